import { type KeyboardEvent as ReactKeyboardEvent, useEffect } from 'react'
import { redo, removeFromCanvas, undo } from '../actions/change-canvas.ts'
import { expandOrChoose } from '../actions/choose-expansion.ts'
import type { Explorer } from '../actions/explorer.ts'
import { clearSelection, closeCard, openSelection } from '../actions/select.ts'
import { hasSingleKeys, showKeys } from '../actions/show-keys.ts'
import { walk, walkHome, walkOntoLine } from '../actions/walk.ts'
import type { Heading } from '../state/walk.ts'
import { focusCard } from './focus-card.ts'

const headings: Readonly<Record<string, Heading>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const zooms: Readonly<Record<string, number>> = { '+': 1.25, '=': 1.25, '-': 0.8 }

const writing = 'textarea, [contenteditable], input:not([type=radio], [type=checkbox])'

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(writing) !== null

const isOnCanvas = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('#canvas') !== null

const goToSearch = (): void => document.querySelector<HTMLInputElement>('#search')?.focus()

function onSign(explorer: Explorer, event: KeyboardEvent): void {
  const act = { '/': goToSearch, '?': () => showKeys(explorer) }[event.key]
  if (act === undefined || !(hasSingleKeys(localStorage) || isOnCanvas(event.target))) return
  event.preventDefault()
  act()
}

function onPageKey(explorer: Explorer, event: KeyboardEvent): void {
  if (isTyping(event.target) || event.defaultPrevented) return
  const key = event.key.toLowerCase()
  if ((event.ctrlKey || event.metaKey) && (key === 'z' || key === 'y')) {
    event.preventDefault()
    if (key === 'y' || event.shiftKey) redo(explorer)
    else undo(explorer)
  } else if (event.key === 'Escape') {
    if (explorer.store.getState().card.kind === 'closed') clearSelection(explorer)
    else closeCard(explorer)
  } else onSign(explorer, event)
}

/** The keys that work wherever the focus is. */
export function usePageShortcuts(explorer: Explorer): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onPageKey(explorer, event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [explorer])
}

function onSelectedEntity(explorer: Explorer, id: string, key: string): void {
  if (key === 'Enter') void expandOrChoose(explorer, id)
  if (key === 'Delete' || key === 'Backspace') removeFromCanvas(explorer, id)
}

/** The keys that work while the canvas has the focus. */
export function onCanvasKey(explorer: Explorer, event: ReactKeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { selection, content, card } = explorer.store.getState()
  const heading = headings[event.key]
  const zoom = zooms[event.key]
  if (zoom !== undefined) explorer.canvas?.zoomBy(zoom)
  else if (event.key === '0') explorer.canvas?.fit()
  else if (heading !== undefined) {
    event.preventDefault()
    void (event.shiftKey ? walkOntoLine : walk)(explorer, heading)
  } else if (event.key === 'Home') void walkHome(explorer)
  else if (event.key === ' ') {
    event.preventDefault()
    if (selection !== null && card.kind === 'closed') void openSelection(explorer)
    focusCard()
  } else if (selection !== null && content.links.has(selection) && event.key === 'Enter') focusCard()
  else if (selection !== null && content.entities.has(selection)) onSelectedEntity(explorer, selection, event.key)
}
