import { Router } from 'express'
import type { GraphStore } from './graph/graph-store.ts'

const patience = 3000

async function answers(store: GraphStore): Promise<boolean> {
  const late = new Promise<never>((_, reject) => {
    AbortSignal.timeout(patience).addEventListener('abort', () => reject(new Error('The store is late.')))
  })
  try {
    await Promise.race([store.ping(), late])
    return true
  } catch {
    return false
  }
}

/** `/live` as long as the process runs, `/ready` as long as the store answers too. */
export function health(store: GraphStore): Router {
  const router = Router()
  router.use((_, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  router.get('/live', (_, response) => {
    response.json({ status: 'live' })
  })
  router.get('/ready', async (_, response) => {
    if (await answers(store)) response.json({ status: 'ready' })
    else response.status(503).json({ status: 'unavailable', reason: 'The store does not answer.' })
  })
  return router
}
