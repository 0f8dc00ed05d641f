/** Something is wrong with the files of the lake: says which file and what to do about it. */
export class StorageError extends Error {
  override readonly name = 'StorageError'

  static newerFormat(file: string, found: number, known: number): StorageError {
    return new StorageError(
      `${file} has format ${found}, this version of the lake knows formats up to ${known}. ` +
        'Start it with the version that wrote it, or restore a backup made with this one.',
    )
  }

  static fromOpening(file: string, cause: unknown): StorageError {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const advice = /not a database|malformed/.test(reason)
      ? 'The file is damaged: move it away and restore a backup.'
      : /unable to open|readonly/.test(reason)
        ? 'Check that the folder exists and may be written to.'
        : 'Check the disk and the rights of the folder.'
    return new StorageError(`Cannot open ${file}: ${reason}. ${advice}`, { cause })
  }
}
