import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { type Footprint, halfWidthOf, heightOf, type Spot, type Tie } from './footprint.ts'
import { withSeededRandom } from './seeded-random.ts'

cytoscape.use(fcose)

/** fcose takes many seconds at its default quality from about this many entities on. */
const manyBodies = 300

/** Lays out a connected graph by forces; the same graph is always laid out alike. */
export function layOutByForces(bodies: readonly Footprint[], ties: readonly Tie[]): Map<string, Spot> {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...bodies.map((body) => ({ data: { id: body.id, width: 2 * halfWidthOf(body), height: heightOf(body) } })),
      ...ties.map((tie) => ({ data: { id: `${tie.source} ${tie.target}`, source: tie.source, target: tie.target } })),
    ],
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
  })
  const options = {
    name: 'fcose',
    quality: bodies.length > manyBodies ? 'draft' : 'proof',
    animate: false,
    fit: false,
    randomize: true,
    packComponents: false,
    nodeRepulsion: 9000,
    idealEdgeLength: 70,
    edgeElasticity: 0.45,
    gravity: 0.35,
    nodeSeparation: 90,
    numIter: 2500,
  }
  withSeededRandom(20250301, () => graph.layout(options).run())
  const spots = new Map(bodies.map((body) => [body.id, shapeCentre(body, graph.getElementById(body.id).position())]))
  graph.destroy()
  return spots
}

/** From the centre of an entity's whole rectangle to that of its shape. */
const shapeCentre = (body: Footprint, centre: Spot): Spot => ({
  x: centre.x,
  y: centre.y - heightOf(body) / 2 + body.radius,
})
