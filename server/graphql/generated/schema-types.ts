import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRecord as MappedNodeRecord } from '../nodes.ts';
import type { EntityRecord, ClaimRecord, StoredDocument, PassageRecord, LinkRecord } from '../../graph/model/records.ts';
import type { EntityEdge as MappedEntityEdge, EntityConnection as MappedEntityConnection, ClaimEdge as MappedClaimEdge, ClaimConnection as MappedClaimConnection, DocumentEdge as MappedDocumentEdge, DocumentConnection as MappedDocumentConnection, PassageEdge as MappedPassageEdge, PassageConnection as MappedPassageConnection, NeighbourConnection as MappedNeighbourConnection, SearchConnection as MappedSearchConnection, TieConnection as MappedTieConnection } from '../mapped-types.ts';
import type { NeighbourEdge as MappedNeighbourEdge } from '../lists/neighbour-list.ts';
import type { SearchEdge as MappedSearchEdge } from '../lists/search-list.ts';
import type { TieEdge as MappedTieEdge } from '../lists/tie-list.ts';
import type { Action as MappedAction } from '../../graph/model/actions.ts';
import type { ClaimCount as MappedClaimCount } from '../claim-counts.ts';
import type { Degree as MappedDegree } from '../degree.ts';
import type { Evidence as MappedEvidence } from '../evidence.ts';
import type { Overview as MappedOverview } from '../overview.ts';
import type { Path as MappedPath } from '../paths.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. Example: `2025-03-01`. */
  Date: { input: string; output: string; }
  /** An absolute web address. Example: `https://www.wikidata.org/wiki/Q212`. */
  URL: { input: string; output: string; }
};

/** What one actor did to another, as CAMEO (Conflict and Mediation Event Observations) codes it. Example: `042`, “Make a visit”. */
export type Action = {
  readonly __typename?: 'Action';
  /** CAMEO code: two digits for a root, three or four below it. Example: `042`. */
  readonly code: Scalars['String']['output'];
  /** Intensity on the scale of Goldstein, from -10, most conflicting, to 10, most cooperative; null for codes that are younger than the scale. Example: `1.9`. */
  readonly goldstein?: Maybe<Scalars['Float']['output']>;
  /** What the code means, in the words of the codebook. Example: `Make a visit`. */
  readonly label: Scalars['String']['output'];
  /** Whether it is of words or of deeds, and whether it brings the two together or apart. Example: `VERBAL_COOPERATION`. */
  readonly quadClass: QuadClass;
  /** The root that it is under; a root is its own. Example: `04`, “Consult”. */
  readonly root: Action;
};

/** How many claims are of an action, or of those under it. Example: 312 under `04`, “Consult”. */
export type ActionCount = {
  readonly __typename?: 'ActionCount';
  /** The action; a root where claims are summed up. Example: `action { code label }`. */
  readonly action: Action;
  /** How many. Example: `312`. */
  readonly count: Scalars['Int']['output'];
};

/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type Actor = {
  /** Phases of plans in which it acts. Example: the full-scale response, of the United States military. */
  readonly actsIn: TieConnection;
  /** Actors with which it is at war or in armed conflict. Example: Russia, of Ukraine. */
  readonly adversaries: TieConnection;
  /** Actors with which it has an agreement. Example: Western partners, of Ukraine. */
  readonly agreements: TieConnection;
  /** Other names, spellings and names in other languages. Example: `Борис Джонсон`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable, safe in a URL. Example: `person:boris-johnson`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `PERSON`. */
  readonly kind: EntityKind;
  /** Organisations and groups that it belongs to. Example: the Coalition of the Willing, of Albania. */
  readonly memberships: TieConnection;
  /** Its usual English name. Example: `Boris Johnson`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** Events that it took part in, or is due to. Example: talks in Abu Dhabi, of envoys from Kyiv. */
  readonly participations: TieConnection;
  /** Pledges that it made. Example: to deploy troops, of 26 allies. */
  readonly pledges: TieConnection;
  /** What it drew up, proposed or seeks. Example: the plan for a coordinated response, of Ukraine. */
  readonly proposals: TieConnection;
  /** What it rejected. Example: a reassurance force, of Putin. */
  readonly rejections: TieConnection;
  /** What it said, quoted or reported. Example: “why not do it now?”, of Johnson. */
  readonly statements: TieConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Whom it supports, or whose cause. Example: Ukraine, of the Coalition of the Willing. */
  readonly supports: TieConnection;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorActsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorAdversariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorRejectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that acts: a country, an organisation, a person, or a group that the source leaves unnamed. Example: `person:boris-johnson`. */
export type ActorSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One sourced assertion that ties two entities. Example: Albania is a member of the Coalition of the Willing, says an article. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** What was done, for an interaction from an event data set; null for other claims. Example: `action { code label root { label } }`. */
  readonly action?: Maybe<Action>;
  /** Whose voice it is, where it is not the document's own. Example: `officials familiar with the plan`. */
  readonly attributedTo?: Maybe<Scalars['String']['output']>;
  /** When, as the source gives it; null when the source gives no date. Example: `January 3rd`, of no stated year. */
  readonly date?: Maybe<FuzzyDate>;
  /** What the type leaves open, such as the office held, in our own words. Example: `President`. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** The passages or places that it rests on, read together; at least one. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable: both ends and a hash. Example: `country:AL~organisation:coalition-of-the-willing~1f0c9a2b3c4d5e6f`. */
  readonly id: Scalars['ID']['output'];
  /** The link that sums up all claims between the two entities. Example: `link { claimCount }`. */
  readonly link: Link;
  /** How firmly it is asserted. Example: `STATED`. */
  readonly modality: Modality;
  /** Who or what it is said of. Example: Albania. */
  readonly source: Entity;
  /** Whom or what it ties the source to. Example: the Coalition of the Willing. */
  readonly target: Entity;
  /** What it asserts. Example: `MEMBER_OF`. */
  readonly type: ClaimType;
};

/** A page of a list of claims (Relay connection). Example: `claims(first: 10) { nodes { type } pageInfo { endCursor } }`. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims with their cursors. Example: `edges { cursor node { type } }`. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims alone. Example: `nodes { type }`. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many claims of one type and modality a document carries. Example: 35 stated memberships of an article. */
export type ClaimCount = {
  readonly __typename?: 'ClaimCount';
  /** How many of them are of actions under each root, most first; empty for claims that are no interactions. Example: `actions { action { label } count }`. */
  readonly actions: ReadonlyArray<ActionCount>;
  /** How many. Example: `35`. */
  readonly count: Scalars['Int']['output'];
  /** The document that they rest on. Example: `document { title }`. */
  readonly document: Document;
  /** Their modality. Example: `STATED`. */
  readonly modality: Modality;
  /** Their type. Example: `MEMBER_OF`. */
  readonly type: ClaimType;
};

/** A claim in a page. Example: `edges { cursor node { type } }`. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Opaque position of the claim. Example: `WyJjbGFpbXMiLFsiMjAyNS0wMy0wMSIsLi4u`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. Example: `node { type modality }`. */
  readonly node: Claim;
};

/** Which claims count, wherever claims are listed, counted or summed. Conditions add up; an empty list lets no claim pass, `null` or none lets all. Example: `{types: [SAID, URGED], from: "2025-01-01", undated: true}`. */
export type ClaimFilter = {
  /** Only interactions of these actions: CAMEO codes, of which each covers those below it. Example: `["04", "112"]`, all consultations and accusations. */
  readonly actions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only claims of this document. Example: `document:western-forces-article`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims of these documents, at most 500; with `document` too, only of those that are both. Example: `["document:western-forces-article", "document:country-names"]`. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only claims whose date can lie on or after this day; claims without a date, or with one that names no year, pass only with `undated`. Example: `2025-01-01`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Only these modalities. Example: `[PLANNED, CONDITIONAL]`. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** Only claims whose date can lie on or before this day; claims without a date, or with one that names no year, pass only with `undated`. Example: `2025-12-31`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Only these types. Example: `[SAID, URGED]`. */
  readonly types?: InputMaybe<ReadonlyArray<ClaimType>>;
  /** Whether claims without a date, or with one that names no year, pass `from` and `to`. Example: `true`. */
  readonly undated?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A state. Example: `country:UA`. */
export type Country = Actor & Entity & Node & {
  readonly __typename?: 'Country';
  /** Phases of plans in which it acts. Example: the full-scale response, of the United States military. */
  readonly actsIn: TieConnection;
  /** Actors with which it is at war or in armed conflict. Example: Russia, of Ukraine. */
  readonly adversaries: TieConnection;
  /** Actors with which it has an agreement. Example: Western partners, of Ukraine. */
  readonly agreements: TieConnection;
  /** Other names, spellings and names in other languages. Example: `Україна`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** People who once held an office of the country; `claim.detail` names the office. Example: Johnson, former Prime Minister, of the United Kingdom. */
  readonly formerLeaders: TieConnection;
  /** People and forces that the source leaves unnamed, and counts as of it. Example: envoys from Kyiv, of Ukraine. */
  readonly groups: TieConnection;
  /** Stable, readable, safe in a URL. Example: `country:UA`. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2 code. Example: `UA`. */
  readonly iso2?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3 code. Example: `UKR`. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  /** What it is. Example: `COUNTRY`. */
  readonly kind: EntityKind;
  /** People who hold an office of the country; `claim.detail` names the office. Example: Putin, president, of Russia. */
  readonly leaders: TieConnection;
  /** Organisations and groups that it belongs to. Example: the Coalition of the Willing, of Albania. */
  readonly memberships: TieConnection;
  /** Its usual English name. Example: `Ukraine`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** Events that it took part in, or is due to. Example: talks in Abu Dhabi, of envoys from Kyiv. */
  readonly participations: TieConnection;
  /** Places that lie in the country. Example: Kyiv, in Ukraine. */
  readonly places: TieConnection;
  /** Pledges that it made. Example: to deploy troops, of 26 allies. */
  readonly pledges: TieConnection;
  /** What it drew up, proposed or seeks. Example: the plan for a coordinated response, of Ukraine. */
  readonly proposals: TieConnection;
  /** What it rejected. Example: a reassurance force, of Putin. */
  readonly rejections: TieConnection;
  /** What it said, quoted or reported. Example: “why not do it now?”, of Johnson. */
  readonly statements: TieConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Actors that support it or its cause. Example: the Coalition of the Willing, of Ukraine. */
  readonly supporters: TieConnection;
  /** Whom it supports, or whose cause. Example: Ukraine, of the Coalition of the Willing. */
  readonly supports: TieConnection;
  /** Wikidata item. Example: `Q212`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A state. Example: `country:UA`. */
export type CountryActsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryAdversariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryFormerLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};


/** A state. Example: `country:UA`. */
export type CountryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryRejectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountrySupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Example: `country:UA`. */
export type CountrySupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of countries (Relay connection). Example: `countries(first: 10) { nodes { name } pageInfo { endCursor } }`. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The countries with their cursors. Example: `edges { cursor node { name } }`. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The countries alone. Example: `nodes { name iso2 }`. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the countries in a page. Example: Albania. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Opaque position in the list. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly cursor: Scalars['String']['output'];
  /** The country. Example: Albania. */
  readonly node: Country;
};

