/** Letters that Unicode does not decompose, as most people type them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ə: 'a',
}

const undecomposed = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')

/** Letters by their category, but used as apostrophes: in Ukrainian names, in transliterations of Arabic. */
const apostrophes = /[\u02b9-\u02bf]/gu

/** A name as it is compared: lower case, without accents, punctuation as single spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(undecomposed, (letter) => plainLetters[letter] ?? letter)
    .replace(apostrophes, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words by which something with these names can be found. */
export const wordsOfNames = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => foldName(name).split(' ')).filter((word) => word !== '')),
]

/** The first two letters of a word, under which an engine without an index for beginnings looks it up. */
export const startOfWord = (word: string): string => [...word].slice(0, 2).join('')

/**
 * The text in which a search looks: each name folded, between `^` and `$`, one a line. So `^q$` is a whole name, `^q` the
 * start of one, and ` q` the start of a word inside one.
 */
export const searchKeyOf = (names: readonly string[]): string =>
  [...new Set(names.map(foldName))].map((name) => `^${name}$`).join('\n')
