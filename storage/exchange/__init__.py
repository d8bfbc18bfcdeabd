"""Moving in and out: folders of CSV files, as FIGURES describes them."""
