import { InvalidArgumentError } from 'commander'

const units: Readonly<Record<string, number>> = { '': 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 }

/** `500MB`, `2 GB`, `1000000` in bytes. */
export function readSize(text: string): number {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text) ?? []
  const factor = units[unit.toUpperCase()]
  if (digits === '' || factor === undefined) throw new InvalidArgumentError('Write a size such as 500MB or 20GB.')
  return Number(digits) * factor
}

export function readRatio(text: string): number {
  const ratio = Number(text)
  if (!(ratio >= 1)) throw new InvalidArgumentError('Write a number, 1 or more.')
  return ratio
}

const readWholeNumber =
  (least: number) =>
  (text: string): number => {
    const count = Number(text)
    if (!Number.isSafeInteger(count) || count < least)
      throw new InvalidArgumentError(`Write a whole number, ${least} or more.`)
    return count
  }

export const readCount = readWholeNumber(1)

/** Nobody interacts alone. */
export const readActors = readWholeNumber(2)
