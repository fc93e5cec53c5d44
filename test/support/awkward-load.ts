import { sampleClaim, sampleDocument, sampleEntity, sampleLoad, samplePassage } from './sample-loads.ts'

/** Texts that would do harm, or be lost, where they are written without care. */
export const awkwardTexts = [
  `It's "quoted", \\' and \\u0027; MATCH (n) DETACH DELETE n; //`,
  'C:\\users\\u0041\\',
  'two\nlines,\r\na tab\t and ]]> <b>&amp;</b>',
  '=1+1',
  'Zoé 乌克兰 🕊 \u2028 end',
] as const

const document = 'document:awkward'
const words = samplePassage(document, 3, `he said: "don't", then <left> & 'went' \\u0022`)

/** A document in which every text is one of them. */
export const awkwardLoad = sampleLoad(
  sampleDocument(document, { title: awkwardTexts[0], sha256: 'a'.repeat(64), length: 90 }),
  awkwardTexts.map((text, index) =>
    sampleEntity(`group:awkward-${index}`, text, { summary: text, aliases: [`${text} too`], passages: [words.id] }),
  ),
  {
    passages: [words],
    claims: awkwardTexts.map((text, index) =>
      sampleClaim({
        document,
        source: `group:awkward-${index}`,
        type: 'AGREED_WITH',
        target: `group:awkward-${(index + 1) % awkwardTexts.length}`,
        more: { detail: text, attributedTo: text, passages: [words.id] },
      }),
    ),
  },
)
