from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.contacts import ContactKind
from core.exchange.foreign.drafts import Reading
from core.exchange.foreign.grid import CardFile
from core.exchange.foreign.reading import read, source_of
from tests.core.exchange.foreign.sources.known import SETTING, one, people


def cards(*bodies: str, end: str = "\r\n") -> CardFile:
    text = "".join(f"BEGIN:VCARD\n{body.strip()}\nEND:VCARD\n" for body in bodies)
    return CardFile("people.vcf", text.replace("\n", end))


def told(*bodies: str) -> Reading:
    return read(cards(*bodies), SETTING)


def test_a_card_without_fn_is_called_by_its_parts() -> None:
    person = one(cards("VERSION:3.0\nN:Sommer;Ida;Maria;Dr.;jun.\nTEL:0221 4710298"))
    assert person.name == "Ida Maria Sommer jun."
    assert dict(person.custom) == {"Name prefix": "Dr."}


def test_what_stands_before_a_shown_name_is_kept_beside_it() -> None:
    person = one(cards("VERSION:3.0\nFN:Dr. Ida Sommer\nN:Sommer;Ida;;Dr.;\nEMAIL:ida@example.com"))
    assert (person.name, dict(person.custom)) == ("Ida Sommer", {"Name prefix": "Dr."})


def test_a_card_without_its_end_is_rejected_alone() -> None:
    text = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ida\nBEGIN:VCARD\nVERSION:3.0\nFN:Uwe\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Eva\n"
    )
    reading = read(CardFile("people.vcf", text), SETTING)
    assert [(row.number, row.person.name) for row in reading.rows if row.person] == [(2, "Uwe")]
    assert [(each.row, each.reason) for each in reading.rejected] == [
        (1, "the card is cut short: it has no END"),
        (3, "the card is cut short: it has no END"),
    ]


def test_a_card_of_nobody_is_rejected_by_its_number() -> None:
    reading = told("VERSION:3.0\nFN:Ida", "VERSION:3.0\nFN:\nN:;;;;\nNOTE:leer", "VERSION:4.0\nFN:Uwe")
    assert [each.name for each in people(reading)] == ["Ida", "Uwe"]
    assert [(each.row, each.reason) for each in reading.rejected] == [(2, "no name, e-mail or phone")]


def test_pictures_are_left_out_even_when_they_are_broken() -> None:
    person = one(
        cards(
            "VERSION:2.1\nFN:Ida\nPHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQ!!not base64\n  more of it==\n\n"
            "TEL;CELL:0171 3920056"
        ),
    )
    assert (person.name, person.phones, person.custom) == ("Ida", ("+491713920056",), ())


def test_quoted_printable_is_read_in_its_charset_over_folded_lines() -> None:
    person = one(
        cards(
            "VERSION:2.1\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen K=\n=FChn\n"
            "NOTE;ENCODING=QUOTED-PRINTABLE:Zeile eins=0D=0AZeile zwei=3B Ende"
        )
    )
    assert (person.name, person.notes) == ("Jürgen Kühn", "Zeile eins\nZeile zwei; Ende")


def test_folded_lines_and_escapes_are_undone() -> None:
    person = one(
        cards("VERSION:3.0\nFN:Ida Som\n mer\nNOTE:Mag Leinen\\, Größe 40\\; und\n  Tee\\nZweite Zeile \\\\o/")
    )
    assert (person.name, person.notes) == ("Ida Sommer", "Mag Leinen, Größe 40; und Tee\nZweite Zeile \\o/")


def test_apple_groups_give_their_labels() -> None:
    person = one(
        cards(
            "VERSION:3.0\nFN:Ida\nitem1.TEL:+49 30 23125790\nitem1.X-ABLabel:Laden\n"
            "item2.URL:https://ida.example\nitem2.X-ABLabel:_$!<HomePage>!$_"
        )
    )
    assert person.phones == ("+493023125790",)
    assert dict(person.custom) == {"Phone (Laden)": "+493023125790", "Website": "https://ida.example"}


def test_phones_of_version_4_are_uris() -> None:
    person = one(
        cards(
            'VERSION:4.0\nFN:Ida\nTEL;VALUE=uri;TYPE="voice,cell";PREF=1:tel:+49-171-3920056;ext=12\nTEL:tel:0221-4710298'
        )
    )
    assert person.phones == ("+491713920056", "+492214710298")
    assert dict(person.custom)["Extension"] == "12"


