/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which claims count, wherever claims are listed, counted or summed. Conditions add up; an empty list lets no claim pass, `null` or none lets all. Example: `{types: [SAID, URGED], from: "2025-01-01", undated: true}`. */
export type ClaimFilter = {
  /** Only interactions of these actions: CAMEO codes, of which each covers those below it. Example: `["04", "112"]`, all consultations and accusations. */
  readonly actions?: ReadonlyArray<string> | null | undefined;
  /** Only claims of this document. Example: `document:western-forces-article`. */
  readonly document?: string | null | undefined;
  /** Only claims of these documents, at most 500; with `document` too, only of those that are both. Example: `["document:western-forces-article", "document:country-names"]`. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** Only claims whose date can lie on or after this day; claims without a date, or with one that names no year, pass only with `undated`. Example: `2025-01-01`. */
  readonly from?: string | null | undefined;
  /** Only these modalities. Example: `[PLANNED, CONDITIONAL]`. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** Only claims whose date can lie on or before this day; claims without a date, or with one that names no year, pass only with `undated`. Example: `2025-12-31`. */
  readonly to?: string | null | undefined;
  /** Only these types. Example: `[SAID, URGED]`. */
  readonly types?: ReadonlyArray<ClaimType> | null | undefined;
  /** Whether claims without a date, or with one that names no year, pass `from` and `to`. Example: `true`. */
  readonly undated?: boolean | null | undefined;
};

/** What a claim asserts. Read it as a sentence: source, type, target. Example: `MEMBER_OF`. */
export type ClaimType =
  /** A statement, event, plan, pledge or figure is about an entity. Example: talks about a plan. */
  | 'ABOUT'
  /** An actor acts in a phase. Example: the United States military in the full-scale response. */
  | 'ACTS_IN'
  /** A statement is addressed to an entity. Example: Johnson's appeal, addressed to the allies. */
  | 'ADDRESSED_TO'
  /** An actor has an agreement with another. Example: Kyiv with Western partners. */
  | 'AGREED_WITH'
  /** People or forces that the source leaves unnamed are of a country or organisation; in event data, named people and bodies too. Example: envoys from Kyiv, of Ukraine. */
  | 'BELONGS_TO'
  /** Two figures, statements or entities cannot both be right. Example: two counts of the same organisations. */
  | 'CONFLICTS_WITH'
  /** A figure counts the members, parts or acts of an entity. Example: 35, counting the coalition. */
  | 'COUNTS'
  /** An actor criticised another, or its acts. Example: Trump, European countries. */
  | 'CRITICISED'
  /** An event, phase or statement comes after, or continues, another. Example: talks that meet “again”. */
  | 'FOLLOWS'
  /** A plan has a phase; `Claim.detail` gives its order. Example: the second phase. */
  | 'HAS_PHASE'
  /** An event took place, or is due to, in a place. Example: the summit in Tianjin. */
  | 'HELD_IN'
  /** A person once held an office of a country or organisation; `Claim.detail` names the office. Example: Johnson, once prime minister, of the United Kingdom. */
  | 'HELD_OFFICE'
  /** A person holds an office of a country or organisation; `Claim.detail` names the office. Example: Putin, president, of Russia. */
  | 'HOLDS_OFFICE'
  /** A coded event between two actors from an event data set. Example: a consultation in ICEWS. */
  | 'INTERACTED'
  /** Two actors are at war or in armed conflict. Example: Russia and Ukraine. */
  | 'IN_CONFLICT_WITH'
  /** A place, or a body, lies in or stands for a country. Example: Kyiv in Ukraine. */
  | 'LOCATED_IN'
  /** An actor belongs to an organisation or group. Example: Albania, member of the Coalition of the Willing. */
  | 'MEMBER_OF'
  /** An actor took part, or is due to take part, in an event. Example: envoys from Kyiv in the Abu Dhabi talks. */
  | 'PARTICIPATED_IN'
  /** An actor made a pledge. Example: 26 allies, to deploy troops. */
  | 'PLEDGED'
  /** Two entities may be one and the same; the source does not settle it. Example: two meetings in Paris. */
  | 'POSSIBLY_SAME_AS'
  /** An actor praised another, or its acts. Example: Trump, Putin's efforts. */
  | 'PRAISED'
  /** An actor drew up, proposed or seeks a plan. Example: Kyiv and the plan for a coordinated response. */
  | 'PROPOSED'
  /** An actor rejected something. Example: Putin, the proposals for a reassurance force. */
  | 'REJECTED'
  /** An actor made a statement. Example: Johnson said “why not do it now?”. */
  | 'SAID'
  /** An actor supports another, or its cause. Example: the coalition, committed to supporting Ukraine. */
  | 'SUPPORTS'
  /** An actor urged another to act. Example: Johnson, the allies. */
  | 'URGED'
  /** An actor warned another. Example: Putin, whoever deploys troops. */
  | 'WARNED';

/** How a figure bounds what it counts. Example: `MORE_THAN`. */
export type Comparator =
  /** Around this many. Example: “about 200”. */
  | 'ABOUT'
  /** Just this many. Example: “26 of Ukraine's allies”. */
  | 'EXACTLY'
  /** Strictly more. Example: “over 30 nations”. */
  | 'MORE_THAN';

/** What sort of source a document is. Example: `ARTICLE`. */
export type DocumentKind =
  /** An article, a report, a speech. Example: a news story. */
  | 'ARTICLE'
  /** A data file, one row an assertion. Example: a GDELT export. */
  | 'DATA'
  /** A treaty, a resolution, an official list. Example: the North Atlantic Treaty. */
  | 'OFFICIAL'
  /** A reference work that gives names and identifiers. Example: ISO 3166. */
  | 'REFERENCE';

