import { type DrawnView, paletteOf, sheetOf, stripOf, writeStrip } from './drawn-view.ts'
import type { LegendStrip } from './legend-strip.ts'
import { PictureError } from './picture-error.ts'

/** Pixels of the picture for one on the page. */
const density = 2

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  return image
}

async function drawStrip(pen: CanvasRenderingContext2D, { items }: LegendStrip, top: number): Promise<void> {
  const images = await Promise.all(items.map(({ image }) => loaded(image)))
  items.forEach(({ at, imageWidth }, index) => {
    const image = images[index]
    if (image !== undefined) pen.drawImage(image, at.x, top + at.y, imageWidth, 24)
  })
}

function toBlob(sheet: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => {
      if (blob === null) reject(new PictureError('This browser could not write the picture.'))
      else resolve(blob)
    }, 'image/png')
  })
}

/** The view as it is seen, names included, at twice its size. */
export async function pngPicture(view: DrawnView): Promise<Blob> {
  const { cy } = view
  const palette = paletteOf(view)
  const strip = stripOf(view)
  const [width, height] = [cy.width(), cy.height()]
  const graph = await createImageBitmap(await cy.png({ output: 'blob-promise', scale: density, bg: palette.paper }))
  const pen = sheetOf(width * density, (height + strip.height) * density)
  pen.scale(density, density)
  pen.fillStyle = palette.paper
  pen.fillRect(0, 0, width, height + strip.height)
  pen.drawImage(graph, 0, 0, width, height)
  view.write(pen)
  writeStrip(pen, strip, height, palette)
  await drawStrip(pen, strip, height)
  return toBlob(pen.canvas)
}
