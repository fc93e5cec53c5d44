import { cypher } from '../cypher.ts'
import { optional, text } from '../decode/values.ts'
import type { ClaimRegister, GraphQuery, GraphReader } from '../graph-store.ts'
import { FingerprintSet } from '../load/fingerprint-set.ts'
import { fingerprintsOf } from '../load/text-fingerprints.ts'
import type { DocumentId } from '../model/records.ts'

const batchesAtOnce = 200

const optionalText = optional(text)

/** Which claims have these batches of an import brought? In fingerprints. */
const committedClaims: GraphQuery<
  { readonly document: DocumentId; readonly from: number; readonly before: number },
  string | null
> = {
  name: 'committed-claims',
  text: cypher`
    MATCH (batch:ImportBatch {document: $document})
    WHERE batch.number >= $from AND batch.number < $before
    RETURN batch.claims AS claims`,
  decode: (row) => optionalText(row.claims),
}

/** The engine indexes no relationships, so the ledger keeps fingerprints of all claims, and they are held in memory. */
export async function openGrafeoClaimRegister(reader: GraphReader, document: DocumentId): Promise<ClaimRegister> {
  const known = new FingerprintSet()
  let from = 0
  let found = batchesAtOnce
  while (found === batchesAtOnce) {
    const batches = await reader.read(committedClaims, { document, from, before: from + batchesAtOnce })
    for (const claims of batches) if (claims !== null) known.addAll(Buffer.from(claims, 'base64'))
    found = batches.length
    from += batchesAtOnce
  }
  const fingerprints = (claims: readonly { readonly id: string }[]) => fingerprintsOf(claims.map(({ id }) => id))
  return {
    missing: async (_reader, claims) => claims.filter(({ id }) => !known.has(id)),
    entryOf: (claims) => ({ claims: fingerprints(claims).toString('base64') }),
    note: (claims) => known.addAll(fingerprints(claims)),
  }
}
