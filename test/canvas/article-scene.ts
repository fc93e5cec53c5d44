import {
  type Direction,
  type EntityKind,
  nothingHidden,
  type Scene,
  type SceneEntity,
  type SceneLink,
  type Tone,
} from '../../client/canvas/scene.ts'

const members =
  'al Albania,au Australia,at Austria,be Belgium,bg Bulgaria,ca Canada,hr Croatia,cy Cyprus,cz Czech Republic,dk Denmark,ee Estonia,fi Finland,fr France,de Germany,gr Greece,is Iceland,ie Ireland,it Italy,jp Japan,lv Latvia,lt Lithuania,lu Luxembourg,me Montenegro,nl Netherlands,nz New Zealand,no Norway,pl Poland,pt Portugal,ro Romania,si Slovenia,es Spain,se Sweden,tr Turkey,ua Ukraine,gb United Kingdom'.split(
    ',',
  )

interface Drawn {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly caption?: string
  readonly flag?: string
  readonly remaining?: number
}

const drawn: readonly Drawn[] = [
  ...members.map((line) => ({
    id: line.slice(0, 2),
    kind: 'COUNTRY' as const,
    name: line.slice(3),
    flag: line.slice(0, 2),
  })),
  { id: 'ru', kind: 'COUNTRY', name: 'Russia', flag: 'ru' },
  { id: 'us', kind: 'COUNTRY', name: 'United States', flag: 'us', remaining: 3 },
  { id: 'in', kind: 'COUNTRY', name: 'India', flag: 'in' },
  { id: 'cn', kind: 'COUNTRY', name: 'China', flag: 'cn' },
  { id: 'coalition', kind: 'ORGANISATION', name: 'Coalition of the Willing', remaining: 12 },
  { id: 'commission', kind: 'ORGANISATION', name: 'European Commission' },
  { id: 'council', kind: 'ORGANISATION', name: 'European Council' },
  { id: 'nato', kind: 'ORGANISATION', name: 'NATO' },
  { id: 'putin', kind: 'PERSON', name: 'Vladimir Putin' },
  { id: 'trump', kind: 'PERSON', name: 'Donald Trump' },
  { id: 'zelensky', kind: 'PERSON', name: 'Volodymyr Zelensky' },
  { id: 'johnson', kind: 'PERSON', name: 'Boris Johnson' },
  { id: 'partners', kind: 'GROUP', name: 'Western partners' },
  { id: 'allies', kind: 'GROUP', name: '26 of Ukraine’s allies' },
  { id: 'officials', kind: 'GROUP', name: 'Officials familiar with the plan' },
  { id: 'advisors', kind: 'GROUP', name: 'National security advisors' },
  { id: 'european', kind: 'GROUP', name: 'European countries' },
  { id: 'paris', kind: 'PLACE', name: 'Paris' },
  { id: 'kyiv', kind: 'PLACE', name: 'Kyiv' },
  { id: 'tianjin', kind: 'PLACE', name: 'Tianjin' },
  { id: 'abu-dhabi', kind: 'PLACE', name: 'Abu Dhabi' },
  { id: 'talks', kind: 'EVENT', name: 'Discussions in Paris', caption: 'December' },
  { id: 'advisors-meeting', kind: 'EVENT', name: 'Meeting of national security advisors', caption: 'January 3rd' },
  { id: 'summit', kind: 'EVENT', name: 'Paris summit on security guarantees' },
  { id: 'tianjin-summit', kind: 'EVENT', name: 'Tianjin summit' },
  { id: 'abu-dhabi-talks', kind: 'EVENT', name: 'Talks in Abu Dhabi', caption: 'this week' },
  { id: 'plan', kind: 'PLAN', name: 'Coordinated military response' },
  { id: 'phase-1', kind: 'PHASE', name: 'Warning and action by Ukrainian forces', caption: '1' },
  { id: 'phase-2', kind: 'PHASE', name: 'Deployment of the coalition’s forces', caption: '2' },
  { id: 'phase-3', kind: 'PHASE', name: 'Full-scale response with US forces', caption: '3' },
  { id: 'force', kind: 'PLAN', name: '“Reassurance force”' },
  { id: 'pledge', kind: 'PLEDGE', name: 'Pledge to deploy troops' },
  { id: 'targets', kind: 'STATEMENT', name: 'Troops would be “legitimate targets”' },
  { id: 'lost', kind: 'STATEMENT', name: '“We’ve lost India and Russia to deepest, darkest China”' },
  { id: 'efforts', kind: 'STATEMENT', name: '“Very constructive efforts”' },
  { id: 'outrageous', kind: 'STATEMENT', name: '“The outrageous efforts of European countries”' },
  { id: 'why-not', kind: 'STATEMENT', name: '“Why not do it now?”' },
  { id: 'over-30', kind: 'FIGURE', name: 'Member nations', caption: '> 30' },
  { id: '35', kind: 'FIGURE', name: 'Member countries', caption: '35' },
  { id: 'two', kind: 'FIGURE', name: 'Member organisations, stated', caption: '2' },
  { id: 'three', kind: 'FIGURE', name: 'Member organisations, listed', caption: '3' },
]

