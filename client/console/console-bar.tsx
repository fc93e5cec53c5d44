import { lastView } from '../actions/last-view.ts'
import type { Theme } from '../canvas/palette.ts'
import { Icon } from '../views/icon.tsx'
import { Wordmark } from '../views/wordmark.tsx'
import { CopyLinkButton } from './copy-link-button.tsx'

interface ConsoleBarProps {
  readonly theme: Theme
  readonly onToggleTheme: () => void
}

/** The name of the page, the way back to the explorer, and what is done to the console as a whole. */
export const ConsoleBar = ({ theme, onToggleTheme }: ConsoleBarProps) => (
  <header className="top-bar">
    <Wordmark />
    <span className="console-name">Console</span>
    <nav className="top-bar-tools">
      <CopyLinkButton />
      <a className="button" href={lastView(sessionStorage)}>
        Explorer
      </a>
      <span className="top-bar-divider" />
      <button
        type="button"
        className="icon-button"
        aria-label={theme === 'light' ? 'Dark colours' : 'Light colours'}
        onClick={onToggleTheme}
      >
        <Icon name={theme === 'light' ? 'dark' : 'light'} />
      </button>
    </nav>
  </header>
)
