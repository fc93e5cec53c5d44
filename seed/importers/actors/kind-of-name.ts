import type { EntityKind } from '../../../server/graph/model/kinds.ts'

/** Words that stand in the names of organisations, and hardly in those of people. */
const organisationWords = `
  academy administration agence agency airlines airport airways alliance army assembly association authority bank
  battalion bloc board brigade brigades broadcasting bureau cabinet center central centre chamber church civic clan
  club coalition command commission committee communist community company confederation congress constitutional corp
  corporation council court daily defence defense delegation democracy democratic democrats department elections
  exchange federation force forces forum foundation front fund government greens group guard guards homeland house inc
  independence industries inquirer institute institution intelligence international islamic jihad journal justice
  labor labour league left liberal liberation ltd majority media militia ministry mission monitor motherland motors
  movement national navy network networks new news office oil organisation organization parliament parties partnership
  party patriotic people's petrochemical petroleum plc police popular post press presse progressive properties
  prosecutor radio railways rebel rebels reform republican resistance restoration revolutionary school secretariat
  senate service services shura social socialist society solidarity state station steel strike sunday supreme
  syndicate telegraph television tigers times tribunal tribune trust tv union united university watch workers world
  youth`

const organisation = new Set(organisationWords.trim().split(/\s+/))

/** Words in lower case that stand between the parts of people's names. */
const particles = new Set(
  `ad al as bin bint d' da das de del della der di do dos du e el ibn la le na ole ould ter ul van von y zu`.split(
    /\s+/,
  ),
)

const initials = /^(?:\p{Lu}\.)+$/u
const acronym = /^\p{Lu}{3,}$/u
const numeral = /^[IVX]+$/

/** What ICEWS calls the trades of bodies alone; people stand under those of parties, governments and their like too. */
const bodySectors: ReadonlySet<string> = new Set(['News', 'Print News', 'Television News', 'Multinational Corporation'])

const isOrganisationWord = (word: string): boolean =>
  organisation.has(word.toLowerCase().replace(/[.,]+$/, '')) || (acronym.test(word) && !numeral.test(word))

/** A word in lower case that no person's name has, such as `of` or `and`. */
const isPlainWord = (word: string): boolean => /^(?:&|\p{Ll}+)$/u.test(word) && !particles.has(word)

/**
 * Whether a name without a country behind it is a person's or an organisation's. Nothing in the data says so, hence this
 * rule: a word such as “party” or “of”, an acronym, “The” before it, or a single word makes an organisation; so do
 * sectors that only bodies have; all other names are people's.
 */
export function kindOfName(name: string, sectors: readonly string[]): Extract<EntityKind, 'PERSON' | 'ORGANISATION'> {
  const words = name.split(/\s+/)
  const plain = words.filter((word) => !initials.test(word))
  if (words.length === 1 || words[0] === 'The' || plain.some((word) => isOrganisationWord(word) || isPlainWord(word)))
    return 'ORGANISATION'
  return sectors.some((sector) => bodySectors.has(sector)) ? 'ORGANISATION' : 'PERSON'
}
