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

/**
 * Tells claims that were counted together under a root apart by single actions. The server counts by roots, so each
 * action is asked for by itself, one after the other, and only where there is something that could be of it.
 */
export async function countByAction(
  counts: readonly ClaimCount[],
  actions: readonly ActionName[],
  count: (code: string) => Promise<readonly ClaimCount[]>,
): Promise<readonly ClaimCount[]> {
  let apart = counts
  for (const { code } of actions) {
    if (couldBeOf(apart, code)) apart = tellApart(apart, code, await count(code))
  }
  return apart
}
