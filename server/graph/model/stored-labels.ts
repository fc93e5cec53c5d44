/** Labels among whose nodes an id is unique. Every node that we write has one of them. */
export const storedLabels = ['Entity', 'Document', 'Passage', 'Completion', 'ImportBatch', 'Word', 'GraphInfo'] as const

export type StoredLabel = (typeof storedLabels)[number]

const known: readonly string[] = storedLabels

export const isStoredLabel = (label: string): label is StoredLabel => known.includes(label)
