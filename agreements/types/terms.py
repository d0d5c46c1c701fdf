"""
The closed vocabularies of the tracker, each named by the field's standard term.

Sources: agreement forms, statuses, stages and actor kinds follow the PA-X codebook; date and
place precision map to UCDP GED and Atlos; reliability and credibility are the Admiralty code;
the verification ladder and the claim kinds are the project's own (docs/data-model.md).
"""

from enum import StrEnum


class ClauseKind(StrEnum):
    """What a clause is about: the fourteen kinds of the corpus format."""

    CESSATION_OF_HOSTILITIES = "cessation_of_hostilities"
    CIVILIAN_PROTECTION = "civilian_protection"
    PRISONERS_EXCHANGE = "prisoners_exchange"
    PRISONERS_LIST = "prisoners_list"
    REMAINS = "remains"
    HUMANITARIAN_ACCESS = "humanitarian_access"
    VERIFICATION = "verification"
    WITHDRAWAL = "withdrawal"
    PEACEKEEPING = "peacekeeping"
    NEGOTIATIONS = "negotiations"
    TRANSPORT_LINKS = "transport_links"
    RETURNS_OF_DISPLACED = "returns_of_displaced"
    WEAPONS = "weapons"
    OTHER = "other"


class SegmentKind(StrEnum):
    """What part of an instrument's text a segment is."""

    OPERATIVE = "operative"
    PREAMBLE = "preamble"
    HEADING = "heading"
    DEFINITION = "definition"
    SIGNATURE = "signature"
    ANNEX = "annex"
    NOISE = "noise"


class Deontic(StrEnum):
    """The force of an undertaking."""

    OBLIGATION = "obligation"
    PROHIBITION = "prohibition"
    PERMISSION = "permission"
    DECLARATION = "declaration"
    BEST_EFFORTS = "best_efforts"
    AGREEMENT_TO_AGREE = "agreement_to_agree"


class Temporal(StrEnum):
    """How a duty lies in time."""

    CONTINUING = "continuing"
    ONE_OFF = "one_off"
    RECURRING = "recurring"


class Duty(StrEnum):
    """What the compliance rules take an obligation for (docs/compliance.md)."""

    PROHIBITION = "prohibition"
    CONTINUING = "continuing"
    ONE_OFF = "one_off"
    RECURRING = "recurring"
    EFFORT = "effort"
    CONDITIONAL = "conditional"
    PROPOSAL = "proposal"


class DeadlineKind(StrEnum):
    """How a deadline is set. No deadline is `none`, never an empty string."""

    NONE = "none"
    ABSOLUTE = "absolute"
    RELATIVE = "relative"
    RECURRING = "recurring"
    TRIGGERED = "triggered"


class Verifiability(StrEnum):
    """Who can see whether a duty is kept."""

    PUBLIC = "public"
    BY_MECHANISM = "by_mechanism"
    CONFIDENTIAL = "confidential"
    NONE = "none"


class ActorKind(StrEnum):
    """PA-X tracker actor types, with `office`, `person` and `media` added."""

    STATE = "state"
    ENTITY = "entity"
    MILITARY = "military"
    IGO = "igo"
    NGO = "ngo"
    ARMED_ORG = "armed_org"
    POLITICAL_PARTY = "political_party"
    STATE_COALITION = "state_coalition"
    UMBRELLA = "umbrella"
    MEDIA = "media"
    OFFICE = "office"
    PERSON = "person"
    OTHER = "other"


class NameKind(StrEnum):
    """What kind of name a name is. A `loaded` name is recorded and shown only in quotations."""

    OFFICIAL = "official"
    SELF_STYLED = "self_styled"
    ALIAS = "alias"
    TRANSLITERATION = "transliteration"
    EXONYM = "exonym"
    ABBREVIATION = "abbreviation"
    DEMONYM = "demonym"
    METONYM = "metonym"
    LOADED = "loaded"


class AliasKind(StrEnum):
    """What a word stands for in the texts on a conflict (docs/aliases.md)."""

    PARTY = "party"
    AGREEMENT = "agreement"
    REGION = "region"
    PLACE = "place"


