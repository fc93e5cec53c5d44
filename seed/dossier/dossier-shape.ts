import { z } from 'zod'
import { claimTypes, modalities } from '../../server/graph/model/claim-types.ts'
import { documentIdPattern, entityIdPattern } from '../../server/graph/model/ids.ts'
import { type EntityKind, idPrefixes } from '../../server/graph/model/kinds.ts'

const words = z.string().trim().min(1, 'is empty: write a text, or leave the line out')
const exactWords = z.string().min(1, 'is empty: write a text, or leave the line out')
const count = z.number().int().min(0, 'should be 0 or more')
const webAddress = z.string().regex(/^https?:\/\/\S+$/, 'should be a web address, such as https://example.org/page')
const documentId = z.string().regex(documentIdPattern, 'should be an id such as `document:peace-talks-article`')
const entityId = z
  .string()
  .regex(
    entityIdPattern(),
    `should be an id such as \`country:UA\`: one of ${Object.values(idPrefixes).join(', ')}, a colon, then letters, digits and hyphens`,
  )
const passageName = z
  .string()
  .regex(
    /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/,
    'should be a name of letters, digits and hyphens, such as `first-phase`',
  )

const date = z.strictObject({
  text: words.describe("The date in the document's own words. Example: March 2025"),
  edtf: z
    .string()
    .optional()
    .describe('The date in Extended Date/Time Format; left out where none can be given. Examples: 2025-03, XXXX-01-03'),
})

const evidence = {
  passages: z
    .array(passageName)
    .min(1, 'should name at least one passage')
    .optional()
    .describe('Names of the passages that carry it, read together. For a document with a text.'),
  locator: words.optional().describe('Where it stands in a document without a text: a row, an identifier.'),
  url: webAddress.optional().describe('Address of that row or entry. For a document without a text.'),
}

export const documentShape = z.strictObject({
  id: documentId.describe('Readable and stable. Example: document:peace-talks-article'),
  title: words.describe('The title, as the document gives it.'),
  kind: z
    .enum(['ARTICLE', 'OFFICIAL', 'REFERENCE', 'DATA'])
    .describe(
      'ARTICLE (story, report, speech), OFFICIAL (treaty, resolution), REFERENCE (names and identifiers) or DATA.',
    ),
  publisher: words.optional().describe('Who published it, where the document says so.'),
  url: webAddress.optional().describe('Where it can be read.'),
  published: date.optional().describe('When it was published, where the document says so.'),
  text: z
    .strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'should be 64 hexadecimal digits: `seed -- locate TEXTFILE` prints them')
        .describe('SHA-256 of the text file. `seed -- locate TEXTFILE` prints it.'),
      length: count.describe('Length of the text in UTF-16 code units. `seed -- locate TEXTFILE` prints it.'),
      from: count.optional().describe("Where the document's own text begins; from the start, if left out."),
      to: count.optional().describe("Where the document's own text ends; to the end, if left out."),
    })
    .optional()
    .describe('Identifies the text that the excerpts are taken from. Left out for a document without a text.'),
  completes: z
    .literal(true, 'should be `true`, or left out')
    .optional()
    .describe('For a reference work that adds to entities which other documents bring in, and brings in none itself.'),
})

export const passageShape = z.strictObject({
  at: z
    .tuple([count, count])
    .describe('Start and end in the text, as `seed -- locate TEXTFILE "words"` prints them. Example: [806, 880]'),
  excerpt: exactWords.describe('Exactly the text between them: the fewest words that carry the claim, 40 at most.'),
})

