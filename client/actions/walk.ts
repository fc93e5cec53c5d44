import { nameOf, shownIn } from '../state/explorer-state.ts'
import { endTowards, type Heading, linkBetween, mostConnected, neighbourTowards } from '../state/walk.ts'
import { type Explorer, positionsOf } from './explorer.ts'
import { openLink, selectEntity } from './select.ts'

const ways: Readonly<Record<Heading, string>> = { up: 'up', down: 'down', left: 'to the left', right: 'to the right' }

/** Selects the entity from which walking begins. */
export async function walkHome(explorer: Explorer): Promise<void> {
  const home = mostConnected(shownIn(explorer.store.getState()))
  if (home !== null) await selectEntity(explorer, home)
}

/** Selects the neighbour that lies in a direction; from a line, its end that lies there; from nowhere, the most connected. */
export async function walk(explorer: Explorer, heading: Heading): Promise<void> {
  const { selection } = explorer.store.getState()
  const content = shownIn(explorer.store.getState())
  const link = content.links.get(selection ?? '')
  if (link !== undefined) return selectEntity(explorer, endTowards(link, positionsOf(explorer), heading))
  if (selection === null || !content.entities.has(selection)) return walkHome(explorer)
  const next = neighbourTowards(content, positionsOf(explorer), selection, heading)
  if (next === null) reportEnd(explorer, selection, heading)
  else await selectEntity(explorer, next)
}

/** Selects the line that leads from the selected entity in a direction, and opens its claims. */
export async function walkOntoLine(explorer: Explorer, heading: Heading): Promise<void> {
  const { selection } = explorer.store.getState()
  const content = shownIn(explorer.store.getState())
  if (selection === null || !content.entities.has(selection)) return walk(explorer, heading)
  const next = neighbourTowards(content, positionsOf(explorer), selection, heading)
  const link = next === null ? null : linkBetween(content, selection, next)
  if (link === null) reportEnd(explorer, selection, heading)
  else await openLink(explorer, link)
}

const reportEnd = ({ store }: Explorer, id: string, heading: Heading): void =>
  store.setState((state) => ({ announcement: `No line leads ${ways[heading]} from ${nameOf(state, id)}.` }))
