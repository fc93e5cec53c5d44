import { type Action, actionOf, actions } from '../graph/model/actions.ts'
import { actionCodesArgument } from './arguments/action-codes.ts'

export interface ActionCount {
  readonly action: Action
  readonly count: number
}

/** The actions with these codes and those below them, or all. Throws BAD_USER_INPUT. */
export function actionsUnder(under: readonly string[] | null | undefined): readonly Action[] {
  if (under === null || under === undefined) return actions
  const codes = actionCodesArgument('under', under)
  return actions.filter((action) => codes.some((code) => action.code.startsWith(code)))
}

/** Sums by the root of an action, most first, then by code; what is no action is left out. */
export function actionCounts(
  counts: readonly { readonly root: string | null; readonly count: number }[],
): readonly ActionCount[] {
  const byRoot = Map.groupBy(counts, ({ root }) => root)
  return [...byRoot]
    .flatMap(([root, group]) => {
      const action = root === null ? undefined : actionOf(root)
      return action === undefined ? [] : [{ action, count: group.reduce((sum, { count }) => sum + count, 0) }]
    })
    .toSorted((a, b) => b.count - a.count || (a.action.code < b.action.code ? -1 : 1))
}
