export const entityKinds = [
  'COUNTRY',
  'ORGANISATION',
  'PERSON',
  'GROUP',
  'PLACE',
  'EVENT',
  'PLAN',
  'PHASE',
  'PLEDGE',
  'STATEMENT',
  'FIGURE',
] as const

export type EntityKind = (typeof entityKinds)[number]

export type Tone = 'cooperation' | 'neutral' | 'conflict'

/** What the lines of a canvas can be told apart by: their tone, or that nothing of them is a fact yet. */
export type LineStyle = Tone | 'planned'

export type Direction = 'forward' | 'backward' | 'both' | 'none'

/** An entity as it stands on the canvas. */
export interface SceneEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** What is drawn with the name: an event's date, a figure's value, a phase's ordinal. */
  readonly caption: string | null
  /** ISO 3166-1 alpha-2, lower case. */
  readonly flag: string | null
  /** Its degree: larger, and the last to lose its label. */
  readonly importance: number
  /** How many of its neighbours are not on the canvas. */
  readonly remaining: number
}

/** A link as one line; `source` and `target` are ids of entities of the same scene. */
export interface SceneLink {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly claimCount: number
  readonly tone: Tone
  /** False where every claim is planned or conditional: drawn dashed. */
  readonly firm: boolean
  readonly directed: Direction
  /** Shown when the line is selected or pointed at, such as "member of". */
  readonly label: string | null
}

/** Entities and links that are set apart while nothing is selected; not all of them need to stand on the canvas. */
export interface Emphasis {
  /** Entities between which something is told. */
  readonly ends: readonly string[]
  /** What is told now. */
  readonly strong: readonly string[]
  /** What else could be told. */
  readonly quiet: readonly string[]
}

/** Entities and links that a filter holds back; they keep their places. */
export interface Hidden {
  readonly as: 'faded' | 'gone'
  readonly ids: readonly string[]
}

/** All that stands on the canvas, where it stands left out. */
export interface Scene {
  readonly entities: readonly SceneEntity[]
  readonly links: readonly SceneLink[]
  /** An entity's or a link's id. */
  readonly selection: string | null
  readonly emphasis: Emphasis | null
  readonly hidden: Hidden
}

export const nothingHidden: Hidden = { as: 'faded', ids: [] }

/** Entities whose places are being found. */
export interface Arranging {
  readonly count: number
  /** Whether nothing is drawn meanwhile. */
  readonly isBare: boolean
}

export interface Point {
  readonly x: number
  readonly y: number
}

export type Positions = Readonly<Record<string, Point>>
