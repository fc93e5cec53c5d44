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

/** A country's flag, or the shape that stands for the entity's kind; the name beside it says the rest. */
export function EntityMark({ entity, caption = null, size }: EntityMarkProps) {
  if (entity.iso2 !== null) {
    return <img className="flag" src={`/flags/${entity.iso2.toLowerCase()}.svg`} width={size} height={size} alt="" />
  }
  const drawn = inscriptionOf({ ...entity, caption, flag: null, importance: 0, remaining: 0 })
  return <KindMark kind={entity.kind} size={size} inscription={drawn?.text ?? ''} />
}
