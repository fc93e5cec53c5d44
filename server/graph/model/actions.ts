import { cameoCodes } from './cameo-codes.ts'

/** Whether an action is of words or of deeds, and whether it brings its two actors together or apart. */
export type QuadClass = 'VERBAL_COOPERATION' | 'MATERIAL_COOPERATION' | 'VERBAL_CONFLICT' | 'MATERIAL_CONFLICT'

/** What one actor did to another, as CAMEO codes it. */
export interface Action {
  /** Two digits for a root, three or four below it: never a number, for `040` is not 40. */
  readonly code: string
  readonly label: string
  /** The code of the root that it is under; its own for a root. */
  readonly root: string
  readonly quadClass: QuadClass
  /** From -10, most conflicting, to 10, most cooperative. */
  readonly goldstein: number | null
}

/** The first two digits of an action's code. */
export const rootOf = (code: string): string => code.slice(0, 2)

/** Roots 01 to 05 are cooperation in words, to 08 in deeds, to 13 conflict in words, to 20 in deeds. */
function quadClassOf(root: string): QuadClass {
  if (root <= '05') return 'VERBAL_COOPERATION'
  if (root <= '08') return 'MATERIAL_COOPERATION'
  if (root <= '13') return 'VERBAL_CONFLICT'
  return 'MATERIAL_CONFLICT'
}

/** All actions in the order of their codes: each root before those under it. */
export const actions: readonly Action[] = cameoCodes.map(([code, label, goldstein]) => {
  const root = rootOf(code)
  return { code, label, root, quadClass: quadClassOf(root), goldstein }
})

const byCode: ReadonlyMap<string, Action> = new Map(actions.map((action) => [action.code, action]))

export const actionOf = (code: string): Action | undefined => byCode.get(code)

export const actionRoots: readonly Action[] = actions.filter(({ code, root }) => code === root)
