import { type PointerEvent, useState } from 'react'
import type { Brush } from '../state/time-scale.ts'

/** How near to an edge of the brush, in pixels, a drag takes hold of it. */
const grip = 9

interface Drag {
  /** The slot where it began. */
  readonly from: number
  /** The slot that stays while the other end follows; null where the whole brush moves. */
  readonly fixed: number | null
  readonly brush: Brush
  readonly hasMoved: boolean
}

const spanning = (a: number, b: number): Brush => ({ first: Math.min(a, b), last: Math.max(a, b) })

function moved({ brush, from }: Drag, to: number, slots: number): Brush {
  const steps = Math.min(slots - 1 - brush.last, Math.max(-brush.first, to - from))
  return { first: brush.first + steps, last: brush.last + steps }
}

function slotAt({ currentTarget, clientX }: PointerEvent<HTMLElement>, slots: number) {
  const { left, width } = currentTarget.getBoundingClientRect()
  const x = clientX - left
  const slot = Math.min(slots - 1, Math.max(0, Math.floor((x / width) * slots)))
  return { x, slot, edgeOf: (edge: number) => (edge / slots) * width }
}

/** Takes hold of an edge of the brush that is there, or of the whole, or begins a new one. */
function beginDrag(event: PointerEvent<HTMLElement>, slots: number, brush: Brush | null): Drag {
  const { x, slot, edgeOf } = slotAt(event, slots)
  if (brush !== null) {
    if (Math.abs(x - edgeOf(brush.first)) <= grip) return { from: slot, fixed: brush.last, brush, hasMoved: false }
    if (Math.abs(x - edgeOf(brush.last + 1)) <= grip) return { from: slot, fixed: brush.first, brush, hasMoved: false }
    if (slot >= brush.first && slot <= brush.last) return { from: slot, fixed: null, brush, hasMoved: false }
  }
  return { from: slot, fixed: slot, brush: spanning(slot, slot), hasMoved: false }
}

/**
 * Chooses slots by dragging: a new range, either edge, or the whole range along. A click chooses one slot, and lets go of
 * it when it alone was chosen. What is dragged is `draft` until the pointer lets go.
 */
export function useBrush(slots: number, brush: Brush | null, commit: (brush: Brush | null) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const [draft, setDraft] = useState<Brush | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)

  const finish = () => {
    if (drag === null) return
    const isAlone = brush !== null && brush.first === brush.last && brush.first === drag.from
    if (drag.hasMoved) commit(draft)
    else commit(isAlone ? null : spanning(drag.from, drag.from))
    setDrag(null)
    setDraft(null)
  }
  return {
    shown: draft ?? brush,
    pointed,
    /** What keys choose, until `finishKeys`. */
    setDraft,
    finishKeys: () => {
      if (draft === null) return
      commit(draft)
      setDraft(null)
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const begun = beginDrag(event, slots, brush)
      setDrag(begun)
      setDraft(begun.brush)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { slot } = slotAt(event, slots)
      setPointed(slot)
      if (drag === null || (slot === drag.from && !drag.hasMoved)) return
      setDrag({ ...drag, hasMoved: true })
      setDraft(drag.fixed === null ? moved(drag, slot, slots) : spanning(drag.fixed, slot))
    },
    onPointerUp: finish,
    onPointerCancel: () => {
      setDrag(null)
      setDraft(null)
    },
    onPointerLeave: () => setPointed(null),
  }
}
