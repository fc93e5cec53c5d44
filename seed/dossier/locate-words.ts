export interface Span {
  readonly start: number
  readonly end: number
}

/** Every place where the words stand in the text, in UTF-16 code units. */
export function occurrencesOf(text: string, words: string): readonly Span[] {
  if (words === '') return []
  const spans: Span[] = []
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length })
  return spans
}
