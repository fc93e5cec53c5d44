import type { z } from 'zod'
import {
  claimShape,
  type DossierClaim,
  type DossierDocument,
  type DossierEntity,
  type DossierPassage,
  documentShape,
  dossierShape,
  entityShape,
  passageShape,
} from './dossier-shape.ts'
import { explainIssue, type Finding } from './explain-issue.ts'

/** A dossier's parts, read one by one so that an error in one hides none in another. A part that does not fit is null. */
export interface DossierParts {
  readonly document: DossierDocument | null
  readonly passages: ReadonlyMap<string, DossierPassage | null>
  readonly entities: ReadonlyMap<string, DossierEntity | null>
  readonly claims: readonly (DossierClaim | null)[]
}

export interface ReadParts {
  readonly parts: DossierParts
  readonly findings: readonly Finding[]
}

const fitting = <Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> | null =>
  shape.safeParse(value).data ?? null

const entriesOf = (value: unknown): readonly [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Reads a dossier's structure from plain values, and says what does not fit. */
export function readParts(value: unknown): ReadParts {
  const whole = dossierShape.safeParse(value)
  const sections = new Map(entriesOf(value))
  return {
    parts: {
      document: fitting(documentShape, sections.get('document')),
      passages: new Map(entriesOf(sections.get('passages')).map(([name, part]) => [name, fitting(passageShape, part)])),
      entities: new Map(entriesOf(sections.get('entities')).map(([id, part]) => [id, fitting(entityShape, part)])),
      claims: itemsOf(sections.get('claims')).map((part) => fitting(claimShape, part)),
    },
    findings: whole.success ? [] : whole.error.issues.flatMap((issue) => explainIssue(issue, dossierShape, value)),
  }
}
