/** Something is wrong with the files of the lake: says which file and what to do about it. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  /** What to do about it, without the names of files: it may be told to anybody. */
  readonly advice: string
  /** There is no room left. */
  readonly full: boolean

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.advice = adviceFor(options?.cause) ?? 'The log of the lake has the details.'
    this.full = this.advice === FULL
  }

  static newerFormat(file: string, found: number, known: number): StorageError {
    return new StorageError(
      `${file} has format ${found}, this version of the lake knows formats up to ${known}. ` +
        'Start it with the version that wrote it, or restore a backup made with this one.',
    )
  }

  static fromOpening(file: string, cause: unknown): StorageError {
    return new StorageError(`Cannot open ${file}: ${describe(cause)}`, { cause })
  }

  /** For a file that must be there, since the lake has it in its list. */
  static missing(file: string): StorageError {
    return new StorageError(
      `${file} is missing or empty, and the lake has data in it. Put the file back, or restore a ` +
        'backup into another folder.',
    )
  }

  /** For a file that holds data, and the list that should name it is missing. */
  static unlisted(file: string, list: string): StorageError {
    return new StorageError(
      `${list} is missing or empty, and ${file} holds data. Put ${list} back, or restore a backup ` +
        'into another folder.',
    )
  }

  /** For what goes wrong with a file that could be opened. */
  static fromUse(file: string, cause: unknown): StorageError {
    return new StorageError(`Cannot use ${file}: ${describe(cause)}`, { cause })
  }
}

const DAMAGED =
  'The file is damaged: keep the folder as it is, and restore a backup into another one.'
const FULL = 'The disk is full: free some space. What was acknowledged is kept.'
const READ_ONLY =
  'Check that the folder exists and that this account may write to it and to the files in it.'
const DISK = 'The disk does not answer as it should: check it, and make a backup elsewhere.'
const BUSY = 'Another program holds the file: stop it.'

/** What to do, by SQLite's primary result code (https://sqlite.org/rescode.html). */
const ADVICE: Readonly<Record<number, string>> = {
  3: READ_ONLY,
  5: BUSY,
  6: BUSY,
  8: READ_ONLY,
  10: DISK,
  11: DAMAGED,
  13: FULL,
  14: READ_ONLY,
  26: DAMAGED,
}

/** The same for errors of the file system, by their code. */
const SYSTEM_ADVICE: Readonly<Record<string, string>> = {
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY,
  ENOENT: READ_ONLY,
  ENOTDIR: READ_ONLY,
  EEXIST: READ_ONLY,
  ENOSPC: FULL,
  EFBIG: FULL,
  EDQUOT: FULL,
  EIO: DISK,
}

/** Whether an error comes from SQLite or the file system rather than from the lake's own rules. */
export function isStorageFailure(error: unknown): boolean {
  return adviceFor(error) !== undefined
}

/** A failure of SQLite or the file system as a StorageError that names the file, if it is one. */
export function storageErrorOf(error: unknown): StorageError | undefined {
  if (error instanceof StorageError) return error
  if (!isStorageFailure(error)) return undefined
  return StorageError.fromUse((error as NodeJS.ErrnoException).path ?? 'its files', error)
}

/** What went wrong and what to do about it, in sentences. */
function describe(cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return `${reason}. ${adviceFor(cause) ?? 'Check the disk and the rights of the folder.'}`
}

function adviceFor(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, errcode } = error as NodeJS.ErrnoException & { errcode?: number }
  // The low byte is the primary code.
  if (code === 'ERR_SQLITE_ERROR' && errcode !== undefined) return ADVICE[errcode & 0xff]
  return code === undefined ? undefined : SYSTEM_ADVICE[code]
}
