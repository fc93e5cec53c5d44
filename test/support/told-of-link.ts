import { backwardIn, forwardIn, modalitiesIn, rootsIn, typesIn } from '../../server/graph/model/link-groups.ts'
import type { LinkRecord } from '../../server/graph/model/records.ts'

/** A link as it is told: what its claims are added up, however they are grouped. */
export const toldOfLink = ({ groups, ...link }: LinkRecord) => ({
  ...link,
  forward: forwardIn(groups),
  backward: backwardIn(groups),
  types: typesIn(groups),
  modalities: modalitiesIn(groups),
  roots: rootsIn(groups),
})

/** The same of what is tied by a link. */
export const toldOfTie = <Tie extends { readonly link: LinkRecord }>({ link, ...tie }: Tie) => ({
  ...tie,
  link: toldOfLink(link),
})
