import type { Explorer } from './explorer.ts'

/** Shows the single actions under a root among the filters, or no longer. */
export const lookIntoAction = ({ store }: Explorer, root: string, isOpen: boolean): void =>
  store.setState(({ actionsOpen }) => ({
    actionsOpen: [...actionsOpen.filter((other) => other !== root), ...(isOpen ? [root] : [])],
  }))
