/**
 * The same values in the same order, of which up to `count` are made while one is worked on.
 *
 * @param values is closed when this is
 */
export async function* madeAhead<Value>(
  values: AsyncGenerator<Value, void>,
  count: number,
): AsyncGenerator<Value, void> {
  const asked: Promise<IteratorResult<Value, void>>[] = []
  try {
    for (;;) {
      while (asked.length < count) {
        const next = values.next()
        // What goes wrong is thrown where its value is waited for.
        next.catch(() => undefined)
        asked.push(next)
      }
      const next = await asked.shift()
      if (!next || next.done) return
      yield next.value
    }
  } finally {
    await values.return()
  }
}
