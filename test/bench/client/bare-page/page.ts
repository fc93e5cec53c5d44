import cytoscape from 'cytoscape'

interface BareNode {
  readonly id: string
  readonly name: string
  readonly size: number
  /** Null where Cytoscape is to find a place. */
  readonly at: { readonly x: number; readonly y: number } | null
}

export interface BareEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly width: number
}

export interface BareElements {
  readonly nodes: readonly BareNode[]
  readonly edges: readonly BareEdge[]
}

interface BarePage {
  /** Draws elements in the places given, all of them in sight. */
  draw(elements: BareElements): void
  add(elements: BareElements): void
  /** Fades these and shows all others. */
  fade(ids: readonly string[]): void
  clear(): void
}

declare global {
  interface Window {
    readonly bare?: BarePage
  }
}

const cy = cytoscape({
  container: document.getElementById('canvas'),
  minZoom: 0.08,
  maxZoom: 4,
  autounselectify: true,
  boxSelectionEnabled: false,
  style: [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(name)',
        'font-size': 13,
        'text-valign': 'bottom',
        'text-wrap': 'wrap',
        'text-max-width': '120px',
        'border-width': 1,
      },
    },
    {
      selector: 'edge',
      style: { width: 'data(width)', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', opacity: 0.6 },
    },
    { selector: 'node.faded', style: { opacity: 0.16 } },
    { selector: 'edge.faded', style: { opacity: 0.07 } },
  ],
})

const definitionsOf = ({ nodes, edges }: BareElements) => [
  ...nodes.map(({ at, ...data }) => ({ group: 'nodes' as const, data, ...(at !== null && { position: { ...at } }) })),
  ...edges.map((data) => ({ group: 'edges' as const, data })),
]

const page: BarePage = {
  draw(elements) {
    cy.add(definitionsOf(elements))
    cy.fit(undefined, 28)
  },
  add: (elements) => {
    cy.add(definitionsOf(elements))
  },
  fade(ids) {
    const faded = new Set(ids)
    cy.batch(() =>
      cy.elements().forEach((element) => {
        element.toggleClass('faded', faded.has(element.id()))
      }),
    )
  },
  clear: () => {
    cy.elements().remove()
  },
}

Object.assign(window, { bare: page })

interface Answer {
  readonly data: {
    readonly overview: {
      readonly entities: readonly {
        readonly id: string
        readonly name: string
        readonly degree: { readonly neighbours: number }
      }[]
      readonly links: readonly {
        readonly id: string
        readonly source: { readonly id: string }
        readonly target: { readonly id: string }
        readonly claimCount: number
      }[]
    }
  }
}

const overviewQuery = `{ overview(first: 60) {
  entities { id name degree { neighbours } }
  links { id source { id } target { id } claimCount }
} }`

/** Asks for the overview, and draws it where Cytoscape's own layout puts it. */
async function drawOverview(): Promise<void> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: overviewQuery }),
  })
  const { data }: Answer = await response.json()
  cy.add(
    definitionsOf({
      nodes: data.overview.entities.map(({ id, name, degree }) => ({
        id,
        name,
        size: 33 + 4 * Math.log2(1 + degree.neighbours),
        at: null,
      })),
      edges: data.overview.links.map(({ id, source, target, claimCount }) => ({
        id,
        source: source.id,
        target: target.id,
        width: 1 + Math.log2(claimCount),
      })),
    }),
  )
  cy.layout({ name: 'cose', animate: false }).run()
  document.documentElement.dataset.canvas = 'ready'
}

if (location.search === '?overview') void drawOverview()
