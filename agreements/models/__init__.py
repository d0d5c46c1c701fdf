"""The tables, one subject a file; docs/data-model.md lists every rule with its constraint."""

from agreements.models.actor import Actor, ActorName
from agreements.models.agreement import (
    Agreement,
    AgreementName,
    AgreementRelation,
    AgreementRole,
    Declaration,
)
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
from agreements.models.compliance import Coverage, Override
from agreements.models.conflict import Conflict, ConflictName
from agreements.models.job import Job, WorkerHeartbeat
from agreements.models.link import ClauseLink, UnresolvedReference
from agreements.models.obligation import Obligation, ObligationRecipient
from agreements.models.place import ConflictPlace, Place, PlaceName
from agreements.models.source import Feed, Source, SourceAlignment
from agreements.models.text import AgreementText, Clause, ClauseSpan
from agreements.models.user import Membership, User

__all__ = [
    "Actor",
    "ActorName",
    "Agreement",
    "AgreementName",
    "AgreementRelation",
    "AgreementRole",
    "AgreementText",
    "Article",
    "ArticleVectors",
    "Assessment",
    "Breach",
    "BreachClause",
    "Capture",
    "Casualties",
    "Claim",
    "ClaimAccused",
    "Clause",
    "ClauseLink",
    "ClauseSpan",
    "Conflict",
    "ConflictName",
    "ConflictPlace",
    "Coverage",
    "Declaration",
    "Feed",
    "Fulfilment",
    "Job",
    "Membership",
    "Obligation",
    "ObligationRecipient",
    "Override",
    "Place",
    "PlaceName",
    "Sentence",
    "Source",
    "SourceAlignment",
    "Story",
    "UnresolvedReference",
    "User",
    "WorkerHeartbeat",
]