/** Which countries to list. Conditions add up. Example: `{memberOf: "organisation:coalition-of-the-willing"}`. */
export type CountryFilter = {
  /** Only those that this document describes. Example: `document:western-forces-article`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that this group of people or forces is of. Example: `group:tianjin-leaders`. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Only those at war or in armed conflict with this entity. Example: `country:RU`. */
  readonly inConflictWith?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ISO 3166-1 alpha-2 codes. Example: `["UA", "RU"]`. */
  readonly iso2?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only members of this organisation or group. Example: `organisation:coalition-of-the-willing`. */
  readonly memberOf?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with a name or alias of which a word starts so; case and accents are ignored. Example: `ukr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those that are no members of this organisation or group, as far as the documents say. Example: `organisation:nato`. */
  readonly notMemberOf?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that took part in this event, or are due to. Example: `event:tianjin-summit`. */
  readonly participatedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that support this entity or its cause. Example: `country:UA`. */
  readonly supports?: InputMaybe<Scalars['ID']['input']>;
};

/** In what order entities that can have a date are listed; those that are equal in it, by id. Example: `NEWEST`. */
export type DatedEntityOrder =
  /** Most claims first. Example: 57, 12, 3. */
  | 'CLAIMS'
  /** By name, without regard to case and accents. Example: Second talks, Summit. */
  | 'NAME'
  /** Most distinct neighbours first. Example: 42, 9, 3. */
  | 'NEIGHBOURS'
  /** By the first day that the date can mean, newest first; undated ones last. Example: 2026, 2025, undated. */
  | 'NEWEST'
  /** By the first day that the date can mean, oldest first; undated ones last. Example: 2025, 2026, undated. */
  | 'OLDEST';

/** How much is tied to an entity, before anything is expanded: true totals. Example: 57 claims with 42 neighbours. */
export type Degree = {
  readonly __typename?: 'Degree';
  /** Its interactions by the root of their action, most first. Example: `byAction { action { label } count }`. */
  readonly byAction: ReadonlyArray<ActionCount>;
  /** Its neighbours by kind, most first. Example: `byKind { kind count }`. */
  readonly byKind: ReadonlyArray<KindCount>;
  /** Its claims by type, most first. Example: `byType { type count }`. */
  readonly byType: ReadonlyArray<TypeCount>;
  /** How many claims tie it to them. Example: `57`. */
  readonly claims: Scalars['Int']['output'];
  /** The same by kind and type, most claims first: what an entity with many neighbours can be expanded by. A neighbour that several types tie stands in several groups. Example: `groups { kind type neighbours claims }`. */
  readonly groups: ReadonlyArray<NeighbourGroup>;
  /** How many distinct entities it is tied to. Example: `42`. */
  readonly neighbours: Scalars['Int']['output'];
};

/** A source: an article, a treaty, a reference work, a data file. The text itself is not kept; its hash is, so that excerpts can be checked. Example: `document:western-forces-article`. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Claims that rest on the document, newest first. Example: `claims(first: 10) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** Whether all of it is here: false while it is being imported, and when that has been broken off. Example: `true`. */
  readonly complete: Scalars['Boolean']['output'];
  /** Stable and readable. Example: `document:western-forces-article`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of source it is. Example: `ARTICLE`. */
  readonly kind: DocumentKind;
  /** Length of its text in UTF-16 code units. Example: `4177`. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** Passages that carry claims, in the order of the text. Example: `passages(first: 10) { nodes { excerpt } }`. */
  readonly passages: PassageConnection;
  /** When it was published, where the source says so. Example: `publishedAt { text earliest }`. */
  readonly publishedAt?: Maybe<FuzzyDate>;
  /** Who published it, where the source says so. Example: `International Organization for Standardization`. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its text as UTF-8, in hexadecimal; null for a document without text. Example: `19a0fa8d87e03e8d53b7d7ca7112e6be229d662f9960aff49f0756195391b5b3`. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Its title. Example: `Ukraine: Calls for Western Forces to Deploy During Ceasefire Grow`. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read, where known. Example: `https://www.wikidata.org/wiki/Q212`. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A source: an article, a treaty, a reference work, a data file. The text itself is not kept; its hash is, so that excerpts can be checked. Example: `document:western-forces-article`. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, a treaty, a reference work, a data file. The text itself is not kept; its hash is, so that excerpts can be checked. Example: `document:western-forces-article`. */
export type DocumentPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of documents (Relay connection). Example: `documents(first: 10) { nodes { title } pageInfo { endCursor } }`. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents with their cursors. Example: `edges { cursor node { title } }`. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents alone. Example: `nodes { title }`. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the documents in a page. Example: a news story. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Opaque position in the list. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly cursor: Scalars['String']['output'];
  /** The document. Example: `document { title url }`. */
  readonly node: Document;
};

/** Which documents to list. Conditions add up. Example: `{kinds: [ARTICLE], describes: "country:UA"}`. */
export type DocumentFilter = {
  /** Only those that describe this entity. Example: `country:UA`. */
  readonly describes?: InputMaybe<Scalars['ID']['input']>;
  /** Only documents that can have been published on or after this day; documents without a date of publication pass only with `undated`. Example: `2025-01-01`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Only these kinds. Example: `[ARTICLE, OFFICIAL]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Only those whose title contains this; case is ignored. Example: `ceasefire`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Only documents that can have been published on or before this day; documents without a date of publication pass only with `undated`. Example: `2025-12-31`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Whether documents without a date of publication pass `from` and `to`. Example: `true`. */
  readonly undated?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** In what order documents are listed; those that are equal in it, by id. Example: `NEWEST`. */
export type DocumentOrder =
  /** By the first day on which it can have been published, newest first; those without a date last. Example: 2026, 2025, undated. */
  | 'NEWEST'
  /** By the first day on which it can have been published, oldest first; those without a date last. Example: 2025, 2026, undated. */
  | 'OLDEST'
  /** By title. Example: Almanac, Gazette. */
  | 'TITLE';

/** Anything that can stand on the canvas. Example: a country, a summit, a statement. */
export type Entity = {
  /** Other names, spellings and names in other languages. Example: `Україна`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable, safe in a URL. Example: `country:UA`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `COUNTRY`. */
  readonly kind: EntityKind;
  /** Its usual English name. Example: `Ukraine`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** Anything that can stand on the canvas. Example: a country, a summit, a statement. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can stand on the canvas. Example: a country, a summit, a statement. */
export type EntityDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can stand on the canvas. Example: a country, a summit, a statement. */
export type EntityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};

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

/** In what order entities are listed; those that are equal in it, by id. Example: `CLAIMS`. */
export type EntityOrder =
  /** Most claims first. Example: 57, 12, 3. */
  | 'CLAIMS'
  /** By name, without regard to case and accents. Example: Albania, Ålborg, Belgium. */
  | 'NAME'
  /** Most distinct neighbours first. Example: 42, 9, 3. */
  | 'NEIGHBOURS';

/** Something that happened or is due to: a summit, a meeting, talks. Example: `event:tianjin-summit`. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** What it was about. Example: a plan, of talks in December. */
  readonly about: TieConnection;
  /** Other names, spellings and names in other languages. Example: `summit in Tianjin`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** When, as the source gives it; null when the source gives no date. Example: `January 3rd`, of no stated year. */
  readonly date?: Maybe<FuzzyDate>;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable, safe in a URL. Example: `event:tianjin-summit`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `EVENT`. */
  readonly kind: EntityKind;
  /** Its usual English name. Example: `Tianjin summit`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** Events that follow or continue it. Example: talks that meet “again”. */
  readonly next: TieConnection;
  /** Who took part, or is due to. Example: envoys from Kyiv, in the talks in Abu Dhabi. */
  readonly participants: TieConnection;
  /** Where it was held, or is due to be. Example: Tianjin, of the summit. */
  readonly place?: Maybe<Place>;
  /** Events that may be this very one. Example: another meeting in Paris. */
  readonly possiblySameAs: TieConnection;
  /** Events that it follows or continues. Example: earlier talks, of those that meet “again”. */
  readonly previous: TieConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** Something that happened or is due to: a summit, a meeting, talks. Example: `event:tianjin-summit`. */
export type EventAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is due to: a summit, a meeting, talks. Example: `event:tianjin-summit`. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is due to: a summit, a meeting, talks. Example: `event:tianjin-summit`. */
export type EventDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is due to: a summit, a meeting, talks. Example: `event:tianjin-summit`. */
export type EventNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};


/** Something that happened or is due to: a summit, a meeting, talks. Example: `event:tianjin-summit`. */
export type EventNextArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is due to: a summit, a meeting, talks. Example: `event:tianjin-summit`. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is due to: a summit, a meeting, talks. Example: `event:tianjin-summit`. */
export type EventPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is due to: a summit, a meeting, talks. Example: `event:tianjin-summit`. */
export type EventPreviousArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of events (Relay connection). Example: `events(first: 10) { nodes { name } pageInfo { endCursor } }`. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events with their cursors. Example: `edges { cursor node { name } }`. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone. Example: `nodes { name date { text } }`. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the events in a page. Example: the summit in Tianjin. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Opaque position in the list. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly cursor: Scalars['String']['output'];
  /** The event. Example: the summit in Tianjin. */
  readonly node: Event;
};

