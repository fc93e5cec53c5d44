import type { CanvasEntity } from '../api/records.ts'
import { captionOf } from '../state/select-scene.ts'
import { EntityMark } from './entity-mark.tsx'

interface SideHeadingProps {
  readonly entity: CanvasEntity
  /** Null where it is not known. */
  readonly count: number | null
}

/** Whose side of a comparison this is. */
export const SideHeading = ({ entity, count }: SideHeadingProps) => (
  <h4 className="side-heading">
    <EntityMark entity={entity} caption={captionOf(entity)} size={22} />
    <span>{entity.name}</span>
    {count !== null && <span className="count">{count.toLocaleString('en')}</span>}
  </h4>
)
