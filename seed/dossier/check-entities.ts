import { isEntityId, kindOfId } from '../../server/graph/model/ids.ts'
import { entityKinds, idPrefixes } from '../../server/graph/model/kinds.ts'
import { didYouMean } from './did-you-mean.ts'
import { type DossierEntity, ownFields, sharedFields } from './dossier-shape.ts'
import type { Finding } from './explain-issue.ts'
import type { DossierParts } from './read-parts.ts'

function checkKindOfFields(id: string, entity: DossierEntity): readonly Finding[] {
  if (!isEntityId(id)) return []
  const kind = kindOfId(id)
  const fields = [...sharedFields, ...ownFields[kind]]
  const foreign = Object.keys(entity).filter((field) => !fields.some((known) => known === field))
  return foreign.map((field) => {
    const owners = entityKinds.filter((owner) => ownFields[owner].some((own) => own === field))
    const prefixes = owners.map((owner) => `\`${idPrefixes[owner]}:\``).join(', ')
    return {
      path: ['entities', id, field],
      part: 'key',
      message: `\`${field}\` does not belong to \`${idPrefixes[kind]}:\`; only ${prefixes} can have it.`,
    }
  })
}

function checkFigure(id: string, entity: DossierEntity): readonly Finding[] {
  if (!isEntityId(id) || kindOfId(id) !== 'FIGURE') return []
  const missing = ownFields.FIGURE.filter((field) => entity[field] === undefined)
  if (missing.length === 0) return []
  const names = missing.map((field) => `\`${field}\``).join(', ')
  return [
    {
      path: ['entities', id],
      part: 'key',
      message: `A figure needs all of value, comparator, unit and basis. Missing: ${names}.`,
    },
  ]
}

function checkVerbatim(id: string, entity: DossierEntity, passages: DossierParts['passages']): readonly Finding[] {
  const { verbatim, passages: names = [] } = entity
  if (verbatim === undefined) return []
  const excerpts = names.map((name) => passages.get(name)?.excerpt)
  if (excerpts.includes(undefined) || excerpts.some((excerpt) => excerpt?.includes(verbatim))) return []
  return [
    {
      path: ['entities', id, 'verbatim'],
      part: 'value',
      message: `These words stand in none of its passages (${names.join(', ')}). Write them exactly as the excerpt has them, quotation marks aside.`,
    },
  ]
}

/** Whether entities have only what their kind can have, and each is an end of some claim. */
export function checkEntities({ document, passages, entities, claims }: DossierParts): readonly Finding[] {
  const tied = new Set(claims.flatMap((claim) => (claim === null ? [] : [claim.from, claim.to])))
  const maySayLonely = document !== null && document.completes !== true && !claims.includes(null)
  return [...entities].flatMap(([id, entity]) => {
    const lonely: readonly Finding[] =
      maySayLonely && isEntityId(id) && !tied.has(id)
        ? [
            {
              path: ['entities', id],
              part: 'key',
              message: `No claim ties \`${id}\` to anything. Add one, or leave the entity out.`,
            },
          ]
        : []
    if (entity === null) return lonely
    return [
      ...lonely,
      ...checkKindOfFields(id, entity),
      ...checkFigure(id, entity),
      ...checkVerbatim(id, entity, passages),
    ]
  })
}

/** Whether the ends of claims are declared as entities. */
export function checkEnds({ entities, claims }: DossierParts): readonly Finding[] {
  const ids = [...entities.keys()]
  return claims.flatMap((claim, index) => {
    if (claim === null) return []
    const ends = [
      { field: 'from', id: claim.from },
      { field: 'to', id: claim.to },
    ]
    return ends
      .filter(({ id }) => !entities.has(id))
      .map(
        ({ field, id }): Finding => ({
          path: ['claims', index, field],
          part: 'value',
          message: `\`${id}\` is not among the \`entities\`.${didYouMean(id, ids) || ' Declare it there.'}`,
        }),
      )
  })
}
