import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { type Contender, pairedTimings, type Timing, warmUp } from '../paired-timings.ts'
import { type ServingProcess, startServing } from '../serving-process.ts'
import { type BenchGraph, startBenchGraph } from './bench-graph.ts'
import { byBareHandler, byDriver, overHttp } from './contenders.ts'
import { type HttpClient, httpClient } from './http-client.ts'
import { joinServed, type Served, serveMany } from './many-clients.ts'
import {
  claimsOperation,
  entityOperation,
  expansionOperation,
  nestedOperation,
  totalsOperation,
} from './our-operations.ts'
import type { RawQuestion } from './raw-cypher.ts'
import { rawDriver } from './raw-driver.ts'
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

interface TimedQuestion {
  readonly question: string
  /** Beside whom we are measured. */
  readonly rival: string
  /** The largest ratio of our time to the rival's that is aimed at. */
  readonly most: number
  /** Ours first. */
  readonly timings: readonly Timing[]
}

export interface ApiFigures {
  readonly neo4j: string
  readonly questions: readonly TimedQuestion[]
  /** How many answers each gave to many clients at once; ours first, and beside it whom we are measured beside. */
  readonly manyClients: readonly { readonly name: string; readonly served: Served }[]
}

type Report = (progress: string) => void

interface Stage {
  readonly graph: BenchGraph
  readonly ours: HttpClient
  readonly rival: HttpClient
  readonly bare: HttpClient
  readonly driver: Driver
}

type Question = Omit<TimedQuestion, 'timings'> & { readonly contenders: readonly Contender[] }

function questionsOf({ graph, ours, rival, bare, driver }: Stage): readonly Question[] {
  const entente = (operation: string, id: string) => overHttp('entente', ours, '/graphql', operation, id)
  const besideDriver = (question: string, operation: string, raw: RawQuestion, id: string): Question => ({
    question,
    rival: 'driver',
    most: 1.25,
    contenders: [entente(operation, id), ...byDriver(driver, raw, id), ...byBareHandler(bare, raw, id)],
  })
  const besideRival = (question: string, operation: string, rivalOperation: string, most: number): Question => ({
    question,
    rival: '@neo4j/graphql',
    most,
    contenders: [
      entente(operation, graph.busiest),
      overHttp('@neo4j/graphql', rival, '/', rivalOperation, graph.busiest),
    ],
  })
  return [
    besideDriver('an entity', entityOperation, 'entity', graph.busiest),
    besideDriver('an expansion of the supernode', expansionOperation, 'expansion', graph.busiest),
    besideDriver('a page of claims', claimsOperation, 'claims', graph.ordinary),
    besideDriver('a page of claims of the supernode', claimsOperation, 'claims', graph.busiest),
    besideDriver('10 neighbours of 10 neighbours', nestedOperation, 'nested', graph.busiest),
    besideRival('10 neighbours of 10 neighbours', nestedOperation, rivalNestedOperation, 1 / 2),
    besideRival('totals of the supernode', totalsOperation, rivalTotalsOperation, 1 / 10),
  ]
}

/** In milliseconds: until what runs in Neo4j and in Node has been compiled for good, before any question is timed. */
const [warmUpOfEach, warmUpAgain] = [15_000, 3000]

async function expectSameAnswers({ question, contenders: [first, ...others] }: Question): Promise<void> {
  const answer = await first?.run()
  for (const other of others) expectSameAnswer(question, answer, await other.run())
}

async function timeQuestions(questions: readonly Question[], rounds: number, report: Report) {
  for (const question of questions) {
    await expectSameAnswers(question)
    report(`Warming up: ${question.question} …`)
    await warmUp(question.contenders, warmUpOfEach)
  }
  const timed: TimedQuestion[] = []
  for (const { contenders, ...question } of questions) {
    const timings = await pairedTimings(contenders, { warmUp: warmUpAgain, rounds })
    timed.push({ ...question, timings })
    report(`${question.question}: ${timings.map(({ name, median }) => `${name} ${median.toFixed(2)}`).join(', ')}`)
  }
  return timed
}

interface Server {
  readonly name: string
  readonly server: ServingProcess
  readonly path: string
  readonly body: string
}

/** Each in turn, some seconds each, so that all meet the same machine. */
async function serveInTurn(servers: readonly Server[], options: BenchOptions): Promise<ApiFigures['manyClients']> {
  const turns = 6
  const turn = { clients: options.clients, seconds: options.seconds / turns }
  // With connections of its own each time: a server closes those that stood idle during the others' turns.
  const serve = async ({ server, path, body }: Server): Promise<Served> => {
    const client = httpClient(server.url)
    try {
      return await serveMany(server, () => client.post(path, body), turn)
    } finally {
      client.close()
    }
  }
  for (const server of servers) await serve(server)
  const served = servers.map((server) => ({ server, parts: [] as Served[] }))
  for (let passed = 0; passed < turns; passed++)
    for (const { server, parts } of passed % 2 === 0 ? served : served.toReversed()) parts.push(await serve(server))
  return served.map(({ server, parts }) => ({ name: server.name, served: joinServed(parts) }))
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
  const driver = rawDriver(graph.uri)
  stack.defer(() => driver.close())
  const stage = { graph, ours: ours.client, rival: rival.client, bare: bare.client, driver }
  const questions = await timeQuestions(questionsOf(stage), options.rounds, report)
  report(`${options.clients} clients at once …`)
  const expansion = JSON.stringify({ query: expansionOperation, variables: { id: graph.busiest } })
  const bareExpansion = JSON.stringify({ question: 'expansion', id: graph.busiest })
  const manyClients = await serveInTurn(
    [
      { name: 'entente', server: ours.server, path: '/graphql', body: expansion },
      { name: 'bare handler', server: bare.server, path: '/', body: bareExpansion },
      { name: 'bare handler, auto-commit', server: bare.server, path: '/auto-commit', body: bareExpansion },
    ],
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
