import { Button } from 'react-aria-components/Button'
import { lookAgain } from '../actions/pair.ts'
import { letSamePass, noFilter, partsSet } from '../state/filter.ts'
import type { PairCard } from '../state/pair-card.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

const words = {
  paths: {
    stale: ['The filter has changed since these were looked for.', 'Look again'],
    passing: ['Only over what passes the filter.', 'Look over everything'],
    all: ['Over everything, whether or not it passes the filter.', 'Only over what passes'],
  },
  comparison: {
    stale: ['The filter has changed since the two were compared.', 'Compare again'],
    passing: ['Only what passes the filter.', 'Compare everything'],
    all: ['Everything, whether or not it passes the filter.', 'Only what passes'],
  },
} as const

/** Whether paths, or a comparison, keep to a filter that is set, and the other choice. */
export function PairFilter({ card }: { readonly card: PairCard }) {
  const explorer = useExplorer()
  const filter = useExplorerState((state) => state.sifting.filter)
  const { under, heedsFilter, kind } = card
  const isStale = heedsFilter && !letSamePass(under ?? noFilter, filter)
  if (card.content.status !== 'ready' || (under === null && partsSet(filter).length === 0)) return null
  const [told, offered] = words[kind][isStale ? 'stale' : under === null ? 'all' : 'passing']
  return (
    <p className="claims-note">
      {told}{' '}
      <Button className="text-button" onPress={() => void lookAgain(explorer, isStale || !heedsFilter)}>
        {offered}
      </Button>
    </p>
  )
}
