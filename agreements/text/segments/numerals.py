"""Read the number, letter or ordinal of a mark, in the scripts and languages we read."""

from functools import cache, lru_cache

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
# Cyrillic capitals typed for Latin ones in Russian and Ukrainian roman numerals.
_ROMAN_LOOKALIKES = str.maketrans("іхІХ", "ixIX")
_LONGEST_ROMAN = 8

# In the order in which lists count through them; some count in more than one way.
ALPHABETS: tuple[str, ...] = (
    "abcdefghijklmnopqrstuvwxyz",
    "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
    "абвгдежзиклмнопрстуфхцчшщэюя",
    "абвгдеёжзийклмнопрстуфхцчшщэюя",
    "абвгґдеєжзиіїйклмнопрстуфхцчшщюя",
    "абвгдеєжзіклмнопрстуфхцчшщюя",
    "ابجدهوزحطيكلمنسعفصقرشت",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք",
    "აბგდევზთიკლმნოპჟრსტ",
    "αβγδεζηθικλμνξοπρστ",
)
_ARABIC_FORMS = str.maketrans("أإآىة", "اااية".replace("ة", "ه"))

# First to twentieth as structural words print them: masculine, feminine and neuter stems.
_ORDINALS: tuple[str, ...] = (
    (
        "one first premier première primer primero primera первая первый первое перша перший перше "
        "الأول الأولى أولا առաջին birinci eerste erste primo prima primeiro un uno una единый"
    ),
    (
        "two second deuxième second seconde segundo segunda вторая второй второе друга другий друге "
        "الثاني الثانية ثانيا երկրորդ ikinci tweede zweite secondo deux dos"
    ),
    (
        "three third troisième tercero tercera третья третий третье третя третій третє "
        "الثالث الثالثة ثالثا երրորդ üçüncü derde dritte terzo terceiro trois tres"
    ),
    (
        "four fourth quatrième cuarto cuarta четвертая четвёртая четвертый четвёртый четвертое "
        "четверта четвертий четверте الرابع الرابعة رابعا չորրորդ dördüncü vierde vierte quarto quatre "
        "cuatro"
    ),
    (
        "five fifth cinquième quinto quinta пятая пятый пятое п'ята п’ята п'ятий п’ятий "
        "الخامس الخامسة خامسا հինգերորդ beşinci vijfde fünfte cinq cinco"
    ),
    (
        "six sixth sixième sexto sexta шестая шестой шестое шоста шостий السادس السادسة سادسا "
        "վեցերորդ altıncı zesde sechste seis"
    ),
    (
        "seven seventh septième séptimo séptima septimo septima седьмая седьмой седьмое сьома сьомий "
        "السابع السابعة سابعا յոթերորդ yeddinci yedinci zevende siebte sept siete"
    ),
    (
        "eight eighth huitième octavo octava восьмая восьмой восьмое восьма восьмий "
        "الثامن الثامنة ثامنا ութերորդ səkkizinci sekizinci achtste achte huit ocho"
    ),
    (
        "nine ninth neuvième noveno novena девятая девятый девятое дев'ята дев’ята дев’ятий "
        "التاسع التاسعة تاسعا իններորդ doqquzuncu dokuzuncu negende neunte neuf nueve"
    ),
    (
        "ten tenth dixième décimo décima decimo decima десятая десятый десятое десята десятий "
        "العاشر العاشرة عاشرا տասներորդ onuncu tiende zehnte dix diez"
    ),
    (
        "eleven eleventh onzième undécimo decimoprimero одиннадцатая одинадцята onze once "
        "الحاديعشر الحاديةعشرة حاديعشر տասնմեկերորդ onbirinci"
    ),
    (
        "twelve twelfth douzième duodécimo decimosegundo двенадцатая дванадцята douze doce "
        "الثانيعشر الثانيةعشرة ثانيعشر տասներկուերորդ onikinci"
    ),
    "thirteen thirteenth treizième decimotercero тринадцатая тринадцята treize trece الثالثعشر",
    "fourteen fourteenth quatorzième decimocuarto четырнадцатая чотирнадцята quatorze الرابععشر",
    "fifteen fifteenth quinzième decimoquinto пятнадцатая п’ятнадцята quinze الخامسعشر",
)
ORDINALS: dict[str, int] = {
    word: number for number, words in enumerate(_ORDINALS, start=1) for word in words.split()
}
_VOWEL_SIGNS = str.maketrans("", "", "ًٌٍَُِّْـ")


def bare_arabic(word: str) -> str:
    """Return an Arabic word without its vowel signs and stretching."""
    return word.translate(_VOWEL_SIGNS)


def ordinal(word: str) -> int | None:
    """Return the number an ordinal word stands for, None if it is none."""
    return ORDINALS.get(bare_arabic(word.casefold()))


def roman(word: str) -> int | None:
    """Return the value of a roman numeral up to 100 written in one case, else None."""
    plain = word.translate(_ROMAN_LOOKALIKES)
    if not plain or len(plain) > _LONGEST_ROMAN or not (plain.islower() or plain.isupper()):
        return None
    values = [_ROMAN.get(letter, 0) for letter in plain.lower()]
    if not all(values):
        return None
    total = sum(
        -value if any(later > value for later in values[place + 1 : place + 2]) else value
        for place, value in enumerate(values)
    )
    return total if to_roman(total) == plain.lower() else None


@cache
def to_roman(number: int) -> str:
    """Return a number from 1 to 100 as a small roman numeral."""
    signs = ("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4)
    written = ""
    for sign, value in (*signs, ("i", 1)):
        while number >= value:
            written += sign
            number -= value
    return written


@lru_cache(maxsize=4096)
def readings(label: str) -> frozenset[tuple[str, int]]:
    """
    Return all ways to read a label as a place in a count: ("number", 3), ("roman", 1), ("0", 9).

    Letters count once for each alphabet that has them; "aa" goes on after "z".
    """
    if label.isdecimal():
        return frozenset({("number", int(label))})
    found: set[tuple[str, int]] = set()
    value = roman(label)
    if value is not None:
        found.add(("roman", value))
    letters = label.lower().translate(_ARABIC_FORMS)
    if letters and letters == letters[0] * len(letters):
        for which, alphabet in enumerate(ALPHABETS):
            place = alphabet.find(letters[0])
            if place >= 0:
                turn = len(alphabet) * (len(letters) - 1)
                found.add((str(which), turn + place + 1))
    number = ordinal(label)
    if number is not None:
        found.add(("ordinal", number))
    return frozenset(found)


@lru_cache(maxsize=16384)
def steps(before: str, after: str) -> int | None:
    """Return how far `after` comes behind `before` in a count both can be of; the nearest to 1."""
    known = dict(readings(before))
    distances = [value - known[kind] for kind, value in readings(after) if kind in known]
    return min(distances, key=lambda distance: abs(distance - 1), default=None)


def is_first(label: str) -> bool:
    """Return whether a count may begin with the label."""
    return any(value == 1 for _, value in readings(label))
