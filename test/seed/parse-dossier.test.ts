import { describe, expect, it } from 'vitest'
import { checkTogether, parseDossiers } from '../../seed/dossier/parse-dossier.ts'
import { problemLine } from '../../seed/dossier/problem.ts'
import { claimTypes } from '../../server/graph/model/claim-types.ts'
import { problemsOf, sample, strait, straitDossier } from './sample.ts'

const agreement = `  agreement:
    at: [0, 70]
    excerpt: Norland and Sudmark agreed in March 2031 to keep the Amber Strait open
`

describe('a dossier that is right', () => {
  it('has no problems', () => {
    expect(problemsOf(straitDossier)).toEqual([])
  })

  it('may describe a document without text by locators', () => {
    expect(problemsOf(sample('norland-names.yaml'))).toEqual([])
  })
})

describe('YAML that cannot be read', () => {
  it.each([
    ['', '1:1: The file is empty; a dossier was expected.'],
    ['# only a remark\n', '1:1: The file is empty; a dossier was expected.'],
    [
      `id,name\n${'person:ada,Ada\n'.repeat(100)}`,
      '1:1: The dossier should be a block of `name: value` lines, but is "id,name person:ada,Ada person:ada,Ada person:ada,Ada person:ada,Ada person:ada,A…". Tables and event data come in with `npm run seed -- import`.',
    ],
    ['- one\n- two\n', '1:1: The dossier should be a block of `name: value` lines, but is a list.'],
    [
      'document: [1, 2\n',
      '2:1: The indentation does not fit. Lines that belong together begin in the same column; close every [ and {.',
    ],
    ['document:\n\tid: x\n', '2:1: Indent with spaces: YAML does not allow tabs there.'],
    [
      'a: !place x\n',
      '1:4: Leave out the tag (`!…`) here: a dossier has none. A text that begins with `!` needs quotes.',
    ],
    ['a: &x 1\nb: *x\n', '2:4: Write out here what `*x` stands for: a dossier has no aliases.'],
    [
      '? [a]\n: 1\n',
      '1:3: This is no name. Write `name: value`; a text that holds `: ` or begins with a sign needs quotes.',
    ],
    ['a: "x\n', '2:1: This is not valid YAML: Missing closing "quote.'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([`strait.yaml:${problem}`])
  })

  it('is told in each dossier of a file', () => {
    expect(problemsOf('a: [1\n---\na: !place x\n')).toEqual([
      'strait.yaml:2:1: The indentation does not fit. Lines that belong together begin in the same column; close every [ and {.',
      'strait.yaml:3:4: Leave out the tag (`!…`) here: a dossier has none. A text that begins with `!` needs quotes.',
    ])
  })

  it('says what to do about a colon within a text', () => {
    const [problem] = problemsOf(strait('title: Strait', 'title: Strait: it'))
    expect(problem).toBe(
      'strait.yaml:4:10: A second `: ` on one line, or a line that goes on further right. A text that holds `: ` needs quotes; what belongs to a name stands on the lines below it, indented by two spaces.',
    )
  })

  it('refuses what is nested without end', () => {
    const problem = /^strait\.yaml:1:\d+: This is nested too deeply for a dossier\. Close every \[ and \{\.$/
    expect(problemsOf('['.repeat(50_000))).toEqual([expect.stringMatching(problem)])
  })
})

describe('one thing wrong', () => {
  it.each([
    [
      'an unknown field',
      'title:',
      'titel:',
      [
        '2:1: `title` is missing. The title, as the document gives it.',
        '4:3: `titel` is not known here. Did you mean `title`? Known: id, title, kind, publisher, url, published, text, completes.',
      ],
    ],
    [
      'an unknown kind of document',
      'ARTICLE',
      'ARTICEL',
      [
        '5:9: `kind` is "ARTICEL", which is not known here. Did you mean `ARTICLE`? Known: ARTICLE, OFFICIAL, REFERENCE, DATA.',
      ],
    ],
    [
      'an unknown claim type',
      'COUNTS',
      'RECKONS',
      [`80:11: \`type\` is "RECKONS", which is not known here. Known: ${claimTypes.join(', ')}.`],
    ],
    [
      'a number where a text belongs',
      'unit: ships',
      'unit: 12',
      ['49:11: `unit` should be a text: put it in quotes, "12". What is counted. Example: countries'],
    ],
    [
      'nothing after a name',
      'detail: President',
      'detail:',
      ['65:5: `detail` is empty. Write something after it, or leave the line out.'],
    ],
    [
      'an entity of no known kind',
      'place:port-ash:',
      'harbour:port-ash:',
      [
        '42:3: `harbour:port-ash` should be an id such as `country:UA`: one of country, organisation, person, group, place, event, plan, phase, pledge, statement, figure, a colon, then letters, digits and hyphens.',
        '81:9: `place:port-ash` is not among the `entities`. Declare it there.',
      ],
    ],
    [
      'an end that is not declared',
      'to: place:port-ash',
      'to: place:port-ask',
      [
        '42:3: No claim ties `place:port-ash` to anything. Add one, or leave the entity out.',
        '81:9: `place:port-ask` is not among the `entities`. Did you mean `place:port-ash`?',
      ],
    ],
    [
      'a passage that is not declared',
      'passages: [president]',
      'passages: [presidents]',
      ['33:16: There is no passage `presidents` under `passages`. Did you mean `president`?'],
    ],
    [
      'a passage named twice',
      'passages: [president]',
      'passages: [president, president]',
      ['33:27: `president` is named here twice.'],
    ],
    [
      'a field of another kind',
      'name: Sudmark',
      'name: Sudmark\n    medium: radio',
      ['26:5: `medium` does not belong to `country:`; only `statement:` can have it.'],
    ],
    [
      'a figure without its unit',
      '    unit: ships\n',
      '',
      ['45:3: A figure needs all of value, comparator, unit and basis. Missing: `unit`.'],
    ],
    [
      'words that were not said',
      'verbatim: We will not',
      'verbatim: We shall not',
      [
        '40:15: These words stand in none of its passages (quote). Write them exactly as the excerpt has them, quotation marks aside.',
      ],
    ],
    [
      'a passage as long as it is not',
      'at: [0, 70]',
      'at: [0, 71]',
      ['9:9: [0, 71] spans 71 characters, but the excerpt has 70. `seed -- locate TEXTFILE "words"` prints both ends.'],
    ],
    [
      'a passage that ends where it begins',
      'at: [0, 70]',
      'at: [70, 0]',
      [
        '9:9: [70, 0] spans -70 characters, but the excerpt has 70. `seed -- locate TEXTFILE "words"` prints both ends.',
      ],
    ],
    [
      'a passage with one end',
      'at: [0, 70]',
      'at: [0]',
      [
        '9:9: `at` should be a list of two numbers, `[start, end]`. Start and end in the text, as `seed -- locate TEXTFILE "words"` prints them. Example: [806, 880]',
      ],
    ],
    [
      'a passage outside the text',
      'length: 233 }',
      'length: 233, from: 5 }',
      ["9:9: [0, 70] lies outside the document's text, which runs from 5 to 233."],
    ],
    [
      'a text that ends after its end',
      'length: 233 }',
      'length: 233, to: 300 }',
      ['6:98: The text is 233 long, so it cannot end at 300.'],
    ],
    [
      'a passage that nothing names',
      agreement,
      `${agreement}  norland:\n    at: [0, 7]\n    excerpt: Norland\n`,
      ['11:3: No entity or claim names the passage `norland`. Use it, or leave it out.'],
    ],
    [
      'a date that is none',
      'edtf: 2031-03',
      'edtf: 2031-13',
      [
        '56:37: `2031-13` is not a date in EDTF that has days. Write such as 2025, 2025-03, 2025-03-01, XXXX-01-03, 2025-03-01/2025-03-05; for a season or a time of day give `text` alone.',
      ],
    ],
    [
      'an entity that rests on nothing',
      '    name: Norland\n    passages: [agreement]\n',
      '    name: Norland\n',
      ['21:3: Nothing says which words this rests on. Name its `passages`.'],
    ],
    [
      'a season, which has no first day',
      'edtf: 2031-03',
      'edtf: 2031-21',
      [
        '56:37: `2031-21` is not a date in EDTF that has days. Write such as 2025, 2025-03, 2025-03-01, XXXX-01-03, 2025-03-01/2025-03-05; for a season or a time of day give `text` alone.',
      ],
    ],
    [
      'a year that YAML reads as a number',
      'edtf: 2031-03',
      'edtf: 2031',
      [
        '56:37: `edtf` should be a text: put it in quotes, "2031". The date in Extended Date/Time Format; left out where none can be given. Examples: 2025-03, XXXX-01-03',
      ],
    ],
    [
      'an unknown modality',
      'modality: REPORTED',
      'modality: REPORTD',
      [
        '82:15: `modality` is "REPORTD", which is not known here. Did you mean `REPORTED`? Known: STATED, REPORTED, PLANNED, CONDITIONAL, DERIVED.',
      ],
    ],
    [
      'a hash that is none',
      '398ba9ee',
      'sha256:398ba9ee',
      [
        '6:19: `sha256` is "sha256:398ba9ee0cad5ba145146eacfd4351b66cb5904d385de65e9ef2b1e0dfc2ccd1": it should be 64 hexadecimal digits: `seed -- locate TEXTFILE` prints them.',
      ],
    ],
    [
      'a text where a list belongs',
      'passages: [president]',
      'passages: president',
      [
        '33:15: `passages` should be a list, but is "president". Names of the passages that carry it, read together. For a document with a text.',
      ],
    ],
    [
      'a text that ends before it begins',
      'length: 233 }',
      'length: 233, from: 233, to: 9 }',
      ['6:98: The text begins at 233, but ends at 9.'],
    ],
    [
      'a locator where there is a text',
      'name: Port Ash\n',
      'name: Port Ash\n    locator: row 3\n',
      ['44:5: The document has a text. Name `passages` in place of a locator.'],
    ],
    [
      'a completing document that is no reference work',
      'kind: ARTICLE',
      'kind: ARTICLE\n  completes: true',
      [
        '6:3: Only a document of kind REFERENCE can be marked `completes`; this one is ARTICLE.',
        '53:1: A document that `completes` others makes no claims. Leave out `completes`, or the claims.',
      ],
    ],
  ])('%s', (_, written, instead, expected) => {
    expect(problemsOf(strait(written, instead))).toEqual(expected.map((problem) => `strait.yaml:${problem}`))
  })
})

describe('things told twice', () => {
  it('an entity: names the line of the first', () => {
    expect(problemsOf(strait('  country:sudmark:', '  country:norland:'))).toEqual([
      'strait.yaml:24:3: `country:norland` stands here a second time; it is first on line 21. Give this one another name, or put both together.',
      'strait.yaml:55:9: `country:sudmark` is not among the `entities`. Declare it there.',
    ])
  })

  it('a claim: asks for a key', () => {
    const claim = `  - from: person:ada-quill
    type: HOLDS_OFFICE
    to: country:norland
    detail: Admiral
    passages: [president]
`
    expect(problemsOf(straitDossier + claim)).toEqual([
      'strait.yaml:85:5: `person:ada-quill HOLDS_OFFICE country:norland` is claimed already, as claim 3, with the same date and modality. Put both together, or tell this one apart with a `key`.',
    ])
    expect(problemsOf(`${straitDossier}${claim}    key: admiral\n`)).toEqual([])
  })

  it('a span: names the other passage', () => {
    const twin = agreement.replace('agreement', 'treaty')
    expect(problemsOf(strait(agreement, agreement + twin))).toEqual([
      'strait.yaml:11:3: `treaty` is the same span as `agreement`. Keep one of them.',
      'strait.yaml:11:3: No entity or claim names the passage `treaty`. Use it, or leave it out.',
    ])
  })

  it('a document: names the other file', () => {
    const first = parseDossiers(straitDossier, 'one.yaml').parsed
    const second = parseDossiers(straitDossier, 'two.yaml').parsed
    expect(checkTogether([...first, ...second]).map(problemLine)).toEqual([
      'two.yaml:3:7: `document:amber-strait` is the document of one.yaml too. Give it an id of its own.',
    ])
  })
})

describe('a document without text', () => {
  const names = sample('norland-names.yaml')

  it('needs a locator', () => {
    expect(problemsOf(names.replace('    locator: row 7\n', ''))).toEqual([
      'strait.yaml:7:3: Nothing says where this stands. Give a `locator`: a row, an identifier.',
    ])
  })

  it('has no passages', () => {
    expect(problemsOf(`${names}passages:\n  row:\n    at: [0, 3]\n    excerpt: row\n`)).toEqual([
      'strait.yaml:15:1: Passages need `document.text`. Give its sha256 and length, or give each entity and claim a `locator` instead.',
      'strait.yaml:16:3: No entity or claim names the passage `row`. Use it, or leave it out.',
    ])
  })
})

it('takes no excerpt longer than forty words', () => {
  const long = Array.from({ length: 41 }, () => 'ice').join(' ')
  const text = strait(agreement, `  agreement:\n    at: [0, ${long.length}]\n    excerpt: ${long}\n`)
  expect(problemsOf(text)).toEqual([
    'strait.yaml:10:14: The excerpt has 41 words. Take the fewest that carry the claim, 40 at most; a claim may name two passages.',
  ])
})

it('lists all that is wrong, in reading order, whatever kind of wrong it is', () => {
  const text = strait('COUNTS', 'COUNT')
    .replace('at: [0, 70]', 'at: [0, 60]')
    .replace('[president]', '[presiden]')
    .replace('edtf: 2031-03', 'edtf: soon')
  expect(problemsOf(text).map((problem) => problem.split(':')[1])).toEqual(['9', '33', '56', '80'])
})
