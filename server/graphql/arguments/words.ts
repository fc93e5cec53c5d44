import { foldName } from '../../graph/model/search-key.ts'
import { badUserInput } from '../bad-user-input.ts'

const longest = 200

/** A text of 200 characters at most. Throws BAD_USER_INPUT. */
export function shortText(argument: string, text: string): string {
  if (text.length <= longest) return text
  throw badUserInput(`Argument "${argument}" has ${text.length} characters, but may have at most ${longest}.`)
}

/** The words of a name as typed, folded as search keys are. Throws BAD_USER_INPUT. */
export const wordsOf = (argument: string, text: string): readonly string[] =>
  foldName(shortText(argument, text))
    .split(' ')
    .filter((word) => word !== '')