/** Which events to list. Conditions add up. Example: `{participant: "country:CN", from: "2025-01-01"}`. */
export type EventFilter = {
  /** Only events about this entity. Example: `country:UA`. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that this document describes. Example: `document:western-forces-article`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only events whose date can lie on or after this day; events without a date, or with one that names no year, pass only with `undated`. Example: `2025-01-01`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those with a name or alias of which a word starts so; case and accents are ignored. Example: `ukr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only events in which this actor took part, or is due to. Example: `country:CN`. */
  readonly participant?: InputMaybe<Scalars['ID']['input']>;
  /** Only events held in this place. Example: `place:paris`. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** Only events whose date can lie on or before this day; events without a date, or with one that names no year, pass only with `undated`. Example: `2025-12-31`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Whether events without a date, or with one that names no year, pass `from` and `to`. Example: `true`. */
  readonly undated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a claim or an entity rests on: a passage of a text, or a place in a reference work or data file. Example: `evidence { excerpt start end document { title } }`. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The document. Example: `document { title url }`. */
  readonly document: Document;
  /** End (exclusive) of the excerpt in the document's text, in UTF-16 code units. Example: `880`. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** The exact words, for a passage of a text. Example: `within 24 hours`. */
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  /** Where in a document without text. Example: `row 4711`, or an identifier such as `Q212`. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Start of the excerpt in the document's text, in UTF-16 code units. Example: `806`. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Where exactly this can be read on the web, where known. Example: `https://www.wikidata.org/wiki/Q212`. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** A number that a document gives for something counted. Example: `figure:coalition-over-30-nations`. */
export type Figure = Entity & Node & {
  readonly __typename?: 'Figure';
  /** Other names, spellings and names in other languages. Example: `more than thirty`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the source states it or it was counted from a list. Example: `STATED`. */
  readonly basis?: Maybe<FigureBasis>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** How it bounds what it counts. Example: `MORE_THAN`. */
  readonly comparator?: Maybe<Comparator>;
  /** Figures that cannot be right beside it. Example: three organisations listed, beside two stated. */
  readonly conflicts: TieConnection;
  /** Entities whose members, parts or acts it counts. Example: the Coalition of the Willing, of 35 countries. */
  readonly counts: TieConnection;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable, safe in a URL. Example: `figure:coalition-over-30-nations`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `FIGURE`. */
  readonly kind: EntityKind;
  /** Its usual English name. Example: `Over 30 nations`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What is counted. Example: `nations`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The number. Example: `30`. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** A number that a document gives for something counted. Example: `figure:coalition-over-30-nations`. */
export type FigureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that a document gives for something counted. Example: `figure:coalition-over-30-nations`. */
export type FigureConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that a document gives for something counted. Example: `figure:coalition-over-30-nations`. */
export type FigureCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that a document gives for something counted. Example: `figure:coalition-over-30-nations`. */
export type FigureDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that a document gives for something counted. Example: `figure:coalition-over-30-nations`. */
export type FigureNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};

/** Whether a source gives a number or the number was counted from a list of the source. Example: `STATED`. */
export type FigureBasis =
  /** Counted from names that the document lists. Example: three organisations are named. */
  | 'COUNTED'
  /** The document states the number. Example: “35 countries and two organizations”. */
  | 'STATED';

/** A page of a list of figures (Relay connection). Example: `figures(first: 10) { nodes { name } pageInfo { endCursor } }`. */
export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  /** The figures with their cursors. Example: `edges { cursor node { name } }`. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** The figures alone. Example: `nodes { name value }`. */
  readonly nodes: ReadonlyArray<Figure>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the figures in a page. Example: over 30 nations. */
export type FigureEdge = {
  readonly __typename?: 'FigureEdge';
  /** Opaque position in the list. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. Example: over 30 nations. */
  readonly node: Figure;
};

/** Which figures to list. Conditions add up. Example: `{counts: "organisation:coalition-of-the-willing"}`. */
export type FigureFilter = {
  /** Only figures that a document states, or only those counted from its lists. Example: `STATED`. */
  readonly basis?: InputMaybe<FigureBasis>;
  /** Only figures that count this entity. Example: `organisation:coalition-of-the-willing`. */
  readonly counts?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that this document describes. Example: `document:western-forces-article`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with a name or alias of which a word starts so; case and accents are ignored. Example: `ukr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** In what order figures are listed; those that are equal in it, by id. Example: `LARGEST`. */
export type FigureOrder =
  /** Most claims first. Example: 57, 12, 3. */
  | 'CLAIMS'
  /** Largest number first; those without one last. Example: 35, 30, unknown. */
  | 'LARGEST'
  /** By name, without regard to case and accents. Example: 26 allies, 35 countries. */
  | 'NAME'
  /** Most distinct neighbours first. Example: 42, 9, 3. */
  | 'NEIGHBOURS'
  /** Smallest number first; those without one last. Example: 30, 35, unknown. */
  | 'SMALLEST';

/** A date as a source gives it: its words, and the days it can mean. A date that the source leaves open stays open. Example: `January 3rd`, of any year. */
export type FuzzyDate = {
  readonly __typename?: 'FuzzyDate';
  /** The earliest day it can mean, or null if open. Example: `2025-03-01`. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The date in Extended Date/Time Format (ISO 8601-2), where one can be given. Example: `XXXX-01-03`. */
  readonly edtf?: Maybe<Scalars['String']['output']>;
  /** The latest day it can mean, or null if open. Example: `2025-03-31`. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** The source's own words. Example: `January 3rd`. */
  readonly text: Scalars['String']['output'];
};

/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type Group = Actor & Entity & Node & {
  readonly __typename?: 'Group';
  /** Phases of plans in which it acts. Example: the full-scale response, of the United States military. */
  readonly actsIn: TieConnection;
  /** Actors with which it is at war or in armed conflict. Example: Russia, of Ukraine. */
  readonly adversaries: TieConnection;
  /** Actors with which it has an agreement. Example: Western partners, of Ukraine. */
  readonly agreements: TieConnection;
  /** Other names, spellings and names in other languages. Example: `officials`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Countries and organisations that it is of. Example: Ukraine, of envoys from Kyiv. */
  readonly belongsTo: TieConnection;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Numbers that documents give for it. Example: 26, of Ukraine's allies. */
  readonly figures: TieConnection;
  /** Stable, readable, safe in a URL. Example: `group:officials-familiar`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `GROUP`. */
  readonly kind: EntityKind;
  /** Actors that the source counts among it. Example: France, among the Western allies. */
  readonly members: TieConnection;
  /** Organisations and groups that it belongs to. Example: the Coalition of the Willing, of Albania. */
  readonly memberships: TieConnection;
  /** Its usual English name. Example: `Officials familiar with the plan`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** Events that it took part in, or is due to. Example: talks in Abu Dhabi, of envoys from Kyiv. */
  readonly participations: TieConnection;
  /** Pledges that it made. Example: to deploy troops, of 26 allies. */
  readonly pledges: TieConnection;
  /** What it drew up, proposed or seeks. Example: the plan for a coordinated response, of Ukraine. */
  readonly proposals: TieConnection;
  /** What it rejected. Example: a reassurance force, of Putin. */
  readonly rejections: TieConnection;
  /** What it said, quoted or reported. Example: “why not do it now?”, of Johnson. */
  readonly statements: TieConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Whom it supports, or whose cause. Example: Ukraine, of the Coalition of the Willing. */
  readonly supports: TieConnection;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupActsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupAdversariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupBelongsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupRejectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that the source leaves unnamed. Example: `group:officials-familiar`. */
export type GroupSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of groups (Relay connection). Example: `groups(first: 10) { nodes { name } pageInfo { endCursor } }`. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** The groups with their cursors. Example: `edges { cursor node { name } }`. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The groups alone. Example: `nodes { name kind }`. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the groups in a page. Example: officials familiar with the plan. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Opaque position in the list. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. Example: officials familiar with the plan. */
  readonly node: Group;
};

/** Which groups to list. Conditions add up. Example: `{belongsTo: "country:UA"}`. */
export type GroupFilter = {
  /** Only those of this country or organisation. Example: `country:UA`. */
  readonly belongsTo?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that this document describes. Example: `document:western-forces-article`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only those at war or in armed conflict with this entity. Example: `country:RU`. */
  readonly inConflictWith?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that this actor belongs to. Example: `country:UA`. */
  readonly member?: InputMaybe<Scalars['ID']['input']>;
  /** Only members of this organisation or group. Example: `organisation:nato`. */
  readonly memberOf?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with a name or alias of which a word starts so; case and accents are ignored. Example: `ukr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those that are no members of this organisation or group, as far as the documents say. Example: `organisation:nato`. */
  readonly notMemberOf?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that took part in this event, or are due to. Example: `event:tianjin-summit`. */
  readonly participatedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that support this entity or its cause. Example: `country:UA`. */
  readonly supports?: InputMaybe<Scalars['ID']['input']>;
};

/** How many entities are of a kind. Example: 35 are countries. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. Example: `35`. */
  readonly count: Scalars['Int']['output'];
  /** The kind. Example: `COUNTRY`. */
  readonly kind: EntityKind;
};

/** All claims between two entities, summed up: what the canvas draws as one line. Its source is the end with the smaller id. Example: `country:AL~organisation:coalition-of-the-willing`, of one claim. */
export type Link = Node & {
  readonly __typename?: 'Link';
  /** How many of them are interactions of actions under each root, most first. Example: `actions { action { code label quadClass } count }`. */
  readonly actions: ReadonlyArray<ActionCount>;
  /** How many of them run from target to source. Example: `1`. */
  readonly backward: Scalars['Int']['output'];
  /** How many claims tie the two, in both directions. Example: `3`. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims themselves, newest first. Example: `claims(first: 10) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** The earliest day that a dated claim among them can mean. Example: `2025-03-01`. */
  readonly first?: Maybe<Scalars['Date']['output']>;
  /** How many of them run from source to target. Example: `2`. */
  readonly forward: Scalars['Int']['output'];
  /** Stable: both ends, smaller first. Example: `country:AL~organisation:coalition-of-the-willing`. */
  readonly id: Scalars['ID']['output'];
  /** The latest day that a dated claim among them can mean. Example: `2025-03-31`. */
  readonly last?: Maybe<Scalars['Date']['output']>;
  /** How many of them have each modality, most first. Example: `modalities { modality count }`. */
  readonly modalities: ReadonlyArray<ModalityCount>;
  /** The end with the smaller id. Example: Albania, `country:AL`. */
  readonly source: Entity;
  /** The other end; the same entity for a tie to itself. Example: the Coalition of the Willing. */
  readonly target: Entity;
  /** How many of them are of each type, most first. Example: `types { type count }`. */
  readonly types: ReadonlyArray<TypeCount>;
};


