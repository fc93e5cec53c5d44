import { type ReactNode, useId } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Choice } from '../state/tallies.ts'

interface FilterFacetProps<Value extends string> {
  readonly heading: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: readonly Value[]
  readonly nameOf: (choice: Choice<Value>) => string
  readonly markOf?: (value: Value) => ReactNode
  /** What is counted beside each choice: "entity", "claim". */
  readonly counted: string
  readonly onChange: (chosen: readonly Value[]) => void
}

/** One facet to filter by: nothing chosen lets everything pass. */
export function FilterFacet<Value extends string>({
  heading,
  choices,
  chosen,
  nameOf,
  markOf,
  counted,
  onChange,
}: FilterFacetProps<Value>) {
  const id = useId()
  const toggle = (value: Value) => {
    if (chosen.includes(value)) onChange(chosen.filter((other) => other !== value))
    else onChange([...chosen, value])
  }
  if (choices.length === 0) return null
  return (
    <fieldset className="facet" aria-labelledby={id}>
      <div className="facet-heading">
        <h3 id={id}>{heading}</h3>
        {chosen.length > 0 && (
          <Button className="text-button" aria-label={`Any: ${heading}`} onPress={() => onChange([])}>
            Any
          </Button>
        )}
      </div>
      {choices.map((choice) => {
        const isChosen = chosen.includes(choice.value)
        return (
          <label
            key={choice.value}
            className="facet-choice"
            data-empty={(choice.count === 0 && !isChosen) || undefined}
          >
            <input type="checkbox" checked={isChosen} onChange={() => toggle(choice.value)} />
            {markOf?.(choice.value)}
            <span className="facet-name">{nameOf(choice)}</span>
            <span className="count">
              {choice.count.toLocaleString('en')}
              <span className="visually-hidden"> {counted}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
