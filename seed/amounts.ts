const plurals: Readonly<Record<string, string>> = { entity: 'entities' }

/** `1 claim`, `2 claims`. */
export const amount = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : (plurals[noun] ?? `${noun}s`)}`

export interface Contents {
  readonly entities: number
  readonly claims: number
  readonly passages: number
}

/** `3 entities, 4 claims, 2 passages`. */
export const contentsLine = ({ entities, claims, passages }: Contents): string =>
  [amount(entities, 'entity'), amount(claims, 'claim'), amount(passages, 'passage')].join(', ')
