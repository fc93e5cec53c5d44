import { glyphImage } from '../canvas/icons.ts'
import { palettes } from '../canvas/palette.ts'
import type { EntityKind } from '../canvas/scene.ts'
import { type KindShape, kindShapes } from '../canvas/shape-of-kind.ts'
import { useExplorerState } from './use-explorer.ts'

const box = 24
const half = box / 2
const radius = 10

/** What stands in a shape whose content the canvas writes: initials, a number, a figure, a speech mark. */
const letters: Partial<Record<EntityKind, string>> = {
  PERSON: 'A',
  PHASE: '1',
  FIGURE: '35',
  STATEMENT: '“',
  COUNTRY: '',
}

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

/** The shape by which the canvas tells an entity's kind, in small. */
export function KindMark({ kind, size }: { readonly kind: EntityKind; readonly size: number }) {
  const theme = useExplorerState((state) => state.theme)
  const shape = kindShapes[kind]
  const glyph = glyphImage(kind, palettes[theme])
  return (
    <svg className="kind-mark" width={size} height={size} viewBox={`0 0 ${box} ${box}`} aria-hidden="true">
      <g className="kind-mark-shape" data-fill={shape.fill}>
        <Outline shape={shape} />
      </g>
      {glyph !== null && <image href={glyph} x="3.5" y="3.5" width="17" height="17" />}
      {glyph === null && (
        <text x={half} y={half} data-kind={kind}>
          {letters[kind]}
        </text>
      )}
    </svg>
  )
}
