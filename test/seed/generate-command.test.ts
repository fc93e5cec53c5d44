import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seedCommand } from './seed-command.ts'

describe('generate', () => {
  it('prints a table that import reads, the same for the same seed', { timeout: 120_000 }, async () => {
    const seed = await seedCommand()
    const asked = ['generate', '--interactions', '300', '--actors', '40']
    const { exitCode, output } = await seed.run([...asked, '--seed', '7'])
    expect({ exitCode, rows: output.trimEnd().split('\r\n').length - 1 }).toEqual({ exitCode: 0, rows: 300 })
    expect(await seed.run([...asked, '--seed', '7', 'same.csv'])).toMatchObject({ output: 'Wrote same.csv.\n' })
    expect(await readFile(join(seed.folder, 'same.csv'), 'utf8')).toBe(output)
    expect((await seed.run([...asked, '--seed', '8'])).output).not.toBe(output)
    const imported = await seed.run(['import', 'csv', 'same.csv'])
    expect(imported.output).toMatch(/^Read 300 rows.*\nLoaded 300 claims of \d+ entities into document:same\.\n/)
  })

  it('says which numbers it takes', { timeout: 60_000 }, async () => {
    const seed = await seedCommand()
    expect((await seed.run(['generate', '--actors', '1'])).complaints).toMatch(/Write a whole number, 2 or more/)
    expect((await seed.run(['generate', '--interactions', 'many'])).complaints).toMatch(
      /Write a whole number, 1 or more/,
    )
  })
})
