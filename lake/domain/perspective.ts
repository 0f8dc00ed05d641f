import { documentsOf, filtered, onlyThose, type DocumentSource } from '../query/source.ts'
import { isObject, type LakeDocument } from './document.ts'
import { validationError } from './errors.ts'
import {
  draftIdOf,
  isDraftId,
  isPublishedId,
  isVersionId,
  publishedIdOf,
  releaseOf,
  versionIdOf,
} from './ids.ts'
import { scopeOf, variantDocumentId } from './variants.ts'

/**
 * `raw`, all of that without the versions in releases, or the layers in which a document is looked
 * for, the most important first.
 */
export type Perspective = 'raw' | 'raw without versions' | readonly string[]

/**
 * From this version of the API on, a query that names no perspective sees what is published, and
 * `raw` shows the versions in releases, which older front ends know nothing of.
 */
const KNOWS_RELEASES = '2025-02-19'

/**
 * Reads the `perspective` parameter: `raw`, `published`, `drafts`, or releases and `drafts` in the
 * order in which they count.
 *
 * @param value as in the query string or body; a list may be joined with commas
 * @param apiVersion `1`, `X` or a date
 * @throws LakeError 400 for a combination that means nothing
 */
export function parsePerspective(value: unknown, apiVersion: string): Perspective {
  const text = Array.isArray(value) ? value.join(',') : value
  const names = typeof text === 'string' ? text.split(',').filter((name) => name !== '') : []
  const knowsReleases = apiVersion === 'X' || (apiVersion !== '1' && apiVersion >= KNOWS_RELEASES)
  const raw = knowsReleases ? 'raw' : 'raw without versions'
  if (names.length === 0) return knowsReleases ? ['published'] : raw
  const layers = names.map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  if (layers.length === 1 && layers[0] === 'raw') return raw
  if (layers.includes('raw') || new Set(layers).size !== layers.length) {
    throw validationError(`Invalid perspective "${names.join(',')}"`)
  }
  const published = layers.indexOf('published')
  if (published !== -1 && published !== layers.length - 1) {
    throw validationError('The perspective "published" must come last')
  }
  return published === -1 ? [...layers, 'published'] : layers
}

/**
 * The documents as a perspective shows them.
 * @param variants whose forms of a document count before the document, the most important first
 */
export function inPerspective(
  source: DocumentSource,
  perspective: Perspective,
  variants: readonly string[] = [],
): DocumentSource {
  if (perspective === 'raw') return source
  if (perspective === 'raw without versions') return withoutVersions(source)
  return new Overlay(source, perspective, variants)
}

function withoutVersions(source: DocumentSource): DocumentSource {
  return {
    ...onlyThose(source, ({ _id }) => !isVersionId(_id)),
    // Whoever follows a reference to a version, or names one, knows what it is.
    get: (id) => source.get(id),
  }
}

class Overlay implements DocumentSource {
  readonly #source: DocumentSource
  readonly #perspective: readonly string[]
  readonly #variants: readonly string[]
  /** The middle parts of the ids of versions that are looked at. */
  readonly #scopes: ReadonlySet<string>
  /** Whether only what is published counts, and is shown as it is. */
  readonly #plain: boolean

  constructor(source: DocumentSource, perspective: readonly string[], variants: readonly string[]) {
    this.#source = source
    this.#perspective = perspective
    this.#variants = variants
    this.#scopes = new Set([
      ...perspective,
      ...perspective.flatMap((layer) =>
        variants.map((variant) => scopeOf({ variant, bundle: bundleOf(layer) })),
      ),
    ])
    this.#plain = perspective.length === 1 && variants.length === 0
  }

  get(id: string): LakeDocument | undefined {
    if (!isPublishedId(id)) return undefined
    if (this.#plain) return this.#source.get(id)
    let variants = this.#variants
    for (const layer of this.#perspective) {
      for (const variant of variants) {
        const form = this.#source.get(variantDocumentId(id, { variant, bundle: bundleOf(layer) }))
        if (form && !isDeletion(form)) return asPublished(form, id)
        // Without its own form, the variant has that of the document.
        if (form) variants = variants.filter((name) => name !== variant)
      }
      const base = this.#source.get(idIn(layer, id))
      if (base) return isDeletion(base) ? undefined : asPublished(base, id)
    }
    return undefined
  }

  all(): readonly LakeDocument[] {
    return this.#seenOf(this.#source.all())
  }

  /** Layers have to be laid together first; what is published has not. */
  scan(type?: string): (() => Iterable<LakeDocument>) | undefined {
    const read = this.#plain ? this.#source.scan?.(type) : undefined
    return read && (() => filtered(read(), ({ _id }) => isPublishedId(_id)))
  }

  ofTypes(types: readonly string[]): readonly LakeDocument[] {
    return this.#seenOf(this.#source.ofTypes(types))
  }

  referringTo(ids: readonly string[]): readonly LakeDocument[] {
    return this.#seenOf(this.#source.referringTo(ids))
  }

  /** What this perspective shows of the documents that are among these in some form. */
  #seenOf(documents: readonly LakeDocument[]): readonly LakeDocument[] {
    if (this.#plain) return documents.filter(({ _id }) => isPublishedId(_id))
    const ids = documents.flatMap(({ _id }) =>
      this.#scopes.has(layerOf(_id)) ? publishedIdOf(_id) : [],
    )
    return documentsOf(this, ids)
  }
}

function idIn(layer: string, id: string): string {
  if (layer === 'published') return id
  return layer === 'drafts' ? draftIdOf(id) : versionIdOf(id, layer)
}

function bundleOf(layer: string): string | undefined {
  return layer === 'published' ? undefined : layer
}

function layerOf(id: string): string {
  return isDraftId(id) ? 'drafts' : (releaseOf(id) ?? 'published')
}

/** A version that stands for the removal of the document when its release goes out. */
function isDeletion(document: LakeDocument): boolean {
  return isObject(document['_system']) && document['_system']['delete'] === true
}

const seenAsPublished = new WeakMap<LakeDocument, LakeDocument>()

function asPublished(document: LakeDocument, id: string): LakeDocument {
  let seen = seenAsPublished.get(document)
  if (!seen) {
    seen = { ...document, _id: id, _originalId: document._id }
    seenAsPublished.set(document, seen)
  }
  return seen
}
