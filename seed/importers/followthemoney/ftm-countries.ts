import type { EntityContribution, EntityId } from '../../../server/graph/model/records.ts'
import { countryCodes, countryName } from '../../reference/country-names.ts'

const known = new Set(countryCodes)

const described = (
  id: string,
  kind: 'COUNTRY' | 'ORGANISATION',
  name: string,
  locator: string,
): EntityContribution => ({
  id: id as EntityId,
  kind,
  name,
  aliases: [],
  summary: null,
  facts: {},
  passages: [],
  locator,
  url: null,
})

/** The country that a two-letter code of FollowTheMoney means, or null: it has codes for what is no country, too. */
export function countryOfFtm(code: string): EntityContribution | null {
  const iso2 = code.toUpperCase()
  const locator = `country code ${code}`
  if (iso2 === 'EU') return described('organisation:european-union', 'ORGANISATION', 'European Union', locator)
  return known.has(iso2) ? described(`country:${iso2}`, 'COUNTRY', countryName(iso2), locator) : null
}