type Line = readonly [string, string, Tone?, Direction?, number?, boolean?, string?]

const lines: readonly Line[] = [
  ...members.map((line): Line => [line.slice(0, 2), 'coalition', 'cooperation', 'forward', 1, true, 'member of']),
  ['commission', 'coalition', 'cooperation', 'forward', 1, true, 'member of'],
  ['council', 'coalition', 'cooperation', 'forward', 1, true, 'member of'],
  ['nato', 'coalition', 'cooperation', 'forward', 1, true, 'member of'],
  ['ua', 'ru', 'conflict', 'both', 3, true, 'in conflict with'],
  ['putin', 'ru', 'neutral', 'forward', 1, true, 'President'],
  ['trump', 'us', 'neutral', 'forward', 1, true, 'President'],
  ['zelensky', 'ua', 'neutral', 'forward', 1, true, 'President'],
  ['putin', 'zelensky', 'conflict', 'forward', 1, true, 'is sceptical of talks with'],
  ['johnson', 'gb', 'neutral', 'forward', 1, true, 'former Prime Minister'],
  ['johnson', 'why-not', 'neutral', 'forward', 2, true, 'said'],
  ['why-not', 'putin', 'neutral', 'forward'],
  ['why-not', 'allies', 'neutral', 'forward'],
  ['johnson', 'allies', 'cooperation', 'forward', 2, true, 'urged'],
  ['johnson', 'ua', 'cooperation', 'forward'],
  ['ua', 'plan', 'cooperation', 'forward', 4, true, 'proposed'],
  ['partners', 'plan', 'cooperation', 'forward', 3, true, 'agreed'],
  ['ua', 'partners', 'cooperation', 'both', 2],
  ['plan', 'phase-1'],
  ['plan', 'phase-2'],
  ['plan', 'phase-3'],
  ['plan', 'ru', 'conflict', 'forward', 2, false, 'responds to'],
  ['phase-1', 'phase-2', 'neutral', 'forward'],
  ['phase-2', 'phase-3', 'neutral', 'forward'],
  ['ua', 'phase-1', 'neutral', 'forward', 1, false, 'acts in'],
  ['coalition', 'phase-2', 'neutral', 'forward', 1, false, 'acts in'],
  ['us', 'phase-3', 'neutral', 'forward', 1, false, 'acts in'],
  ['coalition', 'phase-3', 'neutral', 'forward', 1, false, 'acts in'],
  ['officials', 'plan', 'neutral', 'forward', 2, true, 'describe'],
  ['officials', 'phase-3', 'neutral', 'forward'],
  ['talks', 'paris'],
  ['talks', 'plan', 'neutral', 'forward'],
  ['advisors', 'advisors-meeting', 'cooperation', 'forward'],
  ['advisors-meeting', 'kyiv'],
  ['advisors-meeting', 'plan', 'neutral', 'forward'],
  ['advisors', 'coalition', 'neutral', 'forward'],
  ['kyiv', 'ua'],
  ['summit', 'paris'],
  ['talks', 'summit', 'neutral', 'none', 1, true, 'possibly the same as'],
  ['allies', 'summit', 'cooperation', 'forward'],
  ['allies', 'pledge', 'cooperation', 'forward', 2, true, 'pledged'],
  ['pledge', 'ua', 'cooperation', 'forward', 1, false],
  ['pledge', 'summit'],
  ['allies', 'ua', 'cooperation', 'forward'],
  ['putin', 'force', 'conflict', 'forward', 2, true, 'rejected'],
  ['partners', 'force', 'cooperation', 'forward'],
  ['force', 'ua', 'neutral', 'forward', 1, false],
  ['putin', 'targets', 'neutral', 'forward', 1, true, 'said'],
  ['targets', 'force', 'conflict', 'forward'],
  ['trump', 'lost', 'neutral', 'forward', 1, true, 'said'],
  ['lost', 'in', 'neutral', 'forward'],
  ['lost', 'ru', 'neutral', 'forward'],
  ['lost', 'cn', 'neutral', 'forward'],
  ['in', 'tianjin-summit', 'cooperation', 'forward'],
  ['ru', 'tianjin-summit', 'cooperation', 'forward'],
  ['cn', 'tianjin-summit', 'cooperation', 'forward'],
  ['tianjin-summit', 'tianjin'],
  ['trump', 'efforts', 'neutral', 'forward', 1, true, 'said'],
  ['efforts', 'putin', 'cooperation', 'forward'],
  ['trump', 'putin', 'cooperation', 'forward', 2, true, 'praised'],
  ['trump', 'outrageous', 'neutral', 'forward', 1, true, 'said'],
  ['outrageous', 'european', 'conflict', 'forward'],
  ['trump', 'european', 'conflict', 'forward', 1, true, 'criticised'],
  ['ua', 'abu-dhabi-talks', 'cooperation', 'forward', 1, false],
  ['ru', 'abu-dhabi-talks', 'cooperation', 'forward', 1, false],
  ['us', 'abu-dhabi-talks', 'cooperation', 'forward', 1, false],
  ['abu-dhabi-talks', 'abu-dhabi'],
  ['over-30', 'coalition'],
  ['35', 'coalition'],
  ['two', 'coalition'],
  ['three', 'coalition'],
  ['two', 'three', 'conflict', 'none', 1, true, 'conflicts with'],
]

