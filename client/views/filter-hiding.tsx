import { changeFilter, wantedFilter } from '../actions/apply-filter.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

const choices = [
  { hidden: 'faded', name: 'Faded' },
  { hidden: 'gone', name: 'Gone' },
] as const

/** What becomes of that which does not pass. */
export function FilterHiding() {
  const explorer = useExplorer()
  const wanted = useExplorerState((state) => wantedFilter(state).hidden)
  return (
    <fieldset className="hiding">
      <legend>The rest is</legend>
      {choices.map(({ hidden, name }) => (
        <label key={hidden}>
          <input
            type="radio"
            name="hidden"
            className="visually-hidden"
            checked={wanted === hidden}
            onChange={() => void changeFilter(explorer, (filter) => ({ ...filter, hidden }))}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
