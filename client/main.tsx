import './storage-of-the-page.ts'
import { createRoot } from 'react-dom/client'
import { followContent } from './actions/apply-filter.ts'
import { createExplorer } from './actions/explorer.ts'
import { followAddress } from './actions/follow-address.ts'
import { followConnection } from './actions/follow-connection.ts'
import { followFilter } from './actions/follow-filter.ts'
import { keepLastView } from './actions/last-view.ts'
import { openAddress } from './actions/open-address.ts'
import { openingSize } from './actions/opening-size.ts'
import { chosenTheme, followSystemTheme } from './actions/theme.ts'
import { askedAhead } from './api/asked-ahead.ts'
import { createApi } from './api/entente-api.ts'
import { createRequest } from './api/request.ts'
import type { Theme } from './canvas/palette.ts'
import { pageTitle } from './state/page-title.ts'
import { App } from './views/app.tsx'

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')
const explorer = createExplorer(
  createApi(createRequest(askedAhead.fetch)),
  chosenTheme(localStorage, systemIsDark.matches),
  openingSize(),
)

const paint = (theme: Theme) => {
  document.documentElement.dataset.theme = theme
}
paint(explorer.store.getState().theme)
explorer.store.subscribe(({ theme }) => paint(theme))
systemIsDark.addEventListener('change', () => followSystemTheme(explorer, localStorage, systemIsDark.matches))

explorer.store.subscribe((state) => {
  const title = pageTitle(state)
  if (document.title !== title) document.title = title
})

window.entente = {
  positions: () => explorer.canvas?.positions() ?? {},
  pointOf: (id) => explorer.canvas?.pointOf(id) ?? null,
}

followContent(explorer)
followFilter(explorer)
followConnection(explorer, window)

const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<App explorer={explorer} />)
followAddress(explorer, {
  hash: () => location.hash,
  replace: (hash) => history.replaceState(null, '', `${location.pathname}${location.search}${hash}`),
})
// The address bar may have been kept in step with the picture since.
window.addEventListener('hashchange', ({ newURL }) => void openAddress(explorer, new URL(newURL).hash))
void openAddress(explorer, location.hash)
window.addEventListener('pagehide', () => keepLastView(sessionStorage, location.hash))
