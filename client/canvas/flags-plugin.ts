import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const folder = join(dirname(createRequire(import.meta.url).resolve('circle-flags/package.json')), 'flags')
const flagFile = /^[a-z]{2}\.svg$/
const flagPath = /^\/flags\/([a-z]{2}\.svg)(?:\?.*)?$/

/** Serves round flags at `/flags/xx.svg`, by ISO 3166-1 alpha-2 code, while developing and in the built client. */
export function flagsPlugin(): Plugin {
  return {
    name: 'entente:flags',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = flagPath.exec(request.url ?? '')?.[1]
        if (name === undefined) return next()
        readFile(join(folder, name)).then(
          (svg) => response.setHeader('content-type', 'image/svg+xml').end(svg),
          () => {
            response.statusCode = 404
            response.end()
          },
        )
      })
    },
    async generateBundle() {
      const names = (await readdir(folder)).filter((name) => flagFile.test(name))
      for (const name of names) {
        this.emitFile({ type: 'asset', fileName: `flags/${name}`, source: await readFile(join(folder, name)) })
      }
    },
  }
}
