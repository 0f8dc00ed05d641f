export interface UnknownEndpoint {
  method: string
  path: string
}

/** At most so many are kept: the ledger is for tests and must not grow without end. */
const LIMIT = 1000

/** What was asked for and is not there. A test run that leaves anything in it has found a gap. */
export class Ledger {
  readonly entries: UnknownEndpoint[] = []

  add(method: string, path: string): void {
    if (this.entries.length < LIMIT) this.entries.push({ method, path })
  }
}
