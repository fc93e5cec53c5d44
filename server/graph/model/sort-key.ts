import type { FuzzyDate } from './records.ts'

/** By what claims are sorted: the first day that the date can mean; text, and never null. */
export const sortKey = (date: FuzzyDate | null): string => date?.earliest ?? date?.latest ?? ''
