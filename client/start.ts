import './styles/page.css'
import { openingSize } from './actions/opening-size.ts'
import { askedAhead } from './api/asked-ahead.ts'
import { OverviewDocument } from './api/generated/operations.ts'
import { loadCanvasFonts } from './canvas/fonts.ts'
import { startLayoutWorker } from './canvas/worker-ahead.ts'
import { codeInHash } from './state/view-link.ts'

// What takes its time elsewhere is under way while the page itself, which is far larger than this, is still coming.
startLayoutWorker()
if (codeInHash(location.hash) === null) askedAhead.ask(OverviewDocument, { first: openingSize() })
void loadCanvasFonts()
void import('./main.tsx')
