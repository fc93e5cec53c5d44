import { useMemo, useRef } from 'react'
import { Collection } from 'react-aria-components/Collection'
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components/GridList'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { openLink } from '../actions/select.ts'
import { shownIn } from '../state/explorer-state.ts'
import { type LinkGroup, linkGroups } from '../state/link-lines.ts'
import { captionOf } from '../state/select-scene.ts'
import { EntityMark } from './entity-mark.tsx'
import { focusCard } from './focus-card.ts'
import { counted } from './kind-words.ts'
import { LinkWords } from './link-words.tsx'
import { rowGestures } from './row-gestures.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'
import { useRowInSight } from './use-row-in-sight.ts'

/** A link stands under both its ends, so a line's key names the end too. */
const keyOf = (entity: string, link: string): string => `${entity} ${link}`

const entityOf = (key: string): string => key.slice(0, key.indexOf(' '))

const linkOf = (key: string): string => key.slice(key.indexOf(' ') + 1)

const rowHeight = 45
const headingHeight = 56

const heightOf = (rows: number, headings: number): number => rows * rowHeight + headings * headingHeight

/** Where a row stands in the list, as a part of its height. */
function shareOf(groups: readonly LinkGroup[], row: number): number {
  const ends = groups.map(({ lines }) => lines.length)
  let [before, headings] = [0, 0]
  for (const lines of ends) {
    headings += 1
    if (before + lines > row) break
    before += lines
  }
  const rows = ends.reduce((sum, lines) => sum + lines, 0)
  return rows === 0 ? 0 : heightOf(row, headings) / heightOf(rows, groups.length)
}

/** Every link as a sentence under each of its ends; choosing one opens its claims. */
export function LinkList() {
  const explorer = useExplorer()
  const content = useExplorerState(shownIn)
  const selection = useExplorerState((state) => state.selection)
  const groups = useMemo(() => linkGroups(content), [content])
  const link = selection === null ? undefined : content.links.get(selection)
  const grid = useRef<HTMLDivElement>(null)
  const keys = useMemo(
    () => groups.flatMap(({ entity, lines }) => lines.map(({ id }) => keyOf(entity.id, id))),
    [groups],
  )
  const index = keys.findIndex((key) => linkOf(key) === selection || entityOf(key) === selection)
  useRowInSight(grid, keys[index], shareOf(groups, index))
  const open = (key: string) => void openLink(explorer, linkOf(key))
  const read = (key: string) => {
    open(key)
    focusCard()
  }
  const gestures = rowGestures({
    click: (key) => {
      if (linkOf(key) === selection && explorer.store.getState().card.kind === 'closed') open(key)
    },
    twice: read,
    enter: read,
    space: read,
    remove: () => undefined,
  })
  return (
    <div className="table-frame" {...gestures}>
      <Virtualizer
        layout={ListLayout}
        layoutOptions={{ estimatedRowSize: rowHeight, estimatedHeadingSize: headingHeight }}
      >
        <GridList
          ref={grid}
          className="link-list"
          aria-label="Links on the canvas, under each of their ends"
          selectionMode="single"
          selectionBehavior="replace"
          escapeKeyBehavior="none"
          selectedKeys={link === undefined ? [] : [keyOf(link.source, link.id), keyOf(link.target, link.id)]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys].map(String)
            if (key !== undefined) open(key)
          }}
          items={groups}
        >
          {({ entity, lines }) => (
            <GridListSection id={entity.id}>
              <GridListHeader className="link-group">
                <EntityMark entity={entity} caption={captionOf(entity)} size={26} />
                {entity.name} <span className="count">{counted(lines.length, 'link')}</span>
              </GridListHeader>
              <Collection items={lines}>
                {(line) => (
                  <GridListItem id={keyOf(entity.id, line.id)} textValue={line.sentence} className="link-line">
                    <LinkWords line={line} />
                  </GridListItem>
                )}
              </Collection>
            </GridListSection>
          )}
        </GridList>
      </Virtualizer>
    </div>
  )
}
