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
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

export const formatNames = Object.keys(formats) as readonly FormatName[]
