/** A file is no backup of ours, or not as it was written. The message is for people. */
export class DamagedBackupError extends Error {
  override readonly name = 'DamagedBackupError'
}
