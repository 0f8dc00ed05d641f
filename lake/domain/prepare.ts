import type { StoredChange } from '../storage/datasetStore.ts'
import type { CommittedChange } from './commit.ts'
import { effectsOf, storeMutations } from './effects.ts'
import { referencesIn } from './references.ts'
import type { DocumentChange } from './transaction.ts'

/** A change with all that will be stored of it. */
export interface PreparedChange {
  change: CommittedChange
  /** JSON of the document afterwards; empty when there is none. */
  body: string
  row: Pick<StoredChange, 'mutations' | 'apply' | 'revert'>
  /** Whom the document refers to afterwards, when that has changed. */
  references: ReadonlyMap<string, boolean> | undefined
  purge: boolean
}

/** Makes everything out of a change before anything is written, so that nothing can fail midway. */
export function prepareChange({
  id,
  before,
  after,
  body,
  mutations,
  purge = false,
}: DocumentChange): PreparedChange {
  const effects = effectsOf(before, after)
  const [was, is] = [referencesIn(before), referencesIn(after)]
  const same = was.size === is.size && [...is].every(([target, how]) => was.get(target) === how)
  return {
    change: {
      documentId: id,
      documentType: (after ?? before)!._type,
      transition: !before ? 'appear' : after ? 'update' : 'disappear',
      before,
      after,
      previousRev: before?._rev,
      mutations,
      effects,
    },
    body,
    row: {
      mutations: storeMutations(mutations, before),
      apply: JSON.stringify(effects.apply),
      revert: JSON.stringify(effects.revert),
    },
    references: same ? undefined : is,
    purge,
  }
}
