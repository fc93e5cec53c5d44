import { startLayoutWorker } from './canvas/worker-ahead.ts'

// In a module of its own, which the page imports before all else: what is imported runs before what imports it.
startLayoutWorker()
