import { Command, InvalidArgumentError, Option } from 'commander'
import { MissingToolError } from './missing-tool-error.ts'
import { type Neo4jLineName, neo4jLineNames } from './neo4j-line.ts'
import { startNeo4j } from './start-neo4j.ts'

interface Options {
  readonly line: Neo4jLineName
  readonly port: number
  readonly data?: string
  readonly password?: string
  readonly heap: number
  readonly pageCache: number
}

function parsePort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError('Expected a whole number from 1 to 65535.')
  return port
}

function parseMegabytes(text: string): number {
  const megabytes = Number(text)
  if (!Number.isInteger(megabytes) || megabytes < 64)
    throw new InvalidArgumentError('Expected a whole number from 64 on.')
  return megabytes
}

function parsePassword(text: string): string {
  if (text.length < 8) throw new InvalidArgumentError('Neo4j wants eight characters or more.')
  return text
}

async function runUntilStopped({
  line,
  port,
  data = `data/neo4j-${line}`,
  password,
  heap,
  pageCache,
}: Options): Promise<void> {
  const server = await startNeo4j({
    line,
    port,
    dataFolder: data,
    heapMegabytes: heap,
    pageCacheMegabytes: pageCache,
    ...(password === undefined ? {} : { password }),
    report: (progress) => console.log(progress),
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.stop())
  const settings = [`NEO4J_URI=${server.uri}`, ...(password === undefined ? [] : [`NEO4J_PASSWORD=${password}`])]
  console.log(`Neo4j ${server.version} answers at ${server.uri}, and keeps its data in ${data}.`)
  console.log(`Use it, in another terminal, with:  ${settings.join(' ')} npm start`)
  console.log('Ctrl-C stops it.')
  await server.ended
}

const program = new Command('neo4j')
  .description('Starts a Neo4j server on this machine, fetched from Maven Central the first time.')
  .addOption(new Option('--line <line>', 'which line of releases').choices(neo4jLineNames).default('5.26'))
  .addOption(new Option('--port <port>', 'where it listens, on the loopback').default(7687).argParser(parsePort))
  .option('--data <folder>', 'where the database lies (default: data/neo4j-LINE)')
  .addOption(
    new Option('--password <password>', 'of the user neo4j; without it anybody on this machine is let in').argParser(
      parsePassword,
    ),
  )
  .addOption(new Option('--heap <megabytes>', 'how much memory it works in').argParser(parseMegabytes).default(768))
  .addOption(
    new Option('--page-cache <megabytes>', 'how much of the database it keeps in memory')
      .argParser(parseMegabytes)
      .default(64),
  )
  .action(runUntilStopped)

try {
  await program.parseAsync()
} catch (cause) {
  if (!(cause instanceof MissingToolError)) throw cause
  console.error(cause.message)
  process.exitCode = 1
}