/** What an entity is. Its concrete GraphQL type has the same name. Example: `COUNTRY`, a `Country`. */
export type EntityKind =
  /** A state. Example: `country:UA`. */
  | 'COUNTRY'
  /** Something that happened or is due to: a summit, a meeting, talks. Example: `event:tianjin-summit`. */
  | 'EVENT'
  /** A number that a document gives for something counted. Example: “over 30 nations”. */
  | 'FIGURE'
  /** A collective that the source leaves unnamed. Example: officials familiar with a plan. */
  | 'GROUP'
  /** A body with a name of its own. Example: `organisation:nato`. */
  | 'ORGANISATION'
  /** A named human being. Example: `person:boris-johnson`. */
  | 'PERSON'
  /** One step of a plan. Example: the diplomatic warning within 24 hours. */
  | 'PHASE'
  /** A location. Example: `place:paris`. */
  | 'PLACE'
  /** A plan or proposal. Example: the plan for a coordinated military response. */
  | 'PLAN'
  /** A commitment that somebody made. Example: to deploy troops in the event of a ceasefire. */
  | 'PLEDGE'
  /** Something that an actor said, quoted or reported. Example: Johnson's “why not do it now?”. */
  | 'STATEMENT';

/** Whether a source gives a number or the number was counted from a list of the source. Example: `STATED`. */
export type FigureBasis =
  /** Counted from names that the document lists. Example: three organisations are named. */
  | 'COUNTED'
  /** The document states the number. Example: “35 countries and two organizations”. */
  | 'STATED';

/** How firmly the source asserts a claim. Example: `PLANNED`. */
export type Modality =
  /** So only if something else happens. Example: deployment in the event of a ceasefire. */
  | 'CONDITIONAL'
  /** Worked out from what the document says, not said in it. Example: the number of names in a list. */
  | 'DERIVED'
  /** Intended or scheduled, not yet so. Example: envoys are scheduled to meet. */
  | 'PLANNED'
  /** Passed on from somebody else. Example: “Johnson reportedly asked”. */
  | 'REPORTED'
  /** In the document's own voice. Example: “currently comprises 35 countries”. */
  | 'STATED';

/** In what order an entity's neighbours are listed; those that are equal in it, by id. Example: `NEWEST`. */
export type NeighbourOrder =
  /** By the latest day that a dated claim that counts can mean, newest first; those without one last. Example: 2026, 2025, undated. */
  | 'NEWEST'
  /** Most claims that count first. Example: 57, 12, 3. */
  | 'STRONGEST';

/** Cooperation or conflict, in words or in deeds. Example: `VERBAL_CONFLICT`. */
export type QuadClass =
  /** Roots 14 to 20. Example: `163`, “Impose embargo, boycott, or sanctions”. */
  | 'MATERIAL_CONFLICT'
  /** Roots 06 to 08. Example: `073`, “Provide humanitarian aid”. */
  | 'MATERIAL_COOPERATION'
  /** Roots 09 to 13. Example: `112`, “Accuse”. */
  | 'VERBAL_CONFLICT'
  /** Roots 01 to 05. Example: `042`, “Make a visit”. */
  | 'VERBAL_COOPERATION';

/** How long a bucket of a timeline is. Example: `MONTH`. */
export type TimeBucket =
  /** A calendar day. Example: 1 March 2025. */
  | 'DAY'
  /** A calendar month. Example: March 2025. */
  | 'MONTH'
  /** A calendar year. Example: 2025. */
  | 'YEAR';

/** How a phase stands in time to the moment it is measured from. Example: `WITHIN`. */
export type TimingRelation =
  /** A beginning: starts so many hours after. Example: 72 hours after the initial breach. */
  | 'AFTER'
  /** A deadline: done within so many hours. Example: within 24 hours. */
  | 'WITHIN';

type Compared_Country_Fragment = { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } };

type Compared_Event_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } };

type Compared_Figure_Fragment = { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } };

type Compared_Group_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } };

type Compared_Organisation_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } };

type Compared_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } };

type Compared_Phase_Fragment = { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } };

type Compared_Place_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } };

type Compared_Plan_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } };

type Compared_Pledge_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } };

type Compared_Statement_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } };

export type ComparedFragment =
  | Compared_Country_Fragment
  | Compared_Event_Fragment
  | Compared_Figure_Fragment
  | Compared_Group_Fragment
  | Compared_Organisation_Fragment
  | Compared_Person_Fragment
  | Compared_Phase_Fragment
  | Compared_Place_Fragment
  | Compared_Plan_Fragment
  | Compared_Pledge_Fragment
  | Compared_Statement_Fragment
;

export type ComparisonQueryVariables = Exact<{
  first: string;
  second: string;
  link: string;
  filter: ClaimFilter;
  said: ClaimFilter;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  neighbours: number;
}>;


export type ComparisonQuery = { readonly first:
    | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
    | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
   | null, readonly second:
    | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
    | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly verbatim: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> } }> }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
   | null, readonly all: { readonly claimCount: number } | null, readonly passing: ReadonlyArray<{ readonly id: string, readonly claimCount: number, readonly forward: number, readonly backward: number, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
          | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly target:
          | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly source:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly target:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly actions: ReadonlyArray<{ readonly count: number, readonly action: { readonly code: string, readonly quadClass: QuadClass } }> }>, readonly ways: ReadonlyArray<{ readonly claimCount: number, readonly entities: ReadonlyArray<
      | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
    >, readonly links: ReadonlyArray<{ readonly id: string, readonly claimCount: number, readonly forward: number, readonly backward: number, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly actions: ReadonlyArray<{ readonly count: number, readonly action: { readonly code: string, readonly quadClass: QuadClass } }> }> }> };

type EntityFacts_Country_Fragment = { readonly iso3: string | null, readonly wikidata: string | null };

type EntityFacts_Figure_Fragment = { readonly unit: string | null, readonly basis: FigureBasis | null };

type EntityFacts_Organisation_Fragment = { readonly wikidata: string | null };

type EntityFacts_Person_Fragment = { readonly wikidata: string | null };

type EntityFacts_Phase_Fragment = { readonly condition: string | null, readonly timing: { readonly relation: TimingRelation, readonly hours: number, readonly since: string } | null };

type EntityFacts_Place_Fragment = { readonly wikidata: string | null };

type EntityFacts_Pledge_Fragment = { readonly condition: string | null, readonly date: { readonly text: string } | null };

type EntityFacts_Statement_Fragment = { readonly verbatim: string | null, readonly medium: string | null, readonly date: { readonly text: string } | null };

export type EntityFactsFragment =
  | EntityFacts_Country_Fragment
  | EntityFacts_Figure_Fragment
  | EntityFacts_Organisation_Fragment
  | EntityFacts_Person_Fragment
  | EntityFacts_Phase_Fragment
  | EntityFacts_Place_Fragment
  | EntityFacts_Pledge_Fragment
  | EntityFacts_Statement_Fragment
