import type { Core, ElementDefinition, NodeCollection } from 'cytoscape'
import { batchesOf } from '../api/batches.ts'
import { traitsOf, traitsOfLink } from './graph-style.ts'
import { inTurns } from './in-turns.ts'
import { elementsOn } from './on-canvas.ts'
import type { Places } from './places.ts'
import type { Scene, SceneEntity, SceneLink } from './scene.ts'

/** Takes away what the scene no longer holds. */
export function removeAbsent(cy: Core, scene: Scene): void {
  const present = new Set([...scene.entities, ...scene.links].map(({ id }) => id))
  elementsOn(cy)
    .filter((element) => !present.has(element.id()))
    .remove()
}

/** Draws what the scene adds and changes, each entity at its place; gives back the entities that are new. */
export function bring(cy: Core, scene: Scene, places: Places): NodeCollection {
  const newcomers = cy.collection()
  cy.batch(() => {
    const entities = scene.entities.filter((entity) => !update(cy, entity.id, 'entity', entity, entityData))
    newcomers.merge(
      cy.add(
        entities.map((entity) => ({ ...entityElement(entity), position: { ...(places.get(entity.id) ?? origin) } })),
      ),
    )
    cy.add(scene.links.filter((link) => !update(cy, link.id, 'link', link, linkData)).map(linkElement))
  })
  return newcomers.nodes()
}

/** So many elements are added at once. */
const portion = 100

/** Brings elements to the canvas, a portion at a time; nothing is drawn meanwhile. */
const addInTurns = (cy: Core, elements: readonly ElementDefinition[]): Promise<void> =>
  inTurns(cy, batchesOf(elements, portion), (some) => cy.add([...some]))

/** The entities of a scene, with no places yet. */
export const bringEntitiesInTurns = (cy: Core, { entities }: Scene): Promise<void> =>
  addInTurns(cy, entities.map(entityElement))

/** The links of a scene whose entities stand on the canvas. */
export const bringLinksInTurns = (cy: Core, { links }: Scene): Promise<void> => addInTurns(cy, links.map(linkElement))

const origin = { x: 0, y: 0 }

function update<Value>(cy: Core, id: string, key: string, value: Value, dataOf: (value: Value) => object): boolean {
  const element = cy.getElementById(id)
  if (element.empty()) return false
  const drawn = element.data(key)
  if (drawn !== value && JSON.stringify(drawn) !== JSON.stringify(value)) element.data(dataOf(value))
  return true
}

const entityData = (entity: SceneEntity) => ({ entity, ...traitsOf(entity) })

const linkData = (link: SceneLink) => ({ link, ...traitsOfLink(link) })

export const entityElement = (entity: SceneEntity): ElementDefinition => ({
  group: 'nodes',
  data: { id: entity.id, ...entityData(entity) },
})

export const linkElement = (link: SceneLink): ElementDefinition => ({
  group: 'edges',
  data: { id: link.id, source: link.source, target: link.target, ...linkData(link) },
})
