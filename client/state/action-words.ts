import type { QuadClass } from '../api/records.ts'
import type { Tone } from '../canvas/scene.ts'

interface RootWords {
  /** As CAMEO calls the root: what to tick beside a box. */
  readonly label: string
  /** Between source and target: "consulted". */
  readonly verb: string
}

/** The roots of CAMEO's actions, by their codes. */
const roots: Readonly<Record<string, RootWords>> = {
  '01': { label: 'Make public statement', verb: 'made a statement about' },
  '02': { label: 'Appeal', verb: 'appealed to' },
  '03': { label: 'Express intent to cooperate', verb: 'expressed intent to cooperate with' },
  '04': { label: 'Consult', verb: 'consulted' },
  '05': { label: 'Engage in diplomatic cooperation', verb: 'engaged in diplomatic cooperation with' },
  '06': { label: 'Engage in material cooperation', verb: 'engaged in material cooperation with' },
  '07': { label: 'Provide aid', verb: 'provided aid to' },
  '08': { label: 'Yield', verb: 'yielded to' },
  '09': { label: 'Investigate', verb: 'investigated' },
  '10': { label: 'Demand', verb: 'made a demand of' },
  '11': { label: 'Disapprove', verb: 'disapproved of' },
  '12': { label: 'Reject', verb: 'rejected' },
  '13': { label: 'Threaten', verb: 'threatened' },
  '14': { label: 'Protest', verb: 'protested against' },
  '15': { label: 'Exhibit force posture', verb: 'exhibited force towards' },
  '16': { label: 'Reduce relations', verb: 'reduced relations with' },
  '17': { label: 'Coerce', verb: 'coerced' },
  '18': { label: 'Assault', verb: 'assaulted' },
  '19': { label: 'Fight', verb: 'fought' },
  '20': { label: 'Use unconventional mass violence', verb: 'used mass violence against' },
}

export const isActionCode = (text: string): text is string => /^\d{2,4}$/.test(text) && rootOf(text) !== undefined

export const rootOfAction = (code: string): string => code.slice(0, 2)

const rootOf = (code: string): RootWords | undefined => roots[rootOfAction(code)]

/** "Consult", for the root or any action under it. */
export const rootName = (code: string): string => rootOf(code)?.label ?? code

/** "Consult", or "Make a visit (042)": an action has often the name of its root. */
export function actionName(code: string, names: ReadonlyMap<string, string>): string {
  return code === rootOfAction(code) ? rootName(code) : `${names.get(code) ?? rootName(code)} (${code})`
}

/** "consulted", for the root or any action under it. */
export const actionVerb = (code: string): string | null => rootOf(code)?.verb ?? null

/** Mere statements take no side, though CAMEO counts them to cooperation. */
export function toneOfAction({ code, quadClass }: { readonly code: string; readonly quadClass: QuadClass }): Tone {
  if (code.startsWith('01')) return 'neutral'
  return quadClass === 'VERBAL_COOPERATION' || quadClass === 'MATERIAL_COOPERATION' ? 'cooperation' : 'conflict'
}