;

export type EntityCardQueryVariables = Exact<{
  id: string;
  first: number;
  filter: ClaimFilter;
}>;


export type EntityCardQuery = { readonly entity:
    | { readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly iso3: string | null, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }>, readonly totals: { readonly neighbours: number, readonly claims: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly spokenOf: { readonly nodes: ReadonlyArray<
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
        > }, readonly degree: { readonly neighbours: number } }
    | { readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }>, readonly totals: { readonly neighbours: number, readonly claims: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly spokenOf: { readonly nodes: ReadonlyArray<
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
        > }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
    | { readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly unit: string | null, readonly basis: FigureBasis | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }>, readonly totals: { readonly neighbours: number, readonly claims: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly spokenOf: { readonly nodes: ReadonlyArray<
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
        > }, readonly degree: { readonly neighbours: number } }
    | { readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }>, readonly totals: { readonly neighbours: number, readonly claims: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly spokenOf: { readonly nodes: ReadonlyArray<
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
        > }, readonly degree: { readonly neighbours: number } }
    | { readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }>, readonly totals: { readonly neighbours: number, readonly claims: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly spokenOf: { readonly nodes: ReadonlyArray<
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
        > }, readonly degree: { readonly neighbours: number } }
    | { readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }>, readonly totals: { readonly neighbours: number, readonly claims: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly spokenOf: { readonly nodes: ReadonlyArray<
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
        > }, readonly degree: { readonly neighbours: number } }
    | { readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly condition: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }>, readonly totals: { readonly neighbours: number, readonly claims: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly spokenOf: { readonly nodes: ReadonlyArray<
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
        > }, readonly degree: { readonly neighbours: number }, readonly timing: { readonly relation: TimingRelation, readonly hours: number, readonly since: string } | null }
    | { readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }>, readonly totals: { readonly neighbours: number, readonly claims: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly spokenOf: { readonly nodes: ReadonlyArray<
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
        > }, readonly degree: { readonly neighbours: number } }
    | { readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }>, readonly totals: { readonly neighbours: number, readonly claims: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly spokenOf: { readonly nodes: ReadonlyArray<
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
        > }, readonly degree: { readonly neighbours: number } }
    | { readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly condition: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }>, readonly totals: { readonly neighbours: number, readonly claims: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly spokenOf: { readonly nodes: ReadonlyArray<
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
        > }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
    | { readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly verbatim: string | null, readonly medium: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }>, readonly totals: { readonly neighbours: number, readonly claims: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly spokenOf: { readonly nodes: ReadonlyArray<
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
          | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly target:
                  | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                  | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> } }
        > }, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
   | null };

export type MoreEntityClaimsQueryVariables = Exact<{
  id: string;
  first: number;
  after: string;
  filter: ClaimFilter;
}>;


export type MoreEntityClaimsQuery = { readonly entity:
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
   | null };

export type DateExportedFragment = { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null };

export type EvidenceExportedFragment = { readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } };

type EntityExported_Country_Fragment = { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly iso3: string | null, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> };

type EntityExported_Event_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly date: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> };

type EntityExported_Figure_Fragment = { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly unit: string | null, readonly basis: FigureBasis | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> };

type EntityExported_Group_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> };

type EntityExported_Organisation_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> };

type EntityExported_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> };

type EntityExported_Phase_Fragment = { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly condition: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }>, readonly timing: { readonly relation: TimingRelation, readonly hours: number, readonly since: string } | null };

type EntityExported_Place_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> };

type EntityExported_Plan_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> };

type EntityExported_Pledge_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly condition: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }>, readonly date: { readonly text: string } | null };

type EntityExported_Statement_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly verbatim: string | null, readonly medium: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }>, readonly date: { readonly text: string } | null };

export type EntityExportedFragment =
  | EntityExported_Country_Fragment
  | EntityExported_Event_Fragment
  | EntityExported_Figure_Fragment
  | EntityExported_Group_Fragment
  | EntityExported_Organisation_Fragment
  | EntityExported_Person_Fragment
  | EntityExported_Phase_Fragment
  | EntityExported_Place_Fragment
  | EntityExported_Plan_Fragment
  | EntityExported_Pledge_Fragment
  | EntityExported_Statement_Fragment
;

export type ClaimExportedFragment = { readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly source:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly target:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly action: { readonly code: string, readonly label: string } | null, readonly date: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> };

export type ExportedEntitiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ExportedEntitiesQuery = { readonly entities: ReadonlyArray<
    | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly iso3: string | null, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly date: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> }
    | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly unit: string | null, readonly basis: FigureBasis | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> }
    | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly condition: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }>, readonly timing: { readonly relation: TimingRelation, readonly hours: number, readonly since: string } | null }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly wikidata: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly condition: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }>, readonly date: { readonly text: string } | null }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly verbatim: string | null, readonly medium: string | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }>, readonly date: { readonly text: string } | null }
   | null> };

export type ExportedClaimsQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  filter?: ClaimFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportedClaimsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly source:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly target:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly action: { readonly code: string, readonly label: string } | null, readonly date: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly publishedAt: { readonly text: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

type EntityOnCanvas_Country_Fragment = { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } };

type EntityOnCanvas_Event_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } };

type EntityOnCanvas_Figure_Fragment = { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } };

type EntityOnCanvas_Group_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } };

type EntityOnCanvas_Organisation_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } };

type EntityOnCanvas_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } };

type EntityOnCanvas_Phase_Fragment = { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } };

type EntityOnCanvas_Place_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } };

type EntityOnCanvas_Plan_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } };

type EntityOnCanvas_Pledge_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } };

type EntityOnCanvas_Statement_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } };

export type EntityOnCanvasFragment =
  | EntityOnCanvas_Country_Fragment
  | EntityOnCanvas_Event_Fragment
  | EntityOnCanvas_Figure_Fragment
  | EntityOnCanvas_Group_Fragment
  | EntityOnCanvas_Organisation_Fragment
  | EntityOnCanvas_Person_Fragment
  | EntityOnCanvas_Phase_Fragment
  | EntityOnCanvas_Place_Fragment
  | EntityOnCanvas_Plan_Fragment
  | EntityOnCanvas_Pledge_Fragment
  | EntityOnCanvas_Statement_Fragment
