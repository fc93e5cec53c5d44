import { cypher } from '../cypher.ts'
import { claimSumColumns, claimSumList, decodeClaimSums } from '../decode/claim-group.ts'
import { documentId, entityId, linkId } from '../decode/ids.ts'
import { decodeLink, decodeTypes, linkColumns } from '../decode/link.ts'
import { decodeLinkSums, linkSumColumns } from '../decode/link-groups.ts'
import { number, optional } from '../decode/values.ts'
import type { GraphQuery, GraphReader } from '../graph-store.ts'
import { endsOf, linkIdOf } from '../model/ids.ts'
import { claimsIn, forwardIn, linkOfGroups, typesIn } from '../model/link-groups.ts'
import type { DocumentId, EntityId, LinkId } from '../model/records.ts'
import { anyClaim } from '../queries/claim-patterns.ts'
import { canonicalJson } from './canonical-json.ts'
import { type SummedPair, sumsBetween } from './settle-links.ts'

/** Something that the store keeps of `id`, and what the claims make it; null where there is none. */
export interface Difference {
  readonly id: EntityId | LinkId | DocumentId
  readonly stored: string | null
  readonly counted: string | null
}

interface Counts {
  readonly claims: number | null
  readonly neighbours: number | null
}

type OfEntities = { readonly entities: readonly EntityId[] }
interface Counted {
  readonly id: EntityId
  readonly claims: number | null
}

type CountedEntity = Counts & Counted

const entitiesAtOnce = 20_000
const usualClaimsAtOnce = 100_000
const optionalNumber = optional(number)

/** Which entities come next, and what are their counts? By id. */
const entitiesAfter: GraphQuery<{ readonly after: string; readonly limit: number }, CountedEntity> = {
  name: 'entities-after',
  text: cypher`
    MATCH (entity:Entity)
    WHERE entity.id > $after
    RETURN entity.id AS id, entity.claimCount AS claims, entity.neighbourCount AS neighbours
    ORDER BY id
    LIMIT $limit`,
  decode: (row) => ({
    id: entityId(row.id),
    claims: optionalNumber(row.claims),
    neighbours: optionalNumber(row.neighbours),
  }),
}

/** What do the claims of these entities add up to, with each of those at the other end? */
const countedPairs: GraphQuery<OfEntities, SummedPair> = {
  name: 'counted-pairs',
  text: cypher`
    UNWIND $entities AS id
    MATCH (:Entity {id: id})-[claim:${anyClaim}]-(other:Entity)
    WITH id, other.id AS other, ${claimSumColumns}
    RETURN id, other, ${claimSumList}`,
  decode: (row) => {
    const [source, target] = [entityId(row.id), entityId(row.other)]
    return { source, target, ...decodeClaimSums(source, target, row.sums) }
  },
}

/** How many claims does this entity have with each of its neighbours? */
const claimsWithEach: GraphQuery<{ readonly entity: EntityId }, Counted> = {
  name: 'claims-with-each',
  text: cypher`
    MATCH (:Entity {id: $entity})-[claim:${anyClaim}]-(other:Entity)
    RETURN other.id AS id, count(DISTINCT claim) AS claims`,
  decode: (row) => ({ id: entityId(row.id), claims: number(row.claims) }),
}

/** Which links does the map keep from these entities on? Their groups are read with the sums. */
const keptLinks: GraphQuery<
  OfEntities & { readonly sumsOnly: true },
  { readonly id: LinkId; readonly kept: string; readonly inPlace: boolean }
> = {
  name: 'kept-links',
  text: cypher`
    UNWIND $entities AS id
    MATCH (:Entity {id: id})-[link:LINKED]->(other:Entity)
    RETURN id AS source, other.id AS target, link.sourceId AS sourceId, link.targetId AS targetId,
           ${linkColumns} AS link, ${linkSumColumns} AS sums, link.forward AS forward,
           link.types AS types`,
  decode: (row) => {
    const link = decodeLink(row.link)
    const [source, target] = endsOf(linkId(link.id))
    const isFound = source === row.source && target === row.target
    const inPlace = isFound && source === row.sourceId && target === row.targetId
    const types = decodeTypes(row.types)
    return {
      id: link.id,
      kept: canonicalJson({ ...link, ...decodeLinkSums(row.sums), forward: number(row.forward), types }),
      inPlace,
    }
  },
}

/** How many claims that go out from these entities has each document, and how many of them tell their ends wrong? */
const countedClaims: GraphQuery<
  OfEntities,
  { readonly document: DocumentId; readonly claims: number; readonly astray: number }
> = {
  name: 'counted-claims',
  text: cypher`
    UNWIND $entities AS id
    MATCH (:Entity {id: id})-[claim:${anyClaim}]->(other:Entity)
    RETURN claim.document AS document, count(claim) AS claims,
           count(CASE WHEN claim.sourceId = id AND claim.targetId = other.id THEN null ELSE 1 END) AS astray`,
  decode: (row) => ({
    document: documentId(row.document),
    claims: number(row.claims),
    astray: number(row.astray),
  }),
}

