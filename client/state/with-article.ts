import type { NamedEntity } from '../api/records.ts'

/** What a country is, where its name says so: "United Kingdom", "Czech Republic", "Marshall Islands". */
const statehood = /\b(?:Emirates|Federation|Islands|Kingdom|Republic|States)\b/

/** Names of countries that are plurals, or rivers, and have kept the article. */
const articledCountries = new Set([
  'Bahamas',
  'Comoros',
  'Gambia',
  'Holy See',
  'Maldives',
  'Netherlands',
  'Philippines',
])

/** What a body is, where its name says so. A bank, a company, a university or a watch may go without the article. */
const bodies = new Set(
  `Academy Administration Agency Alliance Army Assembly Association Authority Board Brigade Brigades Bureau Cabinet Coalition
  Command Commission Committee Commonwealth Community Confederation Conference Congress Corps Council Court Department
  Directorate Federation Force Forces Front Fund Government Guard Guards League Legislature Ministry Mission Movement
  Nations Navy Office Organisation Organization Parliament Party Secretariat Senate Treaty Tribunal Union`.split(/\s+/),
)

/** An occasion that is named for its place or its matter: "Paris summit", "Suez crisis". */
const occasion = / (?:conference|congress|crisis|election|forum|invasion|meeting|referendum|revolution|summit|war)$/

/** "Council" of "Council of Europe" and of "United Nations Security Council". */
const headOf = (name: string): string =>
  name
    .split(/ (?:against|for|in|of|on|to|\() ?/)[0]
    ?.split(' ')
    .at(-1) ?? ''

const isPlain = (name: string): boolean => !/^(?:the|our|your) |['’,(]/i.test(name)

function takesArticle({ kind, name }: Pick<NamedEntity, 'kind' | 'name'>): boolean {
  if (!isPlain(name)) return false
  if (kind === 'COUNTRY') return articledCountries.has(name) || statehood.test(name)
  if (kind === 'ORGANISATION') return /^G\d+$/.test(name) || (name.includes(' ') && bodies.has(headOf(name)))
  if (kind === 'EVENT') return occasion.test(name)
  return false
}

/**
 * "the " before the name of a country, an organisation or an event that ends in a common noun, or begins with one and "of", as
 * English has it (Quirk et al., A Comprehensive Grammar of the English Language, 5.60-72); nothing where it is not surely right.
 */
export const articleOf = (entity: Pick<NamedEntity, 'kind' | 'name'>): string => (takesArticle(entity) ? 'the ' : '')

/** "the European Union", "France", "Boris Johnson". */
export const withArticle = (entity: Pick<NamedEntity, 'kind' | 'name'>): string => `${articleOf(entity)}${entity.name}`
