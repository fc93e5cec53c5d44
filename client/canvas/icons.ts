import type { Palette } from './palette.ts'
import type { EntityKind } from './scene.ts'
import { type KindShape, kindShapes } from './shape-of-kind.ts'

export const svgUri = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`

export const fillOf = ({ fill }: KindShape, palette: Palette): string => palette[fill]

/** What is drawn upon a shape: paper upon ink, ink upon paper. */
export const inkUpon = ({ fill }: KindShape, palette: Palette): string =>
  fill === 'surface' ? palette.ink : palette.paper

const glyphSvg = (glyph: string, colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24" color="${colour}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${glyph}</svg>`

/** The glyph of a kind as a drawing; none where its shape carries text or a flag. */
export function glyphOf(kind: EntityKind, palette: Palette): string | null {
  const shape = kindShapes[kind]
  return shape.glyph === null ? null : glyphSvg(shape.glyph, inkUpon(shape, palette))
}

const addresses = new Map<string, string>()

/** An address for a drawing that is far shorter than the drawing itself: Cytoscape reads it whenever it styles an entity. */
export function shortAddress(svg: string): string {
  const address = addresses.get(svg) ?? URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  addresses.set(svg, address)
  return address
}

export const flagImage = (code: string): string => `/flags/${code}.svg`
