import { claimTypes } from '../../../server/graph/model/claim-types.ts'

const names = JSON.stringify(claimTypes)

const linkColumns = `link.id AS link, link.claimCount AS claims, link.forward AS forward,
  link.claimCount - link.forward AS backward, [at IN range(0, size(types) - 1, 2) | ${names}[types[at]]] AS types,
  [at IN range(1, size(types) - 1, 2) | types[at]] AS typeCounts, link.first AS first, link.last AS last`

const entity = `
  MATCH (entity:Entity {id: $id})
  RETURN entity.id AS id, entity.kind AS kind, entity.name AS name, entity.aliases AS aliases, entity.summary AS summary`

/** The strongest links of `parent`, and whom they tie it to: in the order of the indexes on either end, no more than `limit`. */
const strongest = (link: string, other: string, limit: number) => `
  CALL (parent) {
    CALL (parent) {
      MATCH ()-[${link}:LINKED]->() WHERE ${link}.sourceId = parent AND ${link}.claimCount > 0
      RETURN ${link}, endNode(${link}) AS ${other}
      ORDER BY ${link}.sourceId DESC, ${link}.claimCount DESC, ${link}.targetId LIMIT ${limit}
      UNION
      MATCH ()-[${link}:LINKED]->() WHERE ${link}.targetId = parent AND ${link}.claimCount > 0
      RETURN ${link}, startNode(${link}) AS ${other}
      ORDER BY ${link}.targetId DESC, ${link}.claimCount DESC, ${link}.sourceId LIMIT ${limit}
    }
    RETURN ${link}, ${other} ORDER BY ${link}.claimCount DESC, ${other}.id LIMIT ${limit}
  }`

const expansion = `
  WITH $id AS parent ${strongest('link', 'other', 25)}
  WITH link, other, link.types AS types
  RETURN other.id AS id, other.kind AS kind, other.name AS name, ${linkColumns}
  ORDER BY claims DESC, id`

const newest = (end: string) => `
      MATCH ()-[claim:INTERACTED]->() WHERE claim.${end} = $id AND claim.sort > ''
      RETURN claim ORDER BY claim.${end} DESC, claim.sort DESC, claim.id LIMIT 25`

const claims = `
  CALL () {${newest('sourceId')}
      UNION${newest('targetId')}
  }
  WITH claim, startNode(claim) AS source, endNode(claim) AS target ORDER BY claim.sort DESC, claim.id LIMIT 25
  RETURN claim.id AS id, type(claim) AS type, claim.modality AS modality, coalesce(claim.dateText, claim.sort) AS date,
         claim.detail AS detail, claim.locator AS locator, source.id AS source, source.name AS sourceName, target.id AS target,
         target.name AS targetName`

const nested = `
  WITH $id AS parent ${strongest('link', 'other', 10)}
  WITH link, other, other.id AS parent ${strongest('inner', 'far', 10)}
  WITH link, other, inner, far ORDER BY inner.claimCount DESC, far.id
  RETURN other.id AS id, other.kind AS kind, other.name AS name, link.id AS link, link.claimCount AS claims,
         collect([far.id, far.kind, far.name, inner.id, inner.claimCount]) AS further
  ORDER BY claims DESC, id`

/** The best Cypher that we know for each question of the bench, over the same stored graph: what the raw driver runs. */
export const rawCypher = { entity, expansion, claims, nested } as const

export type RawQuestion = keyof typeof rawCypher

export const isRawQuestion = (name: unknown): name is RawQuestion =>
  typeof name === 'string' && Object.hasOwn(rawCypher, name)
