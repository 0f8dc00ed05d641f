import { createHash } from 'node:crypto'
import { publishedIdOf } from '../domain/ids.ts'
import type { Constraint } from './narrow.ts'

/**
 * Sync tags say what the answer of a query depends on. Every committed change gives tags too, and
 * who holds an answer with one of them asks again. Tags may be too many, never too few.
 */
const EVERYTHING = tag('*')

/** An answer that depends on more single documents than this depends on everything. */
const MANY_DOCUMENTS = 50

/**
 * @param constraints what the query looks at, for each of its `*`
 * @param followed ids of the documents it was led to by references
 */
export function tagsOfAnswer(
  constraints: readonly Constraint[],
  followed: ReadonlySet<string>,
): string[] {
  const ids = new Set(followed)
  const tags = new Set<string>()
  for (const constraint of constraints) {
    if (constraint.ids) for (const id of constraint.ids) ids.add(id)
    else if (constraint.types) for (const type of constraint.types) tags.add(tag(`type:${type}`))
    else return [EVERYTHING]
  }
  if (ids.size > MANY_DOCUMENTS) return [EVERYTHING]
  for (const id of ids) tags.add(tag(`id:${publishedIdOf(id)}`))
  return [...tags]
}

/** The tags of a change to a document; with both types when it has changed its type. */
export function tagsOfChange(id: string, types: readonly string[]): string[] {
  const ofTypes = types.map((type) => tag(`type:${type}`))
  return [EVERYTHING, tag(`id:${publishedIdOf(id)}`), ...ofTypes]
}

/** Tags mean nothing to whoever reads them. */
function tag(subject: string): string {
  return `s1:${createHash('sha256').update(subject).digest('base64url').slice(0, 8)}`
}
