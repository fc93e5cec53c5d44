import '../styles/table.css'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { shownIn } from '../state/explorer-state.ts'
import { EntityTable } from './entity-table.tsx'
import { LinkList } from './link-list.tsx'
import { useExplorerState } from './use-explorer.ts'

const Count = ({ of }: { readonly of: number }) => <span className="count">{of.toLocaleString('en')}</span>

/** All that the canvas shows and does, in rows and sentences. */
export function TableSurface() {
  const entities = useExplorerState((state) => shownIn(state).entities.size)
  const links = useExplorerState((state) => shownIn(state).links.size)
  return (
    <Tabs className="table-surface">
      <TabList className="table-tabs" aria-label="Table of">
        <Tab className="table-tab" id="entities">
          Entities <Count of={entities} />
        </Tab>
        <Tab className="table-tab" id="links">
          Links <Count of={links} />
        </Tab>
      </TabList>
      <TabPanel className="table-panel" id="entities">
        <EntityTable />
      </TabPanel>
      <TabPanel className="table-panel" id="links">
        <LinkList />
      </TabPanel>
    </Tabs>
  )
}
