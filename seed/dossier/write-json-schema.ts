import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { entityIdPattern } from '../../server/graph/model/ids.ts'
import { type EntityKind, entityKinds } from '../../server/graph/model/kinds.ts'
import { dossierShape, entityShape, ownFields, sharedFields } from './dossier-shape.ts'

const target = { io: 'input', target: 'draft-7' } as const

/** What an entity of one kind can have: the shared fields and its kind's own. */
function schemaOfKind(kind: EntityKind): object {
  const kept = new Set<string>([...sharedFields, ...ownFields[kind]])
  const { $schema, properties = {}, ...schema } = z.toJSONSchema(entityShape, target)
  return { ...schema, properties: Object.fromEntries(Object.entries(properties).filter(([field]) => kept.has(field))) }
}

/** The JSON Schema by which editors complete and check dossiers. */
export function dossierJsonSchema(): object {
  const { properties = {}, ...schema } = z.toJSONSchema(dossierShape, target)
  return {
    ...schema,
    title: 'Dossier',
    description: 'What one document says, written down by a person.',
    properties: {
      ...properties,
      entities: {
        type: 'object',
        description: dossierShape.shape.entities.description,
        patternProperties: Object.fromEntries(
          entityKinds.map((kind) => [entityIdPattern([kind]).source, schemaOfKind(kind)]),
        ),
        additionalProperties: false,
      },
    },
  }
}

if (import.meta.main)
  await writeFile(new URL('dossier.schema.json', import.meta.url), `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`)
