const key = 'entente.view'

/** Keeps, for this tab, the hash of the view that its reader leaves. */
export const keepLastView = (storage: Pick<Storage, 'setItem'>, hash: string): void => storage.setItem(key, hash)

/** The address of the view that was left in this tab; of the overview where none was. */
export const lastView = (storage: Pick<Storage, 'getItem'>): string => `/${storage.getItem(key) ?? ''}`
