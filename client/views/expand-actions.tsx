import { useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { collapse } from '../actions/collapse.ts'
import { expand } from '../actions/expand.ts'
import type { EntityCard } from '../api/records.ts'
import { remainingOf } from '../state/content.ts'
import { collapsible } from '../state/expansion.ts'
import { PartOfPage } from './part-of-page.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

const loadChoice = async () => (await import('./expand-choice.tsx')).ExpandChoice

/** Brings neighbours onto the canvas, the strongest or chosen ones, and takes off what that brought. */
export function ExpandActions({ card }: { readonly card: EntityCard }) {
  const { id } = card.entity
  const explorer = useExplorer()
  const choice = useRef<HTMLButtonElement>(null)
  const [isChoosing, setChoosing] = useState(false)
  const left = useExplorerState((state) => remainingOf(state.content, id))
  const brought = useExplorerState((state) => collapsible(state.content, state.origins, id).size)
  const isExpanding = useExplorerState((state) => state.expanding === id)
  const isBusy = useExplorerState((state) => state.expanding !== null)
  const choiceProps = { card, trigger: choice, onClose: () => setChoosing(false) }
  const takeOff = () => {
    choice.current?.focus()
    collapse(explorer, id)
  }
  return (
    <>
      <Button
        className="button button-primary"
        isDisabled={left === 0 || isBusy}
        onPress={() => void expand(explorer, id)}
      >
        {isExpanding ? 'Expanding…' : left === 0 ? 'All on the canvas' : `Expand (${left.toLocaleString('en')} left)`}
      </Button>
      {card.groups.length > 0 && (
        <Button
          ref={choice}
          className="button"
          aria-label="Choose… what to expand"
          aria-haspopup="dialog"
          aria-expanded={isChoosing}
          onPress={() => setChoosing(true)}
        >
          Choose…
        </Button>
      )}
      {isChoosing && <PartOfPage load={loadChoice} props={choiceProps} waiting={null} />}
      {brought > 0 && (
        <Button className="button" onPress={takeOff}>
          Collapse ({brought.toLocaleString('en')})
        </Button>
      )}
    </>
  )
}
