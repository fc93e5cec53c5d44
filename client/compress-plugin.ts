import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/** Smaller files gain nothing: they come in one packet anyway. */
const worthwhile = 1024
const compressible = /\.(?:css|js|json|svg|ttf|txt)$/

const contentOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): Buffer =>
  Buffer.from(file.type === 'chunk' ? file.code : file.source)

/** The highest qualities of Brotli would take eight times as long, for a fourteenth less. */
const compressions = {
  br: (content: Buffer) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gz: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
} as const

/** Lays beside each file of the build what a browser gets that understands Brotli or gzip, so that no request waits for it. */
export function compressPlugin(): Plugin {
  return {
    name: 'entente:compress',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.values(bundle)
          .filter(({ fileName }) => compressible.test(fileName))
          .map((file) => ({ name: file.fileName, content: contentOf(file) }))
          .filter(({ content }) => content.length > worthwhile)
        for (const { name, content } of files)
          for (const [ending, compress] of Object.entries(compressions))
            this.emitFile({ type: 'asset', fileName: `${name}.${ending}`, source: await compress(content) })
      },
    },
  }
}
