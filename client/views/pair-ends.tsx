import { Button } from 'react-aria-components/Button'
import { visit } from '../actions/bring-in.ts'
import { pickEnd } from '../actions/pair.ts'
import type { NamedEntity } from '../api/records.ts'
import type { End, PairCard } from '../state/pair-card.ts'
import { EntityMark } from './entity-mark.tsx'
import { EntityPicker } from './entity-picker.tsx'
import { useExplorer } from './use-explorer.ts'

const words = {
  comparison: { first: 'Compare', second: 'with' },
  paths: { first: 'From', second: 'to' },
} as const

const labels = {
  comparison: { first: 'Compare which entity?', second: 'Compare it with which entity?' },
  paths: { first: 'Where does the path begin?', second: 'Where does the path lead?' },
} as const

interface EndRowProps {
  readonly card: PairCard
  readonly end: End
  readonly entity: NamedEntity
}

function EndRow({ card, end, entity }: EndRowProps) {
  const explorer = useExplorer()
  return (
    <div className="pair-end">
      <span className="pair-word">{words[card.kind][end]}</span>
      <EntityMark entity={entity} size={26} />
      <button type="button" className="entity-link" onClick={() => void visit(explorer, entity.id)}>
        {entity.name}
      </button>
      <Button
        className="text-button"
        aria-label={`Change ${entity.name} for another entity`}
        onPress={() => pickEnd(explorer, end)}
      >
        Change
      </Button>
    </div>
  )
}

/** The two entities that are looked at together; the one that is missing or to be changed is picked here. */
export const PairEnds = ({ card }: { readonly card: PairCard }) => (
  <div className="pair-ends">
    {(['first', 'second'] as const).map((end) => {
      const entity = card[end]
      if (card.picking === end) return <EntityPicker key={end} card={card} label={labels[card.kind][end]} />
      return entity === null ? null : <EndRow key={end} card={card} end={end} entity={entity} />
    })}
  </div>
)
