import { useMemo, useRef, useState } from 'react'
import { Table } from 'react-aria-components/Table'
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { removeFromCanvas } from '../actions/change-canvas.ts'
import { choose } from '../actions/choose.ts'
import { expandOrChoose } from '../actions/choose-expansion.ts'
import { selectEntity } from '../actions/select.ts'
import { entityRows, type RowColumn, type RowOrder, rowColumns, sortRows } from '../state/entity-rows.ts'
import { shownIn } from '../state/explorer-state.ts'
import { pickingOf } from '../state/pick-end.ts'
import { focusCard } from './focus-card.ts'
import { rowGestures } from './row-gestures.ts'
import { tableContents } from './table-contents.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'
import { useRowInSight } from './use-row-in-sight.ts'
import { useWidth } from './use-width.ts'

/** In pixels: a table that is less wide has no columns of its own for kinds and dates. As in the style sheet. */
const leastForAll = 768

const heights = { estimatedRowHeight: 49, headingHeight: 40 }

const isRowColumn = (column: unknown): column is RowColumn => rowColumns.some((known) => known === column)

/** The entities on the canvas as a table that sorts, selects, expands and removes. */
export function EntityTable() {
  const explorer = useExplorer()
  const content = useExplorerState(shownIn)
  const all = useExplorerState((state) => state.content)
  const selection = useExplorerState((state) => state.selection)
  const frame = useRef<HTMLDivElement>(null)
  const isSmall = (useWidth(frame) ?? leastForAll) < leastForAll
  const [order, setOrder] = useState<RowOrder>({ column: 'standing', direction: 'descending' })
  const rows = useMemo(() => sortRows(entityRows(content, all), order), [content, all, order])
  const grid = useRef<HTMLTableElement>(null)
  const index = rows.findIndex(({ entity }) => entity.id === selection)
  useRowInSight(grid, rows[index]?.entity.id, index / rows.length)
  const contents = useMemo(() => tableContents(rows, isSmall), [rows, isSmall])
  const isPicking = () => pickingOf(explorer.store.getState().card) !== null
  const select = (id: string) => void selectEntity(explorer, id)
  const gestures = rowGestures({
    click: (id) => {
      if (isPicking()) choose(explorer, id, false)
      else if (id === selection && explorer.store.getState().card.kind === 'closed') select(id)
    },
    twice: (id) => void expandOrChoose(explorer, id),
    enter: (id) => (isPicking() ? choose(explorer, id, false) : void expandOrChoose(explorer, id)),
    space: (id) => {
      select(id)
      focusCard()
    },
    remove: (id) => removeFromCanvas(explorer, id),
  })
  return (
    <div ref={frame} className="table-frame" {...gestures}>
      <Virtualizer layout={TableLayout} layoutOptions={heights}>
        <Table
          ref={grid}
          className="entity-table"
          aria-label="Entities on the canvas"
          selectionMode="single"
          selectionBehavior="replace"
          escapeKeyBehavior="none"
          selectedKeys={selection === null ? [] : [selection]}
          onSelectionChange={(keys) => {
            const [id = selection] = keys === 'all' ? [] : [...keys].map(String)
            if (id !== null && !isPicking()) select(id)
          }}
          sortDescriptor={order}
          onSortChange={({ column, direction }) => {
            if (isRowColumn(column)) setOrder({ column, direction })
          }}
        >
          {contents}
        </Table>
      </Virtualizer>
    </div>
  )
}
