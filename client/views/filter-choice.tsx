import type { ReactNode } from 'react'

interface FilterChoiceProps {
  readonly name: ReactNode
  readonly count: number
  /** What is counted: "entities", "claims". */
  readonly counted: string
  readonly mark?: ReactNode
  readonly isChosen: boolean
  /** Whether only some of what it stands for is chosen. */
  readonly isPartly?: boolean
  readonly onToggle: () => void
}

/** A box to tick, with how many would pass. */
export const FilterChoice = ({
  name,
  count,
  counted,
  mark,
  isChosen,
  isPartly = false,
  onToggle,
}: FilterChoiceProps) => (
  <label className="facet-choice" data-empty={(count === 0 && !isChosen) || undefined}>
    <input
      type="checkbox"
      checked={isChosen}
      ref={(box) => {
        if (box !== null) box.indeterminate = isPartly
      }}
      onChange={onToggle}
    />
    {mark}
    <span className="facet-name">{name}</span>
    <span className="count">
      {count.toLocaleString('en')}
      <span className="visually-hidden"> {counted}</span>
    </span>
  </label>
)
