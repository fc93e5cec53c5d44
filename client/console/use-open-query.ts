import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { SharedQuery } from './shared-query.ts'

interface Tab {
  readonly query: string | null
  readonly variables?: string | null
}

const holds = (tab: Tab, shared: SharedQuery) =>
  tab.query === shared.query && (tab.variables ?? '') === shared.variables

/** Opens a query in a tab of its own, or goes to the tab that has it already. */
export function useOpenQuery(): (shared: SharedQuery) => void {
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'))
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions()
  return (shared) => {
    const open = tabs.findIndex((tab) => holds(tab, shared))
    if (open !== -1) return changeTab(open)
    addTab()
    updateActiveTabValues({ ...shared })
    queryEditor?.setValue(shared.query)
    variableEditor?.setValue(shared.variables)
  }
}
