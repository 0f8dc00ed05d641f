import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs'
import { StorageError } from './errors.ts'

/** A disk that answers sooner, in milliseconds, may be waited for: a thread takes as long to wake. */
const QUICK = 2

/**
 * Brings what a database has written to its write-ahead log to the disk, on a thread of the system:
 * the next transactions are worked out meanwhile, and reach the disk together.
 *
 * SQLite itself may then run with `synchronous=NORMAL`, which keeps the file whole whatever happens
 * and leaves it to somebody else when a commit is durable (https://sqlite.org/pragma.html#pragma_synchronous).
 * The log is one file for as long as the database is open, and SQLite holds no locks on it, so that
 * it can be opened and closed beside SQLite.
 */
export class LogSync {
  readonly #file: string
  #descriptor: number | undefined
  #running: Promise<void> | undefined
  #next: Promise<void> | undefined
  #failure: StorageError | undefined
  #closed = false
  /** How long the disk took of late, in milliseconds. */
  #time = 0

  /** @param file the database, which is open and in WAL mode */
  constructor(file: string) {
    this.#file = `${file}-wal`
  }

  /**
   * Resolves when everything that has been committed before this call is on the disk. Calls while
   * the disk is at work share the next turn.
   *
   * @throws StorageError when the disk failed. Nobody knows then what it holds of the last commits,
   * and asking again would tell nothing (the system may have dropped them): every later call fails
   * too, until the database is opened again.
   */
  done(): Promise<void> {
    this.#next ??= this.#after(this.#running)
    return this.#next
  }

  /** What `done` does, at once: for the end, and for whoever is alone while the disk is quick. */
  doneSync(): void {
    if (this.#failure) throw this.#failure
    const started = performance.now()
    try {
      fdatasyncSync(this.#open())
    } catch (cause) {
      throw this.#failed(cause)
    }
    this.#took(performance.now() - started)
  }

  /** Whether the disk is idle and has been so quick of late that nobody minds waiting for it. */
  get isQuick(): boolean {
    return this.#running === undefined && this.#next === undefined && this.#time < QUICK
  }

  /** @throws StorageError when the disk has failed before */
  check(): void {
    if (this.#failure) throw this.#failure
  }

  /** Gives the file back, once the disk is done with it. All must be on the disk by then. */
  close(): void {
    this.#closed = true
    const descriptor = this.#descriptor
    if (descriptor === undefined) return
    this.#descriptor = undefined
    const close = () => closeSync(descriptor)
    if (this.#running) void this.#running.then(close, close)
    else close()
  }

  async #after(running: Promise<void> | undefined): Promise<void> {
    // Whoever waits for the one before is told of its failure there.
    await running?.catch(() => {})
    // This very turn: whoever asks from now on has the next one.
    this.#running = this.#next
    this.#next = undefined
    this.check()
    // Closing has brought everything to the disk.
    if (this.#closed) return
    const started = performance.now()
    await new Promise<void>((resolve, reject) => {
      fdatasync(this.#open(), (error) => (error ? reject(this.#failed(error)) : resolve()))
    })
    this.#took(performance.now() - started)
    if (!this.#next) this.#running = undefined
  }

  #took(time: number): void {
    this.#time = (this.#time + time) / 2
  }

  #open(): number {
    this.#descriptor ??= openSync(this.#file, 'r+')
    return this.#descriptor
  }

  #failed(cause: unknown): StorageError {
    this.#failure = StorageError.fromUse(this.#file, cause)
    return this.#failure
  }
}
