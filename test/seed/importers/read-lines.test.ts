import { describe, expect, it } from 'vitest'
import { sampleInput } from './sample-input.ts'

async function read(content: string | Buffer, chunk?: number) {
  const input = sampleInput('file', content, chunk)
  const lines = await Array.fromAsync(input.lines())
  return { lines: lines.map(({ number, text }) => `${number} ${text}`), bad: input.bad }
}

describe('readLines', () => {
  it('counts lines from 1, and takes off both kinds of line end and a byte order mark', async () => {
    expect(await read('\uFEFFone\r\ntwo\n\nfour')).toEqual({ lines: ['1 one', '2 two', '3 ', '4 four'], bad: [] })
    expect(await read('one\n')).toEqual({ lines: ['1 one'], bad: [] })
    expect(await read('')).toEqual({ lines: [], bad: [] })
  })

  it('reads the same in chunks of whatever size, even within a letter', async () => {
    const text = 'Нордланд,1\r\nЮжланд,2\n€uro\n'
    const whole = await read(text, 1000)
    for (const chunk of [1, 2, 3, 7]) expect(await read(text, chunk)).toEqual(whole)
    expect(whole.lines).toEqual(['1 Нордланд,1', '2 Южланд,2', '3 €uro'])
  })

  it('sets apart lines that are not UTF-8, or hold NUL, and reads on', async () => {
    const content = Buffer.concat([
      Buffer.from('one\n'),
      Buffer.from('Caf\xe9\n', 'latin1'),
      Buffer.from('a\0b\nfour\n'),
    ])
    for (const chunk of [1, 1000])
      expect(await read(content, chunk)).toEqual({
        lines: ['1 one', '4 four'],
        bad: [
          { number: 2, reason: 'the line is not UTF-8 text: save the file as UTF-8', text: 'Caf\uFFFD' },
          { number: 3, reason: 'the line holds a NUL character', text: 'a\0b' },
        ],
      })
  })

  it('sets apart a line that is longer than 1 MB, of which it keeps the beginning', async () => {
    const content = `one\n${'x'.repeat(10_000_000)}\nthree\n${'y'.repeat(2_000_000)}`
    expect(await read(content, 65_536)).toEqual({
      lines: ['1 one', '3 three'],
      bad: [
        { number: 2, reason: 'the line is longer than 1 MB', text: 'x'.repeat(1000) },
        { number: 4, reason: 'the line is longer than 1 MB', text: 'y'.repeat(1000) },
      ],
    })
  })
})
