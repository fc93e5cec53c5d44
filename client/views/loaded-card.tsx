import type { ReactNode } from 'react'
import { reopenCard } from '../actions/retry.ts'
import type { Loadable } from '../state/loadable.ts'
import { CardSkeleton } from './card-skeleton.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { useExplorer } from './use-explorer.ts'

interface LoadedCardProps<Value> {
  readonly content: Loadable<Value>
  readonly children: (value: Value) => ReactNode
}

/** What a card shows once its content has come; until then a sketch of it, or what went wrong. */
export function LoadedCard<Value>({ content, children }: LoadedCardProps<Value>) {
  const explorer = useExplorer()
  if (content.status === 'loading') return <CardSkeleton />
  if (content.status === 'failed') {
    return <ProblemNotice problem={content.problem} onRetry={() => void reopenCard(explorer)} />
  }
  return children(content.value)
}
