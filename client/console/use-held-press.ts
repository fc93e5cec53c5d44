import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { type MouseEvent, useEffect, useState } from 'react'

/**
 * Holds a press of Execute until the editors are there, where GraphiQL would drop it without a word, or send the query
 * without its variables. Returns what listens to presses on their way down.
 */
export function useHeldPress(): (press: MouseEvent<HTMLElement>) => void {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  )
  const { run } = useGraphiQLActions()
  const [held, hold] = useState(false)
  const ready = queryEditor !== undefined && variableEditor !== undefined && responseEditor !== undefined

  useEffect(() => {
    if (!held || !ready) return
    hold(false)
    run()
  }, [held, ready, run])

  return (press) => {
    if (ready || !(press.target as Element).closest('.graphiql-execute-button')) return
    press.stopPropagation()
    hold(true)
  }
}
