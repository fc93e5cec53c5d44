import { recordMove } from '../actions/change-canvas.ts'
import { choose } from '../actions/choose.ts'
import { expandOrChoose } from '../actions/choose-expansion.ts'
import type { Explorer } from '../actions/explorer.ts'
import { tellArranging } from '../actions/tell-arranging.ts'
import { GraphCanvas } from '../canvas/graph-canvas.ts'
import { emphasisOf, setsApartSame } from '../state/emphasis.ts'
import { type ExplorerState, shownIn } from '../state/explorer-state.ts'
import { selectScene } from '../state/select-scene.ts'

const stillMotion = '(prefers-reduced-motion: reduce)'

/** Long enough for the second click of a double-click to land where the first did. */
const doubleClick = 300

/** Arranging that takes no longer need not be told. */
const moment = 300

/** Puts a canvas into an element and keeps it in step with the state, until the returned function is called. */
export function attachCanvas(explorer: Explorer, container: HTMLElement): () => void {
  const { store } = explorer
  let isPointing = false
  let revealing: ReturnType<typeof setTimeout> | undefined
  let telling: ReturnType<typeof setTimeout> | undefined
  let drawings = 0
  const motion = window.matchMedia(stillMotion)
  const canvas = new GraphCanvas(
    container,
    {
      select: (id, isBeside) => {
        isPointing = true
        choose(explorer, id, isBeside)
      },
      expand: (id) => void expandOrChoose(explorer, id),
      move: (id, from) => recordMove(explorer, id, from),
      arrange: (arranging) => {
        clearTimeout(telling)
        if (arranging === null) tellArranging(explorer, null)
        else telling = setTimeout(() => tellArranging(explorer, arranging), moment)
      },
    },
    { theme: store.getState().theme, reducedMotion: motion.matches },
  )
  explorer.canvas = canvas

  /** Tells whether nothing is under way that could move entities or the view. */
  const tellStill = () => {
    container.dataset.still = String(drawings === 0 && revealing === undefined)
  }
  const reveal = () => {
    clearTimeout(revealing)
    revealing = setTimeout(
      () => {
        revealing = undefined
        isPointing = false
        const { selection, card } = store.getState()
        const told = selection === null ? emphasisOf(card) : null
        canvas.reveal(selection === null ? [...(told?.ends ?? []), ...(told?.strong ?? [])] : [selection])
        tellStill()
      },
      isPointing ? doubleClick : 0,
    )
    tellStill()
  }
  let drawn = store.getState()
  const draw = async (state: ExplorerState): Promise<void> => {
    drawn = state
    drawings += 1
    tellStill()
    const shown = shownIn(state)
    const { filter } = state.sifting
    await canvas.show(selectScene(state.content, state.selection, emphasisOf(state.card), shown, filter), {
      anchor: state.anchor,
    })
    container.dataset.shownEntities = String(shown.entities.size)
    container.dataset.shownLinks = String(shown.links.size)
    container.dataset.entities = String(state.content.entities.size)
    container.dataset.links = String(state.content.links.size)
    drawings -= 1
    reveal()
    if (state.overview === 'ready') document.documentElement.dataset.canvas = 'ready'
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (state.theme !== before.theme) canvas.setTheme(state.theme)
    const isLaidOutAlike = state.content === drawn.content && state.sifting === drawn.sifting
    const isDrawnAlike = isLaidOutAlike && state.selection === drawn.selection && setsApartSame(state.card, drawn.card)
    // Under the table, nobody sees what is set apart: it waits until the canvas is shown again.
    if (!isDrawnAlike && !(isLaidOutAlike && state.surface === 'table')) void draw(state)
  })
  if (store.getState().content.entities.size > 0) void draw(store.getState())

  const onMotion = () => canvas.setReducedMotion(motion.matches)
  motion.addEventListener('change', onMotion)
  const sizes = new ResizeObserver(() => {
    canvas.resize()
    reveal()
  })
  sizes.observe(container)
  return () => {
    clearTimeout(revealing)
    clearTimeout(telling)
    unsubscribe()
    sizes.disconnect()
    motion.removeEventListener('change', onMotion)
    explorer.canvas = null
    canvas.destroy()
  }
}
