import type { ClaimType, Modality } from '../../client/api/records.ts'

/** A claim of the fake graph: from, type, to, its modality where it is not stated, and the day of its date. */
export type Told = readonly [from: string, type: ClaimType, to: string, modality?: Modality, day?: string]

/** Answers a question of a fake server, at once or when it is let. */
export type Answer = <Value>(question: readonly unknown[], signal: AbortSignal, value: () => Value) => Promise<Value>
