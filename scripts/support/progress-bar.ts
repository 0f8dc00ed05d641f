const WIDTH = 30

/** A bar on a terminal's error stream, so that output stays clean; nothing where there is no terminal. */
export class ProgressBar {
  readonly #stream: NodeJS.WriteStream
  readonly #started = performance.now()

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream
  }

  /** Draws how much of `total` is done; archives make the total grow. */
  show(done: number, total: number, note: string): void {
    if (!this.#stream.isTTY) return
    const of = Math.max(done, total)
    const filled = of === 0 ? 0 : Math.round((done / of) * WIDTH)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    const seconds = (performance.now() - this.#started) / 1000
    const rate = seconds > 0 ? Math.round(done / seconds) : 0
    this.#stream.write(`\r${bar} ${done}/${of}  ${rate}/s  ${note}\u001b[K`)
  }

  /** Takes the bar off the screen. */
  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001b[K')
  }
}
