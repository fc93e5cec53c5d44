import { ApiError } from '../api/api-error.ts'

/** A failure as a reader meets it: what happened, and what to do about it. */
export interface Problem {
  readonly title: string
  readonly advice: string
  readonly offline: boolean
}

const unexpected: Problem = {
  title: 'Something went wrong on this page',
  advice: 'Try again; if it happens again, reload the page.',
  offline: false,
}

export const gone: Problem = {
  title: 'This is no longer in the graph',
  advice: 'The graph has changed since it was drawn. Reload the page to see it as it is now.',
  offline: false,
}

/** What the server refuses by code, as a reader can help it; anything else is told in the server's words. */
const refusals = new Map<string | null, Omit<Problem, 'offline'>>(
  Object.entries({
    BUSY: { title: 'The server is busy', advice: 'Retry in a moment.' },
    TIMEOUT: {
      title: 'That took the server too long',
      advice: 'Retry in a moment, or ask for less: a filter, fewer at a time.',
    },
    STORE_UNAVAILABLE: {
      title: 'The database does not answer',
      advice: 'The server runs, but not its database. Retry later.',
    },
    INTERNAL_SERVER_ERROR: {
      title: 'The server failed at this',
      advice: 'Retry; if it fails again, its log tells why.',
    },
  }),
)

export function problemOf(thrown: unknown): Problem {
  if (!(thrown instanceof ApiError)) return unexpected
  switch (thrown.failure) {
    case 'offline':
      return {
        title: 'You are offline',
        advice: 'What stands on the canvas stays. Connect again, then retry.',
        offline: true,
      }
    case 'unreachable':
      return {
        title: 'The server does not answer',
        advice: 'Check that Entente is still running, then retry.',
        offline: false,
      }
    case 'unreadable':
      return {
        title: 'The server gave no proper answer',
        advice: 'It may be starting or out of reach of its database. Retry in a moment.',
        offline: false,
      }
    case 'refused':
      return {
        ...(refusals.get(thrown.code) ?? { title: 'The server refused this', advice: thrown.message }),
        offline: false,
      }
  }
}
