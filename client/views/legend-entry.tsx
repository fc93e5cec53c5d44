import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'

interface LegendEntryProps {
  readonly isPressed: boolean
  readonly isDisabled?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A line of the legend that brings out what it explains, until it is pressed again. */
export const LegendEntry = ({ isPressed, isDisabled = false, onPress, children }: LegendEntryProps) => (
  <li>
    <Button className="legend-entry" aria-pressed={isPressed} isDisabled={isDisabled} onPress={onPress}>
      {children}
    </Button>
  </li>
)