/** How many claims do documents say that they have? Only what is imported says so. */
const toldClaims: GraphQuery<Record<string, never>, { readonly id: DocumentId; readonly claims: number }> = {
  name: 'told-claims',
  text: cypher`
    MATCH (document:Document)
    WHERE document.claimCount IS NOT NULL
    RETURN document.id AS id, document.claimCount AS claims
    ORDER BY id`,
  decode: (row) => ({ id: documentId(row.id), claims: number(row.claims) }),
}

/** Entities in portions that do not have too many claims together, if they have several. */
function* portions<Entity extends Counted>(
  entities: readonly Entity[],
  claimsAtOnce: number,
): Generator<readonly Entity[]> {
  let [portion, claims]: [Entity[], number] = [[], 0]
  for (const entity of entities) {
    const more = entity.claims ?? 0
    if (portion.length > 0 && claims + more > claimsAtOnce) {
      yield portion
      ;[portion, claims] = [[], 0]
    }
    portion.push(entity)
    claims += more
  }
  if (portion.length > 0) yield portion
}

/** What the claims of the entities add up to; those of an entity that has very many are counted some neighbours at a time. */
async function pairsOf(
  reader: GraphReader,
  portion: readonly CountedEntity[],
  claimsAtOnce: number,
): Promise<readonly SummedPair[]> {
  const [first] = portion
  if (first === undefined || portion.length > 1 || (first.claims ?? 0) <= claimsAtOnce)
    return reader.read(countedPairs, { entities: portion.map(({ id }) => id) })
  const pairs: SummedPair[] = []
  for (const others of portions(await reader.read(claimsWithEach, { entity: first.id }), claimsAtOnce)) {
    const ends = others.map(({ id }) => ({ source: first.id, target: id }))
    for (const { source, target, ...sums } of await sumsBetween(reader, ends))
      pairs.push({ source: first.id, target: source === first.id ? target : source, ...sums })
  }
  return pairs
}

const lineOfLink = ({ source, target, groups, months }: SummedPair): string =>
  canonicalJson({ ...linkOfGroups(source, target, groups), months, forward: forwardIn(groups), types: typesIn(groups) })

function* differencesOfLinks(
  pairs: readonly SummedPair[],
  links: readonly { readonly id: LinkId; readonly kept: string; readonly inPlace: boolean }[],
): Generator<Difference> {
  const counted = new Map(
    pairs
      .filter(({ source, target }) => source <= target)
      .map((pair) => [linkIdOf(pair.source, pair.target), lineOfLink(pair)]),
  )
  for (const { id, kept, inPlace } of links) {
    const line = counted.get(id) ?? null
    if (kept !== line || !inPlace)
      yield { id, stored: inPlace ? kept : `between other entities: ${kept}`, counted: line }
    counted.delete(id)
  }
  for (const [id, line] of counted) yield { id, stored: null, counted: line }
}

const lineOfCounts = ({ claims, neighbours }: Counts): string => canonicalJson({ claims, neighbours })

function* differencesOfEntities(
  entities: readonly CountedEntity[],
  pairs: readonly SummedPair[],
): Generator<Difference> {
  const byEntity = Map.groupBy(pairs, ({ source }) => source)
  for (const entity of entities) {
    const own = byEntity.get(entity.id) ?? []
    const claims = own.reduce((sum, { groups }) => sum + claimsIn(groups), 0)
    const [stored, counted] = [lineOfCounts(entity), lineOfCounts({ claims, neighbours: own.length })]
    if (stored !== counted) yield { id: entity.id, stored, counted }
  }
}

/** Counts anew, portion by portion, all that is kept as a sum of claims, and tells where it is not what the claims add up to. */
export async function* differencesOfMap(
  reader: GraphReader,
  claimsAtOnce = usualClaimsAtOnce,
): AsyncGenerator<Difference> {
  const claimsOfDocuments = new Map<DocumentId, number>()
  let page: readonly CountedEntity[] = []
  let after = ''
  do {
    page = await reader.read(entitiesAfter, { after, limit: entitiesAtOnce })
    for (const portion of portions(page, claimsAtOnce)) {
      const entities = portion.map(({ id }) => id)
      const pairs = await pairsOf(reader, portion, claimsAtOnce)
      yield* differencesOfLinks(pairs, await reader.read(keptLinks, { entities, sumsOnly: true }))
      yield* differencesOfEntities(portion, pairs)
      for (const { document, claims, astray } of await reader.read(countedClaims, { entities })) {
        claimsOfDocuments.set(document, (claimsOfDocuments.get(document) ?? 0) + claims)
        if (astray > 0) yield { id: document, stored: `claims that tell their ends wrong: ${astray}`, counted: '0' }
      }
    }
    after = page.at(-1)?.id ?? after
  } while (page.length === entitiesAtOnce)
  for (const { id, claims } of await reader.read(toldClaims, {})) {
    const counted = claimsOfDocuments.get(id) ?? 0
    if (claims !== counted) yield { id, stored: `claims: ${claims}`, counted: `claims: ${counted}` }
  }
}
