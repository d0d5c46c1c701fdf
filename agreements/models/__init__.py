"""The tables, one subject a file; docs/data-model.md lists every rule with its constraint."""

from agreements.models.actor import Actor, ActorName
from agreements.models.agreement import (
    Agreement,
    AgreementName,
    AgreementRelation,
    AgreementRole,
    Declaration,
)
from agreements.models.alias import Alias
from agreements.models.article import Article, ArticleVectors, Capture, Sentence, Story
from agreements.models.breach import (
    Assessment,
    Breach,
    BreachClause,
    Casualties,
    Claim,
    ClaimAccused,
    Fulfilment,
)
from agreements.models.casework import (
    Adjudication,
    Attachment,
    BreachRelation,
    Case,
    Coding,
    Comment,
    CorrectionNote,
    SensitiveDetail,
    Translation,
)
from agreements.models.compliance import (
    Coverage,
    Interpretation,
    Interruption,
    Override,
    Trigger,
)
from agreements.models.conflict import Conflict, ConflictName
from agreements.models.control import PlaceControl
from agreements.models.draft import (
    Draft,
    DraftDecision,
    DraftPresence,
    DraftStep,
    UnresolvedActor,
)
from agreements.models.fit import FitsInForce, LinkFit
from agreements.models.imprint import ArticleImprint
from agreements.models.job import Job, WorkerHeartbeat
from agreements.models.link import ClauseLink, UnresolvedReference
from agreements.models.obligation import Obligation, ObligationRecipient
from agreements.models.place import ConflictPlace, Place, PlaceName
from agreements.models.relation import RelationDecision
from agreements.models.relinking import JobPart, Relinking
from agreements.models.source import Feed, Source, SourceAlignment
from agreements.models.text import AgreementText, Clause, ClauseSpan
from agreements.models.user import Membership, User
from agreements.models.version import Anchor, FormerAddress
from agreements.models.view import SavedView

__all__ = [
    "Actor",
    "ActorName",
    "Adjudication",
    "Agreement",
    "AgreementName",
    "AgreementRelation",
    "AgreementRole",
    "AgreementText",
    "Alias",
    "Anchor",
    "Article",
    "ArticleImprint",
    "ArticleVectors",
    "Assessment",
    "Attachment",
    "Breach",
    "BreachClause",
    "BreachRelation",
    "Capture",
    "Case",
    "Casualties",
    "Claim",
    "ClaimAccused",
    "Clause",
    "ClauseLink",
    "ClauseSpan",
    "Coding",
    "Comment",
    "Conflict",
    "ConflictName",
    "ConflictPlace",
    "CorrectionNote",
    "Coverage",
    "Declaration",
    "Draft",
    "DraftDecision",
    "DraftPresence",
    "DraftStep",
    "Feed",
    "FitsInForce",
    "FormerAddress",
    "Fulfilment",
    "Interpretation",
    "Interruption",
    "Job",
    "JobPart",
    "LinkFit",
    "Membership",
    "Obligation",
    "ObligationRecipient",
    "Override",
    "Place",
    "PlaceControl",
    "PlaceName",
    "RelationDecision",
    "Relinking",
    "SavedView",
    "SensitiveDetail",
    "Sentence",
    "Source",
    "SourceAlignment",
    "Story",
    "Translation",
    "Trigger",
    "UnresolvedActor",
    "UnresolvedReference",
    "User",
    "WorkerHeartbeat",
]
