import { escapeXml } from './escape-xml.ts'
import type { Pen } from './pen.ts'

type Numbers = Readonly<Record<string, number | string>>

/** An empty SVG element, or one with content that is SVG already; numbers are cut to hundredths. */
export function svgElement(name: string, attributes: Numbers, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value)
    return ` ${key}="${text}"`
  })
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}

const anchors: Readonly<Record<string, string>> = { center: 'middle', left: 'start', start: 'start' }

/** From the middle of the letters down to their baseline, as a part of their size. */
const baselineDrop = 0.34

/** A pen that writes SVG: letters stay letters. */
export class SvgPen implements Pen {
  fillStyle: Pen['fillStyle'] = '#000'
  strokeStyle: Pen['strokeStyle'] = '#000'
  font = '500 13px sans-serif'
  globalAlpha = 1
  lineJoin: CanvasLineJoin = 'round'
  lineWidth = 1
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  readonly #measure: CanvasRenderingContext2D
  readonly #parts: string[] = []
  #box: Numbers = {}
  #rim: Numbers = {}

  constructor(measure: CanvasRenderingContext2D) {
    this.#measure = measure
  }

  get svg(): string {
    return this.#parts.join('\n')
  }

  measureText(text: string): TextMetrics {
    this.#measure.font = this.font
    return this.#measure.measureText(text)
  }

  /** The rim goes around the text that is filled next. */
  strokeText(): void {
    this.#rim = {
      stroke: String(this.strokeStyle),
      'stroke-width': this.lineWidth,
      'stroke-linejoin': this.lineJoin,
      'paint-order': 'stroke',
    }
  }

  fillText(text: string, x: number, y: number): void {
    const [, weight = '400', size = '13', family = 'sans-serif'] = /^(\d+) ([\d.]+)px (.+)$/.exec(this.font) ?? []
    const drop = this.textBaseline === 'middle' ? baselineDrop * Number(size) : 0
    const attributes = {
      x,
      y: y + drop,
      'font-family': family,
      'font-size': Number(size),
      'font-weight': weight,
      // Where the font is missing, another must not run into what stands beside.
      ...(text.length > 2 && { textLength: this.measureText(text).width, lengthAdjust: 'spacingAndGlyphs' }),
      'text-anchor': anchors[this.textAlign] ?? 'end',
      fill: String(this.fillStyle),
      ...this.#rim,
      ...this.#opacity(),
    }
    this.#parts.push(svgElement('text', attributes, escapeXml(text)))
    this.#rim = {}
  }

  beginPath(): void {
    this.#box = {}
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    this.#box = { x, y, width, height, rx: radius }
  }

  fill(): void {
    this.#parts.push(svgElement('rect', { ...this.#box, fill: String(this.fillStyle), ...this.#opacity() }))
  }

  stroke(): void {
    const line = { fill: 'none', stroke: String(this.strokeStyle), 'stroke-width': this.lineWidth }
    this.#parts.push(svgElement('rect', { ...this.#box, ...line, ...this.#opacity() }))
  }

  #opacity(): Numbers {
    return this.globalAlpha === 1 ? {} : { opacity: this.globalAlpha }
  }
}
