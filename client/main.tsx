import './styles/page.css'
import { createRoot } from 'react-dom/client'
import { followContent } from './actions/apply-filter.ts'
import { createExplorer } from './actions/explorer.ts'
import { openOverview } from './actions/open-overview.ts'
import { chosenTheme, followSystemTheme } from './actions/theme.ts'
import { createApi } from './api/entente-api.ts'
import { createRequest } from './api/request.ts'
import type { Theme } from './canvas/palette.ts'
import { App } from './views/app.tsx'

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')
const explorer = createExplorer(createApi(createRequest()), chosenTheme(localStorage, systemIsDark.matches))

const paint = (theme: Theme) => {
  document.documentElement.dataset.theme = theme
}
paint(explorer.store.getState().theme)
explorer.store.subscribe(({ theme }) => paint(theme))
systemIsDark.addEventListener('change', () => followSystemTheme(explorer, localStorage, systemIsDark.matches))

window.entente = {
  positions: () => explorer.canvas?.positions() ?? {},
  pointOf: (id) => explorer.canvas?.pointOf(id) ?? null,
}

followContent(explorer)
const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<App explorer={explorer} />)
void openOverview(explorer)
