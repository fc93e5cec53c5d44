import { useState } from 'react'
import type { EntityKind } from '../api/records.ts'
import { inscriptionOf } from '../canvas/writing.ts'
import { KindMark } from './kind-mark.tsx'

interface EntityMarkProps {
  readonly entity: {
    readonly id: string
    readonly kind: EntityKind
    readonly name: string
    readonly iso2: string | null
  }
  /** What the canvas writes in the shape of a phase or a figure. */
  readonly caption?: string | null
  readonly size: number
}

/** A country's flag, its letters where the flag does not come, or the shape that stands for the entity's kind; the name beside it says the rest. */
export function EntityMark({ entity, caption = null, size }: EntityMarkProps) {
  const [missing, setMissing] = useState<string | null>(null)
  const flag = entity.iso2 === null ? null : `/flags/${entity.iso2.toLowerCase()}.svg`
  if (flag !== null && flag !== missing) {
    return <img className="flag" src={flag} width={size} height={size} alt="" onError={() => setMissing(flag)} />
  }
  if (entity.iso2 !== null) return <KindMark kind={entity.kind} size={size} inscription={entity.iso2} />
  const drawn = inscriptionOf({ ...entity, caption, flag: null, importance: 0, remaining: 0 })
  return <KindMark kind={entity.kind} size={size} inscription={drawn?.text ?? ''} />
}
