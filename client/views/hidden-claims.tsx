import { Button } from 'react-aria-components/Button'
import { showAllClaims } from '../actions/read-card.ts'
import { isOfSelection } from '../state/card.ts'
import { siftsClaims } from '../state/filter.ts'
import { counted } from './kind-words.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** Says that a card shows all claims though a filter is set, and leads back to those that pass. */
export function AllClaimsNote() {
  const explorer = useExplorer()
  const isTold = useExplorerState(
    ({ card, sifting }) => isOfSelection(card) && card.showsAll && siftsClaims(sifting.filter),
  )
  if (!isTold) return null
  return (
    <p className="claims-note">
      All claims, those too that the filter hides.{' '}
      <Button className="text-button" onPress={() => void showAllClaims(explorer, false)}>
        Only those that pass
      </Button>
    </p>
  )
}

/** How many claims the filter hides, and the way to them. */
export function HiddenClaims({ hidden, shown }: { readonly hidden: number; readonly shown: number }) {
  const explorer = useExplorer()
  if (hidden === 0) return null
  return (
    <p className="claims-note">
      {shown === 0
        ? `${counted(hidden, 'claim')}, hidden by the filter.`
        : `${hidden.toLocaleString('en')} more, hidden by the filter.`}{' '}
      <Button className="text-button" onPress={() => void showAllClaims(explorer, true)}>
        Show all
      </Button>
    </p>
  )
}
