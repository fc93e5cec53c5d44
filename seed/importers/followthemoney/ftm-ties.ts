import type { ClaimType } from '../../../server/graph/model/claim-types.ts'
import type { FtmEntity } from './ftm-entity.ts'

/** How a relation of FollowTheMoney is read as a claim: which property is whom. */
export interface FtmTie {
  readonly source: string
  readonly target: string
  type(entity: FtmEntity): ClaimType
  detail(entity: FtmEntity): string | null
}

const isOver = (entity: FtmEntity): boolean => {
  const status = entity.first('status')
  return status === null || status === 'unknown' ? entity.first('endDate') !== null : status === 'ended'
}

/** Whether an office is held, or once was: the data says so, or gives a day on which it ended. */
export const officeType = (entity: FtmEntity): ClaimType => (isOver(entity) ? 'HELD_OFFICE' : 'HOLDS_OFFICE')

const office = (source: string, target: string, otherwise: string | null): FtmTie => ({
  source,
  target,
  type: officeType,
  detail: (entity) => entity.first('role', 'summary', 'description') ?? otherwise,
})

/** Relations between two entities. Ownership, kinship and debt have no type of claim, and are left out. */
export const ftmTies: ReadonlyMap<string, FtmTie> = new Map([
  ['Directorship', office('director', 'organization', 'Director')],
  ['Employment', office('employee', 'employer', null)],
  [
    'Membership',
    {
      source: 'member',
      target: 'organization',
      type: () => 'MEMBER_OF',
      detail: (entity) => entity.first('role'),
    },
  ],
])
