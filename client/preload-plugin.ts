import type { Plugin, Rolldown } from 'vite'

/** The chunks of these names, and all that they import before they run. */
function withImports(bundle: Rolldown.OutputBundle, names: readonly string[]): readonly Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>()
  const waiting = [...names]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk' || found.has(chunk)) continue
    found.add(chunk)
    waiting.push(...chunk.imports)
  }
  return [...found]
}

/** Lets the browser fetch what the explorer's first script imports while that script is still coming. */
export function preloadPlugin(): Plugin {
  return {
    name: 'entente:preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, bundle, chunk }) {
        if (path !== '/index.html' || bundle === undefined || chunk === undefined) return []
        const first = withImports(bundle, [chunk.fileName])
        const next = withImports(
          bundle,
          first.flatMap(({ dynamicImports }) => dynamicImports),
        )
        return next
          .filter((other) => !first.includes(other))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head',
          }))
      },
    },
  }
}
