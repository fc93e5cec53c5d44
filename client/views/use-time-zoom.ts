import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { showTime } from '../actions/read-timeline.ts'
import type { Timeline } from '../state/tallies.ts'
import { type TimeSlot, zoomedBy } from '../state/time-scale.ts'
import { useExplorer } from './use-explorer.ts'

/** How far a wheel turns, in pixels, for one step. */
const turn = 50
const byWheel = 0.2
const byKey = 0.5

const keys: Readonly<Record<string, number>> = { '+': byKey, '=': byKey, '-': -byKey }

/** Looks closer at time, or from further away: by the wheel where it points, by `+`, `-` and `0` about an end of the brush. */
export function useTimeZoom(bars: RefObject<HTMLElement | null>, timeline: Timeline, slots: readonly TimeSlot[]) {
  const explorer = useExplorer()
  const turned = useRef(0)
  const zoom = (share: number, slot: number) => void showTime(explorer, zoomedBy(timeline, slots, share, slot) ?? 'all')

  useEffect(() => {
    const element = bars.current
    const onWheel = (event: WheelEvent) => {
      // In a sheet that scrolls, the wheel scrolls it.
      if (element === null || element.closest('.filter-panel') !== null) return
      event.preventDefault()
      turned.current += event.deltaY
      if (Math.abs(turned.current) < turn) return
      const { left, width } = element.getBoundingClientRect()
      zoom(turned.current < 0 ? byWheel : -byWheel, Math.floor(((event.clientX - left) / width) * slots.length))
      turned.current = 0
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  })

  return (event: KeyboardEvent, slot: number): void => {
    const share = keys[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey || (share === undefined && event.key !== '0')) return
    event.preventDefault()
    if (share === undefined) void showTime(explorer, 'all')
    else zoom(share, slot)
  }
}