/** All claims between two entities, summed up: what the canvas draws as one line. Its source is the end with the smaller id. Example: `country:AL~organisation:coalition-of-the-willing`, of one claim. */
export type LinkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** How many claims have a modality. Example: 2 are `PLANNED`. */
export type ModalityCount = {
  readonly __typename?: 'ModalityCount';
  /** How many. Example: `2`. */
  readonly count: Scalars['Int']['output'];
  /** The modality. Example: `PLANNED`. */
  readonly modality: Modality;
};

/** A page of an entity's neighbours (Relay connection). Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  /** The neighbours with the links to them. Example: `edges { node { name } link { claimCount } }`. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** The neighbours alone. Example: `nodes { name }`. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `42`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A neighbour, and the link to it. Example: Ukraine, tied by 3 claims. */
export type NeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  /** Opaque position of the neighbour. Example: `WyJuZWlnaGJvdXJzIixbMywiY291bnRyeTpVQSJdXQ`. */
  readonly cursor: Scalars['String']['output'];
  /** The link between the two. Under a filter, its counts are of the claims that pass. Example: `link { claimCount }`. */
  readonly link: Link;
  /** The neighbour. Example: `node { name }`. */
  readonly node: Entity;
};

/** Neighbours of one kind, and the claims of one type that tie them to an entity. Example: 312 interactions with 48 countries. */
export type NeighbourGroup = {
  readonly __typename?: 'NeighbourGroup';
  /** How many such claims tie them. Example: `312`. */
  readonly claims: Scalars['Int']['output'];
  /** What the neighbours are. Example: `COUNTRY`. */
  readonly kind: EntityKind;
  /** How many distinct neighbours of the kind such claims tie. Example: `48`. */
  readonly neighbours: Scalars['Int']['output'];
  /** The type of the claims. Example: `INTERACTED`. */
  readonly type: ClaimType;
};

/** In what order an entity's neighbours are listed; those that are equal in it, by id. Example: `NEWEST`. */
export type NeighbourOrder =
  /** By the latest day that a dated claim that counts can mean, newest first; those without one last. Example: 2026, 2025, undated. */
  | 'NEWEST'
  /** Most claims that count first. Example: 57, 12, 3. */
  | 'STRONGEST';

/** Whatever has an id of its own, as Relay and other clients with a cache expect it: an entity, a claim, a link, a document or a passage. Example: `country:UA`. */
export type Node = {
  /** Stable, and unlike any other in the graph. Example: `country:UA`. */
  readonly id: Scalars['ID']['output'];
};

/** A body with a name of its own. Example: `organisation:nato`. */
export type Organisation = Actor & Entity & Node & {
  readonly __typename?: 'Organisation';
  /** Phases of plans in which it acts. Example: the full-scale response, of the United States military. */
  readonly actsIn: TieConnection;
  /** Actors with which it is at war or in armed conflict. Example: Russia, of Ukraine. */
  readonly adversaries: TieConnection;
  /** Actors with which it has an agreement. Example: Western partners, of Ukraine. */
  readonly agreements: TieConnection;
  /** Other names, spellings and names in other languages. Example: `North Atlantic Treaty Organization`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** The country that it lies in or stands for, where a document says so. Example: `country { name }`. */
  readonly country?: Maybe<Country>;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Numbers that documents give for it, such as of its members. Example: over 30 nations, and 35 countries, of one coalition. */
  readonly figures: TieConnection;
  /** People who once held an office of it; `claim.detail` names the office. Example: a former secretary general, of NATO. */
  readonly formerOfficeHolders: TieConnection;
  /** People and forces that the source leaves unnamed, and counts as of it. Example: officials of NATO. */
  readonly groups: TieConnection;
  /** Stable, readable, safe in a URL. Example: `organisation:nato`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `ORGANISATION`. */
  readonly kind: EntityKind;
  /** Its members. Example: Albania, of the Coalition of the Willing. */
  readonly members: TieConnection;
  /** Organisations and groups that it belongs to. Example: the Coalition of the Willing, of Albania. */
  readonly memberships: TieConnection;
  /** Its usual English name. Example: `NATO`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** People who hold an office of it; `claim.detail` names the office. Example: a secretary general, of NATO. */
  readonly officeHolders: TieConnection;
  /** Events that it took part in, or is due to. Example: talks in Abu Dhabi, of envoys from Kyiv. */
  readonly participations: TieConnection;
  /** Pledges that it made. Example: to deploy troops, of 26 allies. */
  readonly pledges: TieConnection;
  /** What it drew up, proposed or seeks. Example: the plan for a coordinated response, of Ukraine. */
  readonly proposals: TieConnection;
  /** What it rejected. Example: a reassurance force, of Putin. */
  readonly rejections: TieConnection;
  /** What it said, quoted or reported. Example: “why not do it now?”, of Johnson. */
  readonly statements: TieConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Actors that support it or its cause. Example: France, of NATO. */
  readonly supporters: TieConnection;
  /** Whom it supports, or whose cause. Example: Ukraine, of the Coalition of the Willing. */
  readonly supports: TieConnection;
  /** Wikidata item. Example: `Q7184`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationActsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationAdversariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationFormerOfficeHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationOfficeHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationRejectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name of its own. Example: `organisation:nato`. */
export type OrganisationSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of organisations (Relay connection). Example: `organisations(first: 10) { nodes { name } pageInfo { endCursor } }`. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The organisations with their cursors. Example: `edges { cursor node { name } }`. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The organisations alone. Example: `nodes { name wikidata }`. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the organisations in a page. Example: NATO. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Opaque position in the list. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly cursor: Scalars['String']['output'];
  /** The organisation. Example: NATO. */
  readonly node: Organisation;
};

/** Which organisations to list. Conditions add up. Example: `{member: "country:AL"}`. */
export type OrganisationFilter = {
  /** Only those that this document describes. Example: `document:western-forces-article`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that this group of people or forces is of. Example: `group:coalition-forces`. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Only those at war or in armed conflict with this entity. Example: `country:RU`. */
  readonly inConflictWith?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that this actor belongs to. Example: `country:AL`. */
  readonly member?: InputMaybe<Scalars['ID']['input']>;
  /** Only members of this organisation or group. Example: `organisation:nato`. */
  readonly memberOf?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with a name or alias of which a word starts so; case and accents are ignored. Example: `ukr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those that are no members of this organisation or group, as far as the documents say. Example: `organisation:nato`. */
  readonly notMemberOf?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that took part in this event, or are due to. Example: `event:tianjin-summit`. */
  readonly participatedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that support this entity or its cause. Example: `country:UA`. */
  readonly supports?: InputMaybe<Scalars['ID']['input']>;
};

/** What a first visit draws: the most connected entities, and the links among them. Example: `overview(first: 60) { entities { id } links { id } }`. */
export type Overview = {
  readonly __typename?: 'Overview';
  /** The entities, most connected first. Example: `entities { id kind name }`. */
  readonly entities: ReadonlyArray<Entity>;
  /** The links among them. Example: `links { id claimCount }`. */
  readonly links: ReadonlyArray<Link>;
  /** How many entities of each kind the whole graph holds, most first. Example: `totals { kind count }`. */
  readonly totals: ReadonlyArray<KindCount>;
};

/** Where a page stands in its list (Relay). Example: `pageInfo { hasNextPage endCursor }`. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the page's last row: what `after` takes for the next page; null for an empty page. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. Example: `true`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before; false when the page starts the list. Example: `false`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first row; null for an empty page. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** The words of a document that carry a claim. Example: `within 24 hours`, from 806 to 821. */
export type Passage = Node & {
  readonly __typename?: 'Passage';
  /** The document it stands in. Example: `document { title }`. */
  readonly document: Document;
  /** Where it ends (exclusive), in UTF-16 code units. Example: `880`. */
  readonly end: Scalars['Int']['output'];
  /** The exact words, the fewest that carry the claim. Example: `within 24 hours`. */
  readonly excerpt: Scalars['String']['output'];
  /** Stable. Example: `passage:western-forces-article@806-880`. */
  readonly id: Scalars['ID']['output'];
  /** Where it starts, in UTF-16 code units from the start of the document's text. Example: `806`. */
  readonly start: Scalars['Int']['output'];
};

/** A page of a list of passages (Relay connection). Example: `passages(first: 10) { nodes { excerpt } pageInfo { endCursor } }`. */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** The passages with their cursors. Example: `edges { cursor node { excerpt } }`. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The passages alone. Example: `nodes { excerpt }`. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A passage in a page. Example: `edges { cursor node { excerpt } }`. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Opaque position of the passage. Example: `WyJwYXNzYWdlcyIsWzgwNiw4ODBdXQ`. */
  readonly cursor: Scalars['String']['output'];
  /** The passage. Example: `node { excerpt start end }`. */
  readonly node: Passage;
};

/** A way from one entity to another along links, passing none twice. Example: Putin, the summit in Tianjin, China. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many claims its links sum up together: of two paths of one length, that with more comes first. Example: `7`. */
  readonly claimCount: Scalars['Int']['output'];
  /** The entities in their order, from the one end to the other. Example: `entities { name }`. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many links it has. Example: `2`. */
  readonly length: Scalars['Int']['output'];
  /** The links between each and the next, one fewer than the entities. Under a filter, their counts are of the claims that pass. Example: `links { claimCount }`. */
  readonly links: ReadonlyArray<Link>;
};

/** A named human being. Example: `person:boris-johnson`. */
export type Person = Actor & Entity & Node & {
  readonly __typename?: 'Person';
  /** Phases of plans in which it acts. Example: the full-scale response, of the United States military. */
  readonly actsIn: TieConnection;
  /** Actors with which it is at war or in armed conflict. Example: Russia, of Ukraine. */
  readonly adversaries: TieConnection;
  /** Actors with which it has an agreement. Example: Western partners, of Ukraine. */
  readonly agreements: TieConnection;
  /** Other names, spellings and names in other languages. Example: `Борис Джонсон`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Countries and organisations in which the person once held an office; `claim.detail` names it. Example: the United Kingdom, of which Johnson was Prime Minister. */
  readonly formerOffices: TieConnection;
  /** Stable, readable, safe in a URL. Example: `person:boris-johnson`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `PERSON`. */
  readonly kind: EntityKind;
  /** Organisations and groups that it belongs to. Example: the Coalition of the Willing, of Albania. */
  readonly memberships: TieConnection;
  /** Its usual English name. Example: `Boris Johnson`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** Countries and organisations in which the person holds an office; `claim.detail` names it. Example: Russia, of which Putin is president. */
  readonly offices: TieConnection;
  /** Events that it took part in, or is due to. Example: talks in Abu Dhabi, of envoys from Kyiv. */
  readonly participations: TieConnection;
  /** Pledges that it made. Example: to deploy troops, of 26 allies. */
  readonly pledges: TieConnection;
  /** What it drew up, proposed or seeks. Example: the plan for a coordinated response, of Ukraine. */
  readonly proposals: TieConnection;
  /** What it rejected. Example: a reassurance force, of Putin. */
  readonly rejections: TieConnection;
  /** What it said, quoted or reported. Example: “why not do it now?”, of Johnson. */
  readonly statements: TieConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Whom it supports, or whose cause. Example: Ukraine, of the Coalition of the Willing. */
  readonly supports: TieConnection;
  /** Wikidata item. Example: `Q180589`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonActsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonAdversariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonFormerOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonRejectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. Example: `person:boris-johnson`. */
export type PersonSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of people (Relay connection). Example: `people(first: 10) { nodes { name } pageInfo { endCursor } }`. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people with their cursors. Example: `edges { cursor node { name } }`. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people alone. Example: `nodes { name wikidata }`. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the people in a page. Example: Boris Johnson. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Opaque position in the list. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly cursor: Scalars['String']['output'];
  /** The person. Example: Boris Johnson. */
  readonly node: Person;
};

/** Which people to list. Conditions add up. Example: `{officeOf: "country:RU"}`. */
export type PersonFilter = {
  /** Only those that this document describes. Example: `document:western-forces-article`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only those at war or in armed conflict with this entity. Example: `country:RU`. */
  readonly inConflictWith?: InputMaybe<Scalars['ID']['input']>;
  /** Only members of this organisation or group. Example: `organisation:nato`. */
  readonly memberOf?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with a name or alias of which a word starts so; case and accents are ignored. Example: `ukr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those that are no members of this organisation or group, as far as the documents say. Example: `organisation:nato`. */
  readonly notMemberOf?: InputMaybe<Scalars['ID']['input']>;
  /** Only those who hold, or held, an office of this country or organisation. Example: `country:RU`. */
  readonly officeOf?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that took part in this event, or are due to. Example: `event:tianjin-summit`. */
  readonly participatedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that support this entity or its cause. Example: `country:UA`. */
  readonly supports?: InputMaybe<Scalars['ID']['input']>;
};

