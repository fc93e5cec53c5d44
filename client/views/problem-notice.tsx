import { Button } from 'react-aria-components/Button'
import type { Problem } from '../state/problem.ts'
import { Icon } from './icon.tsx'

interface ProblemNoticeProps {
  readonly problem: Problem
  readonly onRetry: () => void
  /** What the button says. */
  readonly words?: string
}

/** What went wrong, what to do about it, and the way to do it. */
export const ProblemNotice = ({ problem, onRetry, words = 'Retry' }: ProblemNoticeProps) => (
  <div className="problem" role="alert">
    <Icon name="warning" />
    <div>
      <p className="problem-title">{problem.title}</p>
      <p className="problem-advice">{problem.advice}</p>
      <Button className="button" onPress={onRetry}>
        {words}
      </Button>
    </div>
  </div>
)