class AliasOrigin(StrEnum):
    """Where a word comes from: generated from somewhere, or entered by a curator."""

    RECORDS = "records"
    CLDR = "cldr"
    GEONAMES = "geonames"
    ENGINE = "engine"
    CURATOR = "curator"


class AliasStatus(StrEnum):
    """Whether a word is looked for; one that was corrected is `superseded` by another."""

    ACTIVE = "active"
    OFF = "off"
    SUPERSEDED = "superseded"


class PlaceKind(StrEnum):
    """What a place is on the ground."""

    SETTLEMENT = "settlement"
    DISTRICT = "district"
    REGION = "region"
    COUNTRY = "country"
    LINEAR = "linear"
    CROSSING = "crossing"
    SITE = "site"
    AREA = "area"


class AgreementForm(StrEnum):
    """In what form an instrument was made."""

    SIGNED_TREATY = "signed_treaty"
    JOINT_STATEMENT = "joint_statement"
    CO_CHAIR_STATEMENT = "co_chair_statement"
    PARALLEL_STATEMENTS = "parallel_statements"
    UNILATERAL_DECLARATION = "unilateral_declaration"
    VERBAL = "verbal"
    RESOLUTION = "resolution"
    PROPOSAL = "proposal"
    FRAMEWORK = "framework"


class AgreementStatus(StrEnum):
    """PA-X agreement status, with `proposed` and `rejected` for what was never agreed."""

    MULTIPARTY_AGREED = "multiparty_agreed"
    UNILATERAL_DOCUMENT = "unilateral_document"
    STATUS_UNCLEAR = "status_unclear"
    SUBSEQUENT_STATUS = "subsequent_status"
    PROPOSED = "proposed"
    REJECTED = "rejected"


class AgreementClass(StrEnum):
    """Ceasefire class after the ETH/PRIO Civil Conflict Ceasefire dataset."""

    CESSATION_OF_HOSTILITIES = "cessation_of_hostilities"
    PRELIMINARY = "preliminary"
    DEFINITIVE = "definitive"
    OTHER = "other"


class RoleKind(StrEnum):
    """What an actor is to one agreement. Issuer and obligor are different things."""

    PARTY = "party"
    OBLIGOR_ONLY = "obligor_only"
    SIGNATORY = "signatory"
    ISSUER = "issuer"
    MEDIATOR = "mediator"
    FACILITATOR = "facilitator"
    CO_CHAIR = "co_chair"
    BROKER = "broker"
    HOST = "host"
    GUARANTOR = "guarantor"
    WITNESS = "witness"
    OBSERVER = "observer"
    DEPOSITARY = "depositary"
    MONITOR = "monitor"
    ADHERENT = "adherent"
    ENDORSER = "endorser"
    RECIPIENT = "recipient"


class DeclarationKind(StrEnum):
    """What one actor declared about an agreement, on its own date."""

    ANNOUNCE = "announce"
    RECIPROCATE = "reciprocate"
    CONFIRM = "confirm"
    EXTEND = "extend"
    SUSPEND = "suspend"
    DENOUNCE = "denounce"
    TERMINATE = "terminate"
    REAFFIRM = "reaffirm"
    ADHERE = "adhere"


class RelationKind(StrEnum):
    """How one instrument stands to another."""

    IMPLEMENTS = "implements"
    REAFFIRMS = "reaffirms"
    ELABORATES = "elaborates"
    AMENDS = "amends"
    EXTENDS = "extends"
    RENEWS = "renews"
    SUPERSEDES = "supersedes"
    TERMINATES = "terminates"
    ANNEXED_TO = "annexed_to"
    REFERS_TO = "refers_to"
    WITHOUT_PREJUDICE_TO = "without_prejudice_to"
    BASED_ON = "based_on"
    IN_LINE_WITH = "in_line_with"
    FOLLOWS = "follows"


class RelationAnswer(StrEnum):
    """What was decided about how one instrument refers to another."""

    ADDED = "added"
    RESOLVED = "resolved"
    OUTSIDE = "outside"
    KEPT = "kept"
    RETRACTED = "retracted"


class TextStatus(StrEnum):
    """Whether the words of a text may still change."""

    DRAFT = "draft"
    PUBLISHED = "published"


