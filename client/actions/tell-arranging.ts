import type { Arranging } from '../canvas/scene.ts'
import { spokenArranged, spokenArranging } from '../state/spoken.ts'
import type { Explorer } from './explorer.ts'

/** Tells that places are being found for entities; null when all stand in theirs. */
export const tellArranging = ({ store }: Explorer, arranging: Arranging | null): void =>
  store.setState(({ arranging: before }) => {
    if (arranging !== null) return { arranging, announcement: spokenArranging(arranging.count) }
    return before === null ? {} : { arranging, announcement: spokenArranged(before.count) }
  })
