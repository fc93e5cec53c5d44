import type { ExportedClaim, ExportedEntity } from '../api/view-api.ts'
import { factsIn, type ViewData } from './view-data.ts'

type Evidence = ExportedClaim['evidence'][number]

/** Evidence that names its document by id, as all documents stand in a list of their own. */
const place = ({ document, ...words }: Evidence) => ({ document: document.id, ...words })

const entityRecord = (entity: ExportedEntity, { positions }: ViewData) => ({
  id: entity.id,
  kind: entity.kind,
  name: entity.name,
  aliases: entity.aliases,
  summary: entity.summary,
  ...Object.fromEntries(Object.entries(factsIn(entity)).filter(([, value]) => value !== null)),
  position: positions.get(entity.id) ?? null,
  evidence: entity.evidence.map(place),
})

const claimRecord = (claim: ExportedClaim) => ({
  ...claim,
  source: claim.source.id,
  target: claim.target.id,
  evidence: claim.evidence.map(place),
})

function documentsOf({ entities, claims }: ViewData) {
  const evidence = [...entities, ...claims].flatMap((record) => record.evidence)
  return [...new Map(evidence.map(({ document }) => [document.id, document])).values()]
}

/** The data as JSON of a documented shape. */
export const writeJson = (data: ViewData): string =>
  `${JSON.stringify(
    {
      format: 'entente-view',
      version: 1,
      takenAt: data.takenAt,
      link: data.link,
      entities: data.entities.map((entity) => entityRecord(entity, data)),
      claims: data.claims.map(claimRecord),
      documents: documentsOf(data),
    },
    null,
    2,
  )}\n`
