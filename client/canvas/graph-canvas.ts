import cytoscape, { type Core, type NodeCollection, type NodeSingular } from 'cytoscape'
import { type Box, boundsOf, boxAt } from '../layout/footprint.ts'
import { Arranger } from './arranger.ts'
import { Arrivals } from './arrivals.ts'
import { bendLines } from './bend-lines.ts'
import { Camera, type Cover } from './camera.ts'
import type { KindName, PictureFormat } from './drawn-view.ts'
import { Flags } from './flags.ts'
import { showFocus, type Told } from './focus.ts'
import { loadCanvasFonts } from './fonts.ts'
import { frameDrawn } from './frame-drawn.ts'
import { Gestures } from './gestures.ts'
import { entityOf, graphStyle, linkOf } from './graph-style.ts'
import { hide } from './hide.ts'
import { styleAhead } from './in-turns.ts'
import { LabelLayer } from './label-layer.ts'
import { LabelMetrics } from './label-metrics.ts'
import { entitiesOn, forward, isGone } from './on-canvas.ts'
import { palettes, type Theme } from './palette.ts'
import type { Pen } from './pen.ts'
import { PlaceFinder } from './place-finder.ts'
import { Places } from './places.ts'
import { resizeWhenNeeded } from './resize-when-needed.ts'
import { type Arranging, type LineStyle, nothingHidden, type Point, type Positions, type Scene } from './scene.ts'
import { removeAbsent } from './scene-elements.ts'
import { Sheets } from './sheets.ts'
import { Turns } from './turns.ts'
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

