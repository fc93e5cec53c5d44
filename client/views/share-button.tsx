import { useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Icon } from './icon.tsx'
import { PartOfPage } from './part-of-page.tsx'

const loadMenu = async () => (await import('./share-menu.tsx')).ShareMenu
const loadViews = async () => (await import('./kept-views-dialog.tsx')).KeptViewsDialog

/** Opens all ways to keep what is on the canvas and to give it to others. */
export function ShareButton() {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<'menu' | 'views' | null>(null)
  const close = (what: 'menu' | 'views') => setOpen((current) => (current === what ? null : current))
  const menuProps = { trigger: button, onClose: () => close('menu'), onShowViews: () => setOpen('views') }
  return (
    <>
      <TooltipTrigger delay={500} closeDelay={0}>
        <Button
          ref={button}
          className="icon-button"
          aria-label="Share"
          aria-haspopup="menu"
          aria-expanded={open === 'menu'}
          onPress={() => setOpen('menu')}
        >
          <Icon name="share" />
        </Button>
        <Tooltip className="tooltip" offset={6}>
          Share
          <span className="tooltip-hint">Link, views, pictures, data</span>
        </Tooltip>
      </TooltipTrigger>
      {open === 'menu' && <PartOfPage load={loadMenu} props={menuProps} waiting={null} />}
      {open === 'views' && <PartOfPage load={loadViews} props={{ onClose: () => close('views') }} waiting={null} />}
    </>
  )
}
