import { pick, useGraphiQL, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'

const fontFamily = '"Source Code Pro Variable", ui-monospace, monospace'

/** Sets the editors in the project's own type; GraphiQL names one that we do not serve. */
export function useCodeFont(): void {
  const monaco = useMonaco((state) => state.monaco)
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'))
  const { queryEditor, variableEditor, headerEditor, responseEditor } = editors
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions({ fontFamily, fontSize: 14, fontLigatures: false })
    }
    // Widths that were measured before the font arrived are wrong.
    void document.fonts.load(`14px ${fontFamily}`).then(() => monaco?.editor.remeasureFonts())
  }, [monaco, queryEditor, variableEditor, headerEditor, responseEditor])
}
