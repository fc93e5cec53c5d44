import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { type KeptView, longestName } from '../state/kept-views.ts'
import { IconButton } from './icon-button.tsx'

interface KeptViewItemProps {
  readonly view: KeptView
  readonly onOpen: () => void
  readonly onRename: (to: string) => void
  readonly onDelete: () => void
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** "5 Mar 2026, 12:00". */
export const keptAtWords = ({ keptAt }: KeptView): string => moment.format(new Date(keptAt))

function Renaming({ name, onDone }: { readonly name: string; readonly onDone: (to: string | null) => void }) {
  const [typed, setTyped] = useState(name)
  return (
    <form
      className="kept-form kept-renaming"
      onSubmit={(event) => {
        event.preventDefault()
        onDone(typed)
      }}
    >
      <input
        className="kept-field"
        aria-label={`New name of ${name}`}
        // biome-ignore lint/a11y/noAutofocus: who asked to rename goes on to type
        autoFocus
        maxLength={longestName}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onDone(null)
        }}
      />
      <Button type="submit" className="button" isDisabled={typed.trim() === ''}>
        Rename
      </Button>
    </form>
  )
}

/** One kept view: a click opens it. */
export function KeptViewItem({ view, onOpen, onRename, onDelete }: KeptViewItemProps) {
  const [isRenaming, setRenaming] = useState(false)
  if (isRenaming) {
    return (
      <li>
        <Renaming
          name={view.name}
          onDone={(to) => {
            setRenaming(false)
            if (to !== null) onRename(to)
          }}
        />
      </li>
    )
  }
  return (
    <li>
      <Button className="kept-open" onPress={onOpen}>
        <span className="visually-hidden">Open</span> {view.name}
        <span className="count">{keptAtWords(view)}</span>
      </Button>
      <IconButton icon="rename" label={`Rename ${view.name}`} onPress={() => setRenaming(true)} />
      <IconButton icon="delete" label={`Delete ${view.name}`} onPress={onDelete} />
    </li>
  )
}
