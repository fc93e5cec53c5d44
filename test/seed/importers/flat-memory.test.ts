import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const project = fileURLToPath(new URL('../../..', import.meta.url))
const count = 150_000

/** The objects of no more than these would fit: 140 bytes an entity. */
const littleMemory = ['--max-old-space-size=40', '--max-semi-space-size=4']

const nameOf = (index: number) => `Somebody of a rather long name, number ${index}`

function* tableOfPeople(): Generator<string> {
  yield 'id,name\n'
  for (let index = 0; index < count; index += 1)
    yield `person:somebody-of-a-rather-long-name-${index},"${nameOf(index)}"\n`
}

function* entitiesOfFtm(): Generator<string> {
  for (let index = 0; index < count; index += 1)
    yield `${JSON.stringify({ id: `Q${100_000 + index}`, schema: 'Person', properties: { name: [nameOf(index)] } })}\n`
}

async function readWithLittleMemory(format: string, input: Iterable<string>) {
  const words = ['import', format, '-', '--dry-run', '--document', 'document:people']
  const child = spawn(process.execPath, [...littleMemory, 'seed/cli.ts', ...words], {
    cwd: project,
    env: { ...process.env, ENTENTE_STORE: '/nowhere/entente.grafeo', NEO4J_URI: '' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ended = once(child, 'close')
  const output = Array.fromAsync(child.stdout.setEncoding('utf8'))
  await pipeline(Readable.from(input), child.stdin).catch(() => {})
  const [exitCode] = await ended
  return { exitCode, output: (await output).join('') }
}

it.each([
  ['csv', tableOfPeople],
  ['followthemoney', entitiesOfFtm],
])('reads a %s file of very many entities in little memory', { timeout: 120_000 }, async (format, rows) => {
  expect(await readWithLittleMemory(format, rows())).toEqual({
    exitCode: 0,
    output: [
      'Read 150,000 rows of 1 input.',
      'Nothing was written. Without --dry-run: up to 0 claims of 150,000 entities into document:people.',
      '',
    ].join('\n'),
  })
})
