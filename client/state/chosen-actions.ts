/** Takes an action in or out. One that is chosen stands for all under it: these are let go, and so is what it is under. */
export function toggleAction(chosen: readonly string[], code: string): readonly string[] {
  if (chosen.includes(code)) return chosen.filter((other) => other !== code)
  return [...chosen.filter((other) => !other.startsWith(code) && !code.startsWith(other)), code]
}

/** Whether only some of what is under an action is chosen. */
export const isPartlyChosen = (chosen: readonly string[], code: string): boolean =>
  chosen.some((other) => other !== code && other.startsWith(code))
