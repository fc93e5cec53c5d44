import '../styles/share.css'
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { forgetKeptView, keepCurrentView, keptViews, openKeptView, renameKeptView } from '../actions/keep-views.ts'
import type { KeptView } from '../state/kept-views.ts'
import { IconButton } from './icon-button.tsx'
import { KeptViewItem } from './kept-view-item.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

function KeepForm({ names, onKept }: { readonly names: readonly string[]; readonly onKept: () => void }) {
  const explorer = useExplorer()
  const isEmpty = useExplorerState((state) => state.content.entities.size === 0)
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const isTaken = names.includes(name.trim())
  const keep = async () => {
    if (!(await keepCurrentView(explorer, localStorage, name, new Date()))) return
    setName('')
    onKept()
    field.current?.focus()
  }
  return (
    <form
      className="kept-form"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <label htmlFor="kept-name">Keep what is on the canvas as</label>
      <input
        ref={field}
        id="kept-name"
        // biome-ignore lint/a11y/noAutofocus: a dialog takes the focus, and this is what it begins with
        autoFocus
        className="kept-field"
        value={name}
        maxLength={80}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" className="button button-primary" isDisabled={isEmpty || name.trim() === ''}>
        {isTaken ? 'Replace' : 'Keep'}
      </Button>
    </form>
  )
}

/** The views that this browser keeps: to add to, open, rename and delete. */
export function KeptViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorer()
  const [views, setViews] = useState<readonly KeptView[]>(() => keptViews(localStorage))
  const readAgain = () => setViews(keptViews(localStorage))
  const open = (view: KeptView) => {
    onClose()
    void openKeptView(explorer, view)
  }
  return (
    <ModalOverlay className="dialog-ground" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="dialog dialog-small">
        <Dialog className="kept-views">
          <header className="dialog-header">
            <Heading slot="title" className="dialog-title">
              Views in this browser
            </Heading>
            <IconButton icon="close" label="Close" hint="Esc" onPress={onClose} />
          </header>
          <KeepForm names={views.map(({ name }) => name)} onKept={readAgain} />
          {views.length === 0 ? (
            <p className="kept-none">
              None yet. A view holds what stands where, what is selected and what is filtered out.
            </p>
          ) : (
            <ul className="kept-list">
              {views.map((view) => (
                <KeptViewItem
                  key={view.name}
                  view={view}
                  onOpen={() => open(view)}
                  onRename={(to) => {
                    renameKeptView(explorer, localStorage, view.name, to)
                    readAgain()
                  }}
                  onDelete={() => {
                    forgetKeptView(explorer, localStorage, view.name)
                    readAgain()
                  }}
                />
              ))}
            </ul>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
