import { beforeEach } from 'vitest'

beforeEach(() => {
  console.error = (...parts: readonly unknown[]) => {
    throw new Error(`console.error was called: ${parts.map(String).join(' ')}`)
  }
})
