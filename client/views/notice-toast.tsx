import { dismissNotice } from '../actions/retry.ts'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** What was done, is under way, or was left out; what was done fades by itself. */
export function NoticeToast() {
  const explorer = useExplorer()
  const notice = useExplorerState((state) => state.notice)
  if (notice === null) return null
  const { title, advice, mark } = notice
  return (
    <div
      key={`${mark} ${mark === 'busy' ? '' : title}`}
      className="toast notice"
      data-mark={mark}
      role={mark === 'warning' ? 'alert' : 'status'}
      onAnimationEnd={({ animationName }) => animationName === 'notice-out' && dismissNotice(explorer)}
    >
      <Icon name={mark === 'warning' ? 'warning' : mark === 'busy' ? 'busy' : 'done'} />
      <p>
        <strong>{title}.</strong>
        {advice !== null && ` ${advice}`}
      </p>
      <IconButton icon="close" label={mark === 'busy' ? 'Stop' : 'Dismiss'} onPress={() => dismissNotice(explorer)} />
    </div>
  )
}