class TextStanding(StrEnum):
    """What authority a text has."""

    AUTHORITATIVE = "authoritative"
    OFFICIAL_TRANSLATION = "official_translation"
    UNOFFICIAL = "unofficial"
    PRESS = "press"
    SUMMARY = "summary"


class AddressFate(StrEnum):
    """What became of the address of a clause."""

    RENUMBERED = "renumbered"
    MERGED = "merged"
    REMOVED = "removed"
    RESTORED = "restored"


class AnchorKind(StrEnum):
    """What was tied to words of an agreement."""

    CLAUSE = "clause"
    RELATION = "relation"
    DEADLINE = "deadline"
    READING = "reading"


class AnchorState(StrEnum):
    """Whether words of one version stand in the next: as they were, changed, or not at all."""

    EXACT = "exact"
    DRIFTED = "drifted"
    ORPHAN = "orphan"


class AnchorAnswer(StrEnum):
    """What a person said of where words stand in a new version."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    GONE = "gone"


class SourceKind(StrEnum):
    """What kind of publisher a source is."""

    PARTY_ORGAN = "party_organ"
    STATE_MEDIA = "state_media"
    ALLIED_MEDIA = "allied_media"
    INDEPENDENT_MEDIA = "independent_media"
    WIRE = "wire"
    NGO = "ngo"
    IGO = "igo"
    MONITOR = "monitor"
    MEDIATOR = "mediator"
    ACADEMIC = "academic"
    OSINT = "osint"
    OPINION = "opinion"
    AGGREGATOR = "aggregator"
    UNKNOWN = "unknown"


class Alignment(StrEnum):
    """How a source stands to one party."""

    ORGAN_OF = "organ_of"
    ALIGNED = "aligned"
    NOT_ALIGNED = "not_aligned"
    OPPOSED = "opposed"
    UNKNOWN = "unknown"


class FetchedHow(StrEnum):
    """By which way a capture came in."""

    FILE = "file"
    UPLOAD = "upload"
    PASTE = "paste"
    ADDRESS = "address"
    FEED = "feed"
    DEMONSTRATION = "demonstration"


class ArticleStatus(StrEnum):
    """Where an article is on its way. `done` means linked; `failed` says why in its reason."""

    CAPTURED = "captured"
    EXTRACTED = "extracted"
    DONE = "done"
    FAILED = "failed"


class PublishedBasis(StrEnum):
    """Where a publication date comes from. It is never taken from the clock."""

    STATED = "stated"
    METADATA = "metadata"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


class LinkRelation(StrEnum):
    """What a sentence does with the clause it is linked to."""

    ALLEGES_BREACH = "alleges_breach"
    DENIES = "denies"
    REPORTS_FULFILMENT = "reports_fulfilment"
    REPORTS_CALM = "reports_calm"
    RESTATES = "restates"
    CALLS_FOR = "calls_for"
    MENTION = "mention"


class Band(StrEnum):
    """How sure the machine is of a link."""

    LINKED = "linked"
    SUGGESTED = "suggested"
    CANDIDATE = "candidate"


class Review(StrEnum):
    """What a person said of a link."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    UNSURE = "unsure"


class FitFault(StrEnum):
    """Why new probabilities are not used for links."""

    NO_LABELLED_SET = "no_labelled_set"
    WORSE_ON_REVIEWS = "worse_on_reviews"
    WORSE_ON_LABELLED_SET = "worse_on_labelled_set"


class ReferenceStatus(StrEnum):
    """Whether a recognised reference has found its clause."""

    OPEN = "open"
    RESOLVED = "resolved"


class ActForm(StrEnum):
    """An act or a failure to act."""

    COMMISSION = "commission"
    OMISSION = "omission"


class ActKind(StrEnum):
    """What was done, in neutral words; crosswalks to ACLED and OSCE SMM in docs/data-model.md."""

    SHELLING_MORTAR = "shelling_mortar"
    SHELLING_ARTILLERY = "shelling_artillery"
    ROCKET_FIRE = "rocket_fire"
    MISSILE = "missile"
    DRONE_STRIKE = "drone_strike"
    AIR_STRIKE = "air_strike"
    SMALL_ARMS_FIRE = "small_arms_fire"
    CLASH = "clash"
    GROUND_ADVANCE = "ground_advance"
    MINE_OR_IED = "mine_or_ied"
    ATTACK_ON_CIVILIANS = "attack_on_civilians"
    DETENTION = "detention"
    ILL_TREATMENT = "ill_treatment"
    TROOP_MOVEMENT = "troop_movement"
    OVERFLIGHT = "overflight"
    ACCESS_DENIED = "access_denied"
    NON_DELIVERY = "non_delivery"
    OBSTRUCTION = "obstruction"
    STATEMENT = "statement"
    OTHER = "other"
    UNKNOWN = "unknown"


