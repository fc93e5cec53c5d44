import type { ActionName, ClaimCount } from '../api/records.ts'
import { rootOfAction } from '../state/action-words.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { couldBeOf, tellApart } from '../state/tell-actions-apart.ts'

/** The roots under which single actions have to be counted: those that the reader looks into, and those of what is chosen. */
export function rootsLookedInto({
  actionsOpen,
  sifting,
}: Pick<ExplorerState, 'actionsOpen' | 'sifting'>): readonly string[] {
  const chosen = sifting.filter.actions.filter((code) => code !== rootOfAction(code)).map(rootOfAction)
  return [...new Set([...actionsOpen, ...chosen])].toSorted()
}

/** Of the actions that a root has, at most two levels down: 182 is under 18, 1823 under 182. */
const depths = [3, 4]

/**
 * Tells claims that were counted together under a root apart by single actions. The server counts by roots, so actions
 * are asked for by themselves, level by level, and only where there is something that could be of them.
 */
export async function countByAction(
  counts: readonly ClaimCount[],
  actions: readonly ActionName[],
  count: (codes: readonly string[]) => Promise<ReadonlyMap<string, readonly ClaimCount[]>>,
): Promise<readonly ClaimCount[]> {
  let apart = counts
  for (const depth of depths) {
    const codes = actions.flatMap(({ code }) => (code.length === depth && couldBeOf(apart, code) ? [code] : []))
    if (codes.length === 0) continue
    const ofCodes = await count(codes)
    for (const code of codes) apart = tellApart(apart, code, ofCodes.get(code) ?? [])
  }
  return apart
}
