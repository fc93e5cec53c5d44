import type { SearchResult } from '../api/records.ts'
import { languageOfName } from '../state/name-language.ts'
import { captionOf } from '../state/select-scene.ts'
import { EntityMark } from './entity-mark.tsx'
import { kindWord } from './kind-words.ts'

/** By which other name it was found, in what language. */
function OtherName({ entity, matched }: SearchResult) {
  const language = languageOfName(entity, matched)
  return (
    <>
      {' '}
      · “{matched}”{language !== null && ` (${language})`}
    </>
  )
}

/** One result: what it is, by which of its names it was found, and whether it stands on the canvas. */
export const SearchOption = ({ result, stands }: { readonly result: SearchResult; readonly stands: boolean }) => (
  <>
    <EntityMark entity={result.entity} caption={captionOf(result.entity)} size={32} />
    <span className="search-option-words">
      <span className="search-option-name">{result.entity.name}</span>
      <span className="search-option-why">
        {kindWord(result.entity.kind)}
        {result.matched !== result.entity.name && <OtherName {...result} />}
      </span>
    </span>
    {stands && <span className="search-option-stands">on the canvas</span>}
  </>
)