class WeaponClass(StrEnum):
    """Weapon class as claimed. Legality is a citation, never a class."""

    SMALL_ARMS = "small_arms"
    HEAVY_MACHINE_GUN = "heavy_machine_gun"
    MORTAR = "mortar"
    TUBE_ARTILLERY = "tube_artillery"
    ROCKET_ARTILLERY = "rocket_artillery"
    TANK = "tank"
    ANTI_TANK = "anti_tank"
    CLUSTER_MUNITION = "cluster_munition"
    INCENDIARY = "incendiary"
    BALLISTIC_MISSILE = "ballistic_missile"
    ARMED_DRONE = "armed_drone"
    LOITERING_MUNITION = "loitering_munition"
    AIRCRAFT_BOMB = "aircraft_bomb"
    MINE = "mine"
    IED = "ied"
    NONE = "none"
    UNKNOWN = "unknown"


class TargetKind(StrEnum):
    """What was hit or meant, as claimed."""

    MILITARY_POSITION = "military_position"
    RESIDENTIAL_AREA = "residential_area"
    SCHOOL = "school"
    MEDICAL = "medical"
    RELIGIOUS_OR_CULTURAL = "religious_or_cultural"
    ENERGY_OR_WATER = "energy_or_water"
    CROSSING_OR_CORRIDOR = "crossing_or_corridor"
    HUMANITARIAN_CONVOY = "humanitarian_convoy"
    JOURNALIST = "journalist"
    MONITOR = "monitor"
    PRISONER_OF_WAR = "prisoner_of_war"
    ENVIRONMENT = "environment"
    NONE = "none"
    UNKNOWN = "unknown"


class PlacePrecision(StrEnum):
    """How exactly a place is known; maps to UCDP where_prec and Atlos."""

    EXACT = "exact"
    VICINITY = "vicinity"
    SETTLEMENT = "settlement"
    NEAR_25KM = "near_25km"
    DISTRICT = "district"
    LINEAR = "linear"
    REGION = "region"
    COUNTRY = "country"
    UNKNOWN = "unknown"


class InScope(StrEnum):
    """Whether an act lies in a duty's time and place: the scope gate, rule R1."""

    YES = "yes"
    NO = "no"
    UNDETERMINED = "undetermined"


class ClaimKind(StrEnum):
    """What position a party takes on a breach."""

    ACCUSATION = "accusation"
    COUNTER_ACCUSATION = "counter_accusation"
    DENIAL = "denial"
    ADMISSION = "admission"
    JUSTIFICATION = "justification"
    ALTERNATIVE_ACCOUNT = "alternative_account"
    CORRECTION = "correction"
    NO_VIOLATION = "no_violation"


