import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { type Contender, pairedTimings, type Timing } from '../paired-timings.ts'
import { type ServingProcess, startServing } from '../serving-process.ts'
import { type BenchGraph, startBenchGraph } from './bench-graph.ts'
import { byBareDriver, byDriver, overHttp } from './contenders.ts'
import { type HttpClient, httpClient } from './http-client.ts'
import { joinServed, type Served, serveMany } from './many-clients.ts'
import {
  claimsOperation,
  entityOperation,
  expansionOperation,
  nestedOperation,
  totalsOperation,
} from './our-operations.ts'
import { rawClaims, rawEntity, rawExpansion, rawNested } from './raw-cypher.ts'
import { rivalNestedOperation, rivalTotalsOperation } from './rival-operations.ts'
import { expectSameAnswer } from './same-answer.ts'

export interface BenchOptions {
  readonly interactions: number
  readonly seed: number
  readonly rounds: number
  readonly seconds: number
  readonly clients: number
  /** Where the database is kept for the next run; a folder that is thrown away when absent. */
  readonly data?: string
}

export interface ApiFigures {
  readonly neo4j: string
  readonly questions: readonly { readonly question: string; readonly timings: readonly Timing[] }[]
  readonly manyClients: { readonly ours: Served; readonly bare: Served }
}

type Report = (progress: string) => void

interface Stage {
  readonly graph: BenchGraph
  readonly ours: HttpClient
  readonly rival: HttpClient
  readonly driver: ReturnType<typeof neo4j.driver>
}

interface Question {
  readonly question: string
  readonly contenders: readonly Contender[]
}

function questionsOf({ graph, ours, rival, driver }: Stage): readonly Question[] {
  const against = (question: string, operation: string, cypher: string, id: string): Question => ({
    question,
    contenders: [
      overHttp('entente', ours, '/graphql', operation, id),
      byDriver(driver, cypher, id),
      byBareDriver(driver, cypher, id),
    ],
  })
  const againstRival = (question: string, operation: string, rivalOperation: string): Question => ({
    question,
    contenders: [
      overHttp('entente', ours, '/graphql', operation, graph.busiest),
      overHttp('@neo4j/graphql', rival, '/', rivalOperation, graph.busiest),
    ],
  })
  return [
    against('an entity', entityOperation, rawEntity, graph.busiest),
    against('an expansion of the supernode', expansionOperation, rawExpansion, graph.busiest),
    against('a page of claims', claimsOperation, rawClaims, graph.ordinary),
    against('a page of claims of the supernode', claimsOperation, rawClaims, graph.busiest),
    against('10 neighbours of 10 neighbours', nestedOperation, rawNested, graph.busiest),
    againstRival('10 neighbours of 10 neighbours', nestedOperation, rivalNestedOperation),
    againstRival('totals of the supernode', totalsOperation, rivalTotalsOperation),
  ]
}

/** In milliseconds: until what runs in Node has been compiled for good, here and in the servers. */
const warmUp = 10_000

async function timeQuestion({ question, contenders }: Question, rounds: number) {
  const [first, ...others] = contenders
  const answer = await first?.run()
  for (const other of others) expectSameAnswer(question, answer, await other.run())
  return { question, timings: await pairedTimings(contenders, { warmUp, rounds }) }
}

/** Ours and the bare handler in turn, some seconds each, so that both meet the same machine. */
async function serveInTurn(
  { ours, bare }: { readonly ours: ServingProcess; readonly bare: ServingProcess },
  busiest: string,
  options: BenchOptions,
): Promise<ApiFigures['manyClients']> {
  const turns = 6
  const turn = { clients: options.clients, seconds: options.seconds / turns }
  const ourBody = JSON.stringify({ query: expansionOperation, variables: { id: busiest } })
  const bareBody = JSON.stringify({ id: busiest })
  // With connections of its own each time: a server closes those that stood idle during the other's turn.
  const serve = async (server: ServingProcess, path: string, body: string): Promise<Served> => {
    const client = httpClient(server.url)
    try {
      return await serveMany(server, () => client.post(path, body), turn)
    } finally {
      client.close()
    }
  }
  const serveOurs = () => serve(ours, '/graphql', ourBody)
  const serveBare = () => serve(bare, '/', bareBody)
  await serveOurs()
  await serveBare()
  const [byOurs, byBare]: [Served[], Served[]] = [[], []]
  for (let passed = 0; passed < turns; passed++) {
    byOurs.push(await serveOurs())
    byBare.push(await serveBare())
  }
  return { ours: joinServed(byOurs), bare: joinServed(byBare) }
}

async function measure(graph: BenchGraph, options: BenchOptions, report: Report): Promise<ApiFigures> {
  await using stack = new AsyncDisposableStack()
  const serve = async (...words: readonly string[]) => {
    const server = await startServing(words, { NEO4J_URI: graph.uri, NEO4J_USER: '', NEO4J_PASSWORD: '', PORT: '0' })
    stack.defer(() => server.stop())
    const client = httpClient(server.url)
    stack.defer(() => client.close())
    return { server, client }
  }
  const ours = await serve('server/main.ts')
  const rival = await serve('test/bench/api/rival-server.ts')
  const bare = await serve('test/bench/api/bare-server.ts')
  const driver = neo4j.driver(graph.uri, neo4j.auth.basic('neo4j', ''), {
    telemetryDisabled: true,
    disableLosslessIntegers: true,
  })
  stack.defer(() => driver.close())
  const questions: ApiFigures['questions'][number][] = []
  for (const question of questionsOf({ graph, ours: ours.client, rival: rival.client, driver })) {
    const timed = await timeQuestion(question, options.rounds)
    questions.push(timed)
    const medians = timed.timings.map(({ name, median, ratio }) => `${name} ${median.toFixed(2)} (${ratio.toFixed(2)})`)
    report(`${timed.question}: ${medians.join(', ')}`)
  }
  report(`${options.clients} clients at once …`)
  expectSameAnswer(
    'an expansion by the bare handler',
    await overHttp('entente', ours.client, '/graphql', expansionOperation, graph.busiest).run(),
    await bare.client.post('/', JSON.stringify({ id: graph.busiest })),
  )
  const manyClients = await serveInTurn({ ours: ours.server, bare: bare.server }, graph.busiest, options)
  return { neo4j: graph.version, questions, manyClients }
}

/** Measures the API against the raw driver, a bare handler and `@neo4j/graphql`, all on one Neo4j in one run. */
export async function benchApi(options: BenchOptions, report: Report): Promise<ApiFigures> {
  await using stack = new AsyncDisposableStack()
  const dataFolder = options.data ?? (await mkdtemp(join(tmpdir(), 'entente-bench-')))
  if (options.data === undefined) stack.defer(() => rm(dataFolder, { recursive: true, force: true }))
  const graph = await startBenchGraph({ ...options, dataFolder, report })
  stack.defer(() => graph.stop())
  return await measure(graph, options, report)
}
