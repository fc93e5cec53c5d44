import { availableParallelism } from 'node:os'
import { cypher } from '../cypher.ts'
import type { GraphQuery, GraphSnapshot, GraphStore, ReadOptions, StoreParameters } from '../graph-store.ts'
import { execute } from './execute.ts'
import { FollowedFile } from './followed-file.ts'
import { snapshotOf } from './grafeo-snapshot.ts'
import { ReadSlots } from './read-slots.ts'

const answers = { name: 'ping', text: cypher`RETURN 1 AS one` }

/** A store file read by the embedded engine. */
export class GrafeoStore implements GraphStore {
  readonly engine = 'grafeo'
  protected readonly file: FollowedFile
  readonly #slots = new ReadSlots(Math.max(2, availableParallelism()))

  constructor(file: string) {
    this.file = new FollowedFile(file)
  }

  read<Parameters extends StoreParameters, Row>(
    query: GraphQuery<Parameters, Row>,
    parameters: Parameters,
    options: ReadOptions = {},
  ): Promise<readonly Row[]> {
    return this.#slots.run(async () => {
      const rows = await this.file.read((database) => execute(database, query, parameters))
      return rows.map(query.decode)
    }, options.signal)
  }

  snapshot<Result>(work: (snapshot: GraphSnapshot) => Promise<Result>): Promise<Result> {
    return this.file.read((database) => work(snapshotOf(database)))
  }

  async ping(): Promise<void> {
    await this.file.read((database) => execute(database, answers))
  }

  async close(): Promise<void> {
    this.file.close()
  }
}