def test_a_fax_is_no_phone_to_call() -> None:
    person = one(cards("VERSION:3.0\nFN:Ida\nTEL;TYPE=WORK,FAX:0221 4710299\nTEL;TYPE=WORK:0221 4710298"))
    assert person.phones == ("+492214710298",)
    assert dict(person.custom)["Fax"] == "0221 4710299"


@pytest.mark.parametrize(
    ("line", "birthday"),
    [
        ("BDAY:1980-05-01", "1980-05-01"),
        ("BDAY:19800501", "1980-05-01"),
        ("BDAY:--0501", "--05-01"),
        ("BDAY:--05-01", "--05-01"),
        ("BDAY;VALUE=date:1980-05-01T00:00:00Z", "1980-05-01"),
        ("BDAY:19800501T000000Z", "1980-05-01"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-01", "--05-01"),
        ("BDAY:1604-02-29", "--02-29"),
        ("BDAY;VALUE=text:1 May 1980", "1980-05-01"),
    ],
)
def test_birthdays_are_read_in_every_form(line: str, birthday: str) -> None:
    assert one(cards(f"VERSION:4.0\nFN:Ida\n{line}")).birthday == birthday


def test_what_is_not_understood_is_told_and_stays_in_the_notes() -> None:
    reading = told("VERSION:3.0\nFN:Ida\nBDAY:1980-02-31\nTEL:siehe Notiz\nEMAIL:ida at example\nNOTE:Tee")
    (person,) = people(reading)
    assert person.notes == "Tee\nEMAIL: ida at example\nTEL: siehe Notiz\nBDAY: 1980-02-31"
    assert [(each.row, each.column) for each in reading.problems] == [(1, "EMAIL"), (1, "TEL"), (1, "BDAY")]


@pytest.mark.parametrize("mark", ["X-ABShowAs:COMPANY", "KIND:org"])
def test_the_card_of_a_firm_is_a_company(mark: str) -> None:
    person = one(cards(f"VERSION:3.0\nFN:Rösterei\nN:;;;;\nORG:Rösterei Bohnenglück;Laden\n{mark}"))
    assert (person.kind, person.name, person.company) == (ContactKind.COMPANY, "", "Rösterei Bohnenglück")
    assert dict(person.custom) == {"Department": "Laden"}


def test_everything_else_of_a_card_is_kept() -> None:
    person = one(
        cards(
            "VERSION:3.0\nFN:Ida\nORG:Sommer GmbH;\nTITLE:Inhaberin\nNICKNAME:Idi\nURL:https://ida.example\n"
            "ADR;TYPE=WORK:;;Weg 1;Köln;;50667;Deutschland\nADR;TYPE=HOME:Postfach 1;;Gasse 2;Bonn;NW;53111;\n"
            "CATEGORIES:VIP,Markt\\, samstags\nUID:abc\nX-SHOE:40\nREV:20260101T000000Z"
        )
    )
    assert (person.company, person.address) == ("Sommer GmbH", "Weg 1\n50667 Köln\nDeutschland")
    assert (person.tags, person.external_ids) == (("VIP", "Markt, samstags"), ("vcard:abc",))
    assert dict(person.custom) == {
        "Address (home)": "Gasse 2\nPostfach 1\n53111 Bonn, NW",
        "Title": "Inhaberin",
        "Nickname": "Idi",
        "Website": "https://ida.example",
        "X-SHOE": "40",
    }


@given(st.text(max_size=300))
def test_no_text_between_begin_and_end_breaks_the_reading(text: str) -> None:
    reading = told(text, "VERSION:3.0\nFN:Ida")
    assert people(reading)[-1].name == "Ida"


@given(
    st.lists(
        st.sampled_from(
            [
                "\n",
                "=\n",
                ";",
                ":",
                "N",
                "FN",
                "TEL",
                "BDAY",
                "ADR",
                "=",
                "=C3",
                '"',
                "\\",
                ",",
                "a@b.de",
                "ENCODING=QUOTED-PRINTABLE",
                " ",
            ]
        ),
        max_size=40,
    )
)
def test_no_scraps_of_cards_break_the_reading(scraps: list[str]) -> None:
    assert len(told("".join(scraps)).rejected) <= 1


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(end: str) -> None:
    file = cards("VERSION:3.0\nFN:Ida\nTEL:0221 4710298", end=end)
    assert one(file).phones == ("+492214710298",)
    assert source_of(file) == "vCard"
