"""How a line's mark is read: family, label and where the words begin."""

import pytest

from agreements.text.segments.marks import read_mark


@pytest.mark.parametrize(
    ("line", "label", "rest"),
    [
        ("1. The parties", "1", "The parties"),
        ("1\\. The parties", "1", "The parties"),
        ("1.The parties", "1", "The parties"),
        ("2 . No warship", "2", "No warship"),
        ("(3) Text", "3", "Text"),
        ("( b ) text", "b", "text"),
        ("c\\) text", "c", "text"),
        ("4°) Les routes", "4", "Les routes"),
        ("5 – Text", "5", "Text"),
        ("6- النص", "6", "النص"),
        ("a/ Text", "a", "Text"),
        ("**7.** Text", "7", "Text"),
        ("– 8. Observer", "8", "Observer"),
        ("2.1.10.4 Texto", "2.1.10.4", "Texto"),
        ("2.1. Texto", "2.1", "Texto"),
        ("٣- النص", "3", "النص"),
        ("‏أولاً: النص", "1", "النص"),
        (")أ( النص", "أ", "النص"),
        ("ب\u200c- النص", "ب", "النص"),
        ("ա) հանձնել", "ա", "հանձնել"),
        ("PRIMERO.- Suspender", "1", "Suspender"),
        ("### Artikel  5  ", "5", ""),
        ("ARTICLE II", "II", ""),
        ("Article 1er : Les Parties", "1", "Les Parties"),
        ("ARTÍCULO SEGUNDO.- Texto", "2", "Texto"),
        ("Статья первая", "1", ""),
        ("المادة (٤)", "4", ""),
        ("اﻟﻤﺎدة اﻷوﻟﻰ : أﺳﺲ", "1", "أﺳﺲ"),
        ("Հոդված 3", "3", ""),
        ("2-ci maddə", "2", ""),
        ("1-ին հոդված", "1", ""),
        ("§ 6 Text", "6", "Text"),
        ("第3条", "3", ""),
        ("PART ONE", "1", ""),
        ("Annex A: Maps", "A", "Maps"),
        ("Appendix B to the Agreement", "B", "to the Agreement"),
    ],
)
def test_marks(line, label, rest):
    mark = read_mark(line, 0)
    assert mark is not None
    assert (mark.label, line[mark.end :].strip()) == (label, rest)


@pytest.mark.parametrize(
    "line",
    [
        "15. February was the day",
        "10 November 2020, and",
        "00.01 hours",
        "Article 5 of the Charter provides",
        "Articles 39 and 40",
        "المادة 5 من الميثاق",
        "Part of the troops",
        "Annex 1 shall apply.",
        "H.E. Salva Kiir",
        "50% of them",
    ],
)
def test_no_marks(line):
    assert read_mark(line, 0) is None


@pytest.mark.parametrize(
    "line", ["- text", "• text", "•text", "\uf0a7\xa0 text", "— text", "* text", "o text"]
)
def test_bullets(line):
    mark = read_mark(line, 7)
    assert mark is not None
    assert mark.family.startswith("bullet")
    assert mark.start == 7
    assert line[mark.end - 7 :] == "text"
