import fc from 'fast-check'
import { applyPatch } from 'mendoza'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LakeCore } from '../lake.ts'
import { Access, SYSTEM } from './access.ts'
import type { CommittedTransaction } from './commit.ts'
import type { Dataset } from './dataset.ts'
import type { LakeDocument } from './document.ts'
import { withoutRev } from './effects.ts'
import { LakeError } from './errors.ts'
import { documentAtRevision } from './history.ts'
import { Listener } from './listener.ts'
import type { Mutation } from './mutations.ts'
import { referencesIn } from './references.ts'
import { stepsOf } from './transaction.ts'

/** Laws that hold after any transactions, whatever was asked for and whether it was refused. */
let core: LakeCore
beforeAll(() => {
  core = new LakeCore({ dir: ':memory:' })
})
afterAll(() => core.close())

const ID = fc.constantFrom('a', 'b', 'c', 'drafts.a')
const REFERENCE = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean())
  .map(([_ref, weak]) => ({ _type: 'reference', _ref, ...(weak ? { _weak: true } : {}) }))
const VALUE = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.integer({ min: -5, max: 5 }),
  fc.boolean(),
  fc.constant(null),
  REFERENCE,
  fc.array(
    fc.record({ _key: fc.constantFrom('k', 'l', 'm'), v: fc.integer() }, { noNullPrototype: true }),
    { maxLength: 3 },
  ),
)
const FIELD = fc.constantFrom('text', 'list', 'to', 'n')
const FIELDS = fc.dictionary(FIELD, VALUE, { maxKeys: 3, noNullPrototype: true })
const DOCUMENT = fc.tuple(ID, FIELDS).map(([_id, fields]) => ({ ...fields, _id, _type: 'note' }))

const PATCH = fc.oneof(
  FIELDS.map((set) => ({ set })),
  FIELDS.map((setIfMissing) => ({ setIfMissing })),
  fc
    .array(fc.constantFrom('text', 'list[0]', 'list[_key=="k"]', 'to', 'deep.er'))
    .map((unset) => ({ unset })),
  fc.integer({ min: -3, max: 3 }).map((n) => ({ inc: { n } })),
  fc
    .constantFrom('before', 'after')
    .chain((at) =>
      fc.integer().map((v) => ({ insert: { [at]: 'list[-1]', items: [{ _key: `i${v}`, v }] } })),
    ),
  fc.constant({ diffMatchPatch: { text: '@@ -0,0 +1,3 @@\n+thê\n' } }),
)

const MUTATION: fc.Arbitrary<Mutation> = fc.oneof(
  DOCUMENT.map((create) => ({ create })),
  DOCUMENT.map((createOrReplace) => ({ createOrReplace })),
  DOCUMENT.map((createIfNotExists) => ({ createIfNotExists })),
  ID.map((id) => ({ delete: { id } })),
  fc.tuple(ID, PATCH).map(([id, patch]) => ({ patch: { id, ...patch } }) as Mutation),
  PATCH.map((patch) => ({ patch: { query: '*[_type == "note"]', ...patch } }) as Mutation),
)

const TRANSACTIONS = fc.array(fc.array(MUTATION, { minLength: 1, maxLength: 4 }), { maxLength: 15 })

let datasets = 0

/** Commits to an empty dataset, one after the other; refused ones are passed over. */
async function commitAll(transactions: readonly Mutation[][]) {
  const dataset = core.datasets.create(`laws-${(datasets += 1)}`, 'private')
  const committed: CommittedTransaction[] = []
  dataset.hub.subscribe((transaction) => committed.push(transaction))
  const access = Access.full(SYSTEM)
  for (const mutations of transactions) {
    const before = dataset.documents.all()
    const copy = structuredClone(before)
    try {
      await dataset.commit({ access, steps: stepsOf(mutations) })
    } catch (error) {
      expect(error).toBeInstanceOf(LakeError)
      expect(dataset.documents.all()).toEqual(copy)
    }
    expect(before).toEqual(copy)
  }
  return { dataset, committed }
}

async function law(check: (dataset: Dataset, committed: CommittedTransaction[]) => void) {
  await fc.assert(
    fc.asyncProperty(TRANSACTIONS, async (transactions) => {
      const { dataset, committed } = await commitAll(transactions)
      check(dataset, committed)
      core.datasets.delete(dataset.name)
    }),
    { numRuns: 15 },
  )
}

test('what was told of each commit leads from nothing to what is there, step by step', async () => {
  await law((dataset, committed) => {
    const followed = new Map<string, LakeDocument>()
    for (const { id: revision, changes } of committed) {
      for (const { documentId, previousRev, effects, after } of changes) {
        const known = followed.get(documentId)
        expect(previousRev).toBe(known?._rev)
        const next: unknown = applyPatch(withoutRev(known), effects.apply)
        expect(next).toEqual(withoutRev(after))
        expect(applyPatch(next, effects.revert)).toEqual(withoutRev(known))
        if (after) followed.set(documentId, { ...(next as LakeDocument), _rev: revision })
        else followed.delete(documentId)
      }
    }
    const there = dataset.documents.all()
    expect([...followed.values()].toSorted((a, b) => (a._id < b._id ? -1 : 1))).toEqual(there)
  })
})

test('every revision of every document can be seen again', async () => {
  await law((dataset, committed) => {
    const then = new Map<string, LakeDocument | undefined>()
    for (const { id: revision, changes } of committed) {
      for (const { documentId, after } of changes) then.set(documentId, after)
      for (const [id, document] of then) {
        expect(documentAtRevision(dataset, id, revision)).toEqual(document)
      }
    }
  })
})

test('strong references have targets, and the lake knows who refers to whom', async () => {
  await law((dataset) => {
    const documents = dataset.documents.all()
    const known = documents.flatMap(({ _id }) => dataset.store.referencesTo(_id))
    for (const document of documents) {
      for (const [target, strong] of referencesIn(document)) {
        expect(strong && !dataset.documents.get(target)).toBe(false)
        if (!dataset.documents.get(target)) continue
        expect(known).toContainEqual({ source: document._id, target, strong: Number(strong) })
      }
    }
    const counted = documents.flatMap((document) =>
      [...referencesIn(document).keys()].filter((target) => dataset.documents.get(target)),
    )
    expect(known).toHaveLength(counted.length)
  })
})

test('a listener that comes back hears exactly what it missed', async () => {
  await law((dataset, committed) => {
    const listener = new Listener(dataset, Access.full(SYSTEM), {
      query: '*[_type == "note" && defined(text)]',
      params: {},
      includeResult: true,
      includePreviousRevision: true,
      includeMutations: true,
      includeAllVersions: true,
      effects: true,
    })
    const live = committed.flatMap((transaction) => listener.eventsOf(transaction))
    const parsed = live.map(({ data }) => JSON.parse(data) as unknown)
    for (const [index, { id }] of live.entries()) {
      const missed = listener.eventsSince(id)?.map(({ data }) => JSON.parse(data) as unknown)
      expect(missed).toEqual(parsed.slice(index + 1))
    }
  })
})
