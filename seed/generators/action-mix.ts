import type { Random } from './seeded-random.ts'
import { weightedChoice } from './weighted-choice.ts'

/** A CAMEO action, as event data codes what one actor did to another. */
export interface SyntheticAction {
  readonly code: string
  readonly name: string
}

type Tone = 'cooperation' | 'conflict'

/** The commonest actions of coded event data, with how many of a thousand events are of each, by rule of thumb. */
const actions: readonly (SyntheticAction & { readonly tone: Tone; readonly share: number })[] = [
  { code: '010', name: 'Make statement', tone: 'cooperation', share: 160 },
  { code: '020', name: 'Make an appeal or request', tone: 'cooperation', share: 45 },
  { code: '030', name: 'Express intent to cooperate', tone: 'cooperation', share: 40 },
  { code: '036', name: 'Express intent to meet or negotiate', tone: 'cooperation', share: 75 },
  { code: '040', name: 'Consult', tone: 'cooperation', share: 110 },
  { code: '042', name: 'Make a visit', tone: 'cooperation', share: 80 },
  { code: '043', name: 'Host a visit', tone: 'cooperation', share: 80 },
  { code: '046', name: 'Engage in negotiation', tone: 'cooperation', share: 40 },
  { code: '051', name: 'Praise or endorse', tone: 'cooperation', share: 45 },
  { code: '057', name: 'Sign formal agreement', tone: 'cooperation', share: 20 },
  { code: '061', name: 'Cooperate economically', tone: 'cooperation', share: 15 },
  { code: '070', name: 'Provide aid', tone: 'cooperation', share: 15 },
  { code: '111', name: 'Criticize or denounce', tone: 'conflict', share: 75 },
  { code: '112', name: 'Accuse', tone: 'conflict', share: 45 },
  { code: '120', name: 'Reject', tone: 'conflict', share: 20 },
  { code: '130', name: 'Threaten', tone: 'conflict', share: 15 },
  { code: '141', name: 'Demonstrate or rally', tone: 'conflict', share: 20 },
  { code: '173', name: 'Arrest, detain, or charge with legal action', tone: 'conflict', share: 45 },
  { code: '180', name: 'Use unconventional violence', tone: 'conflict', share: 20 },
  { code: '190', name: 'Use conventional military force', tone: 'conflict', share: 35 },
]

const everyday = weightedChoice(actions, ({ share }) => share)

const inBurst = {
  cooperation: weightedChoice(actions, ({ share, tone }) => (tone === 'cooperation' ? share : share / 10)),
  conflict: weightedChoice(actions, ({ share, tone }) => (tone === 'conflict' ? share * 5 : share / 5)),
} as const satisfies Record<Tone, unknown>

export type BurstTone = Tone

/** An action as they are mixed on any day, or during a burst of this tone. */
export const chooseAction = (random: Random, tone: BurstTone | null): SyntheticAction =>
  (tone === null ? everyday : inBurst[tone])(random)
