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

const busyCodes: ReadonlySet<string> = new Set(['SERVICE_UNAVAILABLE', 'TIMEOUT', 'DEADLINE_EXCEEDED', 'OVERLOADED'])

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
      return busyCodes.has(thrown.code ?? '')
        ? { title: 'The server is busy', advice: 'Retry in a moment.', offline: false }
        : { title: 'The server refused this', advice: thrown.message, offline: false }
  }
}