/** Draws scenes: state goes in through `show`, gestures come out as events. What stands never moves by itself. */
export class GraphCanvas {
  readonly #cy: Core
  readonly #container: HTMLElement
  readonly #events: CanvasEvents
  readonly #metrics = new LabelMetrics()
  readonly #arranger = new Arranger(this.#metrics, (count) =>
    this.#events.arrange?.({ count, isBare: entitiesOn(this.#cy).empty() }),
  )
  readonly #places = new Places()
  readonly #finder = new PlaceFinder(this.#arranger, this.#places)
  readonly #turns = new Turns()
  readonly #camera: Camera
  readonly #labels: LabelLayer
  readonly #flags: Flags
  readonly #sheets: Sheets
  readonly #gestures: Gestures
  readonly #arrivals: Arrivals
  readonly #fonts = loadCanvasFonts()
  #theme: Theme
  #reducedMotion: boolean
  #told: Told = { selection: null, emphasis: null, hidden: nothingHidden, sought: null }

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
      layout: { name: 'null' },
    })
    this.#cy.style().fromJson(graphStyle(palette)).update()
    resizeWhenNeeded(this.#cy, container)
    this.#camera = new Camera(this.#cy, (nodes) => this.#bounds(nodes), options.reducedMotion)
    this.#labels = new LabelLayer(this.#cy, container, this.#metrics, palette)
    this.#flags = new Flags(this.#cy)
    this.#sheets = new Sheets(this.#cy)
    this.#arrivals = new Arrivals(this.#cy, this.#places, (scene) => this.#dress(scene))
    this.#gestures = new Gestures(this.#cy, container, {
      entityAt: (point) => this.#labels.entityAt(point),
      select: (id, isBeside) => this.#events.select(id, isBeside),
      expand: (id) => this.#events.expand(id),
      point: (id) => {
        this.#focus()
        this.#events.hover?.(id)
      },
      drop: (node) => this.#drop(node),
    })
    document.fonts.addEventListener('loadingdone', this.#measureAnew)
    this.#showSheets(false)
  }

  /** Draws the scene by what differs from the last; an empty canvas is laid out whole, newcomers go beside the anchor. */
  show(scene: Scene, placement: Placement = { anchor: null }): Promise<void> {
    return this.#inTurn(() => this.#show(scene, placement))
  }

  /** Lays out all again. */
  tidy(): Promise<void> {
    return this.#inTurn(async () => {
      const entities = entitiesOn(this.#cy).map((node) => entityOf(node))
      const links = this.#cy.edges().map((edge) => linkOf(edge))
      const spots = await this.#arranger.whole(entities, links, this.#frame())
      if (this.#cy.destroyed() || spots === null) return
      this.place(spots)
      this.#camera.fitWhole(false)
    })
  }

  /** Where each entity on the canvas stands. */
  positions(): Positions {
    return this.#places.of(entitiesOn(this.#cy).map((node) => node.id()))
  }

  /** Puts entities where told, now or when they come. */
  place(positions: Positions): void {
    this.#finder.tell(positions)
    this.#cy.batch(() => {
      for (const [id, place] of Object.entries(this.#places.of(Object.keys(positions)))) {
        this.#cy.getElementById(id).position({ ...place })
      }
    })
    this.#bend()
  }

  /** Brings all into sight, what is under way included; where nothing could be read then and something is chosen, that. */
  fit(chosen: string | null = null): void {
    void this.#inTurn(async () => {
      // What is drawn first brings the time strip, which takes room from the canvas.
      this.#cy.resize()
      this.#camera.open(this.#withEnds(chosen === null ? [] : [chosen]))
    })
  }

  /** Resolves when all that was asked for stands in its place. */
  settled(): Promise<void> {
    return this.#turns.settled()
  }

  /** Resolves when what was asked for is also seen, or, where nobody looks at the page, when it stands in its place. */
  async drawn(): Promise<void> {
    await this.settled()
    await frameDrawn()
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
    if (this.#camera.refitWhole()) return
    const nodes = this.#withEnds(ids)
    if (nodes.nonempty()) this.#camera.include(nodes)
  }

  /** Sets lines of a style apart, with the entities that they tie, until null is sought; tells how many stand out. */
  seek(sought: LineStyle | null): number {
    this.#told = { ...this.#told, sought }
    this.#focus()
    return sought === null ? 0 : this.#cy.edges(`.near.${forward}`).length
  }

  /** Where an entity, or the middle of a link, is seen, in pixels from the corner of the container; null if it is not drawn. */
  pointOf(id: string): Point | null {
    const element = this.#cy.getElementById(id)
    for (const node of element.nodes()) return isGone(node) ? null : { ...node.renderedPosition() }
    for (const edge of element.edges()) return isGone(edge) ? null : edge.renderedMidpoint()
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

  /** Keeps what is fitted into sight clear of what covers the canvas; where all was in sight, all is again. */
  setCover(cover: Partial<Cover>): void {
    this.#camera.cover = { ...this.#camera.cover, ...cover }
    this.#camera.refitWhole()
  }

  /** Takes up a new size of the container. */
  resize(): void {
    this.#cy.resize()
  }

  destroy(): void {
    document.fonts.removeEventListener('loadingdone', this.#measureAnew)
    this.#gestures.destroy()
    this.#arranger.close()
    this.#labels.destroy()
    this.#cy.destroy()
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    return this.#turns.take(async () => {
      if (this.#cy.destroyed()) return
      try {
        await work()
      } finally {
        this.#events.arrange?.(null)
      }
    })
  }

  async #show(scene: Scene, { anchor }: Placement): Promise<void> {
    removeAbsent(this.#cy, scene)
    this.#gestures.forgetAbsent()
    const stands = (id: string) => this.#cy.getElementById(id).nonempty()
    if (!scene.entities.every(({ id }) => stands(id))) {
      await this.#fonts
      if (this.#cy.destroyed()) return
      // What comes first brings the time strip, which takes room: the shape of the drawing shall not depend on who is faster.
      this.#cy.resize()
    }
    this.#told = { ...this.#told, selection: scene.selection, emphasis: scene.emphasis, hidden: scene.hidden }
    const isFirst = entitiesOn(this.#cy).empty()
    const finding = this.#finder.find(scene, stands, anchor, this.#frame())
    const newcomers = await (isFirst ? this.#arrivals.first(scene, finding) : this.#arrivals.beside(scene, finding))
    if (newcomers === null) return
    this.#showSheets(entitiesOn(this.#cy).nonempty())
    if (isFirst) {
      this.#sheets.spread()
      this.#camera.fitWhole(false)
      this.#labels.plan()
      await this.#arrivals.links(scene)
    } else await styleAhead(this.#cy)
    if (this.#cy.destroyed() || newcomers.empty()) return
    // Names and lines do not wait for flags, nor share the browser's time with them.
    whenIdle(() => void this.#flags.raise())
    if (isFirst) return
    const hub = anchor === null ? this.#cy.collection() : this.#cy.getElementById(anchor)
    this.#camera.include(newcomers.union(hub).nodes())
    if (hub.empty() || this.#reducedMotion) return
    await this.#arrivals.glide(newcomers, hub)
    if (!this.#cy.destroyed()) this.place(this.#places.of(newcomers.map((node) => node.id())))
  }

  #dress({ hidden }: Scene): void {
    this.#bend()
    if (hide(this.#cy, this.#sheets, hidden)) this.#labels.forget()
    this.#focus()
  }

  /** What is drawn on sheets that nobody sees costs the browser nothing: an empty canvas is drawn as often as a full one. */
  #showSheets(areShown: boolean): void {
    for (const sheet of this.#container.children) sheet.toggleAttribute('hidden', !areShown)
  }

  /** Entities, and both ends of links. */
  #withEnds(ids: readonly string[]): NodeCollection {
    const chosen = this.#cy.collection()
    for (const id of ids) chosen.merge(this.#cy.getElementById(id))
    return this.#cy.nodes().intersection(chosen.union(chosen.connectedNodes()))
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
    this.#sheets.spread()
  }

  #focus(): void {
    if (showFocus(this.#cy, this.#sheets, this.#told, this.#gestures.pointed)) this.#labels.forget()
  }

  #drop(node: NodeSingular): void {
    const from = this.#places.get(node.id())
    this.place({ [node.id()]: node.position() })
    if (from !== null) this.#events.move?.(node.id(), from)
  }

  readonly #measureAnew = (): void => {
    this.#metrics.forget()
    this.#labels.forget()
    this.#cy.forceRender()
  }
}
