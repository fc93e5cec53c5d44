import { linkIdOf } from '../api/link-id.ts'
import type { ShownClaim } from '../api/records.ts'
import { citationOf } from '../state/citation.ts'
import { done, warning } from '../state/notice.ts'
import { viewOf } from '../state/view.ts'
import { encodeView } from '../state/view-code.ts'
import { linkTo } from '../state/view-link.ts'
import { copyText } from './copy-text.ts'
import { type Explorer, positionsOf } from './explorer.ts'

/** Copies a claim with its words, and a link to this view in which the claim's line is open. */
export async function copyCitation(explorer: Explorer, claim: ShownClaim, page: string): Promise<void> {
  const { store } = explorer
  const view = viewOf(store.getState(), positionsOf(explorer))
  const standing = new Set(view.entities.map(({ id }) => id))
  const missing = [...new Set([claim.source.id, claim.target.id])].filter((id) => !standing.has(id))
  const code = await encodeView({
    ...view,
    entities: [...view.entities, ...missing.map((id) => ({ id, at: null }))],
    selection: linkIdOf(claim.source.id, claim.target.id),
  })
  const isCopied = await copyText(citationOf(claim, linkTo(code, page)))
  store.setState({
    notice: isCopied
      ? done('Citation copied')
      : warning(
          'This browser does not let the page copy',
          'Open the page by HTTPS, or select the words and copy them.',
        ),
  })
}
