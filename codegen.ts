import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { ID: 'string', Date: 'string', URL: 'string' }

const config: CodegenConfig = {
  schema: 'server/graphql/schema/*.graphql',
  generates: {
    'server/graphql/generated/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
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
