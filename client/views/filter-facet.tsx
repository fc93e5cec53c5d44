import type { ReactNode } from 'react'
import { toggled } from '../state/filter.ts'
import type { Choice } from '../state/tallies.ts'
import { Facet } from './facet.tsx'
import { FilterChoice } from './filter-choice.tsx'

interface FilterFacetProps<Value extends string> {
  readonly heading: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: readonly Value[]
  readonly nameOf: (choice: Choice<Value>) => string
  readonly markOf?: (value: Value) => ReactNode
  /** What is counted beside each choice: "entities", "claims". */
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
  if (choices.length === 0) return null
  return (
    <Facet heading={heading} isSet={chosen.length > 0} onClear={() => onChange([])}>
      {choices.map((choice) => (
        <FilterChoice
          key={choice.value}
          name={nameOf(choice)}
          count={choice.count}
          counted={counted}
          mark={markOf?.(choice.value)}
          isChosen={chosen.includes(choice.value)}
          onToggle={() => onChange(toggled(chosen, choice.value))}
        />
      ))}
    </Facet>
  )
}
