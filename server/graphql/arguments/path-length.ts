import { badUserInput } from '../bad-user-input.ts'

const usual = 4
const longest = 6

/** How many links a path may have: 1 to 6. Throws BAD_USER_INPUT. */
export function pathLength(maxLength: number | null | undefined): number {
  const length = maxLength ?? usual
  if (length < 1 || length > longest) {
    throw badUserInput(`Argument "maxLength" is ${length}, but must be from 1 to ${longest}.`)
  }
  return length
}