const kindOf = new Map(drawn.map(({ id, kind }) => [id, kind]))

/** Ids begin with the kind, as they do in the graph. */
const fullId = (id: string) => `${kindOf.get(id)?.toLowerCase()}:${id}`

const links: readonly SceneLink[] = lines.map(
  ([source, target, tone = 'neutral', directed = 'none', claimCount = 1, firm = true, label = null]) => ({
    id: `${fullId(source)}~${fullId(target)}`,
    source: fullId(source),
    target: fullId(target),
    tone,
    directed,
    claimCount,
    firm,
    label,
  }),
)

const entities: readonly SceneEntity[] = drawn.map(
  ({ id, kind, name, caption = null, flag = null, remaining = 0 }) => ({
    id: fullId(id),
    kind,
    name,
    caption,
    flag,
    remaining,
    importance: lines.filter(([source, target]) => source === id || target === id).length,
  }),
)

/** A graph of the size and form of the first view: a hub with its members, and a knot of people, plans and events. */
export const articleScene: Scene = { entities, links, selection: null, emphasis: null, hidden: nothingHidden }

/** The part of a scene that the entities named span. */
export function partOf(scene: Scene, ids: ReadonlySet<string>, selection: string | null = null): Scene {
  return {
    entities: scene.entities.filter(({ id }) => ids.has(id)),
    links: scene.links.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    selection,
    emphasis: null,
    hidden: nothingHidden,
  }
}
