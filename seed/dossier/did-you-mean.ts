function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...b].entries()) {
      const changed = (previous[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(changed, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous.at(-1) ?? 0
}

const isNear = (distance: number, written: string, word: string): boolean =>
  distance <= 2 && distance * 2 <= Math.min(written.length, word.length)

/** The known word that somebody probably meant, or null when none is near. */
function nearestWord(written: string, known: readonly string[]): string | null {
  if (written.length > 200) return null
  const ranked = known
    .map((word) => ({ word, distance: editDistance(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance }) => isNear(distance, written, word))
    .toSorted((a, b) => a.distance - b.distance)
  return ranked[0]?.word ?? null
}

/** ` Did you mean …?`, or nothing, to stand after a sentence. */
export function didYouMean(written: string, known: readonly string[]): string {
  const word = nearestWord(written, known)
  return word === null ? '' : ` Did you mean \`${word}\`?`
}
