"""
The words people read for every value of the closed vocabularies: one table, translatable.

Labels are lower case, because most stand inside a line; pages raise the first letter where one
begins it. The table is laid out by hand, several labels a line.
"""

from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from agreements.types import drafts, fuzzy, terms

# fmt: off
LABELS: dict[type[StrEnum], dict[str, Promise]] = {
    fuzzy.Precision: {
        "minute": _("to the minute"), "hour": _("to the hour"), "part_of_day": _("part of the day"),
        "day": _("day known, hour not"), "week": _("week known"), "month": _("month known"),
        "year": _("year known"), "interval": _("between two times"), "unknown": _("precision unknown"),
    },
    fuzzy.ZoneBasis: {
        "stated_local": _("local time, as stated"), "stated_zone": _("zone stated"),
        "converted_by_source": _("converted by the source"), "inferred_place": _("zone inferred from the place"),
        "unspecified": _("zone not stated"), "conflicting": _("sources give different zones"),
    },
    terms.ClauseKind: {
        "cessation_of_hostilities": _("cessation of hostilities"), "civilian_protection": _("protection of civilians"),
        "prisoners_exchange": _("exchange of prisoners"), "prisoners_list": _("list of prisoners"),
        "remains": _("remains of the dead"), "humanitarian_access": _("humanitarian access"),
        "verification": _("verification"), "withdrawal": _("withdrawal"), "peacekeeping": _("peacekeeping"),
        "negotiations": _("negotiations"), "transport_links": _("transport links"),
        "returns_of_displaced": _("return of displaced people"), "weapons": _("weapons"), "other": _("other subject"),
    },
    terms.SegmentKind: {
        "operative": _("operative"), "preamble": _("preamble"), "heading": _("heading"), "definition": _("definition"),
        "signature": _("signature"), "annex": _("annex"), "noise": _("not part of the text"),
    },
    terms.Deontic: {
        "obligation": _("obligation"), "prohibition": _("prohibition"), "permission": _("permission"),
        "declaration": _("declaration"), "best_efforts": _("best efforts"), "agreement_to_agree": _("agreement to agree"),
    },
    terms.Temporal: {"continuing": _("continuing"), "one_off": _("once"), "recurring": _("recurring")},
    terms.Duty: {
        "prohibition": _("prohibition"), "continuing": _("continuing duty"), "one_off": _("delivery"),
        "recurring": _("recurring duty"), "effort": _("effort"), "conditional": _("conditional duty"), "proposal": _("proposal"),
    },
    terms.DeadlineKind: {
        "none": _("no date"), "absolute": _("by a date"), "relative": _("within a period"),
        "recurring": _("at intervals"), "triggered": _("after an event"),
    },
    terms.Verifiability: {
        "public": _("can be seen publicly"), "by_mechanism": _("seen by a mechanism"),
        "confidential": _("confidential"), "none": _("cannot be verified"),
    },
    terms.ActorKind: {
        "state": _("state"), "entity": _("entity"), "military": _("military"), "igo": _("intergovernmental organisation"),
        "ngo": _("non-governmental organisation"), "armed_org": _("armed organisation"),
        "political_party": _("political party"), "state_coalition": _("coalition of states"), "umbrella": _("umbrella group"),
        "media": _("media"), "office": _("office"), "person": _("person"), "other": _("other actor"),
    },
    terms.NameKind: {
        "official": _("official name"), "self_styled": _("name it uses itself"), "alias": _("alias"),
        "transliteration": _("transliteration"), "exonym": _("name used by others"), "abbreviation": _("abbreviation"),
        "demonym": _("name of its people"), "metonym": _("figure of speech"), "loaded": _("loaded name, only in quotations"),
    },
    terms.AliasKind: {
        "party": _("party"), "agreement": _("agreement"), "region": _("region"), "place": _("place"),
    },
    terms.AliasOrigin: {
        "records": _("name in our records"), "cldr": _("country names (CLDR)"), "geonames": _("cities (GeoNames)"),
        "engine": _("the linker’s own list"), "curator": _("entered by a curator"),
    },
    terms.AliasStatus: {
        "active": _("looked for"), "off": _("switched off"), "superseded": _("corrected since"),
    },
    terms.PlaceKind: {
        "settlement": _("settlement"), "district": _("district"), "region": _("region"), "country": _("country"),
        "linear": _("line on the map"), "crossing": _("crossing"), "site": _("site"), "area": _("area"),
    },
    terms.AgreementForm: {
        "signed_treaty": _("signed treaty"), "joint_statement": _("joint statement"),
        "co_chair_statement": _("statement by co-chairs"), "parallel_statements": _("parallel statements"),
        "unilateral_declaration": _("unilateral declaration"), "verbal": _("verbal agreement"),
        "resolution": _("resolution"), "proposal": _("proposal"), "framework": _("framework"),
    },
    terms.AgreementStatus: {
        "multiparty_agreed": _("agreed by several parties"), "unilateral_document": _("document of one side"),
        "status_unclear": _("status unclear"), "subsequent_status": _("gained its status later"),
        "proposed": _("proposed"), "rejected": _("rejected"),
    },
    terms.AgreementClass: {
        "cessation_of_hostilities": _("cessation of hostilities"), "preliminary": _("preliminary ceasefire"),
        "definitive": _("definitive ceasefire"), "other": _("other instrument"),
    },
    terms.RoleKind: {
        "party": _("party"), "obligor_only": _("bound without being a party"), "signatory": _("signatory"),
        "issuer": _("issuer"), "mediator": _("mediator"), "facilitator": _("facilitator"), "co_chair": _("co-chair"),
        "broker": _("broker"), "host": _("host"), "guarantor": _("guarantor"), "witness": _("witness"),
        "observer": _("observer"), "depositary": _("depositary"), "monitor": _("monitor"), "adherent": _("adherent"),
        "endorser": _("endorser"), "recipient": _("recipient"),
    },
    terms.DeclarationKind: {
        "announce": _("announced"), "reciprocate": _("answered in kind"), "confirm": _("confirmed"), "extend": _("extended"),
        "suspend": _("suspended"), "denounce": _("denounced"), "terminate": _("ended"), "reaffirm": _("reaffirmed"),
        "adhere": _("adhered to"),
    },
    terms.RelationKind: {
        "implements": _("implements"), "reaffirms": _("reaffirms"), "elaborates": _("elaborates"), "amends": _("amends"),
        "extends": _("extends"), "renews": _("renews"), "supersedes": _("supersedes"), "terminates": _("terminates"),
        "annexed_to": _("is annexed to"), "refers_to": _("refers to"), "without_prejudice_to": _("is without prejudice to"),
        "based_on": _("is based on"), "in_line_with": _("is in line with"), "follows": _("follows"),
    },
    terms.RelationAnswer: {
        "added": _("entered"), "resolved": _("its instrument was named"), "outside": _("refers to something outside this tracker"),
        "kept": _("left open"), "retracted": _("taken back"),
    },
    terms.TextStatus: {"draft": _("draft"), "published": _("published")},
    terms.TextStanding: {
        "authoritative": _("authoritative text"), "official_translation": _("official translation"),
        "unofficial": _("unofficial text"), "press": _("as printed by the press"), "summary": _("our summary, not the official words"),
    },
    terms.AddressFate: {
        "renumbered": _("renumbered"), "merged": _("merged into another clause"),
        "removed": _("no longer in the text"), "restored": _("in the text again"),
    },
    terms.AnchorKind: {
        "clause": _("words of a clause"), "relation": _("words that refer to another instrument"),
        "deadline": _("words of a deadline"), "reading": _("how somebody reads a clause"),
    },
    terms.AnchorState: {"exact": _("word for word"), "drifted": _("changed"), "orphan": _("not found")},
    terms.AnchorAnswer: {
        "open": _("not looked at"), "confirmed": _("confirmed"), "corrected": _("corrected"), "gone": _("words are gone"),
    },
    terms.SourceKind: {
        "party_organ": _("organ of a party"), "state_media": _("state media"), "allied_media": _("allied media"),
        "independent_media": _("independent media"), "wire": _("news agency"), "ngo": _("non-governmental organisation"),
        "igo": _("intergovernmental organisation"), "monitor": _("monitor"), "mediator": _("mediator"),
        "academic": _("academic"), "osint": _("open-source research"), "opinion": _("opinion"),
        "aggregator": _("aggregator"), "unknown": _("kind of source unknown"),
    },
    terms.Alignment: {
        "organ_of": _("organ of"), "aligned": _("aligned with"), "not_aligned": _("not aligned with"),
        "opposed": _("opposed to"), "unknown": _("alignment unknown"),
    },
    terms.FetchedHow: {
        "file": _("read from a file"), "upload": _("uploaded"), "paste": _("pasted"), "address": _("fetched from its address"),
        "feed": _("from a feed"), "demonstration": _("demonstration data"),
    },
    terms.ArticleStatus: {
        "captured": _("waiting to be read"), "extracted": _("waiting to be linked"), "done": _("linked"),
        "failed": _("could not be read"),
    },
    terms.PublishedBasis: {
        "stated": _("date as stated"), "metadata": _("date from the page’s data"), "inferred": _("date inferred"),
        "unknown": _("date unknown"),
    },
    terms.LinkRelation: {
        "alleges_breach": _("alleges a breach"), "denies": _("denies"), "reports_fulfilment": _("reports fulfilment"),
        "reports_calm": _("reports calm"), "restates": _("restates the clause"), "calls_for": _("calls for it"),
        "mention": _("mentions it"),
    },
    terms.FitFault: {
        "no_labelled_set": _("no labelled set was measured with this model"),
        "worse_on_reviews": _("worse on the reviews held back"),
        "worse_on_labelled_set": _("worse on the labelled set"),
    },
    terms.Band: {"linked": _("linked"), "suggested": _("suggested"), "candidate": _("candidate")},
    terms.Review: {
        "open": _("not reviewed"), "confirmed": _("confirmed"), "rejected": _("rejected"), "unsure": _("unsure"),
    },
    terms.ReferenceStatus: {"open": _("no such clause yet"), "resolved": _("found its clause")},
    terms.ActForm: {"commission": _("act"), "omission": _("failure to act")},
    terms.ActKind: {
        "shelling_mortar": _("mortar fire"), "shelling_artillery": _("artillery fire"), "rocket_fire": _("rocket fire"),
        "missile": _("missile strike"), "drone_strike": _("drone strike"), "air_strike": _("air strike"),
        "small_arms_fire": _("small-arms fire"), "clash": _("clash"), "ground_advance": _("advance on the ground"),
        "mine_or_ied": _("mine or improvised device"), "attack_on_civilians": _("attack on civilians"),
        "detention": _("detention"), "ill_treatment": _("ill-treatment"), "troop_movement": _("movement of troops"),
        "overflight": _("overflight"), "access_denied": _("access denied"), "non_delivery": _("non-delivery"),
        "obstruction": _("obstruction"), "statement": _("statement"), "other": _("other act"), "unknown": _("act not known"),
    },
    terms.WeaponClass: {
        "small_arms": _("small arms"), "heavy_machine_gun": _("heavy machine gun"), "mortar": _("mortar"),
        "tube_artillery": _("tube artillery"), "rocket_artillery": _("rocket artillery"), "tank": _("tank"),
        "anti_tank": _("anti-tank weapon"), "cluster_munition": _("cluster munition"), "incendiary": _("incendiary"),
        "ballistic_missile": _("ballistic missile"), "armed_drone": _("armed drone"),
        "loitering_munition": _("loitering munition"), "aircraft_bomb": _("aircraft bomb"), "mine": _("mine"),
        "ied": _("improvised device"), "none": _("no weapon"), "unknown": _("weapon not known"),
    },
    terms.TargetKind: {
        "military_position": _("military position"), "residential_area": _("residential area"), "school": _("school"),
        "medical": _("medical site"), "religious_or_cultural": _("religious or cultural site"),
        "energy_or_water": _("energy or water"), "crossing_or_corridor": _("crossing or corridor"),
        "humanitarian_convoy": _("humanitarian convoy"), "journalist": _("journalist"), "monitor": _("monitor"),
        "prisoner_of_war": _("prisoner of war"), "environment": _("environment"), "none": _("no target"),
        "unknown": _("target not known"),
    },
    terms.PlacePrecision: {
        "exact": _("exact, about 10 m"), "vicinity": _("vicinity, about 100 m"), "settlement": _("settlement known"),
        "near_25km": _("within about 25 km"), "district": _("district known"), "linear": _("somewhere along a line"),
        "region": _("region known"), "country": _("country known"), "unknown": _("place not known"),
    },
    terms.InScope: {"yes": _("in scope"), "no": _("out of scope"), "undetermined": _("scope not settled")},
    terms.ClaimKind: {
        "accusation": _("accuses"), "counter_accusation": _("accuses in return"), "denial": _("denies"),
        "admission": _("admits"), "justification": _("gives a reason"), "alternative_account": _("gives another account"),
        "correction": _("corrects"), "no_violation": _("says there was no breach"),
    },
    terms.Reliability: {
        "A": _("A, completely reliable"), "B": _("B, usually reliable"), "C": _("C, fairly reliable"),
        "D": _("D, not usually reliable"), "E": _("E, unreliable"), "F": _("F, cannot be judged"),
    },
    terms.CasualtyCategory: {
        "killed": _("killed"), "wounded": _("wounded"), "killed_or_wounded": _("killed or wounded"),
        "missing": _("missing"), "detained": _("detained"), "displaced": _("displaced"),
    },
    terms.Population: {
        "civilian": _("civilians"), "military": _("military"), "all": _("all people"), "unknown": _("people, not said who"),
    },
    terms.Question: {
        "occurrence": _("Did it happen?"), "attribution": _("Who did it?"), "characterisation": _("Is it a breach?"),
    },
    terms.Level: {
        "V0": _("V0, unreviewed"), "V1": _("V1, claimed"), "V2": _("V2, corroborated"),
        "V3": _("V3, independently established"), "V4": _("V4, admitted or adjudicated"),
    },
    terms.Characterisation: {
        "breach": _("a breach"), "not_breach": _("not a breach"), "lawful_exception": _("a lawful exception"),
        "out_of_scope": _("out of scope"), "undetermined": _("not settled"),
    },
    terms.CoverageValue: {
        "adequate": _("adequate coverage"), "partial": _("partial coverage"), "media_only": _("media only"),
        "party_only": _("parties only"), "none": _("nobody could see"),
    },
    terms.State: {
        "NOT_APPLICABLE": _("not applicable"), "NOT_IN_FORCE": _("not in force"), "SUPERSEDED": _("superseded"),
        "EXPIRED": _("expired"), "TERMINATED": _("terminated"), "SUSPENDED": _("suspended"),
        "DORMANT": _("dormant: its condition is not met"), "UNKNOWN": _("unknown"),
        "NO_REPORTED_BREACH": _("no breach reported"), "HOLDING": _("holding"), "ALLEGED": _("breach alleged"),
        "CONTESTED": _("breach contested"), "BREACHED": _("breach established"),
        "BREACHED_REPEATEDLY": _("repeated breach established"), "DUE": _("due"), "IN_PROGRESS": _("partly done"),
        "REPORTED_DONE": _("reported done"), "FULFILLED": _("fulfilled"), "FULFILLED_LATE": _("fulfilled late"),
        "OVERDUE_UNKNOWN": _("overdue, unknown"), "NOT_FULFILLED": _("not fulfilled"),
        "EFFORT_REPORTED": _("effort reported"), "NO_EFFORT_REPORTED": _("no effort reported"),
    },
    terms.Flag: {
        "confidential": _("not publicly verifiable"), "late": _("after the deadline"),
        "contested": _("denied"), "alleged": _("somebody accuses"),
        "interpretation_disputed": _("its meaning is disputed"),
        "applicability_undetermined": _("an act whose time or place is not settled"),
        "earlier_breach": _("an earlier breach stands"), "overridden": _("set by two people"),
    },
    terms.EndKind: {"suspended": _("suspended"), "terminated": _("terminated")},
    terms.ControlKind: {
        "held": _("held by"), "not_held": _("not held by"), "contested": _("contested"),
        "not_known": _("nobody known to hold it"),
    },
    terms.CaseStage: {
        "logged": _("logged"), "in_review": _("in review"), "assessed": _("assessed"), "closed": _("closed"),
    },
    terms.SensitiveKind: {
        "prisoner_names": _("names of prisoners"), "exact_shelter": _("exact place of a shelter"),
        "witness": _("a witness"), "other": _("other"),
    },
    terms.AssessmentFlag: {
        "contested": _("contested"), "refuted": _("refuted"), "unverifiable": _("cannot be verified"),
        "suspended": _("inquiry suspended"), "retracted": _("retracted"), "misattributed": _("misattributed"),
        "out_of_scope": _("out of scope"),
    },
    terms.RecordedBasis: {"database_clock": _("when it was entered"), "declared": _("declared date")},
    terms.Role: {
        "reader": _("reader"), "analyst": _("analyst"), "reviewer": _("reviewer"), "curator": _("curator"),
        "admin": _("administrator"), "auditor": _("auditor"),
    },
    drafts.DraftStage: {
        "draft": _("being curated"), "proposed": _("proposed, waits for a second person"),
        "published": _("published"), "withdrawn": _("withdrawn"),
    },
    drafts.DecisionKind: {
        "proposed": _("proposed"), "returned": _("given back"), "published": _("published"),
        "withdrawn": _("withdrawn"),
    },
    drafts.StepKind: {"change": _("changed"), "undo": _("taken back"), "redo": _("made again")},
    drafts.PartyPlace: {
        "obligor": _("who owes"), "recipient": _("to whom"),
    },
    drafts.Answer: {
        "open": _("proposed, no answer yet"), "accepted": _("accepted"), "edited": _("edited"),
        "rejected": _("rejected"),
    },
    terms.JobStatus: {"waiting": _("waiting"), "running": _("running"), "done": _("done"), "failed": _("failed")},
}
# fmt: on


def label(term: StrEnum) -> Promise:
    """
    Return the words for one value of a vocabulary.

    :raises KeyError: if the vocabulary or the value has no label; a test keeps the table whole.
    """
    return LABELS[type(term)][term.value]


def label_of(vocabulary: type[StrEnum], value: str) -> Promise | str:
    """Return the words for a stored value, or nothing where the column is empty."""
    return LABELS[vocabulary][value] if value else ""
