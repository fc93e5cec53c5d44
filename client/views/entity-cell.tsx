import { removeFromCanvas } from '../actions/change-canvas.ts'
import { expandOrChoose } from '../actions/choose-expansion.ts'
import type { EntityRow, RowColumn } from '../state/entity-rows.ts'
import { captionOf } from '../state/select-scene.ts'
import { EntityMark } from './entity-mark.tsx'
import { Icon } from './icon.tsx'
import { kindWord } from './kind-words.ts'
import { RowButton } from './row-button.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

function Actions({ row, isSmall }: { readonly row: EntityRow; readonly isSmall: boolean }) {
  const explorer = useExplorer()
  const { id, name } = row.entity
  const isBusy = useExplorerState((state) => state.expanding !== null)
  return (
    <span className="row-actions">
      {row.left > 0 && (
        <RowButton
          label={`Expand ${name}: ${row.left.toLocaleString('en')} more`}
          isBusy={isBusy}
          onPress={() => void expandOrChoose(explorer, id)}
        >
          <Icon name="expand" size={16} />
          {!isSmall && `${row.left.toLocaleString('en')} more`}
        </RowButton>
      )}
      {!isSmall && (
        <RowButton label={`Remove ${name}`} onPress={() => removeFromCanvas(explorer, id)}>
          <Icon name="remove" size={16} />
        </RowButton>
      )}
    </span>
  )
}

function Name({ row: { entity }, isSmall }: { readonly row: EntityRow; readonly isSmall: boolean }) {
  return (
    <span className="row-name">
      <EntityMark entity={entity} caption={captionOf(entity)} size={26} />
      <span>
        {entity.name}
        {isSmall && (
          <span className="row-kind">
            {kindWord(entity.kind)}
            {entity.date !== null && ` · ${entity.date}`}
          </span>
        )}
      </span>
    </span>
  )
}

interface EntityCellProps {
  readonly row: EntityRow
  readonly column: RowColumn | 'actions'
  readonly isSmall: boolean
}

/** What one column tells of an entity. */
export function EntityCell({ row, column, isSmall }: EntityCellProps) {
  switch (column) {
    case 'name':
      return <Name row={row} isSmall={isSmall} />
    case 'kind':
      return kindWord(row.entity.kind)
    case 'date':
      return row.entity.date ?? ''
    case 'standing':
      return row.standing.toLocaleString('en')
    case 'neighbours':
      return row.entity.neighbours.toLocaleString('en')
    case 'actions':
      return <Actions row={row} isSmall={isSmall} />
  }
}
