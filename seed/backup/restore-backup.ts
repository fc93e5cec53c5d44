import { createNodes, createRelationships } from '../../server/graph/commands/stored-parts.ts'
import type {
  GraphMark,
  GraphWriter,
  StoredNode,
  StoredRelationship,
  WritableGraphStore,
} from '../../server/graph/graph-store.ts'
import { alikePortions } from '../alike-portions.ts'
import type { BackupHeader } from './backup-header.ts'
import { DamagedBackupError } from './damaged-backup-error.ts'
import { type BackupPart, readBackup } from './read-backup.ts'

const isNode = (part: BackupPart): part is StoredNode => 'labels' in part
const isRelationship = (part: BackupPart): part is StoredRelationship => !isNode(part)

const keyOf = (part: BackupPart): string =>
  isNode(part) ? part.labels.join(':') : [part.type, part.source.label, part.target.label].join(':')

const byKind = {
  keyOf,
  phaseOf: (part: BackupPart) => (isNode(part) ? 'nodes' : 'relationships'),
  size: 2000,
}

async function writePortion(writer: GraphWriter, portion: readonly [BackupPart, ...BackupPart[]]): Promise<void> {
  const [first] = portion
  if (isNode(first)) await writer.run(createNodes(first.labels), { rows: portion.map(({ properties }) => properties) })
  else
    await writer.run(createRelationships(first.type, first.source.label, first.target.label), {
      rows: portion
        .filter(isRelationship)
        .map(({ source, target, properties }) => ({ source: source.id, target: target.id, properties })),
    })
}

/** Puts what a checked backup holds in place of all that the store holds. Throws DamagedBackupError. */
export const restoreBackup = (
  store: WritableGraphStore,
  path: string,
  header: BackupHeader,
  graph: GraphMark,
): Promise<void> =>
  store.rebuild(graph, async (writer) => {
    let [nodes, relationships] = [0, 0]
    for await (const portion of alikePortions(readBackup(path), byKind)) {
      await writePortion(writer, portion)
      if (isNode(portion[0])) nodes += portion.length
      else relationships += portion.length
    }
    if (nodes !== header.nodes || relationships !== header.relationships)
      throw new DamagedBackupError(
        `${path} holds ${nodes} nodes and ${relationships} relationships, but its header tells of ${header.nodes} and ${header.relationships}. Nothing was restored.`,
      )
  })
