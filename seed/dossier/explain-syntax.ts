import type { YAMLParseError, YAMLWarning } from 'yaml'

type Code = (YAMLParseError | YAMLWarning)['code']

const nested =
  'A second `: ` on one line, or a line that goes on further right. A text that holds `: ` needs quotes; what belongs to a name stands on the lines below it, indented by two spaces.'

const explanations: Partial<Readonly<Record<Code, string>>> = {
  BAD_INDENT: 'The indentation does not fit. Lines that belong together begin in the same column; close every [ and {.',
  BLOCK_AS_IMPLICIT_KEY: nested,
  MULTILINE_IMPLICIT_KEY: nested,
  TAB_AS_INDENT: 'Indent with spaces: YAML does not allow tabs there.',
  BAD_SCALAR_START: 'A text that begins with this sign needs quotes.',
  TAG_RESOLVE_FAILED: 'Leave out the tag (`!…`) here: a dossier has none. A text that begins with `!` needs quotes.',
  BAD_DIRECTIVE: 'Leave out the line that begins with `%`: a dossier has no directives.',
  BAD_DQ_ESCAPE: 'In double quotes, \\ begins an escape that is not known here. Write \\\\, or use single quotes.',
}

/** What is wrong with the YAML itself, in words, with what to do. */
export const explainSyntax = ({ code, message }: YAMLParseError | YAMLWarning): string =>
  explanations[code] ?? `This is not valid YAML: ${message}.`
