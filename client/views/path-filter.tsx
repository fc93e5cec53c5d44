import { Button } from 'react-aria-components/Button'
import { lookAgain } from '../actions/pair.ts'
import { asksSameClaims, noFilter, partsSet, siftsClaims } from '../state/filter.ts'
import type { PathsCard } from '../state/pair-card.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** Over which claims the paths lead where a filter is set, and the other choice. */
export function PathFilter({ card }: { readonly card: PathsCard }) {
  const explorer = useExplorer()
  const filter = useExplorerState((state) => state.sifting.filter)
  const { under, heedsFilter } = card
  const isStale = heedsFilter && !asksSameClaims(under ?? noFilter, filter)
  if (card.content.status !== 'ready' || (under === null && !siftsClaims(filter))) return null
  const words = isStale
    ? 'The filter has changed since these were looked for.'
    : under === null
      ? 'Over all claims, whether or not they pass the filter.'
      : 'Only over claims that pass the filter.'
  const kinds = under !== null && partsSet(filter).includes('kinds') ? ' Kinds of entities are not looked at.' : ''
  return (
    <p className="claims-note">
      {words}
      {kinds}{' '}
      <Button className="text-button" onPress={() => void lookAgain(explorer, isStale || !heedsFilter)}>
        {isStale ? 'Look again' : under === null ? 'Only those that pass' : 'Look over all claims'}
      </Button>
    </p>
  )
}