export const entityShape = z.strictObject({
  name: words.describe('What it is called.'),
  aliases: z.array(words).optional().describe('Other names by which it should be found.'),
  summary: words.optional().describe('One or two sentences in your own words.'),
  ...evidence,
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/, 'should be two capital letters')
    .optional()
    .describe('ISO 3166-1 alpha-2 code. Example: UA'),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/, 'should be three capital letters')
    .optional()
    .describe('ISO 3166-1 alpha-3 code. Example: UKR'),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/, 'should be Q and a number')
    .optional()
    .describe('Wikidata id. Example: Q212'),
  date: date.optional().describe('When it happened, was made or was said; left out where the document gives no date.'),
  order: z
    .number()
    .int()
    .min(1, 'should be 1 or more')
    .optional()
    .describe('Place among the phases of its plan. Example: 2'),
  condition: words
    .optional()
    .describe('What must happen first, in your own words. Example: should hostilities persist'),
  timing: z
    .strictObject({
      relation: z.enum(['WITHIN', 'AFTER']).describe('WITHIN is a deadline, AFTER a beginning.'),
      hours: count.describe('The number of hours. Example: 24'),
      since: words.describe("What the hours are counted from, in the document's words. Example: the initial breach"),
    })
    .optional()
    .describe('The hours that the document gives for it.'),
  verbatim: exactWords.optional().describe('The words as quoted; they must stand in one of its passages.'),
  medium: words.optional().describe('How it was said, where the document tells. Example: social media'),
  value: z.number().optional().describe('The number. Example: 35'),
  comparator: z
    .enum(['EXACTLY', 'MORE_THAN', 'ABOUT'])
    .optional()
    .describe('How the number bounds what it counts. “over 30” is MORE_THAN.'),
  unit: words.optional().describe('What is counted. Example: countries'),
  basis: z
    .enum(['STATED', 'COUNTED'])
    .optional()
    .describe('STATED if the document gives the number, COUNTED if it was counted from a list in the document.'),
})

export const claimShape = z.strictObject({
  from: entityId.describe('The entity that the claim is said of. Example: country:AL'),
  type: z.enum(claimTypes).describe('What it asserts; read it as a sentence: from, type, to.'),
  to: entityId.describe('The entity that it is tied to. Example: organisation:nato'),
  modality: z
    .enum(modalities)
    .default('STATED')
    .describe(
      "STATED in the document's own voice, REPORTED from somebody else, PLANNED, CONDITIONAL on something else, or DERIVED by the reader.",
    ),
  attributedTo: words
    .optional()
    .describe("Whose voice it is, where not the document's own. Example: officials familiar with the plan"),
  date: date.optional().describe('When; left out where the document gives no date.'),
  detail: words.optional().describe('What the type leaves open, such as the office held. Example: President'),
  key: words
    .optional()
    .describe('Tells apart two claims that agree in ends, type, date and modality. Example: a second office'),
  ...evidence,
})

export const dossierShape = z.strictObject({
  document: documentShape.describe('The document that this dossier is about.'),
  passages: z
    .record(passageName, passageShape)
    .optional()
    .describe('Spans of the text, by a name of your choice; entities and claims refer to them.'),
  entities: z.record(entityId, entityShape).describe('What the document speaks of, by id.'),
  claims: z.array(claimShape).optional().describe('What the document says of them, one claim an item.'),
})

export type Dossier = z.infer<typeof dossierShape>
export type DossierDocument = z.infer<typeof documentShape>
export type DossierPassage = z.infer<typeof passageShape>
export type DossierEntity = z.infer<typeof entityShape>
export type DossierClaim = z.infer<typeof claimShape>
export type DossierDate = z.infer<typeof date>

type EntityField = keyof DossierEntity

/** Fields that every kind of entity has. */
export const sharedFields: readonly EntityField[] = ['name', 'aliases', 'summary', 'passages', 'locator', 'url']

/** Fields that only some kinds of entity have. */
export const ownFields: Readonly<Record<EntityKind, readonly EntityField[]>> = {
  COUNTRY: ['iso2', 'iso3', 'wikidata'],
  ORGANISATION: ['wikidata'],
  PERSON: ['wikidata'],
  GROUP: [],
  PLACE: ['wikidata'],
  EVENT: ['date'],
  PLAN: [],
  PHASE: ['order', 'condition', 'timing'],
  PLEDGE: ['condition', 'date'],
  STATEMENT: ['verbatim', 'medium', 'date'],
  FIGURE: ['value', 'comparator', 'unit', 'basis'],
}
