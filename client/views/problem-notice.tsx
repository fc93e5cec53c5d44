import { Button } from 'react-aria-components/Button'
import type { Problem } from '../state/problem.ts'
import { Icon } from './icon.tsx'

/** What went wrong, what to do about it, and the way to do it. */
export const ProblemNotice = ({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }) => (
  <div className="problem" role="alert">
    <Icon name="warning" />
    <div>
      <p className="problem-title">{problem.title}</p>
      <p className="problem-advice">{problem.advice}</p>
      <Button className="button" onPress={onRetry}>
        Retry
      </Button>
    </div>
  </div>
)
