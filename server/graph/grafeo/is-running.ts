import { systemCodeOf } from '../../system-code.ts'

/** Whether there is a process of this number, be it somebody else's. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return systemCodeOf(cause) === 'EPERM'
  }
}
