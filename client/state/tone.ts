import type { CanvasLink, ClaimType, Modality, ShownClaim } from '../api/records.ts'
import type { Direction, Tone } from '../canvas/scene.ts'
import { toneOfAction } from './action-words.ts'

const tones: Partial<Record<ClaimType, Tone>> = {
  MEMBER_OF: 'cooperation',
  SUPPORTS: 'cooperation',
  AGREED_WITH: 'cooperation',
  PRAISED: 'cooperation',
  PLEDGED: 'cooperation',
  REJECTED: 'conflict',
  CRITICISED: 'conflict',
  WARNED: 'conflict',
  CONFLICTS_WITH: 'conflict',
  IN_CONFLICT_WITH: 'conflict',
}

const mutual: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'AGREED_WITH',
  'CONFLICTS_WITH',
  'POSSIBLY_SAME_AS',
  'IN_CONFLICT_WITH',
])

const toneOfType = (type: ClaimType): Tone => tones[type] ?? 'neutral'

/** Of an interaction by what was done, of other claims by their type. */
export const toneOfClaim = ({ type, action }: Pick<ShownClaim, 'type' | 'action'>): Tone =>
  action === null ? toneOfType(type) : toneOfAction(action)

/** What most of a link's claims are; a tie goes to conflict, then to cooperation. */
export function toneOfLink(link: Pick<CanvasLink, 'types' | 'actions'>): Tone {
  const counts = { conflict: 0, cooperation: 0, neutral: 0 }
  for (const { type, count } of link.types) counts[toneOfType(type)] += count
  for (const { action, count } of link.actions) {
    counts[toneOfType('INTERACTED')] -= count
    counts[toneOfAction(action)] += count
  }
  const most = Math.max(...Object.values(counts))
  if (counts.conflict === most) return 'conflict'
  return counts.cooperation === most ? 'cooperation' : 'neutral'
}

export const isFirmModality = (modality: Modality): boolean => modality !== 'PLANNED' && modality !== 'CONDITIONAL'

/** Whether any claim of a link is more than planned or conditional. */
export const isFirmLink = (link: Pick<CanvasLink, 'modalities'>): boolean =>
  link.modalities.some(({ modality, count }) => count > 0 && isFirmModality(modality))

export function directionOfLink(link: Pick<CanvasLink, 'types' | 'forward' | 'backward'>): Direction {
  if (link.types.every(({ type }) => mutual.has(type))) return 'none'
  if (link.forward > 0 && link.backward > 0) return 'both'
  return link.forward > 0 ? 'forward' : 'backward'
}
