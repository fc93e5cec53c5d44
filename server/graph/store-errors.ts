/** The store cannot be reached, or does not let us in. The message is for people: what, where, and what to do. */
export class StoreUnavailableError extends Error {
  override readonly name: string = 'StoreUnavailableError'
}

/** There is no store yet: the embedded one has not been made. The message is for people. */
export class StoreMissingError extends StoreUnavailableError {
  override readonly name = 'StoreMissingError'
}

/** Somebody else is writing to the store. The message is for people. */
export class StoreBusyError extends Error {
  override readonly name = 'StoreBusyError'
}

/** The store holds something that is not Entente's. The message is for people. */
export class ForeignStoreError extends Error {
  override readonly name = 'ForeignStoreError'
}

/** The graph was changed while it was read as a whole. The message is for people. */
export class GraphChangedError extends Error {
  override readonly name = 'GraphChangedError'
}

/** The deadline passed, or the caller left, before the store answered. */
export class QueryAbandonedError extends Error {
  override readonly name = 'QueryAbandonedError'
}

/** The engine refused a query or a command: a defect of ours. The engine's own words are in `cause`. */
export class QueryFailedError extends Error {
  override readonly name = 'QueryFailedError'
}
