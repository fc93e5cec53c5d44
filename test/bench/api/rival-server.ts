import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import { rivalTypeDefinitions } from './rival-operations.ts'

// A process of its own: the graph at NEO4J_URI served by @neo4j/graphql, as its documentation starts one.
const driver = neo4j.driver(process.env.NEO4J_URI ?? '', neo4j.auth.basic('neo4j', ''), { telemetryDisabled: true })
const schema = await new Neo4jGraphQL({ typeDefs: rivalTypeDefinitions, driver }).getSchema()
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
})
process.stdout.write(`ready on ${url}\n`)
