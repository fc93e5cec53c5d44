import { pick, useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import { writeLink } from './shared-query.ts'

/** Where a page may not write to the clipboard (plain HTTP from another machine), the link still stands in the address bar. */
async function offerLink(link: string): Promise<'copied' | 'shown'> {
  window.history.replaceState(null, '', link)
  if (navigator.clipboard === undefined) return 'shown'
  return navigator.clipboard.writeText(window.location.href).then(
    () => 'copied',
    () => 'shown',
  )
}

const words = { copied: 'Link copied', shown: 'Link in address bar' }

/** Copies a link to the query and the variables as they stand, and says so until they change. */
export function CopyLinkButton() {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  )
  const [offered, setOffered] = useState<{ readonly link: string; readonly how: keyof typeof words } | null>(null)
  const tab = tabs[activeTabIndex]
  const link = writeLink({ query: tab?.query ?? '', variables: tab?.variables ?? '' })
  const copy = async () => {
    const current = writeLink({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' })
    setOffered({ link: current, how: await offerLink(current) })
  }
  return (
    <button type="button" className="button copy-link" onClick={() => void copy()}>
      <span aria-live="polite">{offered?.link === link ? words[offered.how] : 'Copy link'}</span>
    </button>
  )
}
