import { GraphiQL, GraphiQLInterface } from 'graphiql'
import type { Theme } from '../canvas/palette.ts'
import { ConsoleBar } from './console-bar.tsx'
import { FirstRun } from './first-run.tsx'
import { useEditorLook } from './use-editor-look.ts'
import { useHeldPress } from './use-held-press.ts'
import { useSharedLinks } from './use-shared-links.ts'

interface WorkbenchProps {
  readonly theme: Theme
  readonly onToggleTheme: () => void
}

/** What is seen of the console. */
export function Workbench({ theme, onToggleTheme }: WorkbenchProps) {
  useSharedLinks()
  useEditorLook()
  const holdPress = useHeldPress()
  return (
    <div className="console">
      <ConsoleBar theme={theme} onToggleTheme={onToggleTheme} />
      <main className="workbench" onClickCapture={holdPress}>
        <GraphiQLInterface forcedTheme={theme} showPersistHeadersSettings={false}>
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <GraphiQL.Footer>
            <FirstRun />
          </GraphiQL.Footer>
        </GraphiQLInterface>
      </main>
    </div>
  )
}
