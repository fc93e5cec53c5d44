import { describe, expect, test } from 'vitest'
import { undo } from '../../client/actions/change-canvas.ts'
import { drawLines } from '../../client/actions/draw-lines.ts'
import { createExplorer, type Explorer } from '../../client/actions/explorer.ts'
import { openOverview } from '../../client/actions/open-overview.ts'
import { shownIn } from '../../client/state/explorer-state.ts'
import { selectScene } from '../../client/state/select-scene.ts'
import { strongestLinks } from '../../client/state/strongest-links.ts'
import { createFakeApi } from './fake-api.ts'
import { createFakeCanvas } from './fake-canvas.ts'
import type { Told } from './told.ts'

const ids = Array.from({ length: 12 }, (_, index) => `country:c${String(index).padStart(2, '0')}`)

/** Each is tied to each, the more the closer they are in the list; the last only weakly, and only to two. */
const dense: readonly Told[] = ids.flatMap((from, index) =>
  ids
    .slice(index + 1)
    .filter((to) => to !== ids.at(-1) || index < 2)
    .flatMap((to) =>
      Array.from({ length: to === ids.at(-1) ? 1 : 12 - ids.indexOf(to) + index }, (): Told => [from, 'PRAISED', to]),
    ),
)

async function explore(told: readonly Told[]) {
  const explorer = createExplorer(createFakeApi(told, ids), 'light')
  explorer.canvas = createFakeCanvas()
  await openOverview(explorer)
  return explorer
}

const drawn = ({ store }: Explorer, selection: string | null = null) => {
  const state = { ...store.getState(), selection }
  const scene = selectScene(state.content, selection, null, shownIn(state), state.sifting.filter)
  return scene.links.map(({ id }) => id).toSorted()
}

const contentOf = ({ store }: Explorer) => store.getState().content

describe('the lines of a dense overview', () => {
  test('are the strongest of each entity, and hold the drawing together', async () => {
    const explorer = await explore(dense)
    const { entities, links } = contentOf(explorer)
    const lines = drawn(explorer)
    expect(links.size).toBe(57)
    expect(lines.length).toBeLessThanOrEqual(3 * entities.size)
    const reached = new Set(ids.slice(0, 1))
    for (const id of reached) {
      for (const line of lines) if (line.split('~').includes(id)) for (const end of line.split('~')) reached.add(end)
    }
    expect([...reached].toSorted()).toEqual(ids)
    for (const id of ids) {
      const own = [...links.values()].filter(({ source, target }) => source === id || target === id)
      const [strongest] = own.toSorted((a, b) => b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1))
      expect(lines).toContain(strongest?.id)
    }
  })

  test('are told with the number of all, and drawn all when asked, which can be taken back', async () => {
    const explorer = await explore(dense)
    const strongest = drawn(explorer)
    const announced = () => explorer.store.getState().announcement
    expect(announced()).toBe(`The overview shows 12 entities and the strongest ${strongest.length} of 57 links.`)
    drawLines(explorer, 'all')
    expect(drawn(explorer)).toHaveLength(57)
    expect(announced()).toBe('All 57 lines are drawn.')
    undo(explorer)
    expect(drawn(explorer)).toEqual(strongest)
  })

  test('are joined by all those of what is selected', async () => {
    const explorer = await explore(dense)
    const [, , , , , selected = ''] = ids
    const added = drawn(explorer, selected).filter((id) => !drawn(explorer).includes(id))
    expect(added.length).toBeGreaterThan(0)
    expect(added.filter((id) => !id.split('~').includes(selected))).toEqual([])
  })

  test('are all of them where they can be followed', async () => {
    const explorer = await explore(dense.filter(([from, , to]) => ids.indexOf(to) - ids.indexOf(from) < 3))
    expect(strongestLinks(contentOf(explorer))).toBeNull()
    expect(drawn(explorer)).toHaveLength(contentOf(explorer).links.size)
    expect(explorer.store.getState().sifting.filter.lines).toBe('all')
  })
})
