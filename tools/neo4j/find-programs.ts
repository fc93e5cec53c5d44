import { execFile } from 'node:child_process'
import { access, constants, readdir, realpath } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { MissingToolError } from './missing-tool-error.ts'
import type { Neo4jLine } from './neo4j-line.ts'

const run = promisify(execFile)
const javaFolders = '/usr/lib/jvm'

const isRunnable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

const onPath = (program: string): readonly string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program))

async function firstRunnable(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await isRunnable(path)) return path
  return null
}

/** `17` of `openjdk version "17.0.15"`, `8` of `java version "1.8.0"`. */
async function majorVersionOf(java: string): Promise<number | null> {
  const { stdout, stderr } = await run(java, ['-version']).catch(() => ({ stdout: '', stderr: '' }))
  const found = /version "(?:1\.)?(\d+)/.exec(stderr + stdout)?.[1]
  return found === undefined ? null : Number(found)
}

async function javaCandidates(): Promise<readonly string[]> {
  const home = process.env.JAVA_HOME
  const installed = await readdir(javaFolders).catch(() => [])
  const paths = [
    ...(home === undefined || home === '' ? [] : [join(home, 'bin/java')]),
    ...onPath('java'),
    ...installed.map((folder) => join(javaFolders, folder, 'bin/java')),
  ]
  const found = await Promise.all(paths.map((path) => realpath(path).catch(() => null)))
  return [...new Set(found.filter((path) => path !== null))]
}

/** The first Java that the line runs on: of JAVA_HOME, the PATH, or /usr/lib/jvm. Throws MissingToolError. */
export async function findJava(line: Neo4jLine): Promise<string> {
  for (const java of await javaCandidates()) {
    const major = await majorVersionOf(java)
    if (major !== null && line.runsOnJava(major)) return java
  }
  throw new MissingToolError(
    `Neo4j ${line.version} needs ${line.javaWanted}, and JAVA_HOME, the PATH and ${javaFolders} have none. Install it, or use a Neo4j server of your own.`,
  )
}

/** Throws MissingToolError. */
export async function findMaven(): Promise<string> {
  const maven = await firstRunnable(onPath('mvn'))
  if (maven === null)
    throw new MissingToolError(
      'Maven, which fetches Neo4j, is not on the PATH. Install it (Debian package maven), or use a Neo4j server of your own.',
    )
  return maven
}
