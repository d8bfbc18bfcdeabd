"""What a cell of a foreign table means: days, amounts, phones, e-mails, names, yes and no.

Each reader takes a cell as it stands and gives a value of this house, or says that it did not understand; none of
them guesses beyond what is written. What a whole column shows (the order of days, the decimal point) is decided by
`day_order` and `decimal_point` and handed in.
"""

from core.exchange.foreign.values.amounts import amount_note, decimal_point, is_paid_word, read_amount
from core.exchange.foreign.values.days import day_order, is_day_like, read_birthday, read_day
from core.exchange.foreign.values.names import is_company, natural_name, split_name
from core.exchange.foreign.values.reach import (
    is_e164,
    is_some_number,
    phone_country,
    phone_note,
    read_emails,
    read_phone,
    split_phones,
)
from core.exchange.foreign.values.text import as_text, is_empty, yes_no

__all__ = [
    "amount_note",
    "as_text",
    "day_order",
    "decimal_point",
    "is_company",
    "is_day_like",
    "is_e164",
    "is_empty",
    "is_paid_word",
    "is_some_number",
    "natural_name",
    "phone_country",
    "phone_note",
    "read_amount",
    "read_birthday",
    "read_day",
    "read_emails",
    "read_phone",
    "split_name",
    "split_phones",
    "yes_no",
]
