export interface Question {
  /** In plain words. */
  readonly title: string
  readonly query: string
}

const files = import.meta.glob<string>('../../docs/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** From one entity to whole lists, then to fragments and filters; what is not named here comes last. */
const order = [
  'who-belongs-to-the-coalition',
  'which-coalition-members-are-outside-nato',
  'who-met-where-and-when',
  'who-at-tianjin-sits-in-brics',
  'what-follows-a-breach',
  'what-each-figure-said',
  'what-the-article-contradicts-itself-on',
  'when-things-happened',
  'how-johnson-and-putin-are-tied',
  'what-two-countries-did',
]

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length)

const placeOf = (path: string) => {
  const place = order.indexOf(nameOf(path))
  return place === -1 ? order.length : place
}

const titleOf = (query: string) => query.slice(0, query.indexOf('\n')).replace(/^#\s*/, '')

/** The questions of the documentation, each headed by a comment that asks it in words. */
export const questions: readonly Question[] = Object.entries(files)
  .sort(([one], [other]) => placeOf(one) - placeOf(other) || one.localeCompare(other))
  .map(([, query]) => ({ title: titleOf(query), query }))
