import type { LakeDocument } from '../document.ts'
import { failures } from '../errors.ts'
import { checkPatch, operationsOf, type DocumentInput } from '../mutations.ts'
import {
  checkOnlyMetadataChanged,
  isReleaseDocument,
  releaseDocumentId,
  type ReleaseDocument,
  type ReleaseState,
} from '../releases.ts'
import type { TransactionScope } from '../transaction.ts'
import { variantFormOf } from '../variants.ts'
import { copyOf, existing, type Action, type ActionHandler } from './action.ts'
import { publish } from './publishing.ts'

/** Finds what a document was when it was last there. */
export type LastState = (id: string) => LakeDocument | undefined

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}$/

/** `sanity.action.release.*` */
export function releaseActions(lastState: LastState): Readonly<Record<string, ActionHandler>> {
  return {
    create(action, scope) {
      const name = nameIn(action)
      const metadata = action.has('metadata') ? action.object('metadata') : {}
      scope.apply({
        create: {
          _id: releaseDocumentId(name),
          _type: 'system.release',
          name,
          state: 'active',
          metadata: { releaseType: 'undecided', ...metadata },
        },
      })
    },

    /**
     * Takes over a release as it was elsewhere, for the import of a dataset. One that is on its way
     * out waits for an editor to schedule it again: its versions are still to be written, and what
     * was to be published there need not be published here.
     */
    import(action, scope) {
      const name = nameIn(action)
      const document = action.document(action.has('document') ? 'document' : 'attributes')
      const release: DocumentInput & { _id: string } = {
        ...document,
        _id: releaseDocumentId(name),
        name,
      }
      if (release['state'] !== 'published' && release['state'] !== 'archived') {
        release['state'] = 'active'
        delete release['publishAt']
      }
      const ifExists = action.oneOf('ifExists', ['fail', 'ignore', 'replace'], 'fail')
      if (ifExists === 'replace') scope.apply({ createOrReplace: release })
      else if (ifExists === 'ignore') scope.apply({ createIfNotExists: release })
      else scope.apply({ create: release })
    },

    edit(action, scope) {
      const before = releaseIn(action, scope, 'active', 'scheduled')
      const patch = action.object('patch')
      checkPatch(patch, 'patch')
      scope.apply({ patch: { id: before._id, ...operationsOf(patch) } })
      checkOnlyMetadataChanged(before, existing(scope, before._id))
    },

    publish(action, scope) {
      publishRelease(scope, releaseIn(action, scope, 'active'))
    },

    schedule(action, scope) {
      const release = releaseIn(action, scope, 'active')
      const publishAt = new Date(action.text('publishAt'))
      if (Number.isNaN(publishAt.getTime())) throw failures.invalid('`publishAt` must be a time')
      const at = publishAt.toISOString()
      const metadata = { 'metadata.releaseType': 'scheduled', 'metadata.intendedPublishAt': at }
      scope.apply({
        patch: {
          id: release._id,
          set: { state: 'scheduled', publishAt: at, ...metadata },
          unset: ['error'],
        },
      })
    },

    unschedule(action, scope) {
      const { _id } = releaseIn(action, scope, 'scheduled')
      scope.apply({ patch: { id: _id, set: { state: 'active' }, unset: ['publishAt'] } })
    },

    archive(action, scope) {
      const release = releaseIn(action, scope, 'active')
      const ids = contentOf(scope, release)
      for (const id of ids) scope.apply({ delete: { id } })
      close(scope, release, { state: 'archived' }, ids)
    },

    unarchive(action, scope) {
      const release = releaseIn(action, scope, 'archived')
      for (const { id } of release.finalDocumentStates ?? []) {
        const version = lastState(id)
        if (!version) throw failures.documentNotFound(id)
        scope.apply({ create: copyOf(version, id) })
      }
      scope.apply({
        patch: { id: release._id, set: { state: 'active' }, unset: ['finalDocumentStates'] },
      })
    },

    delete(action, scope) {
      const { _id } = releaseIn(action, scope, 'archived', 'published')
      scope.apply({ delete: { id: _id } })
    },
  }
}

/** Publishes everything in a release at once. */
export function publishRelease(scope: TransactionScope, release: ReleaseDocument): void {
  const ids = contentOf(scope, release)
  for (const id of ids) publish(scope, existing(scope, id))
  close(scope, release, { state: 'published', publishedAt: scope.timestamp }, ids)
}

function close(
  scope: TransactionScope,
  { _id }: ReleaseDocument,
  set: Record<string, unknown>,
  ids: readonly string[],
): void {
  const finalDocumentStates = ids.map((id) => ({ _key: id, id }))
  scope.apply({
    patch: { id: _id, set: { ...set, finalDocumentStates }, unset: ['publishAt', 'error'] },
  })
}

/** The documents in a release, the forms of variants that wait in it included. */
function contentOf(scope: TransactionScope, { name }: ReleaseDocument): string[] {
  const own = `versions.${name}.`
  return scope.idsWithPrefix('versions.').filter((id) => {
    if (id.startsWith(own)) return true
    const version = scope.get(id)
    return version && variantFormOf(version)?.bundle === name
  })
}

function nameIn(action: Action): string {
  const name = action.text('releaseId')
  if (NAME.test(name)) return name
  throw failures.invalid(
    `Invalid release ID "${name}": 1 to 64 letters, digits, "_" and "-", no dots`,
  )
}

/** @throws MutationFailure 404 when there is none, 409 when its state does not allow the action */
function releaseIn(
  action: Action,
  scope: TransactionScope,
  ...states: ReleaseState[]
): ReleaseDocument {
  const name = nameIn(action)
  const release = existing(scope, releaseDocumentId(name))
  if (!isReleaseDocument(release)) throw failures.documentNotFound(release._id)
  if (states.includes(release.state)) return release
  throw failures.releaseState(name, release.state, states.join(' or '))
}
