import type { Explorer } from './explorer.ts'

export const showKeys = ({ store }: Explorer): void => store.setState({ isShowingKeys: true })

export const hideKeys = ({ store }: Explorer): void => store.setState({ isShowingKeys: false })

const storageKey = 'entente.single-keys'

/** Whether a single sign, such as the slash, is a shortcut wherever the focus is. */
export const hasSingleKeys = (storage: Pick<Storage, 'getItem'>): boolean => storage.getItem(storageKey) !== 'off'

/** Keeps the reader's choice in this browser (WCAG 2.2, 2.1.4: such shortcuts can be turned off). */
export const keepSingleKeys = (storage: Pick<Storage, 'setItem'>, isOn: boolean): void =>
  storage.setItem(storageKey, isOn ? 'on' : 'off')
