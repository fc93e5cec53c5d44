/** The same graph as `@neo4j/graphql` is told of it, and the questions of the bench as its clients ask them. */
export const rivalTypeDefinitions = `
  type Entity @node {
    id: ID!
    kind: String!
    name: String!
    aliases: [String!]!
    summary: String
    neighbours: [Entity!]!
      @relationship(type: "LINKED", direction: OUT, queryDirection: UNDIRECTED, properties: "Link")
    claims: [Entity!]!
      @relationship(type: "INTERACTED", direction: OUT, queryDirection: UNDIRECTED, properties: "Interaction")
  }
  type Link @relationshipProperties {
    id: ID!
    claimCount: Int!
  }
  type Interaction @relationshipProperties {
    id: ID!
    modality: String!
    sort: String!
  }`

const strongest = `sort: [{ edge: { claimCount: DESC } }, { node: { id: ASC } }]`

export const rivalNestedOperation = `query ($id: ID!) {
  entities(where: { id: { eq: $id } }) {
    neighboursConnection(first: 10, ${strongest}) {
      edges {
        properties { id claimCount }
        node {
          id kind name
          neighboursConnection(first: 10, ${strongest}) { edges { properties { id claimCount } node { id kind name } } }
        }
      }
    }
  }
}`

/** \`first: 1\`, because without it the edges are fetched too. */
export const rivalTotalsOperation = `query ($id: ID!) {
  entities(where: { id: { eq: $id } }) {
    neighboursConnection(first: 1) { totalCount }
    claimsConnection(first: 1) { totalCount }
  }
}`
