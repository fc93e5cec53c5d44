import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDossiers } from '../../seed/dossier/parse-dossier.ts'
import { sample, straitDossier } from './sample.ts'

type Mutation = (text: string) => string

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const onLines = (change: (lines: readonly string[]) => readonly string[]): Mutation => {
  return (text) => change(text.split('\n')).join('\n')
}

const swapped = (lines: readonly string[], one: number, other: number): readonly string[] =>
  lines.map((line, index) => {
    if (index === one) return lines[other]!
    return index === other ? lines[one]! : line
  })

const indexAt = (at: number, list: { readonly length: number }): number => Math.floor(at * list.length)

const deletedLine = place.map((at) => onLines((lines) => lines.toSpliced(indexAt(at, lines), 1)))

const duplicatedLine = fc
  .tuple(place, place)
  .map(([from, to]) => onLines((lines) => lines.toSpliced(indexAt(to, lines), 0, lines[indexAt(from, lines)]!)))

const swappedLines = fc
  .tuple(place, place)
  .map(([one, other]) => onLines((lines) => swapped(lines, indexAt(one, lines), indexAt(other, lines))))

const strangeText = fc.oneof(
  fc.constantFrom(
    ...':-?[]{},#&*!|>%@`"\'\t\r\n\0\uFEFF\uD800~<.',
    ': ',
    '- ',
    '---\n',
    '&a ',
    '*a ',
    '<<: *a',
    '!!set ',
    '""',
  ),
  fc.constantFrom(
    'null',
    'true',
    '-1',
    '1e999',
    '0x1F',
    '.nan',
    '2031',
    '__proto__',
    'constructor',
    'country:',
    '[0, 70]',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }),
)

const writtenOver = fc.tuple(place, fc.nat(6), strangeText).map(([at, length, strange]): Mutation => {
  return (text) => text.slice(0, indexAt(at, text)) + strange + text.slice(indexAt(at, text) + length)
})

const truncated = place.map(
  (at): Mutation =>
    (text) =>
      text.slice(0, indexAt(at, text)),
)

const mutation = fc.oneof(
  { weight: 3, arbitrary: deletedLine },
  { weight: 3, arbitrary: duplicatedLine },
  { weight: 3, arbitrary: swappedLines },
  { weight: 6, arbitrary: writtenOver },
  { weight: 1, arbitrary: truncated },
)

const mutatedText = fc
  .tuple(
    fc.constantFrom(straitDossier, sample('norland-names.yaml')),
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
  )
  .map(([text, mutations]) => mutations.reduce((mutated, mutate) => mutate(mutated), text))

it('makes of any mutilated dossier either a dossier or problems that each stand somewhere in it', () => {
  let right = 0
  let wrong = 0
  fc.assert(
    fc.property(mutatedText, (text) => {
      const { parsed, problems } = parseDossiers(text, 'mutated.yaml')
      if (parsed.length > 0) {
        right += 1
        expect(problems).toEqual([])
        return
      }
      wrong += 1
      expect(problems).not.toEqual([])
      const lines = text.split('\n')
      for (const { line, column, message, ...rest } of problems) {
        expect(rest).toEqual({ file: 'mutated.yaml' })
        expect(message.trim()).not.toBe('')
        expect(Number.isInteger(line) && line >= 1 && line <= lines.length, `line ${line}`).toBe(true)
        expect(Number.isInteger(column) && column >= 1, `column ${column}`).toBe(true)
        expect(column, `column in line ${line}`).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
      }
    }),
    { numRuns: 2000 },
  )
  expect({ right: right > 0, wrong: wrong > 0 }).toEqual({ right: true, wrong: true })
})
