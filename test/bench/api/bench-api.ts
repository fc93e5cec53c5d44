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

async function timeQuestion({ question, contenders }: Question, rounds: number) {
  const [first, ...others] = contenders
  const answer = await first?.run()
  for (const other of others) expectSameAnswer(question, answer, await other.run())
  return { question, timings: await pairedTimings(contenders, { warmUp: Math.ceil(rounds / 4), rounds }) }
}

/** Ours and the bare handler in turn, some seconds each, so that both meet the same machine. */
async function serveInTurn(
  processes: { readonly ours: ServingProcess; readonly bare: ServingProcess },
  clients: { readonly ours: HttpClient; readonly bare: HttpClient },
  busiest: string,
  options: BenchOptions,
): Promise<ApiFigures['manyClients']> {
  const turns = 6
  const turn = { clients: options.clients, seconds: options.seconds / turns }
  const ourBody = JSON.stringify({ query: expansionOperation, variables: { id: busiest } })
  const bareBody = JSON.stringify({ id: busiest })
  const askOurs = () => clients.ours.post('/graphql', ourBody)
  const askBare = () => clients.bare.post('/', bareBody)
  expectSameAnswer('an expansion by the bare handler', await askOurs(), await askBare())
  await serveMany(processes.ours, askOurs, turn)
  await serveMany(processes.bare, askBare, turn)
  const [ours, bare]: [Served[], Served[]] = [[], []]
  for (let passed = 0; passed < turns; passed++) {
    ours.push(await serveMany(processes.ours, askOurs, turn))
    bare.push(await serveMany(processes.bare, askBare, turn))
  }
  return { ours: joinServed(ours), bare: joinServed(bare) }
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
    report(`${question.question} …`)
    questions.push(await timeQuestion(question, options.rounds))
  }
  report(`${options.clients} clients at once …`)
  const manyClients = await serveInTurn(
    { ours: ours.server, bare: bare.server },
    { ours: ours.client, bare: bare.client },
    graph.busiest,
    options,
  )
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
