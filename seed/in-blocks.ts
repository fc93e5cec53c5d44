const blockLength = 65_536

/** The same text in larger pieces: a stream has to handle each by itself. */
export async function* inBlocks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let block = ''
  for await (const piece of pieces) {
    block += piece
    if (block.length >= blockLength) {
      yield block
      block = ''
    }
  }
  if (block !== '') yield block
}
