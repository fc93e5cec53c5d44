import { Cell, Column, type ColumnProps, Row, TableBody, TableHeader } from 'react-aria-components/Table'
import { type EntityRow, type RowColumn, rowColumns } from '../state/entity-rows.ts'
import { EntityCell } from './entity-cell.tsx'
import { Icon } from './icon.tsx'

const headings: Readonly<Record<RowColumn, string>> = {
  name: 'Name',
  kind: 'Kind',
  date: 'Date',
  standing: 'Ties here',
  neighbours: 'Ties in all',
}

const shortHeadings: typeof headings = { ...headings, standing: 'Here', neighbours: 'In all' }

const isNumber = (column: RowColumn): boolean => column === 'standing' || column === 'neighbours'

function placeOf(column: RowColumn | 'actions'): string {
  if (column === 'name' || column === 'actions') return `table-${column}`
  return isNumber(column) ? 'table-number' : ''
}

function widthOf(column: RowColumn, isSmall: boolean): NonNullable<ColumnProps['width']> {
  if (isNumber(column)) return isSmall ? 62 : 124
  if (column === 'name') return '2fr'
  return column === 'date' ? '1.3fr' : '1fr'
}

/** Columns and rows; Table collects all of them anew wherever these are not the same elements as before. */
export function tableContents(rows: readonly EntityRow[], isSmall: boolean) {
  const columns = isSmall ? rowColumns.filter((column) => column !== 'kind' && column !== 'date') : rowColumns
  return (
    <>
      <TableHeader>
        {columns.map((column) => (
          <Column
            key={column}
            id={column}
            className={`table-heading ${placeOf(column)}`}
            isRowHeader={column === 'name'}
            allowsSorting
            width={widthOf(column, isSmall)}
            minWidth={48}
          >
            {isSmall ? shortHeadings[column] : headings[column]} <Icon name="chevron" size={16} />
          </Column>
        ))}
        <Column id="actions" minWidth={48} className="table-heading" width={isSmall ? 52 : 180}>
          <span className="visually-hidden">Actions</span>
        </Column>
      </TableHeader>
      <TableBody items={rows} dependencies={[columns]}>
        {(row) => (
          <Row id={row.entity.id} textValue={row.entity.name} className="table-row">
            {[...columns, 'actions' as const].map((column) => (
              <Cell key={column} className={`table-cell ${placeOf(column)}`}>
                <EntityCell row={row} column={column} isSmall={isSmall} />
              </Cell>
            ))}
          </Row>
        )}
      </TableBody>
    </>
  )
}
