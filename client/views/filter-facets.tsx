import { useMemo } from 'react'
import { changeFilter, wantedFilter } from '../actions/apply-filter.ts'
import { readClaimCounts } from '../actions/read-claim-counts.ts'
import { kindImage } from '../canvas/legend-items.ts'
import { modalityName, typeName } from '../state/filter-words.ts'
import { kindChoices } from '../state/kind-choices.ts'
import { documentChoices, modalityChoices, typeChoices } from '../state/tallies.ts'
import { ActionFacet } from './action-facet.tsx'
import { FilterFacet } from './filter-facet.tsx'
import { kindPlural } from './kind-words.ts'
import { ProblemNotice } from './problem-notice.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** The kinds of entities on the canvas. */
export function KindFacet() {
  const explorer = useExplorer()
  const content = useExplorerState((state) => state.content)
  const sifting = useExplorerState((state) => state.sifting)
  const wanted = useExplorerState(wantedFilter)
  const theme = useExplorerState((state) => state.theme)
  const choices = useMemo(() => kindChoices(content, sifting), [content, sifting])
  return (
    <FilterFacet
      heading="Kind"
      counted="entities"
      choices={choices}
      chosen={wanted.kinds}
      nameOf={({ value }) => kindPlural(value)}
      markOf={(kind) => <img src={kindImage(kind, theme)} width="22" height="22" alt="" />}
      onChange={(kinds) => void changeFilter(explorer, (filter) => ({ ...filter, kinds }))}
    />
  )
}

/** Types, modalities and documents of the claims on the canvas. */
export function ClaimFacets() {
  const explorer = useExplorer()
  const counts = useExplorerState((state) => state.tallies.claims)
  const wanted = useExplorerState(wantedFilter)
  if (counts.status === 'failed') {
    return <ProblemNotice problem={counts.problem} onRetry={() => void readClaimCounts(explorer)} />
  }
  if (counts.status === 'loading') return <p className="facet-waiting">Counting claims…</p>
  return (
    <>
      <FilterFacet
        heading="Claim"
        counted="claims"
        choices={typeChoices(counts.value, wanted)}
        chosen={wanted.types}
        nameOf={({ value }) => typeName(value)}
        onChange={(types) => void changeFilter(explorer, (filter) => ({ ...filter, types }))}
      />
      <ActionFacet counts={counts.value} />
      <FilterFacet
        heading="How firmly it is said"
        counted="claims"
        choices={modalityChoices(counts.value, wanted)}
        chosen={wanted.modalities}
        nameOf={({ value }) => modalityName(value)}
        onChange={(modalities) => void changeFilter(explorer, (filter) => ({ ...filter, modalities }))}
      />
      <FilterFacet
        heading="Document"
        counted="claims"
        choices={documentChoices(counts.value, wanted)}
        chosen={wanted.documents}
        nameOf={({ name }) => name}
        onChange={(documents) => void changeFilter(explorer, (filter) => ({ ...filter, documents }))}
      />
    </>
  )
}