;

export type LinkOnCanvasFragment = { readonly id: string, readonly claimCount: number, readonly forward: number, readonly backward: number, readonly source:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly target:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly actions: ReadonlyArray<{ readonly count: number, readonly action: { readonly code: string, readonly quadClass: QuadClass } }> };

type EntityNamed_Country_Fragment = { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityNamed_Event_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityNamed_Figure_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityNamed_Group_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityNamed_Organisation_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityNamed_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityNamed_Phase_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityNamed_Place_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityNamed_Plan_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityNamed_Pledge_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityNamed_Statement_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

export type EntityNamedFragment =
  | EntityNamed_Country_Fragment
  | EntityNamed_Event_Fragment
  | EntityNamed_Figure_Fragment
  | EntityNamed_Group_Fragment
  | EntityNamed_Organisation_Fragment
  | EntityNamed_Person_Fragment
  | EntityNamed_Phase_Fragment
  | EntityNamed_Place_Fragment
  | EntityNamed_Plan_Fragment
  | EntityNamed_Pledge_Fragment
  | EntityNamed_Statement_Fragment
;

export type EvidenceShownFragment = { readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } };

export type ClaimShownFragment = { readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
    | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  , readonly target:
    | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> };

export type LinkCardQueryVariables = Exact<{
  id: string;
  first: number;
  filter: ClaimFilter;
}>;


export type LinkCardQuery = { readonly link: { readonly id: string, readonly claimCount: number, readonly forward: number, readonly backward: number, readonly source:
      | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly target:
      | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
          | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly target:
          | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type MoreLinkClaimsQueryVariables = Exact<{
  id: string;
  first: number;
  after: string;
  filter: ClaimFilter;
}>;


export type MoreLinkClaimsQuery = { readonly link: { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
          | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly target:
          | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type LinksAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type LinksAmongQuery = { readonly links: ReadonlyArray<{ readonly id: string, readonly claimCount: number, readonly forward: number, readonly backward: number, readonly source:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly target:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly actions: ReadonlyArray<{ readonly count: number, readonly action: { readonly code: string, readonly quadClass: QuadClass } }> }> };

export type NeighboursQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  filter?: ClaimFilter | null | undefined;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  orderBy: NeighbourOrder;
}>;


export type NeighboursQuery = { readonly entity:
    | { readonly neighbours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly claimCount: number, readonly last: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly neighbours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly claimCount: number, readonly last: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly neighbours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly claimCount: number, readonly last: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly neighbours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly claimCount: number, readonly last: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly neighbours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly claimCount: number, readonly last: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly neighbours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly claimCount: number, readonly last: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly neighbours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly claimCount: number, readonly last: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly neighbours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly claimCount: number, readonly last: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly neighbours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly claimCount: number, readonly last: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly neighbours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly claimCount: number, readonly last: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly neighbours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
          , readonly link: { readonly claimCount: number, readonly last: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
   | null };

export type NeighbourCountsQueryVariables = Exact<{
  id: string;
  filter: ClaimFilter;
}>;


export type NeighbourCountsQuery = { readonly entity:
    | { readonly degree: { readonly neighbours: number, readonly claims: number, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> } }
    | { readonly degree: { readonly neighbours: number, readonly claims: number, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> } }
    | { readonly degree: { readonly neighbours: number, readonly claims: number, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> } }
    | { readonly degree: { readonly neighbours: number, readonly claims: number, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> } }
    | { readonly degree: { readonly neighbours: number, readonly claims: number, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> } }
    | { readonly degree: { readonly neighbours: number, readonly claims: number, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> } }
    | { readonly degree: { readonly neighbours: number, readonly claims: number, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> } }
    | { readonly degree: { readonly neighbours: number, readonly claims: number, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> } }
    | { readonly degree: { readonly neighbours: number, readonly claims: number, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> } }
    | { readonly degree: { readonly neighbours: number, readonly claims: number, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> } }
    | { readonly degree: { readonly neighbours: number, readonly claims: number, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly type: ClaimType, readonly neighbours: number, readonly claims: number }> } }
   | null };

export type OverviewQueryVariables = Exact<{
  first: number;
}>;


export type OverviewQuery = { readonly overview: { readonly entities: ReadonlyArray<
      | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
    >, readonly links: ReadonlyArray<{ readonly id: string, readonly claimCount: number, readonly forward: number, readonly backward: number, readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly actions: ReadonlyArray<{ readonly count: number, readonly action: { readonly code: string, readonly quadClass: QuadClass } }> }>, readonly totals: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  filter: ClaimFilter;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  maxLength: number;
  first: number;
}>;


export type PathsQuery = { readonly paths: ReadonlyArray<{ readonly claimCount: number, readonly entities: ReadonlyArray<
      | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
    >, readonly links: ReadonlyArray<{ readonly id: string, readonly claimCount: number, readonly forward: number, readonly backward: number, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly modality: Modality, readonly attributedTo: string | null, readonly detail: string | null, readonly action: { readonly code: string, readonly label: string, readonly quadClass: QuadClass } | null, readonly date: { readonly text: string } | null, readonly source:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly target:
            | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly excerpt: string | null, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly url: string | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publisher: string | null, readonly length: number | null } }> }> }, readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly actions: ReadonlyArray<{ readonly count: number, readonly action: { readonly code: string, readonly quadClass: QuadClass } }> }> }> };

export type SearchQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly summary: string | null, readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly summary: string | null, readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly summary: string | null, readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
        | { readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
        | { readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
       }> } };

export type LinksPassingQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  filter: ClaimFilter;
}>;


export type LinksPassingQuery = { readonly links: ReadonlyArray<{ readonly id: string, readonly claimCount: number, readonly forward: number, readonly backward: number, readonly source:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly target:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly types: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly actions: ReadonlyArray<{ readonly count: number, readonly action: { readonly code: string, readonly quadClass: QuadClass } }> }> };

