import { type ChildProcess, spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { fetchNeo4j, type Report } from './fetch-neo4j.ts'
import { findJava } from './find-programs.ts'
import { freePort } from './free-port.ts'
import { type Neo4jLineName, neo4jLines } from './neo4j-line.ts'
import { setPassword } from './set-password.ts'

export interface Neo4jOptions {
  readonly line: Neo4jLineName
  /** Where the database lies; made when it is missing. */
  readonly dataFolder: string
  /** A free one when not given. */
  readonly port?: number
  /** Of the user `neo4j`, eight characters or more; without it the server lets everybody in. */
  readonly password?: string
  /** For a server that is asked each question a few times only: plans it once for lists and texts of any size. */
  readonly forTests?: boolean
  /** How much of the database it keeps in memory; 64 when not given. */
  readonly pageCacheMegabytes?: number
  /** How much memory it works in; 768 when not given. */
  readonly heapMegabytes?: number
  readonly report?: Report
}

export interface RunningNeo4j {
  readonly version: string
  readonly uri: string
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

const heapOf = ({ heapMegabytes = 768 }: Neo4jOptions) => ({
  first: `${Math.min(256, heapMegabytes)}m`,
  most: `${heapMegabytes}m`,
})

const configuration = (port: number, options: Neo4jOptions): string =>
  [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.heap.initial_size=${heapOf(options).first}`,
    `server.memory.heap.max_size=${heapOf(options).most}`,
    `server.memory.pagecache.size=${options.pageCacheMegabytes ?? 64}m`,
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_max_failed_attempts=0',
    `dbms.security.auth_enabled=${options.password !== undefined}`,
    ...(options.forTests === true ? ['internal.cypher.use_parameter_size=false'] : []),
    '',
  ].join('\n')

/** Ends the server when this process dies without having had the time to. */
function endWithUs(server: ChildProcess): void {
  const watcher = spawn('sh', ['-c', 'read -r _; kill "$0"', String(server.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  server.once('exit', () => watcher.kill('SIGKILL'))
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )

/** Resolves when the log, from where it ended before, says so. It is the only place where the server tells. */
async function started(log: string, from: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if ((await sizeOf(log)) > from && (await text(createReadStream(log, { start: from }))).includes('Started.')) return
    await pause(100)
  }
}

/** Starts a Neo4j server on the loopback, fetching it first when it has to. Throws MissingToolError. */
export async function startNeo4j(options: Neo4jOptions): Promise<RunningNeo4j> {
  const { report = () => {}, password } = options
  const line = neo4jLines[options.line]
  const java = await findJava(line)
  const program = await fetchNeo4j(line, report)
  const home = resolve(options.dataFolder)
  const port = options.port ?? (await freePort())
  const uri = `bolt://127.0.0.1:${port}`
  const log = join(home, 'logs/neo4j.log')
  await mkdir(join(home, 'conf'), { recursive: true })
  await writeFile(join(home, 'conf/neo4j.conf'), configuration(port, options))
  report(`Starting Neo4j ${line.version} …`)
  const loggedBefore = await sizeOf(log)
  const server = spawn(
    java,
    [
      `-Xms${heapOf(options).first}`,
      `-Xmx${heapOf(options).most}`,
      ...(options.forTests === true ? ['-XX:+UseSerialGC'] : []),
      '-cp',
      `${program}/lib/*`,
      line.mainClass,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  endWithUs(server)
  let output = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part: Buffer) => {
      output = (output + part.toString()).slice(-4000)
    })
  const ended = new Promise<void>((resolveEnded, reject) => {
    server.once('error', reject)
    server.once('exit', () => resolveEnded())
  })
  const waiting = new AbortController()
  const failed = ended.then(() => {
    waiting.abort()
    throw new Error(`Neo4j ${line.version} ended before it was ready; its log is ${log}.\n${output}`)
  })
  await Promise.race([started(log, loggedBefore, waiting.signal), failed])
  failed.catch(() => {})
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
  }
  if (password !== undefined) await setPassword(uri, password)
  return { version: line.version, uri, ended, stop }
}
