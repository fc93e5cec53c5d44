import '../storage-of-the-page.ts'
import '@fontsource-variable/source-code-pro/wght.css'
import './console.css'
import './editor-workers.ts'
import { createRoot } from 'react-dom/client'
import { Console } from './console.tsx'
import { defineEditorThemes } from './editor-themes.ts'

defineEditorThemes()
const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<Console />)
