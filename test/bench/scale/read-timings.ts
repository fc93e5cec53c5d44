import type { StoreSettings } from '../../../server/environment.ts'
import { openGraphStore } from '../../../server/graph/open-store.ts'
import { type Ask, askingOf } from '../../support/ask.ts'
import { pairedTimings } from '../paired-timings.ts'

const neighbours = 'edges { node { id kind name } link { claimCount first last } }'

/** What is asked of the busiest actor. */
const questions: Readonly<Record<string, string>> = {
  'expansion, 25 strongest': `neighbours(first: 25) { ${neighbours} }`,
  'a page of 25 claims': 'claims(first: 25) { nodes { id type modality date { text } evidence { locator } } }',
  'expansion of one root of action': `neighbours(first: 25, filter: {actions: ["04"]}) { ${neighbours} }`,
  'expansion of a year': `neighbours(first: 25, filter: {from: "2018-01-01", to: "2018-12-31"}) { ${neighbours} }`,
}

const wordsSearched = ['mir', 'bel', 'dorka', 'ka 1', 'tunaro', 'holen 42', 'arbel', 'sapel 9', 'x']

const search = 'query ($words: String!) { search(query: $words, first: 20) { nodes { id name } } }'

async function answering(ask: Ask, query: string, variables = {}): Promise<void> {
  const { errors } = await ask(query, variables)
  if (errors.length > 0) throw new Error(`The API did not answer: ${JSON.stringify(errors)}`)
}

async function asking<Result>(settings: StoreSettings, work: (ask: Ask) => Promise<Result>): Promise<Result> {
  const store = await openGraphStore(settings)
  try {
    return await work(await askingOf(store))
  } finally {
    await store.close()
  }
}

/** In milliseconds. */
const warmUp = 2000

const medianOf = async (rounds: number, run: () => Promise<void>): Promise<number> => {
  const [timing] = await pairedTimings([{ name: 'it', run }], { warmUp, rounds })
  return timing?.median ?? Number.NaN
}

/** Medians in milliseconds of what is asked of the busiest actor, through GraphQL without HTTP. */
export const timeReads = (settings: StoreSettings, rounds: number): Promise<ReadonlyMap<string, number>> =>
  asking(settings, async (ask) => {
    const queries = Object.entries(questions).map(
      ([question, selection]) => [question, `{ entity(id: "country:synthetic-1") { name ${selection} } }`] as const,
    )
    for (const [, query] of queries) await answering(ask, query)
    const medians = new Map<string, number>()
    for (const [question, query] of queries) medians.set(question, await medianOf(rounds, () => answering(ask, query)))
    return medians
  })

/** The median in milliseconds of searches for words that many names, few, one or none have. */
export const timeSearches = (settings: StoreSettings, rounds: number): Promise<number> =>
  asking(settings, (ask) => {
    let next = 0
    return medianOf(rounds, () => {
      const words = wordsSearched[next++ % wordsSearched.length] ?? ''
      return answering(ask, search, { words })
    })
  })
