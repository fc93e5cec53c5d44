import cytoscape, { type Core, type EventObject, type NodeCollection, type NodeSingular } from 'cytoscape'
import { type Box, boundsOf, boxAt } from '../layout/footprint.ts'
import { Arranger, isFreeFor } from './arranger.ts'
import { bendLines } from './bend-lines.ts'
import { Camera, type Cover } from './camera.ts'
import type { KindName, PictureFormat } from './drawn-view.ts'
import { Flags } from './flags.ts'
import { showFocus } from './focus.ts'
import { loadCanvasFonts } from './fonts.ts'
import { entityOf, graphStyle, linkOf } from './graph-style.ts'
import { hide, outOfSight, seen } from './hide.ts'
import { LabelLayer } from './label-layer.ts'
import { LabelMetrics } from './label-metrics.ts'
import { palettes, type Theme } from './palette.ts'
import type { Pen } from './pen.ts'
import { Places } from './places.ts'
import { resizeWhenNeeded } from './resize-when-needed.ts'
import type { Arranging, Point, Positions, Scene, SceneEntity } from './scene.ts'
import { bring, removeAbsent } from './scene-elements.ts'
import { styleAhead } from './style-ahead.ts'
import { whenIdle } from './when-idle.ts'

export interface CanvasEvents {
  /** An entity or link was chosen, with Shift held beside what was before; null when the empty ground was. */
  select(id: string | null, isBeside: boolean): void
  expand(id: string): void
  /** An entity was dragged away from where it stood. */
  move?(id: string, from: Point): void
  hover?(id: string | null): void
  /** Places are being found; null once all stands in its place. */
  arrange?(arranging: Arranging | null): void
}

export interface CanvasOptions {
  readonly theme: Theme
  readonly reducedMotion: boolean
}

export interface Placement {
  /** The entity beside which newcomers are placed. */
  readonly anchor: string | null
}

const arrivalDuration = 200

