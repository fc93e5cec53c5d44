import { formatShortcutForOS, KEY_MAP, pick, useGraphiQL } from '@graphiql/react'
import { useEffect, useState } from 'react'

const shortcut = formatShortcutForOS(KEY_MAP.runQuery.key, 'Cmd')

/** What to do where no answer stands yet. */
export function FirstRun() {
  const { responseEditor, isFetching } = useGraphiQL(pick('responseEditor', 'isFetching'))
  const [isBlank, setBlank] = useState(false)
  useEffect(() => {
    if (responseEditor === undefined) return
    const look = () => setBlank(responseEditor.getValue() === '')
    look()
    const watching = responseEditor.onDidChangeModelContent(look)
    return () => watching.dispose()
  }, [responseEditor])
  if (!isBlank || isFetching) return null
  return (
    <p className="first-run">
      The answer comes here. Run the question with <kbd>{shortcut}</kbd>, or press Execute query{' '}
      <span aria-hidden="true">(▶)</span>. Change it as you like.
    </p>
  )
}
