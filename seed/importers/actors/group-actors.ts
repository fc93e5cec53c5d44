import { entityIdOf } from '../../../server/graph/model/ids.ts'
import { countryActor, nameOfCountry } from './country-actors.ts'
import { type ImportedActor, importedActor, slugOf } from './imported-actor.ts'

/** Unnamed people of a country: “Foreign Affairs (France)”, the same whichever data set speaks of them. */
export const groupOfCountry = (who: string, country: string, locator: string): ImportedActor =>
  importedActor({
    kind: 'GROUP',
    name: `${who} (${nameOfCountry(country)})`,
    locator,
    id: entityIdOf('GROUP', `${slugOf(who)}-${country.toLowerCase()}`),
    of: countryActor(country, nameOfCountry(country)),
  })

/** Unnamed people of a body or a region, or of no one that the data name. */
export const groupOf = (who: string, whose: string | null, of: ImportedActor | null, locator: string): ImportedActor =>
  importedActor({ kind: 'GROUP', name: whose === null ? who : `${who} (${whose})`, locator, of })
