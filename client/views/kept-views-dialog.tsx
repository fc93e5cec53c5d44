import '../styles/share.css'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { forgetKeptView, keptViews, openKeptView, renameKeptView, restoreKeptView } from '../actions/keep-views.ts'
import type { KeptView } from '../state/kept-views.ts'
import { IconButton } from './icon-button.tsx'
import { KeepForm } from './keep-form.tsx'
import { KeptViewItem } from './kept-view-item.tsx'
import { useExplorer } from './use-explorer.ts'

/** The views that this browser keeps: to add to, open, rename and delete. */
export function KeptViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorer()
  const [views, setViews] = useState<readonly KeptView[]>(() => keptViews(localStorage))
  const [deleted, setDeleted] = useState<KeptView | null>(null)
  const readAgain = () => {
    setViews(keptViews(localStorage))
    setDeleted(null)
  }
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
          <KeepForm views={views} onKept={readAgain} />
          {deleted !== null && (
            <p className="kept-deleted" role="status">
              “{deleted.name}” is deleted.
              <Button
                className="text-button"
                autoFocus
                onPress={() => {
                  restoreKeptView(explorer, localStorage, deleted)
                  readAgain()
                }}
              >
                Bring it back
              </Button>
            </p>
          )}
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
                    if (!forgetKeptView(explorer, localStorage, view.name)) return
                    readAgain()
                    setDeleted(view)
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
