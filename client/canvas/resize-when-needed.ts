import type { Core } from 'cytoscape'

/**
 * Lets Cytoscape take up a new size only where there is one. It would otherwise draw all anew a tenth of a second after
 * every change to an attribute of its container, such as a pointer's shape.
 */
export function resizeWhenNeeded(cy: Core, container: HTMLElement): void {
  const sizeNow = () => [container.clientWidth, container.clientHeight, window.devicePixelRatio].join(' ')
  const resize = cy.resize.bind(cy)
  let size = sizeNow()
  cy.resize = () => {
    const before = size
    size = sizeNow()
    return size === before ? cy : resize()
  }
}
