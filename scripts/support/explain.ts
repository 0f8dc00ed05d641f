/** What to do about errors that the system reports by code. */
const ADVICE: Readonly<Record<string, (error: NodeJS.ErrnoException) => string>> = {
  EADDRINUSE: (error) =>
    `Port ${portOf(error)} is taken by another program. Stop it, or choose another port: PORT=3334 npm start`,
  EACCES: (error) =>
    error.syscall === 'listen'
      ? `Port ${portOf(error)} may not be used by this account. Choose one above 1023: PORT=3333 npm start`
      : notWritable(error),
  EPERM: (error) => notWritable(error),
  EROFS: (error) => notWritable(error),
  ENOSPC: () => 'The disk is full. Free some space and start again; nothing acknowledged is lost.',
}

/**
 * Turns an error into what a person at a terminal should read: what was wrong and what to do.
 * Errors of the project carry that in their message; the system's own get it from their code.
 */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as NodeJS.ErrnoException
  return (code && ADVICE[code]?.(error)) || error.message
}

/** Runs a script's main function; an error is explained, and the process ends with 1. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    console.error(process.env['DEBUG'] ? error : explain(error))
    process.exit(1)
  }
}

const portOf = (error: NodeJS.ErrnoException): unknown => (error as { port?: number }).port ?? ''

const notWritable = (error: NodeJS.ErrnoException): string =>
  `${error.path ?? 'The data folder'} cannot be written. Give this account the right to it, or choose another folder: LAKE_DIR=<folder> npm start`
