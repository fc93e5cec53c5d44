import { type ReactNode, useId } from 'react'
import { Button } from 'react-aria-components/Button'

interface FacetProps {
  readonly heading: string
  readonly isSet: boolean
  readonly onClear: () => void
  readonly children: ReactNode
}

/** A group of choices under a heading, and the way to choose none of them. */
export function Facet({ heading, isSet, onClear, children }: FacetProps) {
  const id = useId()
  return (
    <fieldset className="facet" aria-labelledby={id}>
      <div className="facet-heading">
        <h3 id={id}>{heading}</h3>
        {isSet && (
          <Button className="text-button" aria-label={`Any: ${heading}`} onPress={onClear}>
            Any
          </Button>
        )}
      </div>
      {children}
    </fieldset>
  )
}
