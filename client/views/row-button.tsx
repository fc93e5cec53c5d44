import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react'

interface RowButtonProps {
  readonly label: string
  readonly isBusy?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

const keep = (event: SyntheticEvent): void => event.stopPropagation()

const keepPress = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
}

/**
 * A button within a row, which is not selected by a press of it. It is the browser's own: all rows are drawn anew when
 * another is selected, and two buttons of React Aria in each took a fifth of that time.
 */
export const RowButton = ({ label, isBusy = false, onPress, children }: RowButtonProps) => (
  <button
    type="button"
    className="row-button"
    aria-label={label}
    aria-disabled={isBusy || undefined}
    onPointerDown={keep}
    onMouseDown={keep}
    onKeyDown={keepPress}
    onKeyUp={keepPress}
    onClick={(event) => {
      event.stopPropagation()
      if (!isBusy) onPress()
    }}
  >
    {children}
  </button>
)
