/** Text that expands to more than this comes from no link of ours. */
const mostBytes = 1_000_000

class TooLongError extends Error {
  override readonly name = 'TooLongError'
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream()

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > mostBytes) {
      await reader.cancel()
      throw new TooLongError(`The text is longer than ${mostBytes} bytes.`)
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(length)
  let from = 0
  for (const chunk of chunks) {
    bytes.set(chunk, from)
    from += chunk.length
  }
  return bytes
}

/** Deflates text into letters that a link can carry. */
export async function compressText(text: string): Promise<string> {
  const deflated = streamOf(new TextEncoder().encode(text)).pipeThrough(new CompressionStream('deflate-raw'))
  return toBase64Url(await bytesOf(deflated))
}

/** Takes back `compressText`; rejects what it did not make. */
export async function expandText(letters: string): Promise<string> {
  const inflated = streamOf(fromBase64Url(letters)).pipeThrough(new DecompressionStream('deflate-raw'))
  return new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(inflated))
}
