import { Button } from 'react-aria-components/Button'
import { readMoreClaims } from '../actions/read-card.ts'
import type { ClaimPage } from '../api/records.ts'
import type { MoreClaims as More } from '../state/card.ts'
import { counted } from './kind-words.ts'
import { ProblemNotice } from './problem-notice.tsx'
import { useExplorer } from './use-explorer.ts'

/** Leads to the claims beyond those read so far. */
export function MoreClaims({ page, more }: { readonly page: ClaimPage; readonly more: More }) {
  const explorer = useExplorer()
  const read = () => void readMoreClaims(explorer)
  if (typeof more === 'object') return <ProblemNotice problem={more} onRetry={read} />
  if (page.next === null) return null
  return (
    <Button className="button" isDisabled={more === 'loading'} onPress={read}>
      {more === 'loading' ? 'Reading on…' : `Read on (${counted(page.totalCount - page.claims.length, 'more claim')})`}
    </Button>
  )
}
