import { Button } from 'react-aria-components/Button'
import { changeFilter, wantedFilter } from '../actions/apply-filter.ts'
import { lookIntoAction } from '../actions/look-into-action.ts'
import { rootName } from '../state/action-words.ts'
import { isPartlyChosen, toggleAction } from '../state/chosen-actions.ts'
import { actionChoices, type Choice, type ClaimCounts, choicesUnder } from '../state/tallies.ts'
import { Facet } from './facet.tsx'
import { FilterChoice } from './filter-choice.tsx'
import { Icon } from './icon.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

interface OfCounts {
  readonly counts: ClaimCounts
}

function useToggle(): (code: string) => void {
  const explorer = useExplorer()
  return (code) => void changeFilter(explorer, (filter) => ({ ...filter, actions: toggleAction(filter.actions, code) }))
}

/** Whether an action is under another that is no root: 1823 under 182. */
const isDeep = (code: string): boolean => code.length > 3

/** The single actions under a root. */
function ActionsUnder({ counts, root }: OfCounts & { readonly root: string }) {
  const wanted = useExplorerState(wantedFilter)
  const toggle = useToggle()
  if (!counts.actionNames.has(root)) return <p className="facet-waiting">Counting claims…</p>
  const choices = choicesUnder(counts, wanted, root)
  if (choices.length === 0) return <p className="facet-waiting">Their sources do not say more exactly what was done.</p>
  return choices.map(({ value, count }) => (
    <div key={value} className={isDeep(value) ? 'facet-deeper' : undefined}>
      <FilterChoice
        name={
          <>
            {counts.actionNames.get(value)} <span className="count">{value}</span>
          </>
        }
        count={count}
        counted="claims"
        isChosen={wanted.actions.includes(value)}
        isPartly={isPartlyChosen(wanted.actions, value)}
        onToggle={() => toggle(value)}
      />
    </div>
  ))
}

/** A root, and the way to the single actions under it. */
function RootChoice({ counts, choice: { value: root, count } }: OfCounts & { readonly choice: Choice<string> }) {
  const explorer = useExplorer()
  const wanted = useExplorerState(wantedFilter)
  const isOpen = useExplorerState((state) => state.actionsOpen.includes(root))
  const toggle = useToggle()
  const name = rootName(root)
  return (
    <>
      <div className="facet-row">
        <FilterChoice
          name={name}
          count={count}
          counted="claims"
          isChosen={wanted.actions.includes(root)}
          isPartly={isPartlyChosen(wanted.actions, root)}
          onToggle={() => toggle(root)}
        />
        <Button
          className="facet-opener"
          aria-expanded={isOpen}
          aria-label={`Single actions: ${name}`}
          onPress={() => lookIntoAction(explorer, root, !isOpen)}
        >
          <Icon name="chevron" size={18} />
        </Button>
      </div>
      {isOpen && (
        <fieldset className="facet-beneath" aria-label={`${name}: single actions`}>
          <ActionsUnder counts={counts} root={root} />
        </fieldset>
      )}
    </>
  )
}

/** What was done in the interactions on the canvas, where there are any. */
export function ActionFacet({ counts }: OfCounts) {
  const explorer = useExplorer()
  const wanted = useExplorerState(wantedFilter)
  const choices = actionChoices(counts, wanted)
  if (choices.length === 0) return null
  return (
    <Facet
      heading="What was done"
      isSet={wanted.actions.length > 0}
      onClear={() => void changeFilter(explorer, (filter) => ({ ...filter, actions: [] }))}
    >
      {choices.map((choice) => (
        <RootChoice key={choice.value} counts={counts} choice={choice} />
      ))}
    </Facet>
  )
}
