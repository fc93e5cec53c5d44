import { Toolbar } from 'react-aria-components/Toolbar'
import { redo, tidy, undo } from '../actions/change-canvas.ts'
import { showKeys } from '../actions/show-keys.ts'
import { toggleTheme } from '../actions/theme.ts'
import { FilterButton } from './filter-button.tsx'
import { HomeButton } from './home-button.tsx'
import { IconButton } from './icon-button.tsx'
import { SearchBox } from './search-box.tsx'
import { ShareButton } from './share-button.tsx'
import { SurfaceToggle } from './surface-toggle.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** The name of the page, the search, and what is done to the canvas as a whole. */
export function TopBar() {
  const explorer = useExplorer()
  const undoable = useExplorerState((state) => state.history.past.at(-1)?.label)
  const redoable = useExplorerState((state) => state.history.future.at(-1)?.label)
  const isEmpty = useExplorerState((state) => state.content.entities.size === 0)
  const theme = useExplorerState((state) => state.theme)
  return (
    <header className="top-bar">
      <HomeButton />
      <SearchBox />
      <SurfaceToggle />
      <FilterButton />
      <Toolbar className="top-bar-tools" aria-label="Canvas">
        <IconButton
          icon="undo"
          label="Undo"
          hint={undoable === undefined ? 'Ctrl Z' : `${undoable} · Ctrl Z`}
          isDisabled={undoable === undefined}
          onPress={() => undo(explorer)}
        />
        <IconButton
          icon="redo"
          label="Redo"
          hint={redoable === undefined ? 'Ctrl Shift Z' : `${redoable} · Ctrl Shift Z`}
          isDisabled={redoable === undefined}
          onPress={() => redo(explorer)}
        />
        <span className="top-bar-divider" />
        <IconButton
          icon="tidy"
          label="Tidy"
          hint="Lay everything out anew"
          isDisabled={isEmpty}
          onPress={() => void tidy(explorer)}
        />
        <IconButton
          icon="fit"
          label="Fit"
          hint="See everything"
          isDisabled={isEmpty}
          onPress={() => explorer.canvas?.fit()}
        />
        <ShareButton />
        <span className="top-bar-divider" />
        <IconButton
          icon={theme === 'light' ? 'dark' : 'light'}
          label={theme === 'light' ? 'Dark colours' : 'Light colours'}
          onPress={() => toggleTheme(explorer, localStorage)}
        />
        <IconButton icon="keys" label="Keys" hint="?" onPress={() => showKeys(explorer)} />
      </Toolbar>
      <a className="console-link" href="/graphql">
        Console
      </a>
    </header>
  )
}
