import { foldName } from '../../graph/model/search-key.ts'
import { badUserInput } from '../bad-user-input.ts'

const longest = 200

/** The words of a name as typed, folded as search keys are. Throws BAD_USER_INPUT. */
export function wordsOf(argument: string, text: string): readonly string[] {
  if (text.length > longest) {
    throw badUserInput(`Argument "${argument}" has ${text.length} characters, but may have at most ${longest}.`)
  }
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '')
}
