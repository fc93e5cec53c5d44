import '../styles/share.css'
import { type ReactNode, type RefObject, useState } from 'react'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import type { Explorer } from '../actions/explorer.ts'
import type { DataFormat } from '../actions/export-data.ts'
import { openOverview } from '../actions/open-overview.ts'
import { saveFile } from '../actions/save-file.ts'
import { copyViewLink, sendViewLink } from '../actions/share-link.ts'
import type { PictureFormat } from '../canvas/drawn-view.ts'
import { Icon, type IconName } from './icon.tsx'
import { kindPlural } from './kind-words.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

interface ShareMenuProps {
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
  readonly onShowViews: () => void
}

interface ItemProps {
  readonly id?: string
  readonly icon?: IconName
  readonly note?: string
  readonly isDisabled?: boolean
  readonly onAction?: () => void
  readonly children: string
}

const Item = ({ icon, note, children, ...props }: ItemProps): ReactNode => (
  <MenuItem className="menu-item" textValue={children} {...props}>
    {icon !== undefined && <Icon name={icon} size={18} />}
    {children}
    {note !== undefined && <span className="menu-item-note">{note}</span>}
  </MenuItem>
)

async function savePicture(explorer: Explorer, format: PictureFormat, withLegend: boolean): Promise<void> {
  const { exportPicture } = await import('../actions/export-picture.ts')
  await exportPicture(explorer, format, {
    kindName: withLegend ? kindPlural : null,
    now: new Date(),
    save: saveFile,
  })
}

async function saveData(explorer: Explorer, format: DataFormat): Promise<void> {
  const { exportData } = await import('../actions/export-data.ts')
  await exportData(explorer, format, { page: location.href, now: new Date(), save: saveFile })
}

/** Whether pictures carry the legend; the choice holds until the page is left. */
let legendChosen = true

/** All ways to keep what is on the canvas and to give it to others. */
export function ShareMenu({ trigger, onClose, onShowViews }: ShareMenuProps) {
  const explorer = useExplorer()
  const isEmpty = useExplorerState((state) => state.content.entities.size === 0)
  const isCanvas = useExplorerState((state) => state.surface === 'canvas')
  const [withLegend, setWithLegend] = useState(legendChosen)
  const choose = (isChosen: boolean) => {
    legendChosen = isChosen
    setWithLegend(isChosen)
  }
  return (
    <Popover
      className="menu-popover"
      aria-label="Share"
      triggerRef={trigger}
      placement="bottom end"
      offset={6}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Menu className="menu" aria-label="Share" autoFocus="first" onClose={onClose}>
        <Item icon="share" isDisabled={isEmpty} onAction={() => void copyViewLink(explorer, location.href)}>
          Copy a link to this view
        </Item>
        {'share' in navigator && (
          <Item icon="away" isDisabled={isEmpty} onAction={() => void sendViewLink(explorer, location.href)}>
            Send a link…
          </Item>
        )}
        <Item icon="keep" onAction={onShowViews}>
          Views in this browser…
        </Item>
        <Item icon="canvas" onAction={() => void openOverview(explorer)}>
          Open the overview
        </Item>
        <Separator className="menu-separator" />
        <MenuSection>
          <Header className="menu-heading">Picture of what is seen</Header>
          <Item
            note="PNG"
            isDisabled={isEmpty || !isCanvas}
            onAction={() => void savePicture(explorer, 'png', withLegend)}
          >
            Image
          </Item>
          <Item
            note="SVG"
            isDisabled={isEmpty || !isCanvas}
            onAction={() => void savePicture(explorer, 'svg', withLegend)}
          >
            Vector drawing
          </Item>
        </MenuSection>
        <MenuSection
          aria-label="Legend"
          selectionMode="multiple"
          selectedKeys={withLegend ? ['legend'] : []}
          onSelectionChange={(keys) => choose(keys === 'all' || keys.has('legend'))}
        >
          <MenuItem id="legend" className="menu-item" textValue="With the legend" isDisabled={isEmpty || !isCanvas}>
            <span className="menu-box">{withLegend && <Icon name="done" size={16} />}</span>
            With the legend
          </MenuItem>
        </MenuSection>
        <MenuSection>
          <Header className="menu-heading">Data of what is shown</Header>
          <Item note="ZIP of CSV" isDisabled={isEmpty} onAction={() => void saveData(explorer, 'csv')}>
            Tables
          </Item>
          <Item note="JSON" isDisabled={isEmpty} onAction={() => void saveData(explorer, 'json')}>
            Records
          </Item>
          <Item note="GraphML" isDisabled={isEmpty} onAction={() => void saveData(explorer, 'graphml')}>
            Graph
          </Item>
        </MenuSection>
      </Menu>
    </Popover>
  )
}
