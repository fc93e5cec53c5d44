import { showSurface } from '../actions/show-surface.ts'
import type { Surface } from '../state/explorer-state.ts'
import { Icon, type IconName } from './icon.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

const choices: readonly { readonly surface: Surface; readonly label: string; readonly icon: IconName }[] = [
  { surface: 'canvas', label: 'Canvas', icon: 'canvas' },
  { surface: 'table', label: 'Table', icon: 'table' },
]

/** Chooses between the drawing and its table twin. */
export function SurfaceToggle() {
  const explorer = useExplorer()
  const surface = useExplorerState((state) => state.surface)
  return (
    <fieldset className="surface-toggle">
      <legend className="visually-hidden">Show as</legend>
      {choices.map((choice) => (
        <label key={choice.surface} title={choice.label}>
          <input
            type="radio"
            name="surface"
            className="visually-hidden"
            checked={surface === choice.surface}
            onChange={() => showSurface(explorer, choice.surface)}
          />
          <Icon name={choice.icon} size={18} />
          <span className="surface-toggle-word">{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
