import '../styles/keys.css'
import { useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { hasSingleKeys, hideKeys, keepSingleKeys } from '../actions/show-keys.ts'
import { IconButton } from './icon-button.tsx'
import { type KeyGroup, keyGroups } from './key-groups.ts'
import { useExplorer } from './use-explorer.ts'

const Keys = ({ group }: { readonly group: KeyGroup }) => (
  <section className="keys-group">
    <h3>{group.heading}</h3>
    <dl>
      {group.keys.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </section>
)

function SingleKeys() {
  const [isOn, setOn] = useState(() => hasSingleKeys(localStorage))
  return (
    <label className="keys-choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          keepSingleKeys(localStorage, target.checked)
          setOn(target.checked)
        }}
      />
      <span>
        <kbd>/</kbd> and <kbd>?</kbd> work everywhere, not only on the canvas
      </span>
    </label>
  )
}

/** All keys of the page, in a dialog. */
export function KeysDialog() {
  const explorer = useExplorer()
  const close = () => hideKeys(explorer)
  return (
    <ModalOverlay className="dialog-ground" isOpen isDismissable onOpenChange={close}>
      <Modal className="dialog">
        <Dialog className="keys">
          <header className="dialog-header">
            <Heading slot="title" className="dialog-title">
              Keys
            </Heading>
            <IconButton icon="close" label="Close" hint="Esc" onPress={close} />
          </header>
          <div className="keys-groups">
            {keyGroups.map((group) => (
              <Keys key={group.heading} group={group} />
            ))}
          </div>
          <SingleKeys />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
