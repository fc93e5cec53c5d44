import { type ComponentType, useEffect, useState } from 'react'
import type { Problem } from '../state/problem.ts'
import { ProblemNotice } from './problem-notice.tsx'

const missing: Problem = {
  title: 'This part of the page did not come',
  advice: 'Check that you are online and that Entente is still running, then retry.',
  offline: false,
}

/** Some browsers remember that a part did not come, and do not ask for it again. */
const missingStill: Problem = {
  title: missing.title,
  advice: 'Nor did it come now. Reload the page: its address keeps what stands on the canvas.',
  offline: false,
}

interface PartOfPageProps<Props> {
  /** Brings the part, once it is needed. */
  readonly load: () => Promise<ComponentType<Props>>
  readonly props: Props
  readonly waiting: React.ReactNode
}

/** A part of the page that is not in its first load. `load` stays the same function as long as the part is the same. */
export function PartOfPage<Props extends object>({ load, props, waiting }: PartOfPageProps<Props>) {
  const [came, setCame] = useState<{ readonly by: typeof load; readonly Part: ComponentType<Props> } | null>(null)
  const [turn, setTurn] = useState(0)
  const [isMissing, setMissing] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn tries anew
  useEffect(() => {
    let isWanted = true
    setMissing(false)
    load().then(
      (Part) => isWanted && setCame({ by: load, Part }),
      () => isWanted && setMissing(true),
    )
    return () => {
      isWanted = false
    }
  }, [load, turn])
  if (isMissing && turn > 0 && navigator.onLine)
    return <ProblemNotice problem={missingStill} words="Reload" onRetry={() => location.reload()} />
  if (isMissing) return <ProblemNotice problem={missing} onRetry={() => setTurn(turn + 1)} />
  return came?.by === load ? <came.Part {...props} /> : waiting
}
