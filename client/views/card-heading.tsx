import type { CanvasEntity, CanvasLink } from '../api/records.ts'
import { capitalised } from '../state/claim-words.ts'
import { isSame, type PairCard } from '../state/pair-card.ts'
import { captionOf } from '../state/select-scene.ts'
import { withArticle } from '../state/with-article.ts'
import { EntityMark } from './entity-mark.tsx'
import { counted, kindWord } from './kind-words.ts'
import { useExplorerState } from './use-explorer.ts'

export const EntityHeading = ({ entity }: { readonly entity: CanvasEntity }) => (
  <>
    <EntityMark entity={entity} caption={captionOf(entity)} size={44} />
    <div>
      <p className="card-kind">{kindWord(entity.kind)}</p>
      <h2 className="card-name">{entity.name}</h2>
    </div>
  </>
)

/** The marks of both ends, one over the other, and their names. */
export function LinkHeading({ link }: { readonly link: CanvasLink }) {
  const source = useExplorerState((state) => state.content.entities.get(link.source))
  const target = useExplorerState((state) => state.content.entities.get(link.target))
  const ends = [...new Set([source, target])].filter((end) => end !== undefined)
  return (
    <>
      <div className="card-ends">
        {ends.map((end) => (
          <EntityMark key={end.id} entity={end} caption={captionOf(end)} size={38} />
        ))}
      </div>
      <div>
        <p className="card-kind">{counted(link.claimCount, 'claim')}</p>
        <h2 className="card-name">{capitalised(ends.map(withArticle).join(' and '))}</h2>
      </div>
    </>
  )
}

const kindsOfPair = { comparison: 'Comparison', paths: 'Paths' } as const

function titleOf(card: PairCard): string {
  const first = withArticle(card.first)
  const second = card.second === null || isSame(card) ? '…' : withArticle(card.second)
  return card.kind === 'comparison' ? `${capitalised(first)} and ${second}` : `From ${first} to ${second}`
}

export const PairHeading = ({ card }: { readonly card: PairCard }) => (
  <div>
    <p className="card-kind">{kindsOfPair[card.kind]}</p>
    <h2 className="card-name">{titleOf(card)}</h2>
  </div>
)
