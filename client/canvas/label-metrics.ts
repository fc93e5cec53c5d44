import type { Footprint } from '../layout/footprint.ts'
import { radiusOf } from './entity-size.ts'
import { sansAt } from './fonts.ts'
import type { SceneEntity } from './scene.ts'
import { kindShapes } from './shape-of-kind.ts'
import { wrapLabel } from './wrap-label.ts'

export const nameSize = 13
export const captionSize = 11.5
export const lineHeight = 1.18

export interface Label {
  readonly lines: readonly string[]
  /** Under the name, quieter: an event's date. */
  readonly caption: readonly string[]
  /** In pixels at the size that names have at zoom 1. */
  readonly width: number
  readonly height: number
}

const captionBelow = (entity: SceneEntity) =>
  entity.kind === 'FIGURE' || entity.kind === 'PHASE' || entity.caption === null ? '' : entity.caption

/** Wraps and measures the labels of entities, each once. */
export class LabelMetrics {
  readonly #context: CanvasRenderingContext2D | null = document.createElement('canvas').getContext('2d')
  readonly #labels = new Map<string, Label>()

  labelOf(entity: SceneEntity): Label {
    const key = `${entity.kind}\n${entity.name}\n${entity.caption ?? ''}`
    const known = this.#labels.get(key)
    if (known !== undefined) return known
    const label = this.#measured(entity)
    this.#labels.set(key, label)
    return label
  }

  footprintOf(entity: SceneEntity): Footprint {
    const { width, height } = this.labelOf(entity)
    return { id: entity.id, radius: radiusOf(entity), labelWidth: width, labelHeight: height }
  }

  widthOf(text: string, font: string): number {
    if (this.#context === null) return text.length * 7
    this.#context.font = font
    return this.#context.measureText(text).width
  }

  /** Fonts that arrive later measure differently. */
  forget(): void {
    this.#labels.clear()
  }

  #measured(entity: SceneEntity): Label {
    const widest = kindShapes[entity.kind].labelWidth
    const widthInName = (text: string) => this.widthOf(text, sansAt(nameSize))
    const widthInCaption = (text: string) => this.widthOf(text, sansAt(captionSize))
    const lines = wrapLabel(entity.name, widest, widthInName)
    const caption = wrapLabel(captionBelow(entity), widest, widthInCaption)
    return {
      lines,
      caption,
      width: Math.max(0, ...lines.map(widthInName), ...caption.map(widthInCaption)),
      height: (lines.length * nameSize + caption.length * captionSize) * lineHeight,
    }
  }
}
