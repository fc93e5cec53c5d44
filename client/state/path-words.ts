import type { FoundPath, ToldLink } from '../api/path-records.ts'
import type { ShownClaim } from '../api/records.ts'
import { sentenceOf } from './claim-words.ts'
import { isFirmModality } from './tone.ts'

/** The claim by which a step is told: the newest that is more than a plan, or else the newest. */
export const tellingClaim = ({ claims }: ToldLink): ShownClaim | null =>
  claims.find(({ modality }) => isFirmModality(modality)) ?? claims[0] ?? null

/** "Boris Johnson urged allies. Allies support Ukraine." */
export const pathSentence = (path: FoundPath): string =>
  path.links
    .flatMap((link) => tellingClaim(link) ?? [])
    .map((claim) => `${sentenceOf(claim)}.`)
    .join(' ')

/** "1 step", "3 steps". */
export const stepsOf = ({ links }: FoundPath): string => (links.length === 1 ? '1 step' : `${links.length} steps`)