/** One step of a plan. Example: `phase:coordinated-response-first`. */
export type Phase = Entity & Node & {
  readonly __typename?: 'Phase';
  /** Who acts in it. Example: the United States military, in the full-scale response. */
  readonly actors: TieConnection;
  /** Other names, spellings and names in other languages. Example: `diplomatic warning`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** What sets it off, in our own words. Example: `Hostilities persist.` */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable, safe in a URL. Example: `phase:coordinated-response-first`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `PHASE`. */
  readonly kind: EntityKind;
  /** Its usual English name. Example: `First phase`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** Its place among the steps of its plan, from 1. Example: `2`. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The plan that it is a step of. Example: the plan for a coordinated military response. */
  readonly plan?: Maybe<Plan>;
  /** Phases that it comes after. Example: the first, of the second. */
  readonly previous: TieConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its hours, where the source gives any; null otherwise. Example: `timing { relation hours since }`. */
  readonly timing?: Maybe<Timing>;
};


/** One step of a plan. Example: `phase:coordinated-response-first`. */
export type PhaseActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One step of a plan. Example: `phase:coordinated-response-first`. */
export type PhaseClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One step of a plan. Example: `phase:coordinated-response-first`. */
export type PhaseDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** One step of a plan. Example: `phase:coordinated-response-first`. */
export type PhaseNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};


/** One step of a plan. Example: `phase:coordinated-response-first`. */
export type PhasePreviousArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A location. Example: `place:tianjin`. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Other names, spellings and names in other languages. Example: `天津`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** The country that it lies in, where a document says so. Example: Ukraine, of Kyiv. */
  readonly country?: Maybe<Country>;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** Events held there, or due to be. Example: a summit, in Tianjin. */
  readonly events: TieConnection;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable, safe in a URL. Example: `place:tianjin`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `PLACE`. */
  readonly kind: EntityKind;
  /** Its usual English name. Example: `Tianjin`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Wikidata item. Example: `Q11736`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A location. Example: `place:tianjin`. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A location. Example: `place:tianjin`. */
export type PlaceDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** A location. Example: `place:tianjin`. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A location. Example: `place:tianjin`. */
export type PlaceNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};

/** A page of a list of places (Relay connection). Example: `places(first: 10) { nodes { name } pageInfo { endCursor } }`. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The places with their cursors. Example: `edges { cursor node { name } }`. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The places alone. Example: `nodes { name wikidata }`. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the places in a page. Example: Paris. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Opaque position in the list. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly cursor: Scalars['String']['output'];
  /** The place. Example: Paris. */
  readonly node: Place;
};

