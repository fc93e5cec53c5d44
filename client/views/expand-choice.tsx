import '../styles/expand.css'
import { type RefObject, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { expand } from '../actions/expand.ts'
import type { EntityCard, NeighbourGroup, NeighbourOrder } from '../api/records.ts'
import { claimLabel } from '../state/claim-words.ts'
import { remainingOf } from '../state/content.ts'
import { leftOfGroup } from '../state/expansion.ts'
import { counted, countOfKind } from './kind-words.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

interface ChoiceProps<Value> {
  readonly legend: string
  readonly values: readonly Value[]
  readonly chosen: Value
  readonly wordOf: (value: Value) => string
  readonly onChoose: (value: Value) => void
}

const Choice = <Value extends string | number>({ legend, values, chosen, wordOf, onChoose }: ChoiceProps<Value>) => (
  <fieldset className="expand-setting">
    <legend className="visually-hidden">{legend}</legend>
    {values.map((value) => (
      <label key={value}>
        <input
          type="radio"
          name={legend}
          className="visually-hidden"
          checked={value === chosen}
          onChange={() => onChoose(value)}
        />
        {wordOf(value)}
      </label>
    ))}
  </fieldset>
)

interface RowProps {
  readonly words: string
  readonly by: string
  readonly left: number
  readonly onPress: () => void
}

function Row({ words, by, left, onPress }: RowProps) {
  const isBusy = useExplorerState((state) => state.expanding !== null)
  return (
    <li>
      <Button className="expand-row" isDisabled={left === 0 || isBusy} onPress={onPress}>
        <span>
          {words} <span className="expand-by">{by}</span>
        </span>
        <span className="expand-left">{left === 0 ? 'all here' : `${left.toLocaleString('en')} left`}</span>
      </Button>
    </li>
  )
}

const orders: readonly NeighbourOrder[] = ['STRONGEST', 'NEWEST']
const limits: readonly number[] = [10, 25, 50, 100]

interface ExpandChoiceProps {
  readonly card: EntityCard
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** What an entity can be expanded by, counted before anything comes. */
export function ExpandChoice({ card: { entity, groups, claimTotal }, trigger, onClose }: ExpandChoiceProps) {
  const explorer = useExplorer()
  const content = useExplorerState((state) => state.content)
  const [order, setOrder] = useState<NeighbourOrder>('STRONGEST')
  const [limit, setLimit] = useState(25)
  const bring = (group: NeighbourGroup | null) => {
    onClose()
    const chosen = { kinds: group && [group.kind], types: group && [group.type] }
    void expand(explorer, entity.id, { ...chosen, order, limit })
  }
  return (
    <Popover
      className="menu-popover"
      triggerRef={trigger}
      placement="bottom end"
      offset={6}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Dialog className="expand-choice" aria-label={`Expand ${entity.name}`}>
        <div className="expand-settings">
          <Choice
            legend="Which first"
            values={orders}
            chosen={order}
            wordOf={(value) => (value === 'STRONGEST' ? 'Strongest' : 'Newest')}
            onChoose={setOrder}
          />
          <Choice legend="How many at most" values={limits} chosen={limit} wordOf={String} onChoose={setLimit} />
        </div>
        <ul className="expand-rows">
          <Row
            words={`${counted(entity.neighbours, 'entity', 'entities')} · any tie`}
            by={counted(claimTotal, 'claim')}
            left={remainingOf(content, entity.id)}
            onPress={() => bring(null)}
          />
          {groups.map((group) => (
            <Row
              key={`${group.kind} ${group.type}`}
              words={`${countOfKind(group.kind, group.neighbours)} · ${claimLabel(group.type)}`}
              by={counted(group.claims, 'claim')}
              left={leftOfGroup(content, entity.id, group)}
              onPress={() => bring(group)}
            />
          ))}
        </ul>
      </Dialog>
    </Popover>
  )
}
