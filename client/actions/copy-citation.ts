import { linkIdOf } from '../api/link-id.ts'
import type { ShownClaim } from '../api/records.ts'
import { citationOf } from '../state/citation.ts'
import { noFilter } from '../state/filter.ts'
import { done, warning } from '../state/notice.ts'
import { encodeView } from '../state/view-code.ts'
import { linkTo } from '../state/view-link.ts'
import { copyText } from './copy-text.ts'
import { type Explorer, positionsOf } from './explorer.ts'

/** Copies a claim with its words, and a link that is short enough to print: to the claim's line alone, open. */
export async function copyCitation(explorer: Explorer, claim: ShownClaim, page: string): Promise<void> {
  const { store } = explorer
  const positions = positionsOf(explorer)
  const ends = [...new Set([claim.source.id, claim.target.id])]
  const code = await encodeView({
    entities: ends.map((id) => ({ id, at: positions[id] ?? null })),
    selection: linkIdOf(claim.source.id, claim.target.id),
    filter: noFilter,
  })
  const isCopied = await copyText(citationOf(claim, linkTo(code, page)))
  store.setState({
    notice: isCopied
      ? done('Citation copied')
      : warning(
          'This browser does not let the page copy',
          'Open the page over HTTPS, or select the words and copy them.',
        ),
  })
}