export type TimelineBetweenQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  filter: ClaimFilter;
  bucket: TimeBucket;
}>;


export type TimelineBetweenQuery = { readonly timeline: ReadonlyArray<{ readonly start: string | null, readonly end: string | null, readonly count: number, readonly uncertain: number }> };

export type ClaimCountsBetweenQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  filter: ClaimFilter;
}>;


export type ClaimCountsBetweenQuery = { readonly claimCounts: ReadonlyArray<{ readonly type: ClaimType, readonly modality: Modality, readonly count: number, readonly document: { readonly id: string, readonly title: string }, readonly actions: ReadonlyArray<{ readonly count: number, readonly action: { readonly code: string } }> }> };

export type ActionsUnderQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
}>;


export type ActionsUnderQuery = { readonly actions: ReadonlyArray<{ readonly code: string, readonly label: string }> };

export type EntitiesByIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type EntitiesByIdsQuery = { readonly entities: ReadonlyArray<
    | { readonly iso2: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
    | { readonly value: number | null, readonly comparator: Comparator | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
    | { readonly order: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly date: { readonly text: string, readonly earliest: string | null } | null, readonly degree: { readonly neighbours: number } }
   | null> };

export type TotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalsQuery = { readonly overview: { readonly totals: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityOnCanvasFragmentDoc = new TypedDocumentString(`
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree {
    neighbours
  }
  ... on Country {
    iso2
  }
  ... on Event {
    date {
      text
      earliest
    }
  }
  ... on Phase {
    order
  }
  ... on Pledge {
    date {
      text
      earliest
    }
  }
  ... on Statement {
    date {
      text
      earliest
    }
  }
  ... on Figure {
    value
    comparator
  }
}
    `, {"fragmentName":"EntityOnCanvas"}) as unknown as TypedDocumentString<EntityOnCanvasFragment, unknown>;
export const EntityNamedFragmentDoc = new TypedDocumentString(`
    fragment EntityNamed on Entity {
  id
  kind
  name
  ... on Country {
    iso2
  }
}
    `, {"fragmentName":"EntityNamed"}) as unknown as TypedDocumentString<EntityNamedFragment, unknown>;
export const EvidenceShownFragmentDoc = new TypedDocumentString(`
    fragment EvidenceShown on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    length
  }
}
    `, {"fragmentName":"EvidenceShown"}) as unknown as TypedDocumentString<EvidenceShownFragment, unknown>;
export const ClaimShownFragmentDoc = new TypedDocumentString(`
    fragment ClaimShown on Claim {
  id
  type
  modality
  attributedTo
  detail
  action {
    code
    label
    quadClass
  }
  date {
    text
  }
  source {
    ...EntityNamed
  }
  target {
    ...EntityNamed
  }
  evidence {
    ...EvidenceShown
  }
}
    fragment EntityNamed on Entity {
  id
  kind
  name
  ... on Country {
    iso2
  }
}
fragment EvidenceShown on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    length
  }
}`, {"fragmentName":"ClaimShown"}) as unknown as TypedDocumentString<ClaimShownFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on Entity {
  ...EntityOnCanvas
  neighbours(first: $neighbours, filter: $filter, kinds: $kinds) {
    edges {
      node {
        ...EntityOnCanvas
      }
      link {
        types {
          type
          count
        }
      }
    }
    totalCount
  }
  ... on Actor {
    said: claims(first: 25, filter: $said) {
      nodes {
        ...ClaimShown
        target {
          ... on Statement {
            verbatim
          }
        }
      }
      totalCount
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree {
    neighbours
  }
  ... on Country {
    iso2
  }
  ... on Event {
    date {
      text
      earliest
    }
  }
  ... on Phase {
    order
  }
  ... on Pledge {
    date {
      text
      earliest
    }
  }
  ... on Statement {
    date {
      text
      earliest
    }
  }
  ... on Figure {
    value
    comparator
  }
}
fragment EntityNamed on Entity {
  id
  kind
  name
  ... on Country {
    iso2
  }
}
fragment EvidenceShown on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    length
  }
}
fragment ClaimShown on Claim {
  id
  type
  modality
  attributedTo
  detail
  action {
    code
    label
    quadClass
  }
  date {
    text
  }
  source {
    ...EntityNamed
  }
  target {
    ...EntityNamed
  }
  evidence {
    ...EvidenceShown
  }
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const EntityFactsFragmentDoc = new TypedDocumentString(`
    fragment EntityFacts on Entity {
  ... on Country {
    iso3
    wikidata
  }
  ... on Organisation {
    wikidata
  }
  ... on Person {
    wikidata
  }
  ... on Place {
    wikidata
  }
  ... on Phase {
    condition
    timing {
      relation
      hours
      since
    }
  }
  ... on Pledge {
    condition
    date {
      text
    }
  }
  ... on Statement {
    verbatim
    medium
    date {
      text
    }
  }
  ... on Figure {
    unit
    basis
  }
}
    `, {"fragmentName":"EntityFacts"}) as unknown as TypedDocumentString<EntityFactsFragment, unknown>;
export const DateExportedFragmentDoc = new TypedDocumentString(`
    fragment DateExported on FuzzyDate {
  text
  edtf
  earliest
  latest
}
    `, {"fragmentName":"DateExported"}) as unknown as TypedDocumentString<DateExportedFragment, unknown>;
export const EvidenceExportedFragmentDoc = new TypedDocumentString(`
    fragment EvidenceExported on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    url
    publishedAt {
      ...DateExported
    }
    sha256
    length
  }
}
    fragment DateExported on FuzzyDate {
  text
  edtf
  earliest
  latest
}`, {"fragmentName":"EvidenceExported"}) as unknown as TypedDocumentString<EvidenceExportedFragment, unknown>;
export const EntityExportedFragmentDoc = new TypedDocumentString(`
    fragment EntityExported on Entity {
  id
  kind
  name
  aliases
  summary
  ...EntityFacts
  evidence {
    ...EvidenceExported
  }
  ... on Country {
    iso2
  }
  ... on Event {
    date {
      text
    }
  }
  ... on Phase {
    order
  }
  ... on Figure {
    value
    comparator
  }
}
    fragment EntityFacts on Entity {
  ... on Country {
    iso3
    wikidata
  }
  ... on Organisation {
    wikidata
  }
  ... on Person {
    wikidata
  }
  ... on Place {
    wikidata
  }
  ... on Phase {
    condition
    timing {
      relation
      hours
      since
    }
  }
  ... on Pledge {
    condition
    date {
      text
    }
  }
  ... on Statement {
    verbatim
    medium
    date {
      text
    }
  }
  ... on Figure {
    unit
    basis
  }
}
fragment DateExported on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment EvidenceExported on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    url
    publishedAt {
      ...DateExported
    }
    sha256
    length
  }
}`, {"fragmentName":"EntityExported"}) as unknown as TypedDocumentString<EntityExportedFragment, unknown>;
export const ClaimExportedFragmentDoc = new TypedDocumentString(`
    fragment ClaimExported on Claim {
  id
  type
  source {
    id
    name
  }
  target {
    id
    name
  }
  modality
  attributedTo
  action {
    code
    label
  }
  detail
  date {
    ...DateExported
  }
  evidence {
    ...EvidenceExported
  }
}
    fragment DateExported on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment EvidenceExported on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    url
    publishedAt {
      ...DateExported
    }
    sha256
    length
  }
}`, {"fragmentName":"ClaimExported"}) as unknown as TypedDocumentString<ClaimExportedFragment, unknown>;
export const LinkOnCanvasFragmentDoc = new TypedDocumentString(`
    fragment LinkOnCanvas on Link {
  id
  source {
    id
  }
  target {
    id
  }
  claimCount
  forward
  backward
  types {
    type
    count
  }
  modalities {
    modality
    count
  }
  actions {
    action {
      code
      quadClass
    }
    count
  }
}
    `, {"fragmentName":"LinkOnCanvas"}) as unknown as TypedDocumentString<LinkOnCanvasFragment, unknown>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($first: ID!, $second: ID!, $link: ID!, $filter: ClaimFilter!, $said: ClaimFilter!, $kinds: [EntityKind!], $neighbours: Int!) {
  first: entity(id: $first) {
    ...Compared
  }
  second: entity(id: $second) {
    ...Compared
  }
  all: link(id: $link) {
    claimCount
  }
  passing: links(among: [$first, $second], filter: $filter) {
    ...LinkOnCanvas
    claims(first: 25, filter: $filter) {
      nodes {
        ...ClaimShown
      }
    }
  }
  ways: paths(
    from: $first
    to: $second
    filter: $filter
    kinds: $kinds
    maxLength: 2
    first: $neighbours
  ) {
    claimCount
    entities {
      ...EntityOnCanvas
    }
    links {
      ...LinkOnCanvas
      claims(first: 2, filter: $filter) {
        nodes {
          ...ClaimShown
        }
      }
    }
  }
}
    fragment Compared on Entity {
  ...EntityOnCanvas
  neighbours(first: $neighbours, filter: $filter, kinds: $kinds) {
    edges {
      node {
        ...EntityOnCanvas
      }
      link {
        types {
          type
          count
        }
      }
    }
    totalCount
  }
  ... on Actor {
    said: claims(first: 25, filter: $said) {
      nodes {
        ...ClaimShown
        target {
          ... on Statement {
            verbatim
          }
        }
      }
      totalCount
    }
  }
}
fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree {
    neighbours
  }
  ... on Country {
    iso2
  }
  ... on Event {
    date {
      text
      earliest
    }
  }
  ... on Phase {
    order
  }
  ... on Pledge {
    date {
      text
      earliest
    }
  }
  ... on Statement {
    date {
      text
      earliest
    }
  }
  ... on Figure {
    value
    comparator
  }
}
fragment LinkOnCanvas on Link {
  id
  source {
    id
  }
  target {
    id
  }
  claimCount
  forward
  backward
  types {
    type
    count
  }
  modalities {
    modality
    count
  }
  actions {
    action {
      code
      quadClass
    }
    count
  }
}
fragment EntityNamed on Entity {
  id
  kind
  name
  ... on Country {
    iso2
  }
}
fragment EvidenceShown on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    length
  }
}
fragment ClaimShown on Claim {
  id
  type
  modality
  attributedTo
  detail
  action {
    code
    label
    quadClass
  }
  date {
    text
  }
  source {
    ...EntityNamed
  }
  target {
    ...EntityNamed
  }
  evidence {
    ...EvidenceShown
  }
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const EntityCardDocument = new TypedDocumentString(`
    query EntityCard($id: ID!, $first: Int!, $filter: ClaimFilter!) {
  entity(id: $id) {
    ...EntityOnCanvas
    ...EntityFacts
    aliases
    summary
    evidence {
      ...EvidenceShown
    }
    totals: degree {
      neighbours
      claims
      byKind {
        kind
        count
      }
      byType {
        type
        count
      }
      groups {
        kind
        type
        neighbours
        claims
      }
    }
    claims(first: $first, filter: $filter) {
      nodes {
        ...ClaimShown
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    contradictions: claims(first: 10, filter: {types: [CONFLICTS_WITH]}) {
      nodes {
        ...ClaimShown
      }
    }
    spokenOf: neighbours(first: 25, kinds: [FIGURE, STATEMENT]) {
      nodes {
        claims(first: 2, filter: {types: [CONFLICTS_WITH]}) {
          nodes {
            ...ClaimShown
          }
        }
      }
    }
  }
}
    fragment EntityFacts on Entity {
  ... on Country {
    iso3
    wikidata
  }
  ... on Organisation {
    wikidata
  }
  ... on Person {
    wikidata
  }
  ... on Place {
    wikidata
  }
  ... on Phase {
    condition
    timing {
      relation
      hours
      since
    }
  }
  ... on Pledge {
    condition
    date {
      text
    }
  }
  ... on Statement {
    verbatim
    medium
    date {
      text
    }
  }
  ... on Figure {
    unit
    basis
  }
}
fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree {
    neighbours
  }
  ... on Country {
    iso2
  }
  ... on Event {
    date {
      text
      earliest
    }
  }
  ... on Phase {
    order
  }
  ... on Pledge {
    date {
      text
      earliest
    }
  }
  ... on Statement {
    date {
      text
      earliest
    }
  }
  ... on Figure {
    value
    comparator
  }
}
fragment EntityNamed on Entity {
  id
  kind
  name
  ... on Country {
    iso2
  }
}
fragment EvidenceShown on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    length
  }
}
fragment ClaimShown on Claim {
  id
  type
  modality
  attributedTo
  detail
  action {
    code
    label
    quadClass
  }
  date {
    text
  }
  source {
    ...EntityNamed
  }
  target {
    ...EntityNamed
  }
  evidence {
    ...EvidenceShown
  }
}`) as unknown as TypedDocumentString<EntityCardQuery, EntityCardQueryVariables>;
export const MoreEntityClaimsDocument = new TypedDocumentString(`
    query MoreEntityClaims($id: ID!, $first: Int!, $after: String!, $filter: ClaimFilter!) {
  entity(id: $id) {
    claims(first: $first, after: $after, filter: $filter) {
      nodes {
        ...ClaimShown
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityNamed on Entity {
  id
  kind
  name
  ... on Country {
    iso2
  }
}
fragment EvidenceShown on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    length
  }
}
fragment ClaimShown on Claim {
  id
  type
  modality
  attributedTo
  detail
  action {
    code
    label
    quadClass
  }
  date {
    text
  }
  source {
    ...EntityNamed
  }
  target {
    ...EntityNamed
  }
  evidence {
    ...EvidenceShown
  }
}`) as unknown as TypedDocumentString<MoreEntityClaimsQuery, MoreEntityClaimsQueryVariables>;
export const ExportedEntitiesDocument = new TypedDocumentString(`
    query ExportedEntities($ids: [ID!]!) {
  entities(ids: $ids) {
    ...EntityExported
  }
}
    fragment EntityFacts on Entity {
  ... on Country {
    iso3
    wikidata
  }
  ... on Organisation {
    wikidata
  }
  ... on Person {
    wikidata
  }
  ... on Place {
    wikidata
  }
  ... on Phase {
    condition
    timing {
      relation
      hours
      since
    }
  }
  ... on Pledge {
    condition
    date {
      text
    }
  }
  ... on Statement {
    verbatim
    medium
    date {
      text
    }
  }
  ... on Figure {
    unit
    basis
  }
}
fragment DateExported on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment EvidenceExported on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    url
    publishedAt {
      ...DateExported
    }
    sha256
    length
  }
}
fragment EntityExported on Entity {
  id
  kind
  name
  aliases
  summary
  ...EntityFacts
  evidence {
    ...EvidenceExported
  }
  ... on Country {
    iso2
  }
  ... on Event {
    date {
      text
    }
  }
  ... on Phase {
    order
  }
  ... on Figure {
    value
    comparator
  }
}`) as unknown as TypedDocumentString<ExportedEntitiesQuery, ExportedEntitiesQueryVariables>;
export const ExportedClaimsDocument = new TypedDocumentString(`
    query ExportedClaims($between: [ID!]!, $filter: ClaimFilter, $first: Int!, $after: String) {
  claims(between: $between, filter: $filter, first: $first, after: $after) {
    nodes {
      ...ClaimExported
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DateExported on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment EvidenceExported on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    url
    publishedAt {
      ...DateExported
    }
    sha256
    length
  }
}
fragment ClaimExported on Claim {
  id
  type
  source {
    id
    name
  }
  target {
    id
    name
  }
  modality
  attributedTo
  action {
    code
    label
  }
  detail
  date {
    ...DateExported
  }
  evidence {
    ...EvidenceExported
  }
}`) as unknown as TypedDocumentString<ExportedClaimsQuery, ExportedClaimsQueryVariables>;
export const LinkCardDocument = new TypedDocumentString(`
    query LinkCard($id: ID!, $first: Int!, $filter: ClaimFilter!) {
  link(id: $id) {
    id
    claimCount
    forward
    backward
    source {
      ...EntityNamed
    }
    target {
      ...EntityNamed
    }
    claims(first: $first, filter: $filter) {
      nodes {
        ...ClaimShown
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityNamed on Entity {
  id
  kind
  name
  ... on Country {
    iso2
  }
}
fragment EvidenceShown on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    length
  }
}
fragment ClaimShown on Claim {
  id
  type
  modality
  attributedTo
  detail
  action {
    code
    label
    quadClass
  }
  date {
    text
  }
  source {
    ...EntityNamed
  }
  target {
    ...EntityNamed
  }
  evidence {
    ...EvidenceShown
  }
}`) as unknown as TypedDocumentString<LinkCardQuery, LinkCardQueryVariables>;
export const MoreLinkClaimsDocument = new TypedDocumentString(`
    query MoreLinkClaims($id: ID!, $first: Int!, $after: String!, $filter: ClaimFilter!) {
  link(id: $id) {
    claims(first: $first, after: $after, filter: $filter) {
      nodes {
        ...ClaimShown
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityNamed on Entity {
  id
  kind
  name
  ... on Country {
    iso2
  }
}
fragment EvidenceShown on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    length
  }
}
fragment ClaimShown on Claim {
  id
  type
  modality
  attributedTo
  detail
  action {
    code
    label
    quadClass
  }
  date {
    text
  }
  source {
    ...EntityNamed
  }
  target {
    ...EntityNamed
  }
  evidence {
    ...EvidenceShown
  }
}`) as unknown as TypedDocumentString<MoreLinkClaimsQuery, MoreLinkClaimsQueryVariables>;
export const LinksAmongDocument = new TypedDocumentString(`
    query LinksAmong($ids: [ID!]!) {
  links(among: $ids) {
    ...LinkOnCanvas
  }
}
    fragment LinkOnCanvas on Link {
  id
  source {
    id
  }
  target {
    id
  }
  claimCount
  forward
  backward
  types {
    type
    count
  }
  modalities {
    modality
    count
  }
  actions {
    action {
      code
      quadClass
    }
    count
  }
}`) as unknown as TypedDocumentString<LinksAmongQuery, LinksAmongQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $first: Int!, $after: String, $filter: ClaimFilter, $kinds: [EntityKind!], $orderBy: NeighbourOrder!) {
  entity(id: $id) {
    neighbours(
      first: $first
      after: $after
      filter: $filter
      kinds: $kinds
      orderBy: $orderBy
    ) {
      edges {
        cursor
        node {
          ...EntityOnCanvas
        }
        link {
          claimCount
          last
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree {
    neighbours
  }
  ... on Country {
    iso2
  }
  ... on Event {
    date {
      text
      earliest
    }
  }
  ... on Phase {
    order
  }
  ... on Pledge {
    date {
      text
      earliest
    }
  }
  ... on Statement {
    date {
      text
      earliest
    }
  }
  ... on Figure {
    value
    comparator
  }
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const NeighbourCountsDocument = new TypedDocumentString(`
    query NeighbourCounts($id: ID!, $filter: ClaimFilter!) {
  entity(id: $id) {
    degree(filter: $filter) {
      neighbours
      claims
      groups {
        kind
        type
        neighbours
        claims
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourCountsQuery, NeighbourCountsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($first: Int!) {
  overview(first: $first) {
    entities {
      ...EntityOnCanvas
    }
    links {
      ...LinkOnCanvas
    }
    totals {
      kind
      count
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree {
    neighbours
  }
  ... on Country {
    iso2
  }
  ... on Event {
    date {
      text
      earliest
    }
  }
  ... on Phase {
    order
  }
  ... on Pledge {
    date {
      text
      earliest
    }
  }
  ... on Statement {
    date {
      text
      earliest
    }
  }
  ... on Figure {
    value
    comparator
  }
}
fragment LinkOnCanvas on Link {
  id
  source {
    id
  }
  target {
    id
  }
  claimCount
  forward
  backward
  types {
    type
    count
  }
  modalities {
    modality
    count
  }
  actions {
    action {
      code
      quadClass
    }
    count
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $filter: ClaimFilter!, $kinds: [EntityKind!], $maxLength: Int!, $first: Int!) {
  paths(
    from: $from
    to: $to
    filter: $filter
    kinds: $kinds
    maxLength: $maxLength
    first: $first
  ) {
    claimCount
    entities {
      ...EntityOnCanvas
    }
    links {
      ...LinkOnCanvas
      claims(first: 5, filter: $filter) {
        nodes {
          ...ClaimShown
        }
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree {
    neighbours
  }
  ... on Country {
    iso2
  }
  ... on Event {
    date {
      text
      earliest
    }
  }
  ... on Phase {
    order
  }
  ... on Pledge {
    date {
      text
      earliest
    }
  }
  ... on Statement {
    date {
      text
      earliest
    }
  }
  ... on Figure {
    value
    comparator
  }
}
fragment LinkOnCanvas on Link {
  id
  source {
    id
  }
  target {
    id
  }
  claimCount
  forward
  backward
  types {
    type
    count
  }
  modalities {
    modality
    count
  }
  actions {
    action {
      code
      quadClass
    }
    count
  }
}
fragment EntityNamed on Entity {
  id
  kind
  name
  ... on Country {
    iso2
  }
}
fragment EvidenceShown on Evidence {
  excerpt
  start
  end
  locator
  url
  document {
    id
    title
    kind
    publisher
    length
  }
}
fragment ClaimShown on Claim {
  id
  type
  modality
  attributedTo
  detail
  action {
    code
    label
    quadClass
  }
  date {
    text
  }
  source {
    ...EntityNamed
  }
  target {
    ...EntityNamed
  }
  evidence {
    ...EvidenceShown
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int!) {
  search(query: $query, first: $first) {
    edges {
      matched
      node {
        ...EntityOnCanvas
        summary
      }
    }
    totalCount
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree {
    neighbours
  }
  ... on Country {
    iso2
  }
  ... on Event {
    date {
      text
      earliest
    }
  }
  ... on Phase {
    order
  }
  ... on Pledge {
    date {
      text
      earliest
    }
  }
  ... on Statement {
    date {
      text
      earliest
    }
  }
  ... on Figure {
    value
    comparator
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const LinksPassingDocument = new TypedDocumentString(`
    query LinksPassing($ids: [ID!]!, $filter: ClaimFilter!) {
  links(among: $ids, filter: $filter) {
    ...LinkOnCanvas
  }
}
    fragment LinkOnCanvas on Link {
  id
  source {
    id
  }
  target {
    id
  }
  claimCount
  forward
  backward
  types {
    type
    count
  }
  modalities {
    modality
    count
  }
  actions {
    action {
      code
      quadClass
    }
    count
  }
}`) as unknown as TypedDocumentString<LinksPassingQuery, LinksPassingQueryVariables>;
export const TimelineBetweenDocument = new TypedDocumentString(`
    query TimelineBetween($ids: [ID!]!, $filter: ClaimFilter!, $bucket: TimeBucket!) {
  timeline(between: $ids, filter: $filter, bucket: $bucket) {
    start
    end
    count
    uncertain
  }
}
    `) as unknown as TypedDocumentString<TimelineBetweenQuery, TimelineBetweenQueryVariables>;
export const ClaimCountsBetweenDocument = new TypedDocumentString(`
    query ClaimCountsBetween($ids: [ID!]!, $filter: ClaimFilter!) {
  claimCounts(between: $ids, filter: $filter) {
    type
    modality
    document {
      id
      title
    }
    count
    actions {
      action {
        code
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimCountsBetweenQuery, ClaimCountsBetweenQueryVariables>;
export const ActionsUnderDocument = new TypedDocumentString(`
    query ActionsUnder($codes: [String!]!) {
  actions(under: $codes) {
    code
    label
  }
}
    `) as unknown as TypedDocumentString<ActionsUnderQuery, ActionsUnderQueryVariables>;
export const EntitiesByIdsDocument = new TypedDocumentString(`
    query EntitiesByIds($ids: [ID!]!) {
  entities(ids: $ids) {
    ...EntityOnCanvas
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree {
    neighbours
  }
  ... on Country {
    iso2
  }
  ... on Event {
    date {
      text
      earliest
    }
  }
  ... on Phase {
    order
  }
  ... on Pledge {
    date {
      text
      earliest
    }
  }
  ... on Statement {
    date {
      text
      earliest
    }
  }
  ... on Figure {
    value
    comparator
  }
}`) as unknown as TypedDocumentString<EntitiesByIdsQuery, EntitiesByIdsQueryVariables>;
export const TotalsDocument = new TypedDocumentString(`
    query Totals {
  overview(first: 1) {
    totals {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<TotalsQuery, TotalsQueryVariables>;