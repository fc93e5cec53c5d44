import type { GraphReader, StoreRow } from './graph-store.ts'
import { isStoredLabel, type StoredLabel } from './model/stored-labels.ts'

/** A node as the store keeps it. */
export interface StoredNode {
  readonly labels: readonly string[]
  readonly properties: StoreRow
}

/** By what a node is found on every engine. */
export interface NodeKey {
  readonly label: StoredLabel
  readonly id: string
}

/** A relationship as the store keeps it. */
export interface StoredRelationship {
  readonly type: string
  readonly source: NodeKey
  readonly target: NodeKey
  readonly properties: StoreRow
}

/** All that a store holds at one moment, told piece by piece and in no particular order. What others have put there is left out. */
export interface GraphSnapshot extends GraphReader {
  nodes(label: StoredLabel): AsyncIterable<StoredNode>
  relationships(): AsyncIterable<StoredRelationship>
}

/** The key of a node with these labels; null when it is none of ours. */
export function nodeKeyOf(labels: readonly string[], id: unknown): NodeKey | null {
  const label = labels.find(isStoredLabel)
  return label === undefined || typeof id !== 'string' ? null : { label, id }
}
