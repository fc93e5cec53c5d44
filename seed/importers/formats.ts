import type { Importer } from './importer.ts'

interface Format {
  readonly description: string
  /** Makes the importer that one import needs. */
  importer(): Promise<Importer>
}

/** The formats that can be imported, by the name at the command line. */
export const formats = {
  csv: {
    description: 'tables of entities and claims, with a header',
    importer: async () => new (await import('./csv/csv-importer.ts')).CsvImporter(),
  },
  followthemoney: {
    description: 'entities of FollowTheMoney, as JSON Lines',
    importer: async () => new (await import('./followthemoney/followthemoney-importer.ts')).FollowTheMoneyImporter(),
  },
  gdelt: {
    description: 'GDELT 2.0 Events (61 columns) and, after them, Mentions (16 columns)',
    importer: async () => (await import('./gdelt/gdelt.ts')).gdelt(),
  },
  icews: {
    description: 'ICEWS events, of 4 columns or of the 20 of Harvard Dataverse',
    importer: async () => (await import('./icews/icews.ts')).icews(),
  },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

export const formatNames = Object.keys(formats) as readonly FormatName[]
