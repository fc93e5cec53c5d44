const sans = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif"
const serif = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif"

export const sansAt = (size: number, weight = 500) => `${weight} ${size}px ${sans}`

export const serifAt = (size: number, weight = 500) => `${weight} ${size}px ${serif}`

let loaded: Promise<unknown> | null = null

/** Loads the faces that the canvas measures and draws with, once; they may be missing. */
export async function loadCanvasFonts(): Promise<void> {
  const faces = [sansAt(13), sansAt(13, 600), serifAt(16), serifAt(16, 600)]
  loaded ??= Promise.allSettled(faces.map((face) => document.fonts.load(face, 'Entente ąćžșğ Київ')))
  await loaded
}
