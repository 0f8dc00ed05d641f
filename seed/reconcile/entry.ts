/** The entries of a plan: what happens to a document, and the patches that make it happen. */
import type { SanityDocument } from '../build/documents.ts'
import { copiesPatch, withCopy, type CopiesPatch } from './copies.ts'
import { contentFields, fieldHash, type StoredDocument } from './fields.ts'
import { weakened } from './references.ts'
import type { Work } from './work.ts'

export interface PlanOptions {
  /** New documents become drafts, and changes to published ones too. */
  readonly draft?: boolean
  /** The instant, ISO 8601, that new documents carry as `importedFrom.importedAt`. */
  readonly importedAt: string
}

/**
 * What happens to a document: `left` has only fields that an editor has touched; `linked` is an
 * article that is there already from another file or paper, and gets the report into its list.
 */
export type PlanAction = 'create' | 'update' | 'unchanged' | 'left' | 'linked'

export interface PlanEntry {
  readonly action: PlanAction
  /** The published id, drafts included. */
  readonly id: string
  readonly type: string
  readonly title: string
  /** The file that brought it. */
  readonly file: string
  /** For `create`: the document to create, its `_id` a draft's where drafts are asked for. */
  readonly document?: SanityDocument
  /** For `update`: what to change in which version; `ifRevisionId` guards against edits in between. */
  readonly patches: readonly PlanPatch[]
  /** Fields written, and fields left because an editor touched them. */
  readonly fields: readonly string[]
  readonly left: readonly string[]
  /** Reports of the plan that are the same as the article's, from other files or papers. */
  readonly alsoIn: readonly LinkedReport[]
}

/** A report that is linked with the article that is there. */
export interface LinkedReport {
  readonly file: string
  readonly publisher?: string
  /** False when the article lists it already. */
  readonly isWritten: boolean
}

export interface PlanPatch {
  readonly id: string
  readonly set: Readonly<Record<string, unknown>>
  readonly unset: readonly string[]
  /** What changes in `importedFrom.alsoIn`, where `set` does not hold all of `importedFrom`. */
  readonly alsoIn?: CopiesPatch
  readonly ifRevisionId?: string
}

/** What a plan says of a document when all reports are through. */
export function entryOf(
  item: Work,
  options: PlanOptions,
  willBePublished: (id: string) => boolean,
): PlanEntry {
  const shown = item.after.published ?? item.after.draft
  const base = {
    id: item.id,
    type: item.type,
    title: titleOf(shown),
    file: item.file,
    left: [...item.left],
    alsoIn: linkedReports(item, options),
  }
  if (item.created) {
    const document = weakened(item.created, willBePublished) as SanityDocument
    const _id = options.draft ? `drafts.${item.id}` : item.id
    return {
      ...base,
      action: 'create',
      document: { ...document, _id },
      patches: [],
      fields: contentFields(document),
    }
  }
  const patches = patchesOf(item, options, willBePublished)
  const fields = [
    ...new Set(
      patches.flatMap(({ set, unset, alsoIn }) => [
        ...Object.keys(set),
        ...unset,
        ...(alsoIn ? ['importedFrom'] : []),
      ]),
    ),
  ].filter((field) => !field.startsWith('_'))
  return { ...base, action: actionOf(item, patches), patches, fields }
}

function actionOf({ isMerged, left }: Work, patches: readonly PlanPatch[]): PlanAction {
  if (patches.length > 0) return isMerged ? 'update' : 'linked'
  return left.size > 0 ? 'left' : 'unchanged'
}

/** The copies that the plan brings; those that are listed as they are in every version are there. */
function linkedReports({ before, copies }: Work, { draft }: PlanOptions): LinkedReport[] {
  const there = draft
    ? [before.draft ?? before.published]
    : [before.published, before.draft].filter((version) => version !== undefined)
  const versions = there.length > 0 ? there : [undefined]
  return [...copies.values()]
    .toSorted((one, other) => (one.file < other.file ? -1 : 1))
    .map((copy) => ({
      file: copy.file,
      ...(copy.publisher === undefined ? {} : { publisher: copy.publisher }),
      isWritten: versions.some(
        (version) =>
          version === undefined || withCopy(version.importedFrom, copy) !== version.importedFrom,
      ),
    }))
}

function patchesOf(
  item: Work,
  options: PlanOptions,
  willBePublished: (id: string) => boolean,
): PlanPatch[] {
  const { published, draft } = item.before
  const pairs: [StoredDocument | undefined, StoredDocument | undefined][] = [
    // Asked for drafts, a published document without one gets a draft with the changes.
    options.draft && published && !draft
      ? [undefined, undefined]
      : [published, item.after.published],
    [draft, item.after.draft],
  ]
  if (options.draft && draft) pairs.shift()
  const patches = pairs.flatMap(([before, after]) =>
    before && after ? (patchOf(before, after, willBePublished) ?? []) : [],
  )
  if (options.draft && published && !draft && item.after.published) {
    const patch = patchOf(published, item.after.published, willBePublished)
    if (patch) {
      const { _rev, ...rest } = published
      return [
        {
          id: `drafts.${item.id}`,
          set: {
            ...rest,
            ...patch.set,
            importedFrom: item.after.published.importedFrom,
            _id: `drafts.${item.id}`,
          },
          unset: patch.unset,
        },
      ]
    }
  }
  return patches
}

function patchOf(
  before: StoredDocument,
  after: StoredDocument,
  willBePublished: (id: string) => boolean,
): PlanPatch | undefined {
  if (before === after) return undefined
  const names = new Set([...contentFields(before), ...contentFields(after), 'importedFrom'])
  const set: Record<string, unknown> = {}
  const unset: string[] = []
  const alsoIn = copiesPatch(before.importedFrom, after.importedFrom)
  for (const name of names) {
    if (alsoIn && name === 'importedFrom') continue
    if (before[name] === after[name] || fieldHash(before[name]) === fieldHash(after[name])) continue
    if (after[name] === undefined) unset.push(name)
    else set[name] = weakened(after[name], willBePublished)
  }
  if (Object.keys(set).length === 0 && unset.length === 0 && !alsoIn) return undefined
  return {
    id: before._id,
    set,
    unset,
    ...(alsoIn ? { alsoIn } : {}),
    ...(before._rev ? { ifRevisionId: before._rev } : {}),
  }
}

function titleOf(document: StoredDocument | undefined): string {
  const { title, name, kind, number } = (document ?? {}) as Record<string, unknown>
  if (document?._type === 'resolution') return [kind, number].filter(Boolean).join(' ')
  return String(title ?? name ?? document?._id ?? '')
}
