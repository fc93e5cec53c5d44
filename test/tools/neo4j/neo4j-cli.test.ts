import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest'
import { findJava, findMaven } from '../../../tools/neo4j/find-programs.ts'
import { freePort } from '../../../tools/neo4j/free-port.ts'
import { MissingToolError } from '../../../tools/neo4j/missing-tool-error.ts'
import { neo4jLines } from '../../../tools/neo4j/neo4j-line.ts'
import { runNode } from '../../support/running-server.ts'
import { storeFolder } from '../../support/store-folder.ts'

const canStart = inject('neo4jPool').servers.some(({ name, missing }) => name === '5.26' && missing === null)

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

describe('npm run neo4j', () => {
  it.skipIf(!canStart)(
    'starts a server, says how to use it, and takes it down with it',
    { timeout: 300_000 },
    async () => {
      const port = await freePort()
      const folder = join(await storeFolder(), 'neo4j')
      const words = [
        'tools/neo4j/cli.ts',
        '--port',
        String(port),
        '--data',
        folder,
        '--password',
        'entente-tests',
        '--heap',
        '512',
      ]
      const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
      onTestFinished(() => {
        child.kill('SIGKILL')
      })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      const lines: string[] = []
      await new Promise<void>((resolve) => {
        createInterface({ input: child.stdout }).on('line', (line) => {
          lines.push(line)
          if (line === 'Ctrl-C stops it.') resolve()
        })
      })
      expect(lines.join('\n')).toContain(`NEO4J_URI=bolt://127.0.0.1:${port} NEO4J_PASSWORD=entente-tests npm start`)
      expect(await isListening(port)).toBe(true)
      expect(await readFile(join(folder, 'conf/neo4j.conf'), 'utf8')).toContain('heap.max_size=512m')
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
      expect(await isListening(port)).toBe(false)
    },
  )

  it.each([
    [['--line', '3.5'], 'Allowed choices are 5.26, 2026'],
    [['--port', 'seven'], 'Expected a whole number from 1 to 65535'],
    [['--password', 'short'], 'Neo4j wants eight characters or more'],
    [['--heap', 'much'], 'Expected a whole number from 64 on'],
    [['--page-cache', '8'], 'Expected a whole number from 64 on'],
  ])('refuses %j with a sentence', async (words, sentence) => {
    const { exitCode, output } = await runNode(['tools/neo4j/cli.ts', ...words])
    expect(exitCode).toBe(1)
    expect(output).toContain(sentence)
  })

  it('says which Java is missing', async () => {
    const line = { ...neo4jLines['2026'], runsOnJava: () => false }
    await expect(findJava(line)).rejects.toThrow(MissingToolError)
    await expect(findJava(line)).rejects.toThrow('needs Java 21 or later')
  })

  it('says that Maven is missing', async () => {
    vi.stubEnv('PATH', await storeFolder())
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    await expect(findMaven()).rejects.toThrow('Install it (Debian package maven)')
  })
})
