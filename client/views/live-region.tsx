import { useEffect, useState } from 'react'
import { useExplorer } from './use-explorer.ts'

/** Tells a screen reader what changed, each time anew, even where the words are those of the time before. */
export function LiveRegion() {
  const { store } = useExplorer()
  const [said, setSaid] = useState({ turn: 0, words: '' })
  useEffect(
    () =>
      store.subscribe(({ announcement }) => {
        if (announcement === '') return
        store.setState({ announcement: '' })
        setSaid(({ turn }) => ({ turn: turn + 1, words: announcement }))
      }),
    [store],
  )
  return (
    <div className="visually-hidden" role="status" data-testid="announcement">
      <p key={said.turn}>{said.words}</p>
    </div>
  )
}
