import type { LakeDocument } from '../document.ts'
import { failures } from '../errors.ts'
import { checkPatch, operationsOf, type DocumentInput } from '../mutations.ts'
import { checkReleaseNotLocked } from '../releases.ts'
import type { TransactionScope } from '../transaction.ts'
import { systemOf, variantDefinitionId, variantDocumentId, type VariantForm } from '../variants.ts'
import { checkRevision, copyOf, existing, type Action, type ActionHandler } from './action.ts'
import { publish } from './publishing.ts'

/** `sanity.action.document.variant.*`: forms of a document for some readers. */
export const variantActions: Readonly<Record<string, ActionHandler>> = {
  create(action, scope) {
    const { id, publishedId, form } = formIn(action, scope)
    existing(scope, variantDefinitionId(form.variant))
    if (action.has('document')) {
      const document = action.object('document')
      if (typeof document['_type'] !== 'string') {
        throw failures.invalid('`document` needs a `_type`')
      }
      create(scope, id, publishedId, form, document as DocumentInput)
      return
    }
    const base = existing(scope, action.text('baseId'))
    checkRevision(scope, base._id, action.optionalText('ifBaseRevisionId'))
    create(scope, id, publishedId, form, copyOf(base, id))
  },

  /** Changes a form, made from the published variant or document if there is none yet. */
  edit(action, scope) {
    const { id, publishedId, form } = formIn(action, scope)
    const patch = action.object('patch')
    checkPatch(patch, 'patch')
    ensure(scope, id, publishedId, form)
    scope.apply({ patch: { id, ...operationsOf(patch) } })
  },

  delete(action, scope) {
    const { id } = formIn(action, scope)
    existing(scope, id)
    scope.apply({ delete: { id, purge: action.flag('purge') } })
  },

  publish(action, scope) {
    const { id, publishedId, form } = formIn(action, scope)
    if (form.bundle === undefined) throw failures.invalid('`bundleId` must say what to publish')
    const published = variantDocumentId(publishedId, { ...form, bundle: undefined })
    const source = existing(scope, id)
    checkRevision(scope, id, action.optionalText('ifVersionRevisionId'))
    checkRevision(scope, published, action.optionalText('ifPublishedVariantRevisionId'))
    publish(scope, source)
  },

  /** Takes the published form back into its draft, or has a release take it away. */
  unpublish(action, scope) {
    const { id, publishedId, form } = formIn(action, scope)
    const published = existing(
      scope,
      variantDocumentId(publishedId, { ...form, bundle: undefined }),
    )
    if (form.bundle !== undefined && form.bundle !== 'drafts') {
      ensure(scope, id, publishedId, form)
      scope.apply({ patch: { id, set: { '_system.delete': true } } })
      return
    }
    const draft = { ...form, bundle: 'drafts' }
    ensure(scope, variantDocumentId(publishedId, draft), publishedId, draft)
    scope.apply({ delete: { id: published._id } })
  },
}

/** `sanity.action.variant.definition.*` */
export const variantDefinitionActions: Readonly<Record<string, ActionHandler>> = {
  create(action, scope) {
    const name = nameIn(action)
    const metadata = action.has('metadata') ? { metadata: action.object('metadata') } : {}
    scope.apply({
      create: {
        _id: variantDefinitionId(name),
        _type: 'system.variant',
        name,
        conditions: action.has('conditions') ? action.object('conditions') : {},
        priority: action.number('priority', 0),
        ...metadata,
      },
    })
  },

  edit(action, scope) {
    const { _id } = definitionIn(action, scope)
    const patch = action.object('patch')
    checkPatch(patch, 'patch')
    scope.apply({ patch: { id: _id, ...operationsOf(patch) } })
  },

  delete(action, scope) {
    const { _id } = definitionIn(action, scope)
    scope.apply({ delete: { id: _id } })
  },
}

function formIn(action: Action, scope: TransactionScope) {
  const publishedId = action.publishedId()
  const bundle = action.optionalText('bundleId')
  const form: VariantForm = {
    variant: nameIn(action),
    bundle: bundle === 'published' ? undefined : bundle,
  }
  if (form.bundle !== undefined && form.bundle !== 'drafts') {
    checkReleaseNotLocked(scope, form.bundle)
  }
  return { id: variantDocumentId(publishedId, form), publishedId, form }
}

function create(
  scope: TransactionScope,
  id: string,
  publishedId: string,
  form: VariantForm,
  content: DocumentInput,
): void {
  scope.apply({ create: { ...content, _id: id, _system: systemOf(publishedId, form) } })
}

function ensure(scope: TransactionScope, id: string, publishedId: string, form: VariantForm) {
  if (scope.get(id)) return
  const sibling = scope.get(variantDocumentId(publishedId, { ...form, bundle: undefined }))
  const base = sibling ?? existing(scope, publishedId)
  create(scope, id, publishedId, form, copyOf(base, id))
}

function definitionIn(action: Action, scope: TransactionScope): LakeDocument {
  const definition = existing(scope, variantDefinitionId(nameIn(action)))
  checkRevision(scope, definition._id, action.optionalText('ifRevisionId'))
  return definition
}

function nameIn(action: Action): string {
  const name = action.text('variantId')
  if (/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}$/.test(name)) return name
  throw failures.invalid(
    `Invalid variant ID "${name}": 1 to 64 letters, digits, "_" and "-", no dots`,
  )
}
