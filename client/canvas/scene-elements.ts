import type { Core, ElementDefinition, NodeCollection } from 'cytoscape'
import type { Places } from './places.ts'
import type { Scene, SceneEntity, SceneLink } from './scene.ts'

/** Takes away what the scene no longer holds. */
export function removeAbsent(cy: Core, scene: Scene): void {
  const present = new Set([...scene.entities, ...scene.links].map(({ id }) => id))
  cy.elements()
    .filter((element) => !present.has(element.id()))
    .remove()
}

/** Draws what the scene adds and changes, each entity at its place; gives back the entities that are new. */
export function bring(cy: Core, scene: Scene, places: Places): NodeCollection {
  const newcomers = cy.collection()
  cy.batch(() => {
    const entities = scene.entities.filter((entity) => !update(cy, 'entity', entity))
    newcomers.merge(cy.add(entities.map((entity) => entityElement(entity, places))))
    cy.add(scene.links.filter((link) => !update(cy, 'link', link)).map(linkElement))
  })
  return newcomers.nodes()
}

function update(cy: Core, key: 'entity' | 'link', value: SceneEntity | SceneLink): boolean {
  const element = cy.getElementById(value.id)
  if (element.empty()) return false
  const drawn = element.data(key)
  if (drawn !== value && JSON.stringify(drawn) !== JSON.stringify(value)) element.data(key, value)
  return true
}

function entityElement(entity: SceneEntity, places: Places): ElementDefinition {
  const { x, y } = places.get(entity.id) ?? { x: 0, y: 0 }
  return { group: 'nodes', data: { id: entity.id, entity }, position: { x, y } }
}

const linkElement = (link: SceneLink): ElementDefinition => ({
  group: 'edges',
  data: { id: link.id, source: link.source, target: link.target, link },
})
