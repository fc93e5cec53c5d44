import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { StoreUnavailableError } from '../../../server/graph/store-errors.ts'
import { askingOf } from '../../support/ask.ts'
import { openInventedStore } from '../../support/invented-store.ts'

const query = `{
  overview {
    entities {
      ... on Organisation { refused: neighbours(first: 0) { pageInfo { endCursor } } }
      neighbours { pageInfo { endCursor } }
    }
  }
}`

it('waits for the items of a list that fail after another was refused at once', async () => {
  const store = await openInventedStore()
  const failed = Promise.withResolvers<void>()
  const unheard: unknown[] = []
  const hear = (cause: unknown) => unheard.push(cause)
  process.on('unhandledRejection', hear)
  try {
    const ask = await askingOf({
      read: async (question, ...rest) => {
        if (question.name !== 'neighbours-by-strongest') return store.read(question, ...rest)
        failed.resolve()
        throw new StoreUnavailableError('away')
      },
    })
    expect((await ask(query)).errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT'])
    await failed.promise
    // Node tells of a failure that nobody heard of at the end of its turn.
    await setImmediate()
    expect(unheard).toEqual([])
  } finally {
    process.off('unhandledRejection', hear)
  }
})
