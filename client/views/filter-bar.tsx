import { Button } from 'react-aria-components/Button'
import { changeFilter, clearFilter, wantedFilter } from '../actions/apply-filter.ts'
import { actionName } from '../state/action-words.ts'
import { type Filter, type FilterPart, partsSet, withoutPart } from '../state/filter.ts'
import { listed, modalityName, periodName, typeName } from '../state/filter-words.ts'
import type { Tallies } from '../state/tallies.ts'
import { Icon } from './icon.tsx'
import { counted, kindPlural } from './kind-words.ts'
import { ShownCount } from './shown-count.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** The title of one document; of several, which are long, only how many. */
function documentWords({ claims }: Tallies, [id, ...others]: readonly string[]): string {
  if (others.length > 0) return counted(others.length + 1, 'document')
  const known = claims.status === 'ready' ? claims.value.all.find(({ document }) => document.id === id) : undefined
  return known?.document.title ?? 'One document'
}

const words: Readonly<Record<FilterPart, (filter: Filter, tallies: Tallies) => string>> = {
  kinds: ({ kinds }) => listed(kinds.map(kindPlural)),
  types: ({ types }) => listed(types.map(typeName)),
  actions: ({ actions }, { claims }) => {
    const names = claims.status === 'ready' ? claims.value.actionNames : new Map<string, string>()
    return listed(actions.map((code) => actionName(code, names)))
  },
  modalities: ({ modalities }) => listed(modalities.map(modalityName)),
  documents: ({ documents }, tallies) => documentWords(tallies, documents),
  period: periodName,
}

/** Which filters are set, how much they let through, and the way to take each back. */
export function FilterBar() {
  const explorer = useExplorer()
  const wanted = useExplorerState(wantedFilter)
  const tallies = useExplorerState((state) => state.tallies)
  const isWaiting = useExplorerState((state) => state.filterWanted !== null)
  const parts = partsSet(wanted)
  if (parts.length === 0) return null
  return (
    <section className="filter-bar" aria-label="Filters set" aria-busy={isWaiting}>
      <ul>
        {parts.map((part) => {
          const name = words[part](wanted, tallies)
          return (
            <li key={part}>
              <Button
                className="filter-chip"
                aria-label={`Remove filter: ${name}`}
                onPress={() => void changeFilter(explorer, (filter) => withoutPart(filter, part))}
              >
                <span>{name}</span>
                <Icon name="close" size={14} />
              </Button>
            </li>
          )
        })}
      </ul>
      <ShownCount />
      <Button className="text-button" onPress={() => void clearFilter(explorer)}>
        Clear all
      </Button>
    </section>
  )
}
