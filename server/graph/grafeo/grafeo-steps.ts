import type { GrafeoDB } from '@grafeo-db/js'
import type { GraphSteps } from '../graph-store.ts'
import { transactionOn } from './execute.ts'
import { openGrafeoClaimRegister } from './grafeo-claim-register.ts'
import { inTransaction } from './in-transaction.ts'

/** Steps that the engine commits into this database one by one. */
export const stepsIn = (database: GrafeoDB): GraphSteps => ({
  step: (work) => inTransaction(database, work),
  claimRegister: (document) => openGrafeoClaimRegister(transactionOn(database), document),
})
