import type { Core, NodeSingular } from 'cytoscape'
import { entityOf, flagOf } from './graph-style.ts'
import { flagImage } from './icons.ts'
import { entitiesOn } from './on-canvas.ts'

/** Resolves with the image's address once it has come, with null when it will not. */
function loaded(address: string): Promise<string | null> {
  const image = new Image()
  const { promise, resolve } = Promise.withResolvers<string | null>()
  image.addEventListener('load', () => resolve(address))
  image.addEventListener('error', () => resolve(null))
  image.src = address
  return promise
}

const codeOf = (node: NodeSingular): string | null => {
  const { kind, flag } = entityOf(node)
  return kind === 'COUNTRY' ? flag : null
}

/** Puts flags on countries; until its own has come, a country shows its letters. */
export class Flags {
  readonly #cy: Core
  readonly #asked = new Map<string, Promise<string | null>>()

  constructor(cy: Core) {
    this.#cy = cy
  }

  /** Fetches the flags of countries that have none yet, and puts on all that come at once, for each time is a drawing. */
  async raise(): Promise<void> {
    if (this.#cy.destroyed()) return
    const bare = entitiesOn(this.#cy).filter((node) => flagOf(node) === null && codeOf(node) !== null)
    const codes = new Set(bare.map(codeOf).filter((code) => code !== null))
    const images = new Map(
      await Promise.all(Array.from(codes, async (code) => [code, await this.#image(code)] as const)),
    )
    if (this.#cy.destroyed()) return
    this.#cy.batch(() =>
      bare.forEach((node) => {
        const image = images.get(codeOf(node) ?? '') ?? null
        if (image !== null) node.data('flag', image)
      }),
    )
  }

  #image(code: string): Promise<string | null> {
    const known = this.#asked.get(code)
    if (known !== undefined) return known
    const asked = loaded(flagImage(code))
    this.#asked.set(code, asked)
    // What did not come, as where the device is offline, is asked for again with the next newcomers.
    void asked.then((address) => address === null && this.#asked.delete(code))
    return asked
  }
}
