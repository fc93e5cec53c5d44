/** Something that the reader is told beside the canvas, until it is dismissed. */
export interface Notice {
  readonly title: string
  readonly advice: string | null
  /** What was done goes away by itself; a warning, and what is under way, stay. */
  readonly mark: 'done' | 'busy' | 'warning'
}

export const done = (title: string): Notice => ({ title, advice: null, mark: 'done' })

export const busy = (title: string, advice: string): Notice => ({ title, advice, mark: 'busy' })

export const warning = (title: string, advice: string): Notice => ({ title, advice, mark: 'warning' })