/** Which places to list. Conditions add up. Example: `{country: "country:UA"}`. */
export type PlaceFilter = {
  /** Only those in this country. Example: `country:UA`. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that this document describes. Example: `document:western-forces-article`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with a name or alias of which a word starts so; case and accents are ignored. Example: `ukr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A plan or proposal. Example: `plan:coordinated-military-response`. */
export type Plan = Entity & Node & {
  readonly __typename?: 'Plan';
  /** What it concerns. Example: Ukraine, of a reassurance force. */
  readonly about: TieConnection;
  /** Other names, spellings and names in other languages. Example: `tiered intervention strategy`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** Events, statements and other entities that are about it. Example: talks at which it was refined. */
  readonly discussedAt: TieConnection;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable, safe in a URL. Example: `plan:coordinated-military-response`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `PLAN`. */
  readonly kind: EntityKind;
  /** Its usual English name. Example: `Coordinated military response`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** Who rejected it. Example: Putin, of a reassurance force. */
  readonly opponents: TieConnection;
  /** Its steps, in order. Example: a warning, an intervention, a full-scale response. */
  readonly phases: TieConnection;
  /** Who drew it up, proposed or seeks it. Example: Ukraine, of a coordinated response. */
  readonly proposers: TieConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A plan or proposal. Example: `plan:coordinated-military-response`. */
export type PlanAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan or proposal. Example: `plan:coordinated-military-response`. */
export type PlanClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan or proposal. Example: `plan:coordinated-military-response`. */
export type PlanDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan or proposal. Example: `plan:coordinated-military-response`. */
export type PlanDiscussedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan or proposal. Example: `plan:coordinated-military-response`. */
export type PlanNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};


/** A plan or proposal. Example: `plan:coordinated-military-response`. */
export type PlanOpponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan or proposal. Example: `plan:coordinated-military-response`. */
export type PlanPhasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan or proposal. Example: `plan:coordinated-military-response`. */
export type PlanProposersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of plans (Relay connection). Example: `plans(first: 10) { nodes { name } pageInfo { endCursor } }`. */
export type PlanConnection = {
  readonly __typename?: 'PlanConnection';
  /** The plans with their cursors. Example: `edges { cursor node { name } }`. */
  readonly edges: ReadonlyArray<PlanEdge>;
  /** The plans alone. Example: `nodes { name summary }`. */
  readonly nodes: ReadonlyArray<Plan>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the plans in a page. Example: the plan for a coordinated military response. */
export type PlanEdge = {
  readonly __typename?: 'PlanEdge';
  /** Opaque position in the list. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly cursor: Scalars['String']['output'];
  /** The plan. Example: the plan for a coordinated military response. */
  readonly node: Plan;
};

/** Which plans to list. Conditions add up. Example: `{proposer: "country:UA"}`. */
export type PlanFilter = {
  /** Only those that this document describes. Example: `document:western-forces-article`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with a name or alias of which a word starts so; case and accents are ignored. Example: `ukr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only plans that this actor rejected. Example: `person:vladimir-putin`. */
  readonly opponent?: InputMaybe<Scalars['ID']['input']>;
  /** Only plans that this actor proposed or seeks. Example: `country:UA`. */
  readonly proposer?: InputMaybe<Scalars['ID']['input']>;
};

/** A commitment that somebody made. Example: `pledge:deploy-troops`. */
export type Pledge = Entity & Node & {
  readonly __typename?: 'Pledge';
  /** What it concerns. Example: Ukraine, of the pledge to deploy troops. */
  readonly about: TieConnection;
  /** Other names, spellings and names in other languages. Example: `troop pledge`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** What it depends on, in our own words. Example: `A ceasefire.` */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** When it was made, as the source gives it. Example: `September`. */
  readonly date?: Maybe<FuzzyDate>;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable, safe in a URL. Example: `pledge:deploy-troops`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `PLEDGE`. */
  readonly kind: EntityKind;
  /** Its usual English name. Example: `Deploy troops in the event of a ceasefire`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** Who made it. Example: 26 of Ukraine's allies. */
  readonly pledgers: TieConnection;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A commitment that somebody made. Example: `pledge:deploy-troops`. */
export type PledgeAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A commitment that somebody made. Example: `pledge:deploy-troops`. */
export type PledgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A commitment that somebody made. Example: `pledge:deploy-troops`. */
export type PledgeDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** A commitment that somebody made. Example: `pledge:deploy-troops`. */
export type PledgeNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};


/** A commitment that somebody made. Example: `pledge:deploy-troops`. */
export type PledgePledgersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of pledges (Relay connection). Example: `pledges(first: 10) { nodes { name } pageInfo { endCursor } }`. */
export type PledgeConnection = {
  readonly __typename?: 'PledgeConnection';
  /** The pledges with their cursors. Example: `edges { cursor node { name } }`. */
  readonly edges: ReadonlyArray<PledgeEdge>;
  /** The pledges alone. Example: `nodes { name condition }`. */
  readonly nodes: ReadonlyArray<Pledge>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the pledges in a page. Example: to deploy troops in the event of a ceasefire. */
export type PledgeEdge = {
  readonly __typename?: 'PledgeEdge';
  /** Opaque position in the list. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly cursor: Scalars['String']['output'];
  /** The pledge. Example: to deploy troops in the event of a ceasefire. */
  readonly node: Pledge;
};

/** Which pledges to list. Conditions add up. Example: `{pledger: "group:allies-26"}`. */
export type PledgeFilter = {
  /** Only pledges about this entity. Example: `country:UA`. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that this document describes. Example: `document:western-forces-article`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only pledges whose date can lie on or after this day; pledges without a date, or with one that names no year, pass only with `undated`. Example: `2025-01-01`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those with a name or alias of which a word starts so; case and accents are ignored. Example: `ukr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only pledges that this actor made. Example: `group:allies-26`. */
  readonly pledger?: InputMaybe<Scalars['ID']['input']>;
  /** Only pledges whose date can lie on or before this day; pledges without a date, or with one that names no year, pass only with `undated`. Example: `2025-12-31`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Whether pledges without a date, or with one that names no year, pass `from` and `to`. Example: `true`. */
  readonly undated?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type Query = {
  readonly __typename?: 'Query';
  /** What one actor can do to another, as CAMEO codes it, in the order of the codes: each root before those under it. Example: `actions(under: ["04"]) { code label quadClass goldstein }`. */
  readonly actions: ReadonlyArray<Action>;
  /** The claim with this id, or null if there is none. Example: `claim(id: "country:AL~organisation:coalition-of-the-willing~1f0c9a2b3c4d5e6f") { type }`. */
  readonly claim?: Maybe<Claim>;
  /** How many claims of each type, modality and document tie the given entities to one another, most first: what to offer beside filters. Example: `claimCounts(between: ["country:UA", "country:RU"]) { type modality document { title } count }`. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** Claims, newest first: all, or those between the given entities. Example: `claims(filter: {types: [CONFLICTS_WITH]}) { nodes { source { name } target { name } } }`. */
  readonly claims: ClaimConnection;
  /** Countries, by name unless another order is asked for. Example: `countries(filter: {memberOf: "organisation:coalition-of-the-willing"}) { nodes { name iso2 } }`. */
  readonly countries: CountryConnection;
  /** The document with this id, or null if there is none. Example: `document(id: "document:western-forces-article") { title }`. */
  readonly document?: Maybe<Document>;
  /** Documents, by title unless another order is asked for. Example: `documents(filter: {kinds: [ARTICLE]}) { nodes { title } }`. */
  readonly documents: DocumentConnection;
  /** The entities with these ids, in the same order, null where there is none; at most 500. Example: `entities(ids: ["country:UA", "country:RU"]) { name }`. */
  readonly entities: ReadonlyArray<Maybe<Entity>>;
  /** The entity with this id, or null if there is none. Example: `entity(id: "country:UA") { name }`. */
  readonly entity?: Maybe<Entity>;
  /** Events, by name unless another order is asked for. Example: `events(filter: {participant: "country:CN", from: "2025-01-01"}) { nodes { name date { text } } }`. */
  readonly events: EventConnection;
  /** Figures, by name unless another order is asked for. Example: `figures(filter: {counts: "organisation:coalition-of-the-willing"}) { nodes { name value } }`. */
  readonly figures: FigureConnection;
  /** Groups, by name unless another order is asked for. Example: `groups(filter: {belongsTo: "country:UA"}) { nodes { name kind } }`. */
  readonly groups: GroupConnection;
  /** The link between two entities, or null if nothing ties them. Example: `link(id: "country:AL~organisation:coalition-of-the-willing") { claimCount }`. */
  readonly link?: Maybe<Link>;
  /** The links between the given entities, every pair of them: what to draw between entities that stand on the canvas. Example: `links(among: ["country:UA", "country:RU"]) { id claimCount }`. */
  readonly links: ReadonlyArray<Link>;
  /** Whatever has this id, be it an entity, a claim, a link, a document or a passage; null if there is nothing. Example: `node(id: "country:UA") { id ... on Entity { name } }`. */
  readonly node?: Maybe<Node>;
  /** Whatever has these ids, in the same order, null where there is nothing; at most 500. Example: `nodes(ids: ["country:UA", "document:western-forces-article"]) { id __typename }`. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Organisations, by name unless another order is asked for. Example: `organisations(filter: {member: "country:AL"}) { nodes { name wikidata } }`. */
  readonly organisations: OrganisationConnection;
  /** What a first visit draws. Example: `overview { entities { name } links { id } }`. */
  readonly overview: Overview;
  /** The paths between two entities that pass no entity twice: shortest first, then those with the most claims along the way, then by ids. Empty when one of the two is unknown, or none is that short; an entity's only path to itself has length 0. Searched from both ends, through links. Each of at most `maxLength` steps goes on from at most 400 entities and reads at most 4,000 links, shared evenly: where more would be needed, only the strongest are followed. Example: `paths(from: "person:vladimir-putin", to: "country:FR") { length entities { name } }`. */
  readonly paths: ReadonlyArray<Path>;
  /** People, by name unless another order is asked for. Example: `people(filter: {officeOf: "country:RU"}) { nodes { name wikidata } }`. */
  readonly people: PersonConnection;
  /** Places, by name unless another order is asked for. Example: `places(filter: {country: "country:UA"}) { nodes { name wikidata } }`. */
  readonly places: PlaceConnection;
  /** Plans, by name unless another order is asked for. Example: `plans(filter: {proposer: "country:UA"}) { nodes { name summary } }`. */
  readonly plans: PlanConnection;
  /** Pledges, by name unless another order is asked for. Example: `pledges(filter: {pledger: "group:allies-26"}) { nodes { name condition } }`. */
  readonly pledges: PledgeConnection;
  /** Entities by any of their names, in any language, without accents, by the start of any word; best match first. Example: `search(query: "zelen") { nodes { name } }`. */
  readonly search: SearchConnection;
  /** Statements, by name unless another order is asked for. Example: `statements(filter: {speaker: "person:donald-trump", verbatim: true}) { nodes { name verbatim } }`. */
  readonly statements: StatementConnection;
  /** How many claims lie in each day, month or year that has any, oldest first; claims without a date are counted apart, in a last entry that has neither start nor end. Adds up to the number of claims that pass the filter. Example: `timeline(of: ["country:UA"], bucket: MONTH) { start count }`. */
  readonly timeline: ReadonlyArray<TimeBucketCount>;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryActionsArgs = {
  under?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryClaimCountsArgs = {
  between: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DocumentOrder;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryEntitiesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DatedEntityOrder;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FigureOrder;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryLinksArgs = {
  among: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryOverviewArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryPathsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DatedEntityOrder;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  query: Scalars['String']['input'];
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DatedEntityOrder;
};


/** What can be asked of the graph. Example: `{ entity(id: "country:UA") { name } }`. */
export type QueryTimelineArgs = {
  between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  bucket: TimeBucket;
  filter?: InputMaybe<ClaimFilter>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A page of search results, best first (Relay connection). Example: `search(query: "zelen") { nodes { name } }`. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The entities found, with their cursors. Example: `edges { matched node { name } }`. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The entities alone. Example: `nodes { name }`. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity found, and the name by which it was found. Example: Ukraine, by `Україна`. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque position of the entity. Example: `WyJzZWFyY2giLFsxLDQyLCJjb3VudHJ5OlVBIl1d`. */
  readonly cursor: Scalars['String']['output'];
  /** The name or alias that matched. Example: `Україна`. */
  readonly matched: Scalars['String']['output'];
  /** The entity. Example: `node { id name }`. */
  readonly node: Entity;
};

/** Something that an actor said, quoted or reported. Example: `statement:johnson-why-not-now`. */
export type Statement = Entity & Node & {
  readonly __typename?: 'Statement';
  /** What it is about. Example: the deployment of troops, of Johnson's appeal. */
  readonly about: TieConnection;
  /** Whom it is addressed to. Example: the allies, of Johnson's appeal. */
  readonly addressees: TieConnection;
  /** Other names, spellings and names in other languages. Example: `Johnson on early deployment`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it is an end of, newest first; undated ones last. Example: `claims(filter: {types: [SAID]}) { nodes { type } }`. */
  readonly claims: ClaimConnection;
  /** Statements that it cannot be squared with. Example: a headline's “seeks”, of a text's “has secured”. */
  readonly conflicts: TieConnection;
  /** When, as the source gives it; null when the source gives no date. Example: `January 3rd`, of no stated year. */
  readonly date?: Maybe<FuzzyDate>;
  /** How much is tied to it: true totals, before anything is expanded. Example: `degree { neighbours claims }`. */
  readonly degree: Degree;
  /** What its being in the graph rests on. Example: `evidence { excerpt document { title } }`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable, safe in a URL. Example: `statement:johnson-why-not-now`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `STATEMENT`. */
  readonly kind: EntityKind;
  /** Where it was said, as the source gives it. Example: `social media`. */
  readonly medium?: Maybe<Scalars['String']['output']>;
  /** Its usual English name. Example: `Why not do it now?`. */
  readonly name: Scalars['String']['output'];
  /** The entities it is tied to, strongest link first unless another order is asked for. Example: `neighbours(first: 10) { edges { node { name } link { claimCount } } }`. */
  readonly neighbours: NeighbourConnection;
  /** Who said it. Example: `speaker { name }`. */
  readonly speaker?: Maybe<Actor>;
  /** What it is, in a sentence of our own. Example: `A summit in Tianjin that is due to be held.` */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The quoted words, where the source quotes. Example: `legitimate targets`. */
  readonly verbatim?: Maybe<Scalars['String']['output']>;
};


/** Something that an actor said, quoted or reported. Example: `statement:johnson-why-not-now`. */
export type StatementAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that an actor said, quoted or reported. Example: `statement:johnson-why-not-now`. */
export type StatementAddresseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that an actor said, quoted or reported. Example: `statement:johnson-why-not-now`. */
export type StatementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that an actor said, quoted or reported. Example: `statement:johnson-why-not-now`. */
export type StatementConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that an actor said, quoted or reported. Example: `statement:johnson-why-not-now`. */
export type StatementDegreeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that an actor said, quoted or reported. Example: `statement:johnson-why-not-now`. */
export type StatementNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NeighbourOrder;
};

/** A page of a list of statements (Relay connection). Example: `statements(first: 10) { nodes { name } pageInfo { endCursor } }`. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements with their cursors. Example: `edges { cursor node { name } }`. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements alone. Example: `nodes { name verbatim }`. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the statements in a page. Example: “why not do it now?”. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Opaque position in the list. Example: `WyJDT1VOVFJZIGJ5IE5BTUUiLFsiYWxiYW5pYSIsImNvdW50cnk6QUwiXV0`. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. Example: “why not do it now?”. */
  readonly node: Statement;
};

/** Which statements to list. Conditions add up. Example: `{speaker: "person:donald-trump", verbatim: true}`. */
export type StatementFilter = {
  /** Only statements about this entity. Example: `country:IN`. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Only statements addressed to this entity. Example: `group:allies-urged`. */
  readonly addressee?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that this document describes. Example: `document:western-forces-article`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only statements whose date can lie on or after this day; statements without a date, or with one that names no year, pass only with `undated`. Example: `2025-01-01`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those with a name or alias of which a word starts so; case and accents are ignored. Example: `ukr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only what this actor said. Example: `person:donald-trump`. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Only statements whose date can lie on or before this day; statements without a date, or with one that names no year, pass only with `undated`. Example: `2025-12-31`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Whether statements without a date, or with one that names no year, pass `from` and `to`. Example: `true`. */
  readonly undated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only quoted (true) or only reported (false) ones. Example: `true`. */
  readonly verbatim?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of the entities that one kind of claim ties to an entity, such as an organisation's members (Relay connection). Example: `members(first: 100) { edges { node { name } claim { modality } } }`. */
export type TieConnection = {
  readonly __typename?: 'TieConnection';
  /** The entities with the claims that tie them. Example: `edges { node { name } claim { detail } }`. */
  readonly edges: ReadonlyArray<TieEdge>;
  /** The entities alone. Example: `nodes { name }`. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands in the list. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many ties there are in all pages. Example: `35`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity, and the claim that ties it. Example: Putin, who holds an office of Russia; the claim says which. */
export type TieEdge = {
  readonly __typename?: 'TieEdge';
  /** The claim, with its evidence. Example: `claim { modality evidence { excerpt } }`. */
  readonly claim: Claim;
  /** Opaque position of the tie. Example: `WyJjbGFpbXMiLFsiMjAyNS0wMy0wMSIsLi4u`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. Example: `node { kind name }`. */
  readonly node: Entity;
};

/** How long a bucket of a timeline is. Example: `MONTH`. */
export type TimeBucket =
  /** A calendar day. Example: 1 March 2025. */
  | 'DAY'
  /** A calendar month. Example: March 2025. */
  | 'MONTH'
  /** A calendar year. Example: 2025. */
  | 'YEAR';

/** How many claims a bucket of a timeline has. A claim lies in the bucket of the first day that its date can mean. Example: 3 claims in March 2025. */
export type TimeBucketCount = {
  readonly __typename?: 'TimeBucketCount';
  /** How many claims. Example: `3`. */
  readonly count: Scalars['Int']['output'];
  /** Last day of the bucket; null for the claims without a date. Example: `2025-03-31`. */
  readonly end?: Maybe<Scalars['Date']['output']>;
  /** First day of the bucket; null for the claims without a date. Example: `2025-03-01`. */
  readonly start?: Maybe<Scalars['Date']['output']>;
  /** How many of them may belong to a later bucket, for their date is wider than this one, or open. Example: `1`, a claim of March in a timeline of days. */
  readonly uncertain: Scalars['Int']['output'];
};

/** A number of hours, and what they are counted from. Example: within 24 hours of the initial infraction. */
export type Timing = {
  readonly __typename?: 'Timing';
  /** The number of hours. Example: `72`. */
  readonly hours: Scalars['Int']['output'];
  /** Whether the hours are a deadline or a beginning. Example: `WITHIN`. */
  readonly relation: TimingRelation;
  /** The moment that the hours are counted from, in the source's words. Example: `the initial breach`. */
  readonly since: Scalars['String']['output'];
};

/** How a phase stands in time to the moment it is measured from. Example: `WITHIN`. */
export type TimingRelation =
  /** A beginning: starts so many hours after. Example: 72 hours after the initial breach. */
  | 'AFTER'
  /** A deadline: done within so many hours. Example: within 24 hours. */
  | 'WITHIN';

/** How many claims are of a type. Example: 35 are `MEMBER_OF`. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** How many. Example: `35`. */
  readonly count: Scalars['Int']['output'];
  /** The claim type. Example: `MEMBER_OF`. */
  readonly type: ClaimType;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: ResolverTypeWrapper<MappedAction>;
  ActionCount: ResolverTypeWrapper<Omit<ActionCount, 'action'> & { action: ResolversTypes['Action'] }>;
  Actor: ResolverTypeWrapper<EntityRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimConnection: ResolverTypeWrapper<MappedClaimConnection>;
  ClaimCount: ResolverTypeWrapper<MappedClaimCount>;
  ClaimEdge: ResolverTypeWrapper<MappedClaimEdge>;
  ClaimFilter: ClaimFilter;
  ClaimType: ClaimType;
  Comparator: Comparator;
  Country: ResolverTypeWrapper<EntityRecord>;
  CountryConnection: ResolverTypeWrapper<MappedEntityConnection>;
  CountryEdge: ResolverTypeWrapper<MappedEntityEdge>;
  CountryFilter: CountryFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatedEntityOrder: DatedEntityOrder;
  Degree: ResolverTypeWrapper<MappedDegree>;
  Document: ResolverTypeWrapper<StoredDocument>;
  DocumentConnection: ResolverTypeWrapper<MappedDocumentConnection>;
  DocumentEdge: ResolverTypeWrapper<MappedDocumentEdge>;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  DocumentOrder: DocumentOrder;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  Event: ResolverTypeWrapper<EntityRecord>;
  EventConnection: ResolverTypeWrapper<MappedEntityConnection>;
  EventEdge: ResolverTypeWrapper<MappedEntityEdge>;
  EventFilter: EventFilter;
  Evidence: ResolverTypeWrapper<MappedEvidence>;
  Figure: ResolverTypeWrapper<EntityRecord>;
  FigureBasis: FigureBasis;
  FigureConnection: ResolverTypeWrapper<MappedEntityConnection>;
  FigureEdge: ResolverTypeWrapper<MappedEntityEdge>;
  FigureFilter: FigureFilter;
  FigureOrder: FigureOrder;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FuzzyDate: ResolverTypeWrapper<FuzzyDate>;
  Group: ResolverTypeWrapper<EntityRecord>;
  GroupConnection: ResolverTypeWrapper<MappedEntityConnection>;
  GroupEdge: ResolverTypeWrapper<MappedEntityEdge>;
  GroupFilter: GroupFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Link: ResolverTypeWrapper<LinkRecord>;
  Modality: Modality;
  ModalityCount: ResolverTypeWrapper<ModalityCount>;
  NeighbourConnection: ResolverTypeWrapper<MappedNeighbourConnection>;
  NeighbourEdge: ResolverTypeWrapper<MappedNeighbourEdge>;
  NeighbourGroup: ResolverTypeWrapper<NeighbourGroup>;
  NeighbourOrder: NeighbourOrder;
  Node: ResolverTypeWrapper<MappedNodeRecord>;
  Organisation: ResolverTypeWrapper<EntityRecord>;
  OrganisationConnection: ResolverTypeWrapper<MappedEntityConnection>;
  OrganisationEdge: ResolverTypeWrapper<MappedEntityEdge>;
  OrganisationFilter: OrganisationFilter;
  Overview: ResolverTypeWrapper<MappedOverview>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PassageRecord>;
  PassageConnection: ResolverTypeWrapper<MappedPassageConnection>;
  PassageEdge: ResolverTypeWrapper<MappedPassageEdge>;
  Path: ResolverTypeWrapper<MappedPath>;
  Person: ResolverTypeWrapper<EntityRecord>;
  PersonConnection: ResolverTypeWrapper<MappedEntityConnection>;
  PersonEdge: ResolverTypeWrapper<MappedEntityEdge>;
  PersonFilter: PersonFilter;
  Phase: ResolverTypeWrapper<EntityRecord>;
  Place: ResolverTypeWrapper<EntityRecord>;
  PlaceConnection: ResolverTypeWrapper<MappedEntityConnection>;
  PlaceEdge: ResolverTypeWrapper<MappedEntityEdge>;
  PlaceFilter: PlaceFilter;
  Plan: ResolverTypeWrapper<EntityRecord>;
  PlanConnection: ResolverTypeWrapper<MappedEntityConnection>;
  PlanEdge: ResolverTypeWrapper<MappedEntityEdge>;
  PlanFilter: PlanFilter;
  Pledge: ResolverTypeWrapper<EntityRecord>;
  PledgeConnection: ResolverTypeWrapper<MappedEntityConnection>;
  PledgeEdge: ResolverTypeWrapper<MappedEntityEdge>;
  PledgeFilter: PledgeFilter;
  QuadClass: QuadClass;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SearchConnection: ResolverTypeWrapper<MappedSearchConnection>;
  SearchEdge: ResolverTypeWrapper<MappedSearchEdge>;
  Statement: ResolverTypeWrapper<EntityRecord>;
  StatementConnection: ResolverTypeWrapper<MappedEntityConnection>;
  StatementEdge: ResolverTypeWrapper<MappedEntityEdge>;
  StatementFilter: StatementFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TieConnection: ResolverTypeWrapper<MappedTieConnection>;
  TieEdge: ResolverTypeWrapper<MappedTieEdge>;
  TimeBucket: TimeBucket;
  TimeBucketCount: ResolverTypeWrapper<TimeBucketCount>;
  Timing: ResolverTypeWrapper<Timing>;
  TimingRelation: TimingRelation;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: MappedAction;
  ActionCount: Omit<ActionCount, 'action'> & { action: ResolversParentTypes['Action'] };
  Actor: EntityRecord;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimRecord;
  ClaimConnection: MappedClaimConnection;
  ClaimCount: MappedClaimCount;
  ClaimEdge: MappedClaimEdge;
  ClaimFilter: ClaimFilter;
  Country: EntityRecord;
  CountryConnection: MappedEntityConnection;
  CountryEdge: MappedEntityEdge;
  CountryFilter: CountryFilter;
  Date: Scalars['Date']['output'];
  Degree: MappedDegree;
  Document: StoredDocument;
  DocumentConnection: MappedDocumentConnection;
  DocumentEdge: MappedDocumentEdge;
  DocumentFilter: DocumentFilter;
  Entity: EntityRecord;
  Event: EntityRecord;
  EventConnection: MappedEntityConnection;
  EventEdge: MappedEntityEdge;
  EventFilter: EventFilter;
  Evidence: MappedEvidence;
  Figure: EntityRecord;
  FigureConnection: MappedEntityConnection;
  FigureEdge: MappedEntityEdge;
  FigureFilter: FigureFilter;
  Float: Scalars['Float']['output'];
  FuzzyDate: FuzzyDate;
  Group: EntityRecord;
  GroupConnection: MappedEntityConnection;
  GroupEdge: MappedEntityEdge;
  GroupFilter: GroupFilter;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  Link: LinkRecord;
  ModalityCount: ModalityCount;
  NeighbourConnection: MappedNeighbourConnection;
  NeighbourEdge: MappedNeighbourEdge;
  NeighbourGroup: NeighbourGroup;
  Node: MappedNodeRecord;
  Organisation: EntityRecord;
  OrganisationConnection: MappedEntityConnection;
  OrganisationEdge: MappedEntityEdge;
  OrganisationFilter: OrganisationFilter;
  Overview: MappedOverview;
  PageInfo: PageInfo;
  Passage: PassageRecord;
  PassageConnection: MappedPassageConnection;
  PassageEdge: MappedPassageEdge;
  Path: MappedPath;
  Person: EntityRecord;
  PersonConnection: MappedEntityConnection;
  PersonEdge: MappedEntityEdge;
  PersonFilter: PersonFilter;
  Phase: EntityRecord;
  Place: EntityRecord;
  PlaceConnection: MappedEntityConnection;
  PlaceEdge: MappedEntityEdge;
  PlaceFilter: PlaceFilter;
  Plan: EntityRecord;
  PlanConnection: MappedEntityConnection;
  PlanEdge: MappedEntityEdge;
  PlanFilter: PlanFilter;
  Pledge: EntityRecord;
  PledgeConnection: MappedEntityConnection;
  PledgeEdge: MappedEntityEdge;
  PledgeFilter: PledgeFilter;
  Query: Record<PropertyKey, never>;
  SearchConnection: MappedSearchConnection;
  SearchEdge: MappedSearchEdge;
  Statement: EntityRecord;
  StatementConnection: MappedEntityConnection;
  StatementEdge: MappedEntityEdge;
  StatementFilter: StatementFilter;
  String: Scalars['String']['output'];
  TieConnection: MappedTieConnection;
  TieEdge: MappedTieEdge;
  TimeBucketCount: TimeBucketCount;
  Timing: Timing;
  TypeCount: TypeCount;
  URL: Scalars['URL']['output'];
};

export type ActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goldstein?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quadClass?: Resolver<ResolversTypes['QuadClass'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type ActionCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActionCount'] = ResolversParentTypes['ActionCount']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Country' | 'Group' | 'Organisation' | 'Person', ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimCount'] = ResolversParentTypes['ClaimCount']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['ActionCount']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimType'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  actsIn?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryActsInArgs, 'first'>>;
  adversaries?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryAdversariesArgs, 'first'>>;
  agreements?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryAgreementsArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CountryClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, Partial<CountryDegreeArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  formerLeaders?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryFormerLeadersArgs, 'first'>>;
  groups?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryGroupsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryLeadersArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<CountryNeighboursArgs, 'first' | 'orderBy'>>;
  participations?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryParticipationsArgs, 'first'>>;
  places?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryPlacesArgs, 'first'>>;
  pledges?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryPledgesArgs, 'first'>>;
  proposals?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryProposalsArgs, 'first'>>;
  rejections?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryRejectionsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountryStatementsArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountrySupportersArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CountrySupportsArgs, 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DegreeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Degree'] = ResolversParentTypes['Degree']> = {
  byAction?: Resolver<ReadonlyArray<ResolversTypes['ActionCount']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'first'>>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<DocumentPassagesArgs, 'first'>>;
  publishedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'Event' | 'Figure' | 'Group' | 'Organisation' | 'Person' | 'Phase' | 'Place' | 'Plan' | 'Pledge' | 'Statement', ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  about?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<EventAboutArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, Partial<EventDegreeArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<EventNeighboursArgs, 'first' | 'orderBy'>>;
  next?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<EventNextArgs, 'first'>>;
  participants?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<EventPossiblySameAsArgs, 'first'>>;
  previous?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<EventPreviousArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['FigureBasis']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FigureClaimsArgs, 'first'>>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<FigureConflictsArgs, 'first'>>;
  counts?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<FigureCountsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, Partial<FigureDegreeArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<FigureNeighboursArgs, 'first' | 'orderBy'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FuzzyDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FuzzyDate'] = ResolversParentTypes['FuzzyDate']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  actsIn?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupActsInArgs, 'first'>>;
  adversaries?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupAdversariesArgs, 'first'>>;
  agreements?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupAgreementsArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  belongsTo?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupBelongsToArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GroupClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, Partial<GroupDegreeArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupMembersArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<GroupNeighboursArgs, 'first' | 'orderBy'>>;
  participations?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupParticipationsArgs, 'first'>>;
  pledges?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupPledgesArgs, 'first'>>;
  proposals?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupProposalsArgs, 'first'>>;
  rejections?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupRejectionsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupStatementsArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GroupSupportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['ActionCount']>, ParentType, ContextType>;
  backward?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<LinkClaimsArgs, 'first'>>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  modalities?: Resolver<ReadonlyArray<ResolversTypes['ModalityCount']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModalityCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModalityCount'] = ResolversParentTypes['ModalityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NeighbourGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourGroup'] = ResolversParentTypes['NeighbourGroup']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimType'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Country' | 'Document' | 'Event' | 'Figure' | 'Group' | 'Link' | 'Organisation' | 'Passage' | 'Person' | 'Phase' | 'Place' | 'Plan' | 'Pledge' | 'Statement', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  actsIn?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationActsInArgs, 'first'>>;
  adversaries?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationAdversariesArgs, 'first'>>;
  agreements?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationAgreementsArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganisationClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, Partial<OrganisationDegreeArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationFiguresArgs, 'first'>>;
  formerOfficeHolders?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationFormerOfficeHoldersArgs, 'first'>>;
  groups?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationGroupsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationMembersArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<OrganisationNeighboursArgs, 'first' | 'orderBy'>>;
  officeHolders?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationOfficeHoldersArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationParticipationsArgs, 'first'>>;
  pledges?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationPledgesArgs, 'first'>>;
  proposals?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationProposalsArgs, 'first'>>;
  rejections?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationRejectionsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationStatementsArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationSupportersArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationSupportsArgs, 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  actsIn?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonActsInArgs, 'first'>>;
  adversaries?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonAdversariesArgs, 'first'>>;
  agreements?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonAgreementsArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, Partial<PersonDegreeArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  formerOffices?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonFormerOfficesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PersonNeighboursArgs, 'first' | 'orderBy'>>;
  offices?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonOfficesArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonParticipationsArgs, 'first'>>;
  pledges?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonPledgesArgs, 'first'>>;
  proposals?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonProposalsArgs, 'first'>>;
  rejections?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonRejectionsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonSupportsArgs, 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PhaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Phase'] = ResolversParentTypes['Phase']> = {
  actors?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PhaseActorsArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PhaseClaimsArgs, 'first'>>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, Partial<PhaseDegreeArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PhaseNeighboursArgs, 'first' | 'orderBy'>>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PhasePreviousArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timing?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, Partial<PlaceDegreeArgs>>;
  events?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PlaceNeighboursArgs, 'first' | 'orderBy'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  about?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PlanAboutArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlanClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, Partial<PlanDegreeArgs>>;
  discussedAt?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PlanDiscussedAtArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PlanNeighboursArgs, 'first' | 'orderBy'>>;
  opponents?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PlanOpponentsArgs, 'first'>>;
  phases?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PlanPhasesArgs, 'first'>>;
  proposers?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PlanProposersArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PledgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge']> = {
  about?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PledgeAboutArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PledgeClaimsArgs, 'first'>>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, Partial<PledgeDegreeArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PledgeNeighboursArgs, 'first' | 'orderBy'>>;
  pledgers?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PledgePledgersArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PledgeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PledgeEdge'] = ResolversParentTypes['PledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType, Partial<QueryActionsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType, RequireFields<QueryClaimCountsArgs, 'between'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first' | 'orderBy'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first' | 'orderBy'>>;
  entities?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'ids'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<QueryFiguresArgs, 'first' | 'orderBy'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<QueryGroupsArgs, 'first' | 'orderBy'>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinksArgs, 'among'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first' | 'orderBy'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType, RequireFields<QueryOverviewArgs, 'first'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first' | 'orderBy'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first' | 'orderBy'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryPlansArgs, 'first' | 'orderBy'>>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<QueryPledgesArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first' | 'orderBy'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimeBucketCount']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'bucket'>>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StatementAboutArgs, 'first'>>;
  addressees?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StatementAddresseesArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StatementClaimsArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StatementConflictsArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, Partial<StatementDegreeArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<StatementNeighboursArgs, 'first' | 'orderBy'>>;
  speaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verbatim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type TimeBucketCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeBucketCount'] = ResolversParentTypes['TimeBucketCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Timing'] = ResolversParentTypes['Timing']> = {
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['TimingRelation'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimType'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = RequestContext> = {
  Action?: ActionResolvers<ContextType>;
  ActionCount?: ActionCountResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimCount?: ClaimCountResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Degree?: DegreeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  ModalityCount?: ModalityCountResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  NeighbourGroup?: NeighbourGroupResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Phase?: PhaseResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeEdge?: PledgeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  TimeBucketCount?: TimeBucketCountResolvers<ContextType>;
  Timing?: TimingResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

