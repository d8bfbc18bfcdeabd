"""Reports: choose a sheet, see its real pages, save or print them."""
