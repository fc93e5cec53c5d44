import type { EdgeSingular, NodeSingular } from 'cytoscape'
import type { Bend } from './bundle-lines.ts'
import { entitySize, lineWidth } from './entity-size.ts'
import { fillOf, glyphOf, shortAddress } from './icons.ts'
import { forward, kept, outOfSight, sheetIds, strengthBehind } from './on-canvas.ts'
import { type Palette, restingLineOpacity } from './palette.ts'
import { type EntityKind, entityKinds, type SceneEntity, type SceneLink, type Tone } from './scene.ts'
import { kindShapes } from './shape-of-kind.ts'
import { heldUp } from './sheets.ts'

/** A rule as Cytoscape reads it; its own types lack several of the properties that it draws. */
export interface StyleRule {
  readonly selector: string
  readonly style: Readonly<Record<string, unknown>>
}

export const entityOf = (node: NodeSingular): SceneEntity => node.data('entity')
export const linkOf = (edge: EdgeSingular): SceneLink => edge.data('link')
/** How a line bends; nothing for one that is straight. */
export const bendOf = (edge: EdgeSingular): Bend | null | undefined => edge.data('bend')

const shapeOf = (node: NodeSingular) => kindShapes[entityOf(node).kind]

const tones = ['cooperation', 'neutral', 'conflict'] as const satisfies readonly Tone[]

const arrows = { cooperation: 'triangle', neutral: 'vee', conflict: 'tee' } as const satisfies Record<Tone, string>

/** So many lines end at a hub that their arrowheads would bury it. */
const hubImportance = 14

const arrowAt = (end: 'source' | 'target') => (edge: EdgeSingular) => {
  const { directed, tone } = linkOf(edge)
  const isQuiet = !edge.hasClass('selected') && !edge.hasClass('pointed') && !edge.hasClass('near')
  if (isQuiet && entityOf(edge[end]()).importance > hubImportance) return 'none'
  const pointed = directed === 'both' || directed === (end === 'target' ? 'forward' : 'backward')
  return pointed ? arrows[tone] : 'none'
}

const ring = (palette: Palette, width: number) => ({
  'outline-width': width,
  'outline-offset': 3,
  'outline-color': palette.accent,
  'outline-opacity': 1,
})

/** The address of a country's flag; null until it has come. */
export const flagOf = (node: NodeSingular): string | null => node.data('flag') ?? null

export function graphStyle(palette: Palette): StyleRule[] {
  return [
    { selector: 'node', style: nodeStyle(palette) },
    ...entityKinds.map((kind) => ({ selector: `node[kind = "${kind}"]`, style: kindStyle(kind, palette) })),
    { selector: 'node[?flag]', style: { 'background-image': 'data(flag)' } },
    { selector: 'edge', style: edgeStyle() },
    ...tones.map((tone) => ({ selector: `edge[tone = "${tone}"]`, style: toneStyle(tone, palette) })),
    { selector: 'edge[!firm]', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge:loop', style: { 'loop-direction': '45deg' } },
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    {
      selector: 'edge[?bend]',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-weights': (edge: EdgeSingular) => String(bendOf(edge)?.along ?? 0.5),
        'control-point-distances': (edge: EdgeSingular) => String(bendOf(edge)?.aside ?? 0),
      },
    },
    { selector: 'node.selected', style: { ...ring(palette, 3), 'z-index': 20 } },
    { selector: 'node.pointed', style: { ...ring(palette, 1.5) } },
    {
      selector: 'edge.selected, edge.pointed',
      style: {
        opacity: 1,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 5,
        'z-index': 10,
      },
    },
    { selector: 'edge.pointed', style: { 'underlay-opacity': 0.16 } },
    { selector: 'edge.near', style: { opacity: 1, 'z-index': 9 } },
    { selector: 'node.hushed', style: { opacity: 0.55 } },
    { selector: 'edge.hushed', style: { opacity: 0.25 } },
    { selector: `.${outOfSight}, .${heldUp.gone}`, style: { visibility: 'hidden' } },
    { selector: `.${heldUp.behind}`, style: { opacity: strengthBehind } },
    ...layers,
    {
      selector: Object.values(sheetIds)
        .map((id) => `#${id}`)
        .join(', '),
      style: sheetStyle(palette),
    },
    { selector: `#${sheetIds.veil}`, style: { opacity: 1 - strengthBehind, events: 'no' } },
    { selector: 'core', style: { 'active-bg-opacity': 0, 'active-bg-size': 0, 'active-bg-color': palette.paper } },
  ]
}

