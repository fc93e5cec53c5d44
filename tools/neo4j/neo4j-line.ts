/** A line of releases that Neo4j keeps, and what a release of it needs to run. */
export interface Neo4jLine {
  readonly version: string
  readonly mainClass: string
  readonly runsOnJava: (major: number) => boolean
  readonly javaWanted: string
}

export const neo4jLines = {
  '5.26': {
    version: '5.26.30',
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    runsOnJava: (major) => major === 17 || major === 21,
    javaWanted: 'Java 17 or 21',
  },
  '2026': {
    version: '2026.08.1',
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    runsOnJava: (major) => major >= 21,
    javaWanted: 'Java 21 or later',
  },
} as const satisfies Readonly<Record<string, Neo4jLine>>

export type Neo4jLineName = keyof typeof neo4jLines

export const neo4jLineNames: readonly Neo4jLineName[] = ['5.26', '2026']
