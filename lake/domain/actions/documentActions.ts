import { failures } from '../errors.ts'
import { draftIdOf, isDraftId, publishedIdOf } from '../ids.ts'
import { checkPatch, operationsOf } from '../mutations.ts'
import { checkNotLocked } from '../releases.ts'
import type { TransactionScope } from '../transaction.ts'
import { checkRevision, copyOf, existing, type ActionHandler } from './action.ts'
import { publish } from './publishing.ts'

/** `sanity.action.document.*` on drafts and published documents, and on versions as their drafts. */
export const documentActions: Readonly<Record<string, ActionHandler>> = {
  /** Makes a draft of a document that is not published. */
  create(action, scope) {
    const publishedId = action.publishedId()
    const attributes = action.document('attributes')
    const id = belongsTo(attributes._id, publishedId)
    const ifExists = action.oneOf('ifExists', ['fail', 'ignore'], 'fail')
    checkNotLocked(scope, id)
    if (isDraftId(id) && scope.get(publishedId)) throw failures.documentAlreadyExists(publishedId)
    if (scope.get(id) && ifExists === 'ignore') return
    scope.apply({ create: attributes })
  },

  /** Changes a draft, made from the published document if there is none yet. */
  edit(action, scope) {
    const publishedId = action.publishedId()
    const draftId = action.versionId('draftId', publishedId)
    const patch = action.object('patch')
    checkPatch(patch, 'patch')
    checkNotLocked(scope, draftId)
    ensureDraft(scope, draftId, publishedId)
    scope.apply({ patch: { id: draftId, ...operationsOf(patch) } })
  },

  /** Puts other content in the place of a draft. */
  replaceDraft(action, scope) {
    const publishedId = action.publishedId()
    const attributes = action.document('attributes')
    const id = belongsTo(attributes._id, publishedId)
    checkNotLocked(scope, id)
    if (!scope.get(id)) existing(scope, publishedId)
    scope.apply({ createOrReplace: attributes })
  },

  publish(action, scope) {
    const publishedId = action.publishedId()
    const draftId = action.versionId('draftId', publishedId)
    const draft = existing(scope, draftId)
    checkNotLocked(scope, draftId)
    checkRevision(scope, draftId, action.optionalText('ifDraftRevisionId'))
    checkRevision(scope, publishedId, action.optionalText('ifPublishedRevisionId'))
    publish(scope, draft)
  },

  /** Takes the published document back into its draft. */
  unpublish(action, scope) {
    const publishedId = action.publishedId()
    const draftId = action.versionId('draftId', publishedId)
    existing(scope, publishedId)
    ensureDraft(scope, draftId, publishedId)
    scope.apply({ delete: { id: publishedId } })
  },

  discard(action, scope) {
    discard(scope, action.versionId('draftId'), action.flag('purge'))
  },

  /** Removes a document in all its forms; every draft and version there is must be named. */
  delete(action, scope) {
    const publishedId = action.publishedId()
    const named = action.texts('includeDrafts').map((id) => belongsTo(id, publishedId))
    const purge = action.flag('purge')
    const forms = [
      ...[draftIdOf(publishedId)].filter((id) => scope.get(id)),
      ...scope.idsWithPrefix('versions.').filter((id) => publishedIdOf(id) === publishedId),
    ]
    const forgotten = forms.filter((id) => !named.includes(id))
    if (forgotten.length > 0) {
      throw failures.invalid(
        `"${publishedId}" has drafts or versions that \`includeDrafts\` does not name: ` +
          forgotten.join(', '),
        { id: publishedId },
      )
    }
    if (forms.length === 0) existing(scope, publishedId)
    for (const id of [publishedId, ...forms]) {
      checkNotLocked(scope, id)
      scope.apply({ delete: { id, purge } })
    }
  },
}

/** Removes a draft or version that is there. */
export function discard(scope: TransactionScope, id: string, purge: boolean): void {
  existing(scope, id)
  checkNotLocked(scope, id)
  scope.apply({ delete: { id, purge } })
}

function ensureDraft(scope: TransactionScope, draftId: string, publishedId: string): void {
  if (scope.get(draftId)) return
  scope.apply({ create: copyOf(existing(scope, publishedId), draftId) })
}

function belongsTo(id: string, publishedId: string): string {
  if (id !== publishedId && publishedIdOf(id) === publishedId) return id
  throw failures.invalid(`"${id}" is not a draft or version of "${publishedId}"`, { id })
}
