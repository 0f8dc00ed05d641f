import { isObject } from '../document.ts'
import { failures } from '../errors.ts'
import { draftIdOf, publishedIdOf } from '../ids.ts'
import { checkNotLocked } from '../releases.ts'
import { checkRevision, copyOf, existing, type ActionHandler } from './action.ts'
import { discard } from './documentActions.ts'

/** `sanity.action.document.version.*`: forms of a document that wait in a release, or as draft. */
export const versionActions: Readonly<Record<string, ActionHandler>> = {
  /** Makes a version from what is sent, or from another form of the document. */
  create(action, scope) {
    if (action.has('document')) {
      const document = action.document('document')
      const publishedId = action.optionalText('publishedId') ?? publishedIdOf(document._id)
      if (document._id === publishedId || publishedIdOf(document._id) !== publishedId) {
        throw failures.invalid(`"${document._id}" is not a version of "${publishedId}"`)
      }
      checkNotLocked(scope, document._id)
      scope.apply({ create: document })
      return
    }
    const publishedId = action.publishedId()
    const versionId = action.versionId('versionId', publishedId)
    const base = existing(scope, action.text('baseId'))
    checkRevision(scope, base._id, action.optionalText('ifBaseRevisionId'))
    checkNotLocked(scope, versionId)
    scope.apply({ create: copyOf(base, versionId) })
  },

  replace(action, scope) {
    const document = action.document('document')
    existing(scope, document._id)
    checkNotLocked(scope, document._id)
    scope.apply({ createOrReplace: document })
  },

  discard(action, scope) {
    discard(scope, action.versionId('versionId'), action.flag('purge'))
  },

  /** Has the release take the published document away when it goes out. */
  unpublish(action, scope) {
    const publishedId = action.publishedId()
    const versionId = action.versionId('versionId', publishedId)
    if (versionId === draftIdOf(publishedId)) {
      throw failures.invalid(`"${versionId}" is a draft; only a version in a release can unpublish`)
    }
    const published = existing(scope, publishedId)
    checkNotLocked(scope, versionId)
    const version = scope.get(versionId)
    const system = isObject(version?.['_system']) ? version['_system'] : {}
    if (!version) scope.apply({ create: copyOf(published, versionId) })
    scope.apply({ patch: { id: versionId, set: { _system: { ...system, delete: true } } } })
  },
}
