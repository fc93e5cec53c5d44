import type { ReactNode } from 'react'
import type { Offer } from '../state/choice-counts.ts'
import { claimLabel } from '../state/claim-words.ts'
import type { Group } from '../state/expansion.ts'
import { counted, countOfKind } from './kind-words.ts'

export const sameGroup = (a: Group, b: Group): boolean => a.kind === b.kind && a.type === b.type

interface RowProps {
  readonly isChosen: boolean
  readonly left: number
  readonly words: string
  readonly claims: number
  readonly onToggle: () => void
}

const Row = ({ isChosen, left, words, claims, onToggle }: RowProps): ReactNode => (
  <li>
    <label className="expand-row" data-empty={left === 0 || undefined}>
      <input type="checkbox" checked={isChosen} disabled={left === 0 && !isChosen} onChange={onToggle} />
      <span className="expand-words">
        {words} <span className="expand-by">{counted(claims, 'claim')}</span>
      </span>
      <span className="expand-left">{left === 0 ? 'all here' : `${left.toLocaleString('en')} left`}</span>
    </label>
  </li>
)

interface ExpandGroupsProps {
  readonly offer: Offer
  /** Empty for all. */
  readonly chosen: readonly Group[]
  readonly onChange: (chosen: readonly Group[]) => void
}

/** All neighbours, or one or several groups of them. */
export function ExpandGroups({ offer, chosen, onChange }: ExpandGroupsProps) {
  const toggle = ({ kind, type }: Group) => {
    const others = chosen.filter((group) => !sameGroup(group, { kind, type }))
    onChange(others.length < chosen.length ? others : [...chosen, { kind, type }])
  }
  return (
    <ul className="expand-rows">
      <Row
        isChosen={chosen.length === 0 && offer.left > 0}
        left={offer.left}
        words={`${counted(offer.neighbours, 'entity', 'entities')} · any tie`}
        claims={offer.claims}
        onToggle={() => onChange([])}
      />
      {offer.groups.map((group) => (
        <Row
          key={`${group.kind} ${group.type}`}
          isChosen={chosen.some((other) => sameGroup(other, group))}
          left={group.left}
          words={`${countOfKind(group.kind, group.neighbours)} · ${claimLabel(group.type)}`}
          claims={group.claims}
          onToggle={() => toggle(group)}
        />
      ))}
    </ul>
  )
}
