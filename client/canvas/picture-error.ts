/** A picture that this browser cannot draw; the message says why. */
export class PictureError extends Error {
  override readonly name = 'PictureError'
}
