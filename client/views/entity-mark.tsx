import type { EntityKind } from '../api/records.ts'
import { KindMark } from './kind-mark.tsx'

interface EntityMarkProps {
  readonly entity: { readonly kind: EntityKind; readonly name: string; readonly iso2: string | null }
  readonly size: number
}

/** A country's flag, or the shape that stands for the entity's kind; the name beside it says the rest. */
export const EntityMark = ({ entity, size }: EntityMarkProps) =>
  entity.iso2 === null ? (
    <KindMark kind={entity.kind} size={size} />
  ) : (
    <img className="flag" src={`/flags/${entity.iso2.toLowerCase()}.svg`} width={size} height={size} alt="" />
  )
