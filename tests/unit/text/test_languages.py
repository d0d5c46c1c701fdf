"""The language of a text is said, or not said where it cannot be."""

import pytest

from agreements.text.languages import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The two ministers agreed that the guns would be silent from noon on Monday.", "en"),
        ("Министры договорились, что огонь прекратится в понедельник в полдень.", "ru"),
        ("Міністри домовилися, що вогонь припиниться в понеділок опівдні.", "uk"),
        ("Les deux ministres ont convenu que les armes se tairaient lundi à midi.", "fr"),
        ("Los dos ministros acordaron que las armas callarían el lunes a mediodía.", "es"),
        ("Երկու նախարարները պայմանավորվեցին, որ կրակը կդադարի կեսօրին։", "hy"),
        ("Nazirlər razılaşdılar ki, atəş bazar ertəsi günorta dayandırılsın.", "az"),
        ("Bakanlar pazartesi günü öğleden sonra ateşin kesilmesi konusunda anlaştı.", "tr"),
        ("اتفق الوزيران على أن تصمت المدافع ابتداء من ظهر يوم الاثنين.", "ar"),
    ],
)
def test_our_languages_are_recognised(text, language):
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "Yes", "12:30", "https://example.org/a/very/long/address/indeed"]
)
def test_too_little_text_has_no_language(text):
    assert detect_language(text) == ""


def test_a_mixture_of_letters_is_not_guessed():
    assert detect_language("xq zzk vvw qqp lkj mnb vcx zas dfg hjk qwe rty uio pas") == ""
