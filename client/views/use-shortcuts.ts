import { type KeyboardEvent as ReactKeyboardEvent, useEffect } from 'react'
import { redo, removeFromCanvas, undo } from '../actions/change-canvas.ts'
import { expand } from '../actions/expand.ts'
import type { Explorer } from '../actions/explorer.ts'
import { clearSelection, closeCard } from '../actions/select.ts'
import { walk } from '../actions/walk.ts'
import type { Heading } from '../state/walk.ts'

const headings: Readonly<Record<string, Heading>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const zooms: Readonly<Record<string, number>> = { '+': 1.25, '=': 1.25, '-': 0.8 }

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null

function onPageKey(explorer: Explorer, event: KeyboardEvent): void {
  const key = event.key.toLowerCase()
  if ((event.ctrlKey || event.metaKey) && (key === 'z' || key === 'y') && !isTyping(event.target)) {
    event.preventDefault()
    if (key === 'y' || event.shiftKey) redo(explorer)
    else undo(explorer)
  } else if (event.key === '/' && !isTyping(event.target)) {
    event.preventDefault()
    document.querySelector<HTMLInputElement>('#search')?.focus()
  } else if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target)) {
    if (explorer.store.getState().card.kind === 'closed') clearSelection(explorer)
    else closeCard(explorer)
  }
}

/** The keys that work wherever the focus is. */
export function usePageShortcuts(explorer: Explorer): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onPageKey(explorer, event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [explorer])
}

/** The keys that work while the canvas has the focus. */
export function onCanvasKey(explorer: Explorer, event: ReactKeyboardEvent): void {
  const { selection, content } = explorer.store.getState()
  const heading = headings[event.key]
  const zoom = zooms[event.key]
  if (zoom !== undefined) explorer.canvas?.zoomBy(zoom)
  else if (heading !== undefined) {
    event.preventDefault()
    void walk(explorer, heading)
  } else if (selection !== null && content.entities.has(selection)) {
    if (event.key === 'Enter') void expand(explorer, selection)
    if (event.key === 'Delete' || event.key === 'Backspace') removeFromCanvas(explorer, selection)
  }
}
