/** The best Cypher that we know for each question of the bench, over the same stored graph: what the raw driver runs. */
const linkColumns = `link.id AS link, link.claimCount AS claims, link.forward AS forward, link.backward AS backward,
  link.types AS types, link.typeCounts AS typeCounts, link.first AS first, link.last AS last`

export const rawEntity = `
  MATCH (entity:Entity {id: $id})
  RETURN entity.id AS id, entity.kind AS kind, entity.name AS name, entity.aliases AS aliases, entity.summary AS summary`

export const rawExpansion = `
  MATCH (:Entity {id: $id})-[link:LINKED]-(other:Entity)
  WITH link, other ORDER BY link.claimCount DESC, other.id LIMIT 25
  RETURN other.id AS id, other.kind AS kind, other.name AS name, ${linkColumns}`

export const rawClaims = `
  MATCH (:Entity {id: $id})-[claim:INTERACTED]-(:Entity)
  WITH claim ORDER BY claim.sort DESC, claim.id LIMIT 25
  RETURN claim.id AS id, type(claim) AS type, claim.modality AS modality, claim.dateText AS date, claim.detail AS detail,
         claim.locator AS locator, startNode(claim).id AS source, startNode(claim).name AS sourceName,
         endNode(claim).id AS target, endNode(claim).name AS targetName`

export const rawNested = `
  MATCH (:Entity {id: $id})-[link:LINKED]-(other:Entity)
  WITH link, other ORDER BY link.claimCount DESC, other.id LIMIT 10
  CALL (other) {
    MATCH (other)-[link:LINKED]-(far:Entity)
    WITH link, far ORDER BY link.claimCount DESC, far.id LIMIT 10
    RETURN collect({id: far.id, kind: far.kind, name: far.name, link: link.id, claims: link.claimCount}) AS further
  }
  RETURN other.id AS id, other.kind AS kind, other.name AS name, link.id AS link, link.claimCount AS claims, further`
