import { pick, useGraphiQL, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'

const fontFamily = '"Source Code Pro Variable", ui-monospace, monospace'

const look = {
  fontFamily,
  fontSize: 14,
  fontLigatures: false,
  wordWrap: 'on',
} as const

/** Sets the editors in the project's own type (GraphiQL names one that we do not serve), long lines wrapped. */
export function useEditorLook(): void {
  const monaco = useMonaco((state) => state.monaco)
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'))
  const { queryEditor, variableEditor, headerEditor, responseEditor } = editors
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions(look)
    }
    // Widths that were measured before the font arrived are wrong.
    void document.fonts.load(`14px ${fontFamily}`).then(() => monaco?.editor.remeasureFonts())
  }, [monaco, queryEditor, variableEditor, headerEditor, responseEditor])
}