class Reliability(StrEnum):
    """Admiralty code, reliability of the source on this subject."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class CasualtyCategory(StrEnum):
    """Kinds of harm to people. `killed_or_wounded` is never counted as killed."""

    KILLED = "killed"
    WOUNDED = "wounded"
    KILLED_OR_WOUNDED = "killed_or_wounded"
    MISSING = "missing"
    DETAINED = "detained"
    DISPLACED = "displaced"


class Population(StrEnum):
    """Whom a casualty figure counts."""

    CIVILIAN = "civilian"
    MILITARY = "military"
    ALL = "all"
    UNKNOWN = "unknown"


class Question(StrEnum):
    """The three questions an assessment answers, one at a time (rule R2)."""

    OCCURRENCE = "occurrence"
    ATTRIBUTION = "attribution"
    CHARACTERISATION = "characterisation"


class Level(StrEnum):
    """The verification ladder, for occurrence and attribution apart."""

    V0 = "V0"
    V1 = "V1"
    V2 = "V2"
    V3 = "V3"
    V4 = "V4"


class Characterisation(StrEnum):
    """Whether an act is a breach of a given duty."""

    BREACH = "breach"
    NOT_BREACH = "not_breach"
    LAWFUL_EXCEPTION = "lawful_exception"
    OUT_OF_SCOPE = "out_of_scope"
    UNDETERMINED = "undetermined"


class CoverageValue(StrEnum):
    """Who could see what happened, best first."""

    ADEQUATE = "adequate"
    PARTIAL = "partial"
    MEDIA_ONLY = "media_only"
    PARTY_ONLY = "party_only"
    NONE = "none"


class State(StrEnum):
    """What is known of one duty of one party at one moment (docs/compliance.md)."""

    NOT_APPLICABLE = "NOT_APPLICABLE"
    NOT_IN_FORCE = "NOT_IN_FORCE"
    SUPERSEDED = "SUPERSEDED"
    EXPIRED = "EXPIRED"
    TERMINATED = "TERMINATED"
    SUSPENDED = "SUSPENDED"
    DORMANT = "DORMANT"
    UNKNOWN = "UNKNOWN"
    NO_REPORTED_BREACH = "NO_REPORTED_BREACH"
    HOLDING = "HOLDING"
    ALLEGED = "ALLEGED"
    CONTESTED = "CONTESTED"
    BREACHED = "BREACHED"
    BREACHED_REPEATEDLY = "BREACHED_REPEATEDLY"
    DUE = "DUE"
    IN_PROGRESS = "IN_PROGRESS"
    REPORTED_DONE = "REPORTED_DONE"
    FULFILLED = "FULFILLED"
    FULFILLED_LATE = "FULFILLED_LATE"
    OVERDUE_UNKNOWN = "OVERDUE_UNKNOWN"
    NOT_FULFILLED = "NOT_FULFILLED"
    EFFORT_REPORTED = "EFFORT_REPORTED"
    NO_EFFORT_REPORTED = "NO_EFFORT_REPORTED"


class Flag(StrEnum):
    """What is said beside a state, never instead of it."""

    CONFIDENTIAL = "confidential"
    LATE = "late"
    CONTESTED = "contested"
    ALLEGED = "alleged"
    INTERPRETATION_DISPUTED = "interpretation_disputed"
    APPLICABILITY_UNDETERMINED = "applicability_undetermined"
    EARLIER_BREACH = "earlier_breach"
    OVERRIDDEN = "overridden"


class EndKind(StrEnum):
    """What takes a duty out of force, for a while or for good."""

    SUSPENDED = "suspended"
    TERMINATED = "terminated"


class ControlKind(StrEnum):
    """What a statement says of who holds a place."""

    HELD = "held"
    NOT_HELD = "not_held"
    CONTESTED = "contested"
    NOT_KNOWN = "not_known"


class CaseStage(StrEnum):
    """Where the work on a breach stands; it says nothing about the breach itself."""

    LOGGED = "logged"
    IN_REVIEW = "in_review"
    ASSESSED = "assessed"
    CLOSED = "closed"


class SensitiveKind(StrEnum):
    """What must not be published about a breach: only some people may read it."""

    PRISONER_NAMES = "prisoner_names"
    EXACT_SHELTER = "exact_shelter"
    WITNESS = "witness"
    OTHER = "other"


class AssessmentFlag(StrEnum):
    """What is said beside a level of the ladder, never as a level."""

    CONTESTED = "contested"
    REFUTED = "refuted"
    UNVERIFIABLE = "unverifiable"
    SUSPENDED = "suspended"
    RETRACTED = "retracted"
    MISATTRIBUTED = "misattributed"
    OUT_OF_SCOPE = "out_of_scope"


class RecordedBasis(StrEnum):
    """Where a record's second clock comes from: the database's clock, or a declared date."""

    DATABASE_CLOCK = "database_clock"
    DECLARED = "declared"


class Role(StrEnum):
    """The groups people belong to."""

    READER = "reader"
    ANALYST = "analyst"
    REVIEWER = "reviewer"
    CURATOR = "curator"
    ADMIN = "admin"
    AUDITOR = "auditor"


class JobStatus(StrEnum):
    """Where a long piece of work stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
