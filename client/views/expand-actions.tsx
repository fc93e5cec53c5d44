import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { closeChoice, openChoice } from '../actions/choose-expansion.ts'
import { collapse } from '../actions/collapse.ts'
import { expand } from '../actions/expand.ts'
import type { EntityCard } from '../api/records.ts'
import { remainingOf } from '../state/content.ts'
import { collapsible, mostWithoutChoice } from '../state/expansion.ts'
import { PartOfPage } from './part-of-page.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

const loadChoice = async () => (await import('./expand-choice.tsx')).ExpandChoice

/** Brings neighbours onto the canvas, the strongest or chosen ones, and takes off what that brought. */
export function ExpandActions({ card }: { readonly card: EntityCard }) {
  const { id } = card.entity
  const explorer = useExplorer()
  const choice = useRef<HTMLButtonElement>(null)
  const isChoosing = useExplorerState((state) => state.choosing === id)
  const left = useExplorerState((state) => remainingOf(state.content, id))
  const brought = useExplorerState((state) => collapsible(state.content, state.origins, id).size)
  const isExpanding = useExplorerState((state) => state.expanding === id)
  const isBusy = useExplorerState((state) => state.expanding !== null)
  const offersGroups = left > mostWithoutChoice
  const choose = () => openChoice(explorer, id)
  const choiceProps = { card, trigger: choice, onClose: () => closeChoice(explorer) }
  useEffect(() => () => closeChoice(explorer), [explorer])
  const takeOff = () => {
    choice.current?.focus()
    collapse(explorer, id)
  }
  return (
    <>
      {offersGroups ? (
        <Button
          ref={choice}
          className="button button-primary"
          aria-haspopup="dialog"
          aria-expanded={isChoosing}
          isDisabled={isBusy}
          onPress={choose}
        >
          {isExpanding ? 'Expanding…' : `Choose what to expand (${left.toLocaleString('en')} left)`}
        </Button>
      ) : (
        <Button
          className="button button-primary"
          isDisabled={left === 0 || isBusy}
          onPress={() => void expand(explorer, id)}
        >
          {isExpanding ? 'Expanding…' : left === 0 ? 'All on the canvas' : `Expand (${left.toLocaleString('en')} left)`}
        </Button>
      )}
      {card.groups.length > 0 && !offersGroups && (
        <Button
          ref={choice}
          className="button"
          aria-label="Choose… what to expand"
          aria-haspopup="dialog"
          aria-expanded={isChoosing}
          onPress={choose}
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
