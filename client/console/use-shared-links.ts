import { useEffect, useRef } from 'react'
import { readLink } from './shared-query.ts'
import { useOpenQuery } from './use-open-query.ts'

/** Opens links to queries that are followed while the console is open; the first one is read when it starts. */
export function useSharedLinks(): void {
  const openQuery = useRef(useOpenQuery())
  openQuery.current = useOpenQuery()
  useEffect(() => {
    const follow = () => {
      const shared = readLink(window.location.hash)
      if (shared !== null) openQuery.current(shared)
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
}