/**
 * What lies above what, from below: all that is gone, the blank, what is kept, the veil, what comes forward. Within each,
 * entities lie above lines, and what is selected above the rest.
 */
const layers: readonly StyleRule[] = [
  { selector: `#${sheetIds.blank}`, style: { 'z-index': 30 } },
  { selector: `.${kept}, .${forward}, #${sheetIds.veil}`, style: { 'z-compound-depth': 'top' } },
  { selector: `node.${kept}`, style: { 'z-index-compare': 'manual', 'z-index': 20 } },
  { selector: `#${sheetIds.veil}`, style: { 'z-index-compare': 'manual', 'z-index': 30 } },
  { selector: `node.${forward}`, style: { 'z-index-compare': 'auto' } },
  { selector: `edge.${forward}`, style: { 'z-index': 31 } },
  { selector: `edge.near.${forward}`, style: { 'z-index': 32 } },
  { selector: `edge.selected.${forward}, edge.pointed.${forward}`, style: { 'z-index': 33 } },
]

/** What is told by rules rather than asked of each element: Cytoscape asks anew at every change of its classes. */
export const traitsOf = ({ kind }: SceneEntity) => ({ kind })

/** The same of a link. */
export const traitsOfLink = ({ tone, firm }: SceneLink) => ({ tone, firm })

function nodeStyle(palette: Palette): StyleRule['style'] {
  return {
    width: (node: NodeSingular) => entitySize(entityOf(node)) * shapeOf(node).width,
    height: (node: NodeSingular) => entitySize(entityOf(node)) * shapeOf(node).height,
    'background-fit': 'contain',
    'background-image-crossorigin': 'null',
    'border-width': 1.4,
    'border-color': palette.ink,
    'border-opacity': 0.85,
  }
}

function kindStyle(kind: EntityKind, palette: Palette): StyleRule['style'] {
  const { outline } = kindShapes[kind]
  const glyph = glyphOf(kind, palette)
  return {
    ...(typeof outline === 'string'
      ? { shape: outline, 'corner-radius': 5 }
      : { shape: 'polygon', 'shape-polygon-points': outline.map((part) => part.toFixed(2)).join(' ') }),
    'background-color': fillOf(kindShapes[kind], palette),
    ...(glyph !== null && { 'background-image': shortAddress(glyph) }),
    ...(kind === 'COUNTRY' && { 'border-width': 1, 'border-color': palette.muted }),
  }
}

function sheetStyle(palette: Palette): StyleRule['style'] {
  return {
    width: 'data(width)',
    height: 'data(height)',
    shape: 'rectangle',
    'background-color': palette.paper,
    'border-width': 0,
  }
}

function edgeStyle(): StyleRule['style'] {
  return {
    'curve-style': 'straight',
    width: (edge: EdgeSingular) => lineWidth(linkOf(edge).claimCount) + (linkOf(edge).tone === 'conflict' ? 0.6 : 0),
    'source-arrow-shape': arrowAt('source'),
    'target-arrow-shape': arrowAt('target'),
    'arrow-scale': 0.72,
    'target-distance-from-node': 3,
    'source-distance-from-node': 3,
    opacity: restingLineOpacity,
  }
}

/** A conflict is a double line: a rim in its colour around a core of paper. */
function toneStyle(tone: Tone, palette: Palette): StyleRule['style'] {
  const colour = palette.tones[tone]
  return {
    'line-color': colour,
    'source-arrow-color': colour,
    'target-arrow-color': colour,
    ...(tone === 'conflict' && {
      'line-color': palette.paper,
      'line-outline-width': 2.4,
      'line-outline-color': colour,
    }),
  }
}
