import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** What an operation does without, wherever it meets an entity or a link; and whether it wants the ends of claims. */
export type SelectedColumns = {
  /** Of entities it selects their names alone, and what is read apart from them. */
  readonly namesOnly: boolean
  /** Of entities it selects nothing that only some kinds of them have, but what is read apart from them. */
  readonly withoutFacts: boolean
  /** Of links it selects the sum of their claims alone, and what is read apart from them. */
  readonly countsOnly: boolean
  /** Of links it selects the sum and the days of their claims alone, and what is read apart from them. */
  readonly sumsOnly: boolean
  /** The same, and how its claims divide by direction and by type. */
  readonly divisionOnly: boolean
  /** It selects the ends of claims, and only their names: then they cost less with the claims than in a round trip more. */
  readonly withEnds: boolean
}

export const allColumns: SelectedColumns = {
  namesOnly: false,
  withoutFacts: false,
  countsOnly: false,
  sumsOnly: false,
  divisionOnly: false,
  withEnds: false,
}

const namesOfEntities: readonly string[] = ['id', 'kind', 'name', '__typename', 'evidence', 'degree']
const wordsOfEntities: readonly string[] = [...namesOfEntities, 'aliases', 'summary']
const countsOfLinks: readonly string[] = ['id', 'claimCount', 'source', 'target', 'claims', '__typename']
const sumsOfLinks: readonly string[] = [...countsOfLinks, 'first', 'last']
const divisionOfLinks: readonly string[] = [...sumsOfLinks, 'forward', 'backward', 'types']
const endsOfClaims: readonly string[] = ['source', 'target']

const isEntity = (type: GraphQLNamedType): boolean =>
  type.name === 'Entity' ||
  ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Entity'))

/** Whether a field of an entity is read by the entity's id. */
function isReadApart(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type)
  return isEntity(type) || type.name.endsWith('Connection')
}

const isPresent = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined

/** What the operations of a document select. Selections that depend on variables count as selected. */
export function columnsSelected(schema: GraphQLSchema, document: DocumentNode): SelectedColumns {
  const types = new TypeInfo(schema)
  const selected = {
    namesOnly: true,
    withoutFacts: true,
    countsOnly: true,
    sumsOnly: true,
    divisionOnly: true,
    withEnds: false,
  }
  const enterField = ({ name: { value: name } }: FieldNode) => {
    const [parent, field] = [types.getParentType(), types.getFieldDef()]
    if (!isPresent(parent) || !isPresent(field)) return
    if (isEntity(parent) && !isReadApart(field)) {
      if (!namesOfEntities.includes(name)) selected.namesOnly = false
      if (!wordsOfEntities.includes(name)) selected.withoutFacts = false
    }
    if (parent.name === 'Link') {
      if (!countsOfLinks.includes(name)) selected.countsOnly = false
      if (!sumsOfLinks.includes(name)) selected.sumsOnly = false
      if (!divisionOfLinks.includes(name)) selected.divisionOnly = false
    }
    if (parent.name === 'Claim' && endsOfClaims.includes(name)) selected.withEnds = true
  }
  visit(document, visitWithTypeInfo(types, { Field: enterField }))
  return { ...selected, withEnds: selected.withEnds && selected.namesOnly }
}
