import { Button } from 'react-aria-components/Button'
import { dismissFailure, retry } from '../actions/retry.ts'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** What failed while the rest of the page goes on. */
export function FailureToast() {
  const explorer = useExplorer()
  const failure = useExplorerState((state) => state.failure)
  if (failure === null) return null
  return (
    <div className="toast" role="alert">
      <Icon name="warning" />
      <p>
        <strong>{failure.problem.title}.</strong> {failure.problem.advice}
      </p>
      <Button className="button" onPress={() => void retry(explorer)}>
        Retry
      </Button>
      <IconButton icon="close" label="Dismiss" onPress={() => dismissFailure(explorer)} />
    </div>
  )
}
