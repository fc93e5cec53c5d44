import type { CanvasEntity, CanvasLink, Modality } from '../api/records.ts'
import type { Tone } from '../canvas/scene.ts'
import { capitalised, claimVerb } from './claim-words.ts'
import type { Content } from './content.ts'
import { sayingsOf } from './link-sayings.ts'
import { directionOfLink, isFirmLink, toneOfLink } from './tone.ts'
import { withArticle } from './with-article.ts'

/** A link in words. */
export interface LinkLine {
  readonly id: string
  readonly sentence: string
  readonly claimCount: number
  readonly tone: Tone
  /** False where every claim is planned or conditional. */
  readonly firm: boolean
}

export interface LinkGroup {
  readonly entity: CanvasEntity
  readonly lines: readonly LinkLine[]
}

const modalityOf = (link: CanvasLink): Modality =>
  isFirmLink(link) ? 'STATED' : (link.modalities[0]?.modality ?? 'STATED')

/** "Boris Johnson urged Ukraine" where all claims say one thing; else both ends and what the claims say. */
export function sentenceOfLink(link: CanvasLink, source: CanvasEntity, target: CanvasEntity): string {
  const [only, ...others] = link.types
  const direction = directionOfLink(link)
  if (only !== undefined && others.length === 0 && direction !== 'both') {
    const [from, to] = direction === 'backward' ? [target, source] : [source, target]
    const [done = null, ...differently] = link.actions
    const action = differently.length === 0 ? (done?.action ?? null) : null
    const verb = claimVerb({ source: from, type: only.type, modality: modalityOf(link), detail: null, action })
    return `${capitalised(withArticle(from))} ${verb} ${withArticle(to)}`
  }
  return `${capitalised(withArticle(source))} and ${withArticle(target)}: ${saidIn(link)}`
}

/** More of them would hide who the two are. */
const mostTold = 3

/** "consult (412), appeal (90), disapprove (31), and 4 other things". */
function saidIn(link: CanvasLink): string {
  const sayings = sayingsOf(link)
  const told = sayings.length === mostTold + 1 ? sayings : sayings.slice(0, mostTold)
  const words = told.map(({ words, count }) => (count === 1 ? words : `${words} (${count.toLocaleString('en')})`))
  const left = sayings.length - told.length
  return left === 0 ? words.join(', ') : `${words.join(', ')}, and ${left} other things`
}

function lineOf(link: CanvasLink, source: CanvasEntity, target: CanvasEntity): LinkLine {
  return {
    id: link.id,
    sentence: sentenceOfLink(link, source, target),
    claimCount: link.claimCount,
    tone: toneOfLink(link),
    firm: isFirmLink(link),
  }
}

const alphabet = new Intl.Collator('en')

const byClaimsThenWords = (a: LinkLine, b: LinkLine): number =>
  b.claimCount - a.claimCount || alphabet.compare(a.sentence, b.sentence)

/** Every link as a line under each of its ends: the most tied entity first, under it the most claimed link, then by name. */
export function linkGroups(content: Content): readonly LinkGroup[] {
  const groups = new Map<string, LinkLine[]>()
  for (const link of content.links.values()) {
    const source = content.entities.get(link.source)
    const target = content.entities.get(link.target)
    if (source === undefined || target === undefined) continue
    const line = lineOf(link, source, target)
    for (const end of new Set([link.source, link.target])) {
      const group = groups.get(end)
      if (group === undefined) groups.set(end, [line])
      else group.push(line)
    }
  }
  return [...content.entities.values()]
    .flatMap((entity) => {
      const lines = groups.get(entity.id)
      if (lines === undefined) return []
      return [{ entity, lines: lines.toSorted(byClaimsThenWords) }]
    })
    .toSorted((a, b) => b.lines.length - a.lines.length || alphabet.compare(a.entity.name, b.entity.name))
}
