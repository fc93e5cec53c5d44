import { createNodes, createRelationships } from '../../server/graph/commands/stored-parts.ts'
import type { StoredNode, StoredRelationship } from '../../server/graph/graph-snapshot.ts'
import type { GraphMark, GraphWriter, WritableGraphStore } from '../../server/graph/graph-store.ts'
import type { BackupHeader } from './backup-header.ts'
import { DamagedBackupError } from './damaged-backup-error.ts'
import { type BackupPart, readBackup } from './read-backup.ts'

const portion = 2000

/** Parts that one command can write together, kept until there are enough of them. */
class Waiting<Part> {
  readonly #parts = new Map<string, Part[]>()
  readonly #keyOf: (part: Part) => string
  readonly #write: (parts: readonly Part[]) => Promise<void>

  constructor(keyOf: (part: Part) => string, write: (parts: readonly Part[]) => Promise<void>) {
    this.#keyOf = keyOf
    this.#write = write
  }

  async add(part: Part): Promise<void> {
    const key = this.#keyOf(part)
    const alike = this.#parts.get(key) ?? []
    this.#parts.set(key, alike)
    alike.push(part)
    if (alike.length >= portion) await this.#write(alike.splice(0))
  }

  async finish(): Promise<void> {
    for (const alike of this.#parts.values()) if (alike.length > 0) await this.#write(alike.splice(0))
  }
}

const isNode = (part: BackupPart): part is StoredNode => 'labels' in part

const nodesOf = (writer: GraphWriter) =>
  new Waiting<StoredNode>(
    ({ labels }) => labels.join(':'),
    (nodes) => writer.run(createNodes(nodes[0]?.labels ?? []), { rows: nodes.map((node) => node.properties) }),
  )

const relationshipsOf = (writer: GraphWriter) =>
  new Waiting<StoredRelationship>(
    ({ type, source, target }) => [type, source.label, target.label].join(':'),
    async (relationships) => {
      const [first] = relationships
      if (first !== undefined)
        await writer.run(createRelationships(first.type, first.source.label, first.target.label), {
          rows: relationships.map(({ source, target, properties }) => ({
            source: source.id,
            target: target.id,
            properties,
          })),
        })
    },
  )

async function writeParts(writer: GraphWriter, path: string): Promise<{ nodes: number; relationships: number }> {
  const [nodes, relationships] = [nodesOf(writer), relationshipsOf(writer)]
  const counts = { nodes: 0, relationships: 0 }
  for await (const part of readBackup(path)) {
    if (isNode(part)) {
      counts.nodes += 1
      await nodes.add(part)
    } else {
      if (counts.relationships === 0) await nodes.finish()
      counts.relationships += 1
      await relationships.add(part)
    }
  }
  await nodes.finish()
  await relationships.finish()
  return counts
}

/** Puts what a checked backup holds in place of all that the store holds. Throws DamagedBackupError. */
export const restoreBackup = (
  store: WritableGraphStore,
  path: string,
  header: BackupHeader,
  graph: GraphMark,
): Promise<void> =>
  store.rebuild(graph, async (writer) => {
    const { nodes, relationships } = await writeParts(writer, path)
    if (nodes !== header.nodes || relationships !== header.relationships)
      throw new DamagedBackupError(
        `${path} holds ${nodes} nodes and ${relationships} relationships, but its header tells of ${header.nodes} and ${header.relationships}. Nothing was restored.`,
      )
  })
