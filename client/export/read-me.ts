import type { ViewData } from './view-data.ts'

/** What stands beside the tables: where they are from, and what their columns hold. */
export const readMe = ({
  takenAt,
  link,
  entities,
  claims,
}: ViewData): string => `Entente: ${entities.length} entities and ${claims.length} claims, taken at ${takenAt}.

The same view: ${link}

Both tables are CSV (RFC 4180) in UTF-8. An empty cell: the sources do not say. Several values of one cell stand
between " | ". A cell that a spreadsheet would take for a formula begins with an apostrophe.

entities.csv, one row an entity
  id              stable and readable, such as country:UA
  kind            COUNTRY, ORGANISATION, PERSON, GROUP, PLACE, EVENT, PLAN, PHASE, PLEDGE, STATEMENT or FIGURE
  name, aliases   its usual English name, and its other names
  summary         in Entente's own words
  iso2, iso3      codes of a country
  wikidata        item there
  date            of an event, pledge or statement, as its source gives it
  condition       on which a phase or pledge depends
  timing          of a phase
  verbatim        the words of a statement that is quoted
  medium          where it was said
  order           of a phase within its plan
  value, comparator, unit, basis   of a figure
  x, y            where it stands on the canvas

claims.csv, one row a claim: "source type target"
  id              stable
  source, source_name, type, target, target_name
  modality        STATED, REPORTED, PLANNED, CONDITIONAL or DERIVED
  attributed_to   whose voice it is, where not the document's own
  action          what was done in a coded event, as a CAMEO code
  detail          such as the office that is held
  date            as the source gives it; date_edtf in Extended Date/Time Format; date_earliest and date_latest, the
                  days that it can mean
  documents, document_titles   on which it rests
  excerpts        the words that say so
  characters      where they stand in the text of the document: UTF-16 code units, from 0, end exclusive
  locators, urls  where in a document without text, and on the web
`
