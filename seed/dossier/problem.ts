export interface Position {
  readonly line: number
  readonly column: number
}

/** Something wrong in a dossier: where, and in words what was expected and what to do. */
export interface Problem extends Position {
  readonly file: string
  readonly message: string
}

/** Dossiers that cannot be used. The message lists every problem, one a line, as `file:line:column: what is wrong`. */
export class DossierError extends Error {
  override readonly name = 'DossierError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'))
    this.problems = problems
  }
}

export const problemLine = ({ file, line, column, message }: Problem): string => `${file}:${line}:${column}: ${message}`

export const inReadingOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
