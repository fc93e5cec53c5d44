import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { makeOnce } from '../make-once.ts'
import { findMaven } from './find-programs.ts'
import type { Neo4jLine } from './neo4j-line.ts'

export type Report = (progress: string) => void

const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'entente/neo4j')

/** Where the line's program lies once it has been fetched. */
const programFolder = (line: Neo4jLine): string => join(cacheFolder(), line.version)

const projectFile = (line: Neo4jLine): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId><artifactId>neo4j-program</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${line.version}</version></dependency>
  </dependencies>
</project>
`

/** Runs Maven to its end, and tells every twenty-five files that it has fetched or copied. */
async function copyDependencies(folder: string, maven: string, report: Report): Promise<void> {
  const child = spawn(maven, ['-B', 'dependency:copy-dependencies', `-DoutputDirectory=${join(folder, 'lib')}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const counts = { Downloaded: 0, Copying: 0 }
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    const step = /^(?:\[INFO\] )?(Downloaded|Copying)\b.*\.jar\b/.exec(line)?.[1]
    if (step !== 'Downloaded' && step !== 'Copying') return
    counts[step] += 1
    if (counts[step] % 25 === 0) report(`  ${counts[step]} files ${step === 'Copying' ? 'in place' : 'fetched'}`)
  })
  child.stderr.on('data', (part: Buffer) => lines.push(part.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`Maven could not fetch Neo4j from its registry:\n${lines.slice(-15).join('\n')}`)
}

/** The folder with the line's program, fetched from Maven Central unless an earlier run has. Throws MissingToolError. */
export function fetchNeo4j(line: Neo4jLine, report: Report): Promise<string> {
  return makeOnce(programFolder(line), async (draft) => {
    const maven = await findMaven()
    report(`Fetching Neo4j ${line.version} from Maven Central, some 125 MB, once …`)
    await writeFile(join(draft, 'pom.xml'), projectFile(line))
    await copyDependencies(draft, maven, report)
  })
}
