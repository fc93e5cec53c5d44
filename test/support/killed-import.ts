import { sampleImport } from './sample-imports.ts'

/** What an importing process imports; in batches that are small, so that it can be killed between any two of them. */
export const killedImport = sampleImport('document:killed', { seed: 9, size: 600 })

export const killedBatchSize = 4
