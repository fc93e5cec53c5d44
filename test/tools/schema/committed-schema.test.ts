import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { committedSchema } from '../../../tools/schema/committed-schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-schema-'))
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args])

function commit(schema: string): void {
  writeFileSync(join(folder, 'docs/schema.graphql'), schema)
  git('add', 'docs')
  git('commit', '-q', '-m', 'Change the schema')
}

beforeAll(() => {
  mkdirSync(join(folder, 'docs'))
  git('init', '-q')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('takes the schema of the last commit, then that of the main branch where it is known, or of the commit named', async () => {
  expect(await committedSchema(folder)).toBe(null)

  commit('type Query { one: Int }')
  git('tag', 'first')
  writeFileSync(join(folder, 'docs/schema.graphql'), 'not committed')
  expect(await committedSchema(folder)).toEqual({ reference: 'HEAD', text: 'type Query { one: Int }' })

  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  commit('type Query { two: Int }')
  expect(await committedSchema(folder)).toEqual({ reference: 'origin/main', text: 'type Query { one: Int }' })

  expect(await committedSchema(folder, ['HEAD'])).toEqual({ reference: 'HEAD', text: 'type Query { two: Int }' })
  expect(await committedSchema(folder, ['first'])).toEqual({ reference: 'first', text: 'type Query { one: Int }' })
  expect(await committedSchema(folder, ['unknown'])).toBe(null)
})

it('finds none where there is no repository', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'entente-schema-'))
  expect(await committedSchema(bare)).toBe(null)
  rmSync(bare, { recursive: true })
})
