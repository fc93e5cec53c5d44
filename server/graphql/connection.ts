/** Where a page stands in its list. */
interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export interface Edge<Node> {
  /** Made when it is selected. */
  readonly cursor: () => string
  readonly node: Node
}

interface Page<E extends Edge<unknown>> {
  readonly edges: readonly E[]
  readonly pageInfo: PageInfo
}

/** A page of a list and the size of the whole list; neither is asked of the store before it is wanted. */
export interface Connection<E extends Edge<unknown>> {
  page(): Promise<Page<E>>
  totalCount(): Promise<number>
}

export interface ConnectionSource<Row, E extends Edge<unknown>> {
  readonly size: number
  /** Whether the page continues after a cursor. */
  readonly continued: boolean
  readonly rows: (limit: number) => Promise<readonly Row[]>
  readonly edge: (row: Row) => E
  readonly count: () => Promise<number>
}

async function readPage<Row, E extends Edge<unknown>>(source: ConnectionSource<Row, E>): Promise<Page<E>> {
  const rows = await source.rows(source.size + 1)
  const edges = rows.slice(0, source.size).map(source.edge)
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > source.size,
      hasPreviousPage: source.continued,
      get startCursor() {
        return edges.at(0)?.cursor() ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor() ?? null
      },
    },
  }
}

export function connection<Row, E extends Edge<unknown>>(source: ConnectionSource<Row, E>): Connection<E> {
  let page: Promise<Page<E>> | undefined
  return {
    page() {
      page ??= readPage(source)
      return page
    },
    totalCount: source.count,
  }
}
