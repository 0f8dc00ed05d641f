import type { LakeDocument } from '../../domain/document.ts'
import { onlyThose, type DocumentSource } from '../source.ts'

export type Path = readonly (string | number)[]

/** A place in a document. */
export interface Origin {
  readonly document: LakeDocument
  readonly path: Path
}

/**
 * Tells from which document an object or a list comes. Queries pass on the very objects that stand
 * in documents, so that these are looked for in the documents that a query was given: first in
 * those that a reference led to or that were found before, which is nearly always enough.
 */
export class Origins {
  readonly #given = new Set<LakeDocument>()
  readonly #near = new Set<LakeDocument>()
  readonly #looked = new Set<LakeDocument>()
  readonly #known = new Map<object, Origin>()

  /** The same source, watched: what it gives is remembered. */
  watch(source: DocumentSource): DocumentSource {
    const { scan: _, ...watched } = onlyThose(source, (document) => {
      this.#given.add(document)
      return true
    })
    // Without `scan`: what is read one by one could not be remembered.
    return {
      ...watched,
      get: (id) => {
        const document = watched.get(id)
        if (document) this.#near.add(document)
        return document
      },
    }
  }

  of(value: unknown): Origin | undefined {
    if (typeof value !== 'object' || value === null) return undefined
    const document = value as LakeDocument
    if (this.#given.has(document)) {
      this.#near.add(document)
      return { document, path: [] }
    }
    return this.#known.get(value) ?? this.#lookFor(value)
  }

  #lookFor(value: object): Origin | undefined {
    for (const documents of [this.#near, this.#given]) {
      for (const document of documents) {
        if (this.#looked.has(document)) continue
        this.#looked.add(document)
        this.#look(document, { document, path: [] })
      }
      const found = this.#known.get(value)
      if (found) return found
    }
    return undefined
  }

  #look(value: object, origin: Origin): void {
    for (const [name, member] of Object.entries(value)) {
      if (typeof member !== 'object' || member === null) continue
      const segment = Array.isArray(value) ? Number(name) : name
      const found = { document: origin.document, path: [...origin.path, segment] }
      this.#known.set(member, found)
      this.#look(member, found)
    }
  }
}
