import { badUserInput } from '../bad-user-input.ts'

const most = 100
const usual = 25

export const isPageSize = (size: number): boolean => size >= 1 && size <= most

/** How many rows a page has: 1 to 100, unless another limit is given. Throws BAD_USER_INPUT. */
export function pageSize(
  first: number | null | undefined,
  limits: { readonly usual?: number; readonly most?: number } = {},
) {
  const size = first ?? limits.usual ?? usual
  const limit = limits.most ?? most
  if (size < 1 || size > limit) throw badUserInput(`Argument "first" is ${size}, but must be from 1 to ${limit}.`)
  return size
}
