import { Button } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Icon, type IconName } from './icon.tsx'

interface IconButtonProps {
  readonly icon: IconName
  readonly label: string
  /** What the tooltip adds, such as the keys. */
  readonly hint?: string
  /** Keeps its place for the keyboard even where it has nothing to do. */
  readonly isDisabled?: boolean
  readonly onPress: () => void
}

export const IconButton = ({ icon, label, hint, isDisabled = false, onPress }: IconButtonProps) => (
  <TooltipTrigger delay={500} closeDelay={0}>
    <Button
      className="icon-button"
      aria-label={label}
      aria-disabled={isDisabled}
      onPress={isDisabled ? () => undefined : onPress}
    >
      <Icon name={icon} />
    </Button>
    <Tooltip className="tooltip" offset={6}>
      {label}
      {hint !== undefined && <span className="tooltip-hint">{hint}</span>}
    </Tooltip>
  </TooltipTrigger>
)
