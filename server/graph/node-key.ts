import type { NodeKey } from './graph-store.ts'
import { isStoredLabel } from './model/stored-labels.ts'

/** The key of a node with these labels; null when it is none of ours. */
export function nodeKeyOf(labels: readonly string[], id: unknown): NodeKey | null {
  const label = labels.find(isStoredLabel)
  return label === undefined || typeof id !== 'string' ? null : { label, id }
}
