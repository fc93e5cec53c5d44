import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ownFields } from '../../seed/dossier/dossier-shape.ts'
import { daysOfEdtf } from '../../seed/dossier/fuzzy-date.ts'
import { parseDossiers } from '../../seed/dossier/parse-dossier.ts'
import { problemLine } from '../../seed/dossier/problem.ts'
import { verifyAgainstText } from '../../seed/dossier/verify-against-text.ts'
import { claimTypes, modalities } from '../../server/graph/model/claim-types.ts'
import { entityKinds, idPrefixes } from '../../server/graph/model/kinds.ts'
import { type SeedCommand, seedCommand } from './seed-command.ts'

const page = readFileSync(fileURLToPath(new URL('../../docs/dossier-format.md', import.meta.url)), 'utf8')

const fenced = (language: string): readonly string[] =>
  Array.from(page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms')), ([, text = '']) => text)

const [articleText = ''] = fenced('text')
const [example = '', completing = ''] = fenced('yaml')

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** The rows of the table whose head begins with this cell, cell by cell. */
function table(head: string): readonly (readonly string[])[] {
  const lines = page.split('\n')
  const start = lines.findIndex((line) => cellsOf(line)[0] === head)
  const rows = lines.slice(start + 2)
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map(cellsOf)
}

const quoted = (cell: string | undefined): readonly string[] =>
  Array.from(cell?.matchAll(/`([^`]+)`/g) ?? [], ([, word = '']) => word)

async function folderOfTheReader(): Promise<SeedCommand> {
  const seed = await seedCommand()
  await seed.file('amber-strait.txt', articleText)
  await seed.file('amber-strait.yaml', example)
  await seed.file(
    'mistaken.yaml',
    example.replace('type: SAID', 'type: SAYS').replace('to: place:port-ash', 'to: place:port-ask'),
  )
  return seed
}

const literally = (text: string): string =>
  text.replaceAll(/[^\w\s]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`)

/** Commands of the page with what they print there; `…` stands for whatever the page leaves out. */
function sessions(): readonly { readonly words: readonly string[]; readonly printed: RegExp }[] {
  return fenced('console')
    .join('')
    .split(/^\$ npm run --silent seed -- /m)
    .slice(1)
    .map((session) => {
      const [command = '', ...printed] = session.split('\n')
      const words = Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, inQuotes, plain]) => inQuotes ?? plain ?? '')
      return {
        words,
        printed: new RegExp(`^${printed.map((line) => line.split('…').map(literally).join('.*')).join('\n')}$`, 'u'),
      }
    })
}

describe('docs/dossier-format.md', () => {
  it('shows a dossier that is right, of the text that it shows', () => {
    const { parsed, problems } = parseDossiers(example, 'example.yaml')
    expect(problems.map(problemLine)).toEqual([])
    expect(verifyAgainstText(parsed[0]!, articleText).map(problemLine)).toEqual([])
  })

  it('shows a reference dossier that is right', () => {
    expect(parseDossiers(completing, 'completing.yaml').problems.map(problemLine)).toEqual([])
  })

  it('lists the claim types', () => {
    expect(table('type').flatMap(([type]) => quoted(type))).toEqual(claimTypes)
  })

  it('lists the modalities', () => {
    expect(table('modality').flatMap(([modality]) => quoted(modality))).toEqual(modalities)
  })

  it('lists the kinds of entity, and what each can have', () => {
    expect(table('id begins with').map(([prefix, , fields]) => [...quoted(prefix), ...quoted(fields)])).toEqual(
      entityKinds.map((kind) => [`${idPrefixes[kind]}:`, ...ownFields[kind]]),
    )
  })

  it('writes dates that are dates', () => {
    const codes = table('the document says').flatMap(([, date]) => /edtf: "?([^ "]+)/.exec(date ?? '')?.[1] ?? [])
    expect(codes).toHaveLength(8)
    expect(codes.filter((code) => daysOfEdtf(code) === null)).toEqual([])
  })

  it('prints what the commands print', async () => {
    const seed = await folderOfTheReader()
    const all = sessions()
    expect(all).toHaveLength(9)
    for (const { words, printed } of all) {
      const { output, complaints } = await seed.run(words)
      expect(`${output}${complaints}`, words.join(' ')).toMatch(printed)
    }
  })
})
