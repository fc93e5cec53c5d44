import type { SearchResult } from '../api/records.ts'
import { captionOf } from '../state/select-scene.ts'
import { EntityMark } from './entity-mark.tsx'
import { kindWord } from './kind-words.ts'

/** One result: what it is, and by which of its names it was found. */
export const SearchOption = ({ result, stands }: { readonly result: SearchResult; readonly stands: boolean }) => (
  <>
    <EntityMark entity={result.entity} caption={captionOf(result.entity)} size={32} />
    <span className="search-option-words">
      <span className="search-option-name">{result.entity.name}</span>
      <span className="search-option-why">
        {kindWord(result.entity.kind)}
        {result.matched !== result.entity.name && <> · also “{result.matched}”</>}
        {stands && ' · on the canvas'}
      </span>
    </span>
  </>
)
