import { useState } from 'react'
import { Button } from 'react-aria-components/Button'

const shownAtFirst = 4

/** Other names: a few at once, the rest on demand. */
export function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  const [isWhole, setWhole] = useState(false)
  if (aliases.length === 0) return null
  const shown = isWhole ? aliases : aliases.slice(0, shownAtFirst)
  const hidden = aliases.length - shownAtFirst
  return (
    <p className="aliases">
      <span>Also</span> {shown.join(', ')}
      {hidden > 0 && (
        <Button className="text-button" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'fewer names' : `and ${hidden} more`}
        </Button>
      )}
    </p>
  )
}
