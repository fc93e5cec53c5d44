import { amount } from '../amounts.ts'
import { occurrencesOf } from '../dossier/locate-words.ts'
import { sha256Of } from '../dossier/verify-against-text.ts'
import { readTextFile } from '../read-text-file.ts'

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** Prints a text's hash and length; with words, start and end of every place where they stand. Returns how many. */
export async function locate(textFile: string, words: string | undefined): Promise<number> {
  const text = await readTextFile(textFile)
  if (words === undefined) {
    console.log(`sha256: ${sha256Of(text)}\nlength: ${text.length}`)
    return 1
  }
  const spans = occurrencesOf(text, words)
  for (const { start, end } of spans) {
    const before = text.slice(Math.max(0, start - 30), start)
    const after = text.slice(end, end + 30)
    console.log(`[${start}, ${end}]  …${oneLine(`${before}«${text.slice(start, end)}»${after}`)}…`)
  }
  if (spans.length === 0)
    console.error('These words stand nowhere in the text. Compare quotation marks (“ ” ’), dashes and line ends.')
  else console.log(amount(spans.length, 'place'))
  return spans.length
}
