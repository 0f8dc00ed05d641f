import { evaluateQuerySync, type QueryInput } from '../query/evaluate.ts'
import type { DocumentSource } from '../query/source.ts'
import { withinTime } from '../query/timeLimit.ts'
import type { Access } from './access.ts'
import type { LakeDocument } from './document.ts'
import { LakeError, queryTimeout } from './errors.ts'
import { onlyReadable } from './read.ts'
import type { FindDocuments } from './transaction.ts'

/** What a transaction has made of documents so far; undefined for those it has deleted. */
export type Changed = ReadonlyMap<string, LakeDocument | undefined>

/**
 * The ids of the documents that a mutation by query is for: those that the query gives, as documents
 * or as ids, with what the transaction did before, as far as `access` may read them.
 *
 * @throws LakeError 400 for a query that is wrong
 */
export function selectIds(
  documents: DocumentSource,
  changed: Changed,
  access: Access,
  input: QueryInput,
): string[] {
  const withChanges = (found: readonly LakeDocument[]) => {
    const kept = found.filter(({ _id }) => !changed.has(_id))
    return [...kept, ...[...changed.values()].filter((document) => document !== undefined)]
  }
  const source: DocumentSource = {
    get: (id) => (changed.has(id) ? changed.get(id) : documents.get(id)),
    all: () => withChanges(documents.all()),
    ofTypes: (types) => withChanges(documents.ofTypes(types)),
    referringTo: (ids) => withChanges(documents.referringTo(ids)),
  }
  const readable = onlyReadable(source, access)
  const { result } = evaluateQuerySync(input, readable)
  const ids = (Array.isArray(result) ? result : []).map((item: unknown) =>
    typeof item === 'object' && item !== null ? Reflect.get(item, '_id') : item,
  )
  return ids.filter((id): id is string => typeof id === 'string' && readable.get(id) !== undefined)
}

/** What a mutation by query asks for, as it can be sent to a worker. */
export interface QuerySelection {
  query: string
  params: Record<string, unknown>
  changed: Changed
}

/** The documents of a selection as of a transaction. */
export interface Selected {
  ids: readonly string[]
  seq: number
}

/** Evaluates a selection away from this thread, on what is stored. */
export type SelectElsewhere = (
  selection: QuerySelection,
  access: Access,
  options: SelectOptions,
) => Promise<Selected>

export interface SelectOptions {
  /** How long the evaluation may take, in milliseconds. */
  timeout: number
  /** Others wait for it. */
  urgent: boolean
}

/** A selection that takes longer than everything else may wait for. */
export class SlowSelection extends Error {
  readonly selection: QuerySelection
  /** Which selection of its transaction it is. */
  readonly place: number

  constructor(selection: QuerySelection, place: number) {
    super('A mutation by query takes long')
    this.selection = selection
    this.place = place
  }
}

/** How long selections may keep this thread at a time, in milliseconds. */
const PATIENCE = 20

/** What is left of the time that the selections of a group of transactions may keep this thread. */
export class Patience {
  #left = PATIENCE

  get left(): number {
    return this.#left
  }

  /** Runs something and takes the time it took. */
  spend<T>(work: () => T): T {
    const started = performance.now()
    try {
      return work()
    } finally {
      this.#left = Math.floor(this.#left - (performance.now() - started))
    }
  }
}

/** What `Selections` works on. */
export interface SelectionContext {
  readonly documents: DocumentSource & { recount(): void }
  /** The last transaction that is stored. */
  seq(): number
  readonly access: Access
  inputOf(query: string, params: Record<string, unknown>): QueryInput
}

/**
 * The selections of one transaction. Quick ones are evaluated at once. At a slow one the attempt to
 * work the transaction out ends with a `SlowSelection`; it is evaluated elsewhere, and at the next
 * attempt it is known, as long as nothing else has been stored since.
 */
export class Selections {
  readonly #context: SelectionContext
  readonly #elsewhere: SelectElsewhere
  readonly #known = new Map<number, Selected>()
  readonly #slow = new Set<number>()
  #left: number

  /** @param timeout how long the others may wait for them, in milliseconds, all together */
  constructor(context: SelectionContext, elsewhere: SelectElsewhere, timeout: number) {
    this.#context = context
    this.#elsewhere = elsewhere
    this.#left = timeout
  }

  /** @returns what finds the documents at one attempt; it throws a SlowSelection */
  finder(patience: Patience): FindDocuments {
    const { documents } = this.#context
    const seq = this.#context.seq()
    let place = 0
    return (query, params, changed) => {
      const selection = { query, params, changed }
      const known = this.#known.get(place)
      const ids = known?.seq === seq ? known.ids : this.#atOnce(selection, place, patience)
      this.#known.set(place++, { ids, seq })
      const get = (id: string) => (changed.has(id) ? changed.get(id) : documents.get(id))
      return ids.flatMap((id) => get(id) ?? [])
    }
  }

  /**
   * Evaluates a slow selection elsewhere, for the first time: nobody waits for it but its own
   * transaction.
   * @throws LakeError 400 when it takes too long
   */
  async look({ selection, place }: SlowSelection): Promise<void> {
    const options = { timeout: this.#left, urgent: false }
    this.#known.set(place, await this.#elsewhere(selection, this.#context.access, options))
  }

  /**
   * The same while others wait, who wait no longer than the limit.
   * @throws LakeError 400 when the selections of the transaction take too long together
   */
  async lookAgain({ selection, place }: SlowSelection): Promise<void> {
    const started = performance.now()
    const timeout = Math.max(1, Math.floor(this.#left))
    const { promise: expired, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => reject(queryTimeout()), timeout)
    try {
      const options = { timeout, urgent: true }
      const selected = this.#elsewhere(selection, this.#context.access, options)
      this.#known.set(place, await Promise.race([selected, expired]))
    } finally {
      clearTimeout(timer)
      this.#left -= performance.now() - started
    }
  }

  #atOnce(selection: QuerySelection, place: number, patience: Patience): readonly string[] {
    const { left } = patience
    if (left < 1 || this.#slow.has(place)) throw new SlowSelection(selection, place)
    const { documents, access, inputOf } = this.#context
    const input = inputOf(selection.query, selection.params)
    try {
      return patience.spend(() =>
        withinTime(left, () => selectIds(documents, selection.changed, access, input)),
      )
    } catch (error) {
      if (!(error instanceof LakeError) || error.type !== 'queryTimeoutError') throw error
      documents.recount()
      this.#slow.add(place)
      throw new SlowSelection(selection, place)
    }
  }
}
