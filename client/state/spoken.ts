import { type Content, remainingOf, standingNeighbours } from './content.ts'
import { sentenceOfLink } from './link-lines.ts'

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** What a screen reader is told of an entity that was selected. */
export function spokenEntity(content: Content, id: string): string {
  const name = content.entities.get(id)?.name ?? id
  const standing = counted(standingNeighbours(content).get(id)?.size ?? 0, 'tie', 'ties')
  const left = remainingOf(content, id)
  return `${name} selected: ${standing} on the canvas${left === 0 ? '' : `, ${left.toLocaleString('en')} more to expand`}.`
}

/** What a screen reader is told of a link that was selected. */
export function spokenLink(content: Content, id: string): string {
  const link = content.links.get(id)
  const source = content.entities.get(link?.source ?? '')
  const target = content.entities.get(link?.target ?? '')
  if (link === undefined || source === undefined || target === undefined) return ''
  return `Line selected: ${sentenceOfLink(link, source, target)}. ${counted(link.claimCount, 'claim', 'claims')}.`
}

export const spokenArranging = (count: number): string => `Arranging ${counted(count, 'entity', 'entities')}…`

export const spokenArranged = (count: number): string =>
  `${counted(count, 'entity stands in its place', 'entities stand in their places')}.`

/** How much stands on the canvas. */
export const spokenContent = ({ entities, links }: Content): string =>
  `${counted(entities.size, 'entity', 'entities')} and ${counted(links.size, 'link', 'links')} on the canvas.`
