import { visit } from '../actions/bring-in.ts'
import type { NamedEntity, ShownClaim } from '../api/records.ts'
import { capitalised, claimVerb } from '../state/claim-words.ts'
import { articleOf } from '../state/with-article.ts'
import { useExplorer } from './use-explorer.ts'

interface EndProps {
  readonly entity: NamedEntity
  readonly isSelf: boolean
  readonly name: string
}

function End({ entity, isSelf, name }: EndProps) {
  const explorer = useExplorer()
  if (isSelf) return <span className="claim-self">{name}</span>
  return (
    <button type="button" className="entity-link" onClick={() => void visit(explorer, entity.id)}>
      {name}
    </button>
  )
}

const beginning = (entity: NamedEntity): string => (articleOf(entity) === '' ? capitalised(entity.name) : entity.name)

/** A claim read as a sentence; both ends lead to their entities, save the one whose card this is. */
export const ClaimSentence = ({ claim, self }: { readonly claim: ShownClaim; readonly self: string | null }) => (
  <p className="claim-sentence">
    {capitalised(articleOf(claim.source))}
    <End entity={claim.source} isSelf={claim.source.id === self} name={beginning(claim.source)} /> {claimVerb(claim)}{' '}
    {articleOf(claim.target)}
    <End entity={claim.target} isSelf={claim.target.id === self} name={claim.target.name} />
  </p>
)
