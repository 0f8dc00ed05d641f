import { documentsOf, type DocumentSource } from '../query/source.ts'
import { isObject, type LakeDocument } from './document.ts'
import { validationError } from './errors.ts'
import {
  draftIdOf,
  isDraftId,
  isPublishedId,
  publishedIdOf,
  releaseOf,
  versionIdOf,
} from './ids.ts'

/** `raw`, or the layers in which a document is looked for, the most important first. */
export type Perspective = 'raw' | readonly string[]

/** From this version of the API on, a query that names no perspective sees what is published. */
const PUBLISHED_BY_DEFAULT = '2025-02-19'

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
  if (names.length === 0) {
    const published = apiVersion === 'X' || apiVersion >= PUBLISHED_BY_DEFAULT
    return published && apiVersion !== '1' ? ['published'] : 'raw'
  }
  const layers = names.map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  if (layers.length === 1 && layers[0] === 'raw') return 'raw'
  if (layers.includes('raw') || new Set(layers).size !== layers.length) {
    throw validationError(`Invalid perspective "${names.join(',')}"`)
  }
  const published = layers.indexOf('published')
  if (published !== -1 && published !== layers.length - 1) {
    throw validationError('The perspective "published" must come last')
  }
  return published === -1 ? [...layers, 'published'] : layers
}

/** The documents as a perspective shows them. */
export function inPerspective(source: DocumentSource, perspective: Perspective): DocumentSource {
  if (perspective === 'raw') return source
  const layers = perspective.slice(0, -1)
  return new Overlay(source, layers)
}

class Overlay implements DocumentSource {
  readonly #source: DocumentSource
  /** Above the published documents, the most important first. */
  readonly #layers: readonly string[]

  constructor(source: DocumentSource, layers: readonly string[]) {
    this.#source = source
    this.#layers = layers
  }

  get(id: string): LakeDocument | undefined {
    if (!isPublishedId(id)) return undefined
    for (const layer of this.#layers) {
      const version = this.#source.get(layer === 'drafts' ? draftIdOf(id) : versionIdOf(id, layer))
      if (version) return isDeletion(version) ? undefined : asPublished(version, id)
    }
    const published = this.#source.get(id)
    if (!published) return undefined
    return this.#layers.length > 0 ? asPublished(published, id) : published
  }

  all(): readonly LakeDocument[] {
    return this.#seenOf(this.#source.all())
  }

  ofTypes(types: readonly string[]): readonly LakeDocument[] {
    return this.#seenOf(this.#source.ofTypes(types))
  }

  referringTo(ids: readonly string[]): readonly LakeDocument[] {
    return this.#seenOf(this.#source.referringTo(ids))
  }

  /** What this perspective shows of the documents that are among these in some form. */
  #seenOf(documents: readonly LakeDocument[]): readonly LakeDocument[] {
    if (this.#layers.length === 0) return documents.filter(({ _id }) => isPublishedId(_id))
    const ids = documents.flatMap(({ _id }) =>
      isPublishedId(_id) || this.#layers.includes(layerOf(_id)) ? publishedIdOf(_id) : [],
    )
    return documentsOf(this, ids)
  }
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
