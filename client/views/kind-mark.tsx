import { glyphOf, svgUri } from '../canvas/icons.ts'
import { palettes } from '../canvas/palette.ts'
import type { EntityKind } from '../canvas/scene.ts'
import { type KindShape, kindShapes } from '../canvas/shape-of-kind.ts'
import { useExplorerState } from './use-explorer.ts'

const box = 24
const half = box / 2
const radius = 10

function Outline({ shape }: { readonly shape: KindShape }) {
  const largest = Math.max(shape.width, shape.height)
  const [width, height] = [(radius * shape.width) / largest, (radius * shape.height) / largest]
  if (shape.outline === 'ellipse') return <ellipse cx={half} cy={half} rx={width} ry={height} />
  if (shape.outline === 'round-rectangle') {
    return <rect x={half - width} y={half - height} width={2 * width} height={2 * height} rx="3.4" />
  }
  const points = shape.outline.map((at, index) => half + at * (index % 2 === 0 ? width : height))
  return <polygon points={points.join(' ')} />
}

interface KindMarkProps {
  readonly kind: EntityKind
  readonly size: number
  /** What is written within the shape, where the kind has no glyph. */
  readonly inscription: string
}

const fontSize = (text: string): number => Math.min(11, 17 / Math.max(1, text.length))

/** The shape by which the canvas tells an entity's kind, in small. */
export function KindMark({ kind, size, inscription }: KindMarkProps) {
  const theme = useExplorerState((state) => state.theme)
  const shape = kindShapes[kind]
  const glyph = glyphOf(kind, palettes[theme])
  return (
    <svg className="kind-mark" width={size} height={size} viewBox={`0 0 ${box} ${box}`} aria-hidden="true">
      <g className="kind-mark-shape" data-fill={shape.fill}>
        <Outline shape={shape} />
      </g>
      {glyph === null ? (
        <text x={half} y={half} data-kind={kind} fontSize={fontSize(inscription)}>
          {inscription}
        </text>
      ) : (
        <image href={svgUri(glyph)} x="3.5" y="3.5" width="17" height="17" />
      )}
    </svg>
  )
}
