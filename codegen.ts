import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { ID: 'string', Date: 'string', URL: 'string' }

const record = (name: string) => `../../graph/model/records.ts#${name}`
const mapped = (name: string, module = 'mapped-types') => `../${module}.ts#${name} as Mapped${name}`

const listedTypes = [
  'Country',
  'Organisation',
  'Person',
  'Group',
  'Place',
  'Event',
  'Plan',
  'Pledge',
  'Statement',
  'Figure',
]

const mappers = {
  Node: mapped('NodeRecord', 'nodes'),
  Entity: record('EntityRecord'),
  Actor: record('EntityRecord'),
  Phase: record('EntityRecord'),
  ...Object.fromEntries(
    listedTypes.flatMap((type) => [
      [type, record('EntityRecord')],
      [`${type}Edge`, mapped('EntityEdge')],
      [`${type}Connection`, mapped('EntityConnection')],
    ]),
  ),
  ...Object.fromEntries(
    ['Claim', 'Document', 'Passage'].flatMap((type) => [
      [type, record(`${type}Record`)],
      [`${type}Edge`, mapped(`${type}Edge`)],
      [`${type}Connection`, mapped(`${type}Connection`)],
    ]),
  ),
  Document: record('StoredDocument'),
  Link: record('LinkRecord'),
  NeighbourEdge: mapped('NeighbourEdge', 'lists/neighbour-list'),
  NeighbourConnection: mapped('NeighbourConnection'),
  SearchEdge: mapped('SearchEdge', 'lists/search-list'),
  SearchConnection: mapped('SearchConnection'),
  TieEdge: mapped('TieEdge', 'lists/tie-list'),
  TieConnection: mapped('TieConnection'),
  Action: '../../graph/model/actions.ts#Action as MappedAction',
  ClaimCount: mapped('ClaimCount', 'claim-counts'),
  Degree: mapped('Degree', 'degree'),
  Evidence: mapped('Evidence', 'evidence'),
  Overview: mapped('Overview', 'overview'),
  Path: mapped('Path', 'paths'),
}

const config: CodegenConfig = {
  schema: 'server/graphql/schema/*.graphql',
  generates: {
    'server/graphql/generated/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        mappers,
        enumsAsTypes: true,
        useTypeImports: true,
        contextType: '../context.ts#RequestContext',
        immutableTypes: true,
        maybeValue: 'T | null',
        resolverTypeWrapperSignature: 'Promise<T> | T',
      },
    },
    'client/api/generated/operations.ts': {
      documents: 'client/api/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { scalars, enumsAsTypes: true, useTypeImports: true, immutableTypes: true, documentMode: 'string' },
    },
  },
  ignoreNoDocuments: true,
}

export default config
