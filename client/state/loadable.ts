import { gone, type Problem } from './problem.ts'

export type Loadable<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly problem: Problem }

export const loading = { status: 'loading' } as const satisfies Loadable<never>

export const ready = <Value>(value: Value): Loadable<Value> => ({ status: 'ready', value })

export const failed = (problem: Problem): Loadable<never> => ({ status: 'failed', problem })

/** What the server gave, or, where it gave nothing, that it is gone. */
export const orGone = <Value>(value: Value | null): Loadable<Value> => (value === null ? failed(gone) : ready(value))
