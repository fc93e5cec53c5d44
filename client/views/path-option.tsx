import { Fragment, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { readLink } from '../actions/draw-together.ts'
import type { FoundPath, ToldLink } from '../api/path-records.ts'
import type { CanvasEntity } from '../api/records.ts'
import { stepsOf, tellingClaim } from '../state/path-words.ts'
import { captionOf } from '../state/select-scene.ts'
import { ClaimItem } from './claim-item.tsx'
import { EntityMark } from './entity-mark.tsx'
import { counted } from './kind-words.ts'
import { useExplorer } from './use-explorer.ts'

interface StepProps {
  readonly link: ToldLink
  readonly ends: readonly CanvasEntity[]
}

function Step({ link, ends }: StepProps) {
  const explorer = useExplorer()
  const claim = tellingClaim(link)
  const others = link.claimCount - 1
  return (
    <li className="path-step">
      <ul>{claim !== null && <ClaimItem claim={claim} self={null} startsOpen={false} />}</ul>
      {others > 0 && (
        <Button className="text-button" onPress={() => void readLink(explorer, link, ends)}>
          and {counted(others, 'more claim')}
        </Button>
      )}
    </li>
  )
}

const Stop = ({ entity }: { readonly entity: CanvasEntity }) => (
  <li className="path-stop">
    <EntityMark entity={entity} caption={captionOf(entity)} size={28} />
    <span>{entity.name}</span>
  </li>
)

function Steps({ path }: { readonly path: FoundPath }) {
  const [start] = path.entities
  return (
    <ol className="path-steps">
      {start !== undefined && <Stop entity={start} />}
      {path.links.map((link, index) => {
        const ends = path.entities.slice(index, index + 2)
        const arrival = ends[1]
        return (
          <Fragment key={link.id}>
            <Step link={link} ends={ends} />
            {arrival !== undefined && <Stop entity={arrival} />}
          </Fragment>
        )
      })}
    </ol>
  )
}

interface PathOptionProps {
  readonly path: FoundPath
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One of several paths: the stops between at a glance, and, when chosen, a sentence for each step. */
export function PathOption({ path, isChosen, onChoose }: PathOptionProps) {
  const between = path.entities.slice(1, -1)
  const item = useRef<HTMLLIElement>(null)
  const wasChosen = useRef(isChosen)
  useEffect(() => {
    if (isChosen && !wasChosen.current) item.current?.scrollIntoView({ block: 'nearest' })
    wasChosen.current = isChosen
  }, [isChosen])
  return (
    <li ref={item} className="path-option" data-chosen={isChosen || undefined}>
      <Button className="path-choice" aria-expanded={isChosen} onPress={onChoose}>
        <span className="path-length">
          {stepsOf(path)} <span className="count">· {counted(path.claimCount, 'claim')}</span>
        </span>
        {!isChosen && (
          <span className="path-between">
            {between.length === 0 ? 'directly' : `over ${between.map(({ name }) => name).join(', ')}`}
          </span>
        )}
      </Button>
      {isChosen && <Steps path={path} />}
    </li>
  )
}
