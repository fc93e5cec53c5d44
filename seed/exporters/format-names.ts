export const exportFormats = ['cypher', 'jsonl', 'csv', 'graphml', 'jsonld'] as const

export type ExportFormat = (typeof exportFormats)[number]
