import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { editorThemes } from './editor-themes.ts'
import { postQuery } from './post-query.ts'
import { questions } from './questions.ts'
import { questionsPlugin } from './questions-plugin.tsx'
import { readLink } from './shared-query.ts'
import { useTheme } from './use-theme.ts'
import { Workbench } from './workbench.tsx'

const shared = readLink(window.location.hash)
const plugins = [DOC_EXPLORER_PLUGIN, questionsPlugin, HISTORY_PLUGIN]
const firstTabs = [...(shared === null ? [] : [{ ...shared }]), ...questions.map(({ query }) => ({ query }))]
const given = shared === null ? {} : { initialQuery: shared.query, initialVariables: shared.variables }

/** GraphiQL with the questions of the documentation, in the colours of the explorer. */
export function Console() {
  const [theme, toggleTheme] = useTheme()
  return (
    <GraphiQLProvider
      fetcher={postQuery}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultTabs={firstTabs}
      defaultTheme={theme}
      editorTheme={editorThemes}
      inputValueDeprecation
      schemaDescription
      {...given}
    >
      <HistoryStore>
        <DocExplorerStore>
          <Workbench theme={theme} onToggleTheme={toggleTheme} />
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  )
}
