import '../styles/expand.css'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { countChoices } from '../actions/count-choices.ts'
import { expand } from '../actions/expand.ts'
import type { EntityCard, NeighbourOrder } from '../api/records.ts'
import {
  type CountedChoices,
  endsBeforeItBegins,
  type Offer,
  offerOf,
  periodOf,
  periodOfFilter,
} from '../state/choice-counts.ts'
import type { Group } from '../state/expansion.ts'
import { type Loadable, loading, ready } from '../state/loadable.ts'
import { ExpandGroups, sameGroup } from './expand-groups.tsx'
import { ExpandOptions } from './expand-options.tsx'
import { ExpandPeriod } from './expand-period.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

const orders: readonly NeighbourOrder[] = ['STRONGEST', 'NEWEST']
const limits: readonly number[] = [10, 25, 50, 100]

/** How many come at a press; several groups can share entities, and so bring fewer. */
function bringWords(limit: number, left: readonly number[]): string {
  const most = left.reduce((sum, of) => sum + of, 0)
  if (most === 0) return 'None is left'
  const count = Math.min(limit, most).toLocaleString('en')
  return left.length > 1 ? `Bring in up to ${count}` : `Bring in ${count} of ${most.toLocaleString('en')}`
}

interface ExpandChoiceProps {
  readonly card: EntityCard
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** What an entity can be expanded by, counted before anything comes. */
export function ExpandChoice({ card, trigger, onClose }: ExpandChoiceProps) {
  const { entity, groups, claimTotal } = card
  const explorer = useExplorer()
  const content = useExplorerState((state) => state.content)
  const isBusy = useExplorerState((state) => state.expanding !== null)
  const inPeriod = useExplorerState((state) => state.choiceCounts)
  const [order, setOrder] = useState<NeighbourOrder>('STRONGEST')
  const [limit, setLimit] = useState(25)
  const [dates, setDates] = useState(() => periodOfFilter(explorer.store.getState().sifting.filter))
  const [chosen, setChosen] = useState<readonly Group[]>([])
  const period = useMemo(() => (endsBeforeItBegins(dates) ? null : periodOf(dates)), [dates])
  useEffect(() => void countChoices(explorer, entity.id, period), [explorer, entity.id, period])

  const always = { groups, neighbours: entity.neighbours, claims: claimTotal, links: content.links.values() }
  const counts: Loadable<CountedChoices> = period === null ? ready(always) : (inPeriod?.counts ?? loading)
  const offer = counts.status === 'ready' ? offerOf(content, entity.id, counts.value) : null
  const asked = offer?.groups.filter((group) => chosen.some((other) => sameGroup(other, group))) ?? []

  const bring = () => {
    onClose()
    const only = asked.length === 0 ? null : asked.map(({ kind, type }) => ({ kind, type }))
    void expand(explorer, entity.id, { groups: only, period, order, limit })
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
          <ExpandOptions
            legend="Which first"
            values={orders}
            chosen={order}
            wordOf={(value) => (value === 'STRONGEST' ? 'Strongest' : 'Newest')}
            onChoose={setOrder}
          />
          <ExpandOptions legend="How many at most" values={limits} chosen={limit} wordOf={String} onChoose={setLimit} />
          <ExpandPeriod period={dates} onChange={setDates} />
        </div>
        {counts.status === 'failed' && (
          <ProblemNotice problem={counts.problem} onRetry={() => void countChoices(explorer, entity.id, period)} />
        )}
        {counts.status === 'loading' && <p className="expand-waiting">Counting…</p>}
        {offer?.neighbours === 0 && <p className="expand-waiting">No claim of that time ties it to anything.</p>}
        {offer !== null && offer.neighbours > 0 && <ExpandGroups offer={offer} chosen={asked} onChange={setChosen} />}
        {offer !== null && offer.neighbours > 0 && (
          <Button
            className="button button-primary expand-bring"
            isDisabled={isBusy || endsBeforeItBegins(dates) || leftIn(offer, asked) === 0}
            onPress={bring}
          >
            {bringWords(limit, asked.length === 0 ? [offer.left] : asked.map(({ left }) => left))}
          </Button>
        )}
      </Dialog>
    </Popover>
  )
}

const leftIn = ({ left }: Offer, asked: Offer['groups']): number =>
  asked.length === 0 ? left : asked.reduce((sum, group) => sum + group.left, 0)
