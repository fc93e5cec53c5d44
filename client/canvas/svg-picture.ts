import { type DrawnView, paletteOf, sheetOf, stripOf, writeStrip } from './drawn-view.ts'
import { flagOf } from './graph-style.ts'
import { svgUri } from './icons.ts'
import type { LegendStrip } from './legend-strip.ts'
import { entitiesOn, isGone, seen } from './on-canvas.ts'
import { SvgPen, svgElement } from './svg-pen.ts'
import { lineSvg, shapeSvg } from './svg-shapes.ts'

/** Flags by their addresses, as addresses that hold the whole image. */
async function flagsOn({ cy }: DrawnView): Promise<ReadonlyMap<string, string>> {
  const addresses = new Set(entitiesOn(cy).map(flagOf))
  const images = await Promise.all(
    [...addresses].map(async (address): Promise<readonly [string, string] | null> => {
      if (address === null) return null
      const response = await fetch(address)
      return response.ok ? [address, svgUri(await response.text())] : null
    }),
  )
  return new Map(images.filter((image) => image !== null))
}

const headOf = /^data:image\/svg\+xml,/

/** Legend images are SVG already: they are set in as they are. */
const stripSvg = ({ items }: LegendStrip, top: number): string =>
  items
    .map(({ image, at }) => {
      const svg = decodeURIComponent(image.replace(headOf, ''))
      return svg.replace('<svg ', `<svg x="${at.x.toFixed(2)}" y="${(top + at.y).toFixed(2)}" `)
    })
    .join('\n')

/** The view as a drawing: shapes stay shapes and words stay words. What lies beyond its edges is in the file too. */
export async function svgPicture(view: DrawnView): Promise<Blob> {
  const { cy } = view
  const palette = paletteOf(view)
  const flags = await flagsOn(view)
  const strip = stripOf(view)
  const [width, height] = [cy.width(), cy.height()]
  const pen = new SvgPen(sheetOf(1, 1))
  view.write(pen)
  const legend = new SvgPen(sheetOf(1, 1))
  writeStrip(legend, strip, height, palette)
  const { x, y } = cy.pan()
  const lines = cy.edges(':visible').map((edge) => (isGone(edge) ? '' : lineSvg(edge)))
  const shapes = seen(cy).map((node) => shapeSvg(node, palette, flags))
  const whole = height + strip.height
  const ground = (top: number, tall: number) =>
    svgElement('rect', { x: 0, y: top, width, height: tall, fill: palette.paper })
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height: whole,
    viewBox: `0 0 ${width} ${whole}`,
    role: 'img',
  }
  const content = [
    svgElement('title', {}, 'Entente'),
    ground(0, height),
    svgElement('g', { transform: `translate(${x} ${y}) scale(${cy.zoom()})` }, [...lines, ...shapes].join('\n')),
    svgElement('g', { class: 'labels' }, pen.svg),
    strip.height === 0 ? '' : ground(height, strip.height),
    stripSvg(strip, height),
    legend.svg,
  ]
  return new Blob([svgElement('svg', attributes, content.join('\n'))], { type: 'image/svg+xml' })
}
