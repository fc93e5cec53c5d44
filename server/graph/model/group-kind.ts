import { remembered } from '../remembered.ts'
import { type ClaimType, claimTypes, type Modality, modalities } from './claim-types.ts'

/** What the claims of a group have in common besides their document. */
export interface GroupKind {
  readonly type: ClaimType
  readonly modality: Modality
  /** The first two digits of the action's CAMEO code; empty for claims without an action. */
  readonly root: string
}

// The map keeps these numbers: another order in either list is another shape of the graph.
export const typeNumber = (type: ClaimType): number => claimTypes.indexOf(type)
export const modalityNumber = (modality: Modality): number => modalities.indexOf(modality)
export const rootNumber = (root: string): number => Number(root)

function at<Word>(words: readonly Word[], index: number): Word {
  const word = words[index]
  if (word === undefined) throw new RangeError(`The map names a word that is not there: number ${index}`)
  return word
}

export const typeOfNumber = (number: number): ClaimType => at(claimTypes, number)
const modalityOfNumber = (number: number): Modality => at(modalities, number)
export const rootOfNumber = (number: number): string => (number === 0 ? '' : String(number).padStart(2, '0'))

/** Type, modality and root as one number, TTMMRR, which engines store and compare at a fraction of what three words cost. */
export const kindNumber = ({ type, modality, root }: GroupKind): number =>
  typeNumber(type) * 10_000 + modalityNumber(modality) * 100 + rootNumber(root)

/** What the last six digits tell. */
export const kindOfNumber = remembered(
  (number: number): GroupKind => ({
    type: typeOfNumber(Math.floor(number / 10_000) % 100),
    modality: modalityOfNumber(Math.floor(number / 100) % 100),
    root: rootOfNumber(number % 100),
  }),
)
