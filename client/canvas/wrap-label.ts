const mostLines = 3
/** So many times wider than a line a word may be. */
const widestWord = 2.5

/**
 * Breaks a label at spaces into lines no wider than asked, where words allow; what exceeds three lines is cut, and so is what
 * is longer than words are.
 */
export function wrapLabel(text: string, widest: number, measure: (text: string) => number): string[] {
  return wrapped(text, widest, measure).map((line) => cut(line, widest * widestWord, measure))
}

function wrapped(text: string, widest: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > widest) {
      lines.push(line)
      line = word
    } else line = longer
  }
  if (line !== '') lines.push(line)
  if (lines.length <= mostLines) return balanced(lines, widest, measure)
  return [...lines.slice(0, mostLines - 1), cut(lines.slice(mostLines - 1).join(' '), widest, measure)]
}

/** Two lines read best when they are about as long as each other. */
function balanced(lines: readonly string[], widest: number, measure: (text: string) => number): string[] {
  if (lines.length !== 2) return [...lines]
  const words = lines.join(' ').split(' ')
  const splits = words.slice(1).map((_, index) => {
    const pair = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
    return { pair, longest: Math.max(...pair.map(measure)) }
  })
  const best = splits.reduce((a, b) => (b.longest < a.longest ? b : a))
  return best.longest <= widest ? best.pair : [...lines]
}

function cut(text: string, widest: number, measure: (text: string) => number): string {
  if (measure(text) <= widest) return text
  let kept = text
  while (kept.length > 1 && measure(`${kept}…`) > widest) kept = kept.slice(0, -1).trimEnd()
  return `${kept}…`
}
