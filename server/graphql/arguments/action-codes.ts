import { actionOf, actions } from '../../graph/model/actions.ts'
import { badUserInput } from '../bad-user-input.ts'

const mostCodes = 500

/** What somebody may have meant who wrote a number or a label for a code. */
function hint(text: string): string {
  const meant = actions.find(({ code, label }) => code === `0${text}` || label.toLowerCase() === text.toLowerCase())
  return meant === undefined ? ' The field "actions" lists them.' : ` Did you mean "${meant.code}", ${meant.label}?`
}

function actionCode(argument: string, text: string): string {
  if (actionOf(text) !== undefined) return text
  const given = JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text)
  throw badUserInput(
    `Argument "${argument}" has ${given}, but must have CAMEO codes such as "04" or "042".${hint(text)}`,
  )
}

/** Codes of actions, each once, without those that another covers. Throws BAD_USER_INPUT. */
export function actionCodesArgument(argument: string, texts: readonly string[]): readonly string[] {
  if (texts.length > mostCodes) {
    throw badUserInput(`Argument "${argument}" has ${texts.length} codes, but may have at most ${mostCodes}.`)
  }
  const codes = [...new Set(texts.map((text) => actionCode(argument, text)))].sort()
  return codes.filter((code) => !codes.some((other) => other !== code && code.startsWith(other)))
}
