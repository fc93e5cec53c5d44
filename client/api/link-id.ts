/** The id of the link between two entities. */
export const linkIdOf = (a: string, b: string): string => (a <= b ? `${a}~${b}` : `${b}~${a}`)
