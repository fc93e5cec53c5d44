import type { Explorer } from './explorer.ts'

export const showFilters = ({ store }: Explorer, isOpen: boolean): void => store.setState({ filtersOpen: isOpen })
