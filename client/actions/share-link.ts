import { isAbort } from '../api/api-error.ts'
import { done, warning } from '../state/notice.ts'
import { hashOf, linkTo } from '../state/view-link.ts'
import { copyText } from './copy-text.ts'
import type { Explorer } from './explorer.ts'
import { currentCode } from './follow-address.ts'

/** Copies a link that opens what is seen; where that is forbidden, the link stands in the address bar. */
export async function copyViewLink(explorer: Explorer, page: string): Promise<void> {
  const code = await currentCode(explorer)
  if (await copyText(linkTo(code, page))) {
    explorer.store.setState({ notice: done('Link copied') })
    return
  }
  history.replaceState(null, '', hashOf(code))
  explorer.store.setState({
    notice: warning('This browser does not let the page copy', 'The link stands in the address bar: copy it there.'),
  })
}

/** Hands the link to whatever the device sends things with. */
export async function sendViewLink(explorer: Explorer, page: string): Promise<void> {
  const url = linkTo(await currentCode(explorer), page)
  try {
    await navigator.share({ title: 'Entente', url })
  } catch (thrown) {
    if (isAbort(thrown)) return
    await copyViewLink(explorer, page)
  }
}
