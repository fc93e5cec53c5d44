import { useCallback, useEffect, useState } from 'react'
import { failed, type Loadable, loading, ready } from '../state/loadable.ts'
import { problemOf } from '../state/problem.ts'

/** A part of the program that is fetched when it is first needed. `load` stays the same from call to call. */
export function useOnDemand<Part>(load: () => Promise<Part>): {
  readonly part: Loadable<Part>
  readonly retry: () => void
} {
  const [part, setPart] = useState<Loadable<Part>>(loading)
  const fetchPart = useCallback(() => {
    setPart(loading)
    load().then(
      (value) => setPart(ready(value)),
      (thrown) => setPart(failed(problemOf(thrown))),
    )
  }, [load])
  useEffect(fetchPart, [fetchPart])
  return { part, retry: fetchPart }
}
