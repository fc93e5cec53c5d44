import { useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { keepCurrentView } from '../actions/keep-views.ts'
import { freeName, type KeptView, longestName, nameOfView } from '../state/kept-views.ts'
import { keptAtWords } from './kept-view-item.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

interface KeepFormProps {
  readonly views: readonly KeptView[]
  readonly onKept: () => void
}

/** Keeps what is on the canvas under a name; where a view has that name, it asks what shall become of it. */
export function KeepForm({ views, onKept }: KeepFormProps) {
  const explorer = useExplorer()
  const isEmpty = useExplorerState((state) => state.content.entities.size === 0)
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const name = nameOfView(typed)
  const taken = views.find((view) => view.name === name)
  const keep = async (ofSameName: 'stays' | 'gives way') => {
    if (!(await keepCurrentView(explorer, localStorage, typed, new Date(), ofSameName))) return
    setTyped('')
    onKept()
    field.current?.focus()
  }
  return (
    <form
      className="kept-form"
      onSubmit={(event) => {
        event.preventDefault()
        void keep('stays')
      }}
    >
      <label htmlFor="kept-name">Keep what is on the canvas as</label>
      <input
        ref={field}
        id="kept-name"
        // biome-ignore lint/a11y/noAutofocus: a dialog takes the focus, and this is what it begins with
        autoFocus
        className="kept-field"
        value={typed}
        maxLength={longestName}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" className="button button-primary" isDisabled={isEmpty || name === ''}>
        {taken === undefined ? 'Keep' : 'Keep both'}
      </Button>
      {taken !== undefined && (
        <div className="kept-taken">
          <p role="status">
            “{name}” is kept already, since {keptAtWords(taken)}. Keep both, and this one becomes “
            {freeName(views, name)}”, or put this one in its place.
          </p>
          <Button className="button" isDisabled={isEmpty} onPress={() => void keep('gives way')}>
            Replace the old one
          </Button>
        </div>
      )}
    </form>
  )
}