/** Draws scenes: state goes in through `show`, gestures come out as events. What stands never moves by itself. */
export class GraphCanvas {
  readonly #cy: Core
  readonly #container: HTMLElement
  readonly #events: CanvasEvents
  readonly #metrics = new LabelMetrics()
  readonly #arranger = new Arranger(this.#metrics, (count) =>
    this.#events.arrange?.({ count, isBare: this.#cy.nodes().empty() }),
  )
  readonly #places = new Places()
  /** Entities that were put where they are since the last scene: they go there even if others stand close. */
  readonly #toldPlaces = new Set<string>()
  readonly #camera: Camera
  readonly #labels: LabelLayer
  readonly #flags: Flags
  readonly #fonts = loadCanvasFonts()
  #theme: Theme
  #reducedMotion: boolean
  #told: Pick<Scene, 'selection' | 'emphasis'> = { selection: null, emphasis: null }
  #pointed: string | null = null
  #turn: Promise<void> = Promise.resolve()
  readonly #end = Promise.withResolvers<void>()
  #destroyed = false

  constructor(container: HTMLElement, events: CanvasEvents, options: CanvasOptions) {
    this.#container = container
    this.#events = events
    this.#reducedMotion = options.reducedMotion
    this.#theme = options.theme
    const palette = palettes[options.theme]
    this.#cy = cytoscape({
      container,
      minZoom: 0.08,
      maxZoom: 4,
      autounselectify: true,
      boxSelectionEnabled: false,
      elements: [],
    })
    this.#cy.style().fromJson(graphStyle(palette)).update()
    resizeWhenNeeded(this.#cy, container)
    this.#camera = new Camera(this.#cy, options.reducedMotion)
    this.#labels = new LabelLayer(this.#cy, container, this.#metrics, palette)
    this.#flags = new Flags(this.#cy)
    this.#showSheets(false)
    this.#listen()
  }

  /** Draws the scene by what differs from the last; an empty canvas is laid out whole, newcomers go beside the anchor. */
  show(scene: Scene, placement: Placement = { anchor: null }): Promise<void> {
    return this.#inTurn(() => this.#show(scene, placement))
  }

  /** Lays out all again. */
  tidy(): Promise<void> {
    return this.#inTurn(async () => {
      const entities = this.#cy.nodes().map((node) => entityOf(node))
      const links = this.#cy.edges().map((edge) => linkOf(edge))
      const spots = await this.#arranger.whole(entities, links, this.#frame())
      if (this.#destroyed || spots === null) return
      this.place(spots)
      this.#camera.fitWhole(this.#bounds(this.#cy.nodes()), false)
    })
  }

  /** Where each entity on the canvas stands. */
  positions(): Positions {
    return this.#places.of(this.#cy.nodes().map((node) => node.id()))
  }

  /** Puts entities where told, now or when they come. */
  place(positions: Positions): void {
    this.#places.set(positions)
    for (const id of Object.keys(positions)) this.#toldPlaces.add(id)
    this.#cy.batch(() => {
      for (const [id, place] of Object.entries(this.#places.of(Object.keys(positions)))) {
        this.#cy.getElementById(id).position({ ...place })
      }
    })
    this.#bend()
  }

  /** Brings all into sight, what is under way included. */
  fit(): void {
    void this.#inTurn(async () => {
      // What is drawn first brings the time strip, which takes room from the canvas.
      this.#cy.resize()
      this.#camera.fitWhole(this.#bounds(seen(this.#cy)), true)
    })
  }

  /** Resolves when all that was asked for stands in its place. */
  async settled(): Promise<void> {
    for (let turn: Promise<void> | null = null; turn !== this.#turn; ) {
      turn = this.#turn
      await turn
    }
  }

  /** Resolves when what was asked for is also seen, or, where nobody looks at the page, when it stands in its place. */
  async drawn(): Promise<void> {
    await this.settled()
    if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  }

  zoomBy(factor: number): void {
    this.#camera.zoomBy(factor)
  }

  centreOn(id: string): void {
    const position = this.#places.get(id)
    if (position !== null) this.#camera.centreOn(position)
  }

  /**
   * Brings entities, and both ends of links, into sight; where they are already, nothing moves, unless all was in sight
   * and the room for it has changed.
   */
  reveal(ids: readonly string[]): void {
    if (this.#camera.refitWhole(() => this.#bounds(seen(this.#cy)))) return
    const chosen = this.#cy.collection()
    for (const id of ids) chosen.merge(this.#cy.getElementById(id))
    const nodes = this.#cy.nodes().intersection(chosen.union(chosen.connectedNodes()))
    if (nodes.nonempty()) this.#camera.include(this.#bounds(nodes), () => this.#bounds(seen(this.#cy)))
  }

  /** Where an entity, or the middle of a link, is seen, in pixels from the corner of the container; null if it is not drawn. */
  pointOf(id: string): Point | null {
    const element = this.#cy.getElementById(id)
    if (element.empty() || element.hasClass(outOfSight)) return null
    for (const node of element.nodes()) return { ...node.renderedPosition() }
    for (const edge of element.edges()) return edge.renderedMidpoint()
    return null
  }

  /** What is seen now as a picture, once all of it stands in its place. */
  async picture(format: PictureFormat, kindName: KindName | null): Promise<Blob> {
    await this.settled()
    await this.#flags.raise()
    const view = { cy: this.#cy, theme: this.#theme, kindName, write: (pen: Pen) => this.#labels.write(pen) }
    if (format === 'svg') return (await import('./svg-picture.ts')).svgPicture(view)
    return (await import('./png-picture.ts')).pngPicture(view)
  }

  setTheme(theme: Theme): void {
    this.#theme = theme
    this.#labels.paint(palettes[theme])
    this.#cy.style().fromJson(graphStyle(palettes[theme])).update()
  }

  setReducedMotion(reducedMotion: boolean): void {
    this.#reducedMotion = reducedMotion
    this.#camera.still = reducedMotion
  }

  /** Keeps what is fitted into sight clear of what covers the canvas. */
  setCover(cover: Partial<Cover>): void {
    this.#camera.cover = { ...this.#camera.cover, ...cover }
  }

  /** Takes up a new size of the container. */
  resize(): void {
    this.#cy.resize()
  }

  destroy(): void {
    this.#destroyed = true
    this.#end.resolve()
    document.fonts.removeEventListener('loadingdone', this.#measureAnew)
    this.#container.removeEventListener('pointerleave', this.#leave)
    this.#arranger.close()
    this.#labels.destroy()
    this.#cy.destroy()
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(async () => {
      if (this.#destroyed) return
      try {
        await work()
      } finally {
        this.#events.arrange?.(null)
      }
    })
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async #show(scene: Scene, { anchor }: Placement): Promise<void> {
    removeAbsent(this.#cy, scene)
    if (this.#pointed !== null && this.#cy.getElementById(this.#pointed).empty()) this.#point(null)
    const wasEmpty = this.#cy.nodes().empty()
    if (!(await this.#findPlaces(scene, anchor))) return
    const newcomers = bring(this.#cy, scene, this.#places)
    this.#showSheets(this.#cy.nodes().nonempty())
    this.#bend()
    this.#told = { selection: scene.selection, emphasis: scene.emphasis }
    hide(this.#cy, scene.hidden)
    this.#focus()
    await styleAhead(this.#cy)
    if (this.#destroyed) return
    if (newcomers.empty()) return
    // Names and lines do not wait for flags, nor share the browser's time with them.
    whenIdle(() => void this.#flags.raise())
    if (wasEmpty) {
      this.#camera.fitWhole(this.#bounds(seen(this.#cy)), false)
      return
    }
    const hub = anchor === null ? this.#cy.collection() : this.#cy.getElementById(anchor)
    this.#camera.include(this.#bounds(newcomers.union(hub).nodes()), () => this.#bounds(seen(this.#cy)))
    if (hub.nonempty() && !this.#reducedMotion) await this.#moveIn(newcomers, hub.position())
  }

  /** Settles where newcomers go; false when the canvas was destroyed meanwhile. */
  async #findPlaces(scene: Scene, anchor: string | null): Promise<boolean> {
    const isOnCanvas = ({ id }: SceneEntity) => this.#cy.getElementById(id).nonempty()
    const newcomers = scene.entities.filter((entity) => !isOnCanvas(entity))
    if (newcomers.length === 0) return true
    await this.#fonts
    // What comes first brings the time strip, which takes room: the shape of the drawing shall not depend on who is faster.
    this.#cy.resize()
    const standing = this.#arranger.standing(scene.entities.filter(isOnCanvas), this.#places)
    const returning = this.#arranger
      .standing(newcomers, this.#places)
      .filter((body) => this.#toldPlaces.has(body.id) || isFreeFor(body, standing))
    this.#toldPlaces.clear()
    const settled = [...standing, ...returning]
    const unplaced = newcomers.filter(({ id }) => settled.every((body) => body.id !== id))
    const spots =
      unplaced.length === 0
        ? {}
        : settled.length === 0
          ? await this.#arranger.whole(unplaced, scene.links, this.#frame())
          : await this.#arranger.beside(settled, unplaced, scene.links, anchor, this.#frame())
    if (this.#destroyed || spots === null) return false
    this.#places.set(spots)
    return true
  }

  /** Shows where newcomers came from. */
  async #moveIn(newcomers: NodeCollection, from: Point): Promise<void> {
    const moves = newcomers.map((node) => {
      const position = { ...node.position() }
      node.position({ ...from })
      return new Promise<void>((complete) => {
        node.animate({ position, duration: arrivalDuration, easing: 'ease-out', complete })
      })
    })
    await Promise.race([Promise.all(moves), this.#end.promise])
    if (!this.#destroyed) this.place(this.#places.of(newcomers.map((node) => node.id())))
  }

  /** What is drawn on sheets that nobody sees costs the browser nothing: an empty canvas is drawn as often as a full one. */
  #showSheets(areShown: boolean): void {
    for (const sheet of this.#container.children) sheet.toggleAttribute('hidden', !areShown)
  }

  #frame() {
    const { width, height } = this.#camera.room()
    return { width: Math.max(1, width), height: Math.max(1, height) }
  }

  #bounds(nodes: NodeCollection): Box {
    const entities = nodes.map((node) => entityOf(node))
    return boundsOf(this.#arranger.standing(entities, this.#places).map((body) => boxAt(body, body)))
  }

  #bend(): void {
    bendLines(this.#cy, (id) => this.#places.get(id))
  }

  #focus(): void {
    showFocus(this.#cy, this.#told, this.#pointed)
    this.#labels.forget()
  }

  #point(id: string | null): void {
    this.#pointed = id
    this.#container.style.cursor = id === null ? '' : 'pointer'
    this.#focus()
    this.#events.hover?.(id)
  }

  #drop(node: NodeSingular): void {
    const from = this.#places.get(node.id())
    this.place({ [node.id()]: node.position() })
    if (from !== null) this.#events.move?.(node.id(), from)
  }

  /** Cytoscape tells nothing of a pointer that leaves the canvas from an entity. */
  readonly #leave = (): void => {
    if (this.#pointed !== null) this.#point(null)
  }

  readonly #measureAnew = (): void => {
    this.#metrics.forget()
    this.#drawAnew()
  }

  #drawAnew(): void {
    this.#labels.forget()
    this.#cy.forceRender()
  }

  #listen(): void {
    document.fonts.addEventListener('loadingdone', this.#measureAnew)
    this.#container.addEventListener('pointerleave', this.#leave)
    const idUnder = (event: EventObject): string | null =>
      event.target === this.#cy ? this.#labels.entityAt(event.renderedPosition) : event.target.id()
    this.#cy.on('tap', (event) => this.#events.select(idUnder(event), event.originalEvent.shiftKey))
    this.#cy.on('dbltap', (event) => {
      const id = idUnder(event)
      if (id !== null && this.#cy.getElementById(id).isNode()) this.#events.expand(id)
    })
    this.#cy.on('mouseover', 'node, edge', (event) => this.#point(event.target.id()))
    this.#cy.on('mouseout', 'node, edge', () => this.#point(null))
    this.#cy.on('dragfree', 'node', (event) => this.#drop(event.target))
  }
}
