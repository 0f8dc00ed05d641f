import type { PlanEntry, StoredDocument } from '../../../seed/index.ts'
import type { Review } from './dataset.ts'

/** The article that a report is linked with, because another file or paper has brought it. */
export interface LinkedArticle {
  /** The published id. */
  readonly id: string
  readonly title: string
  /** Where the article came from: the paper, or the file where no paper is named. */
  readonly origin: string
  /** False when the article is made by another report that is open in the tool. */
  readonly isStored: boolean
  /** False when the article lists the report already. */
  readonly isWritten: boolean
}

/**
 * Finds the article that a report is linked with.
 *
 * @param index which of the reviewed reports
 * @returns undefined when the report makes an article, or is the one that made it
 */
export function linkedArticle(
  { built, plan, existing }: Review,
  index: number,
): LinkedArticle | undefined {
  const one = built[index]
  const entry = plan.entries.find(({ id }) => id === one?.article._id)
  const report = entry?.alsoIn.find(({ file }) => file === one?.report.file)
  if (!entry || !report) return undefined
  const stored = existing.get(entry.id) ?? existing.get(`drafts.${entry.id}`)
  return {
    id: entry.id,
    title: entry.title,
    origin: originOf((stored ?? entry.document)?.['importedFrom']),
    isStored: stored !== undefined,
    isWritten: report.isWritten,
  }
}

/** Each article of a review once, in the order of the reports, with the first report's number. */
export function articlesOf({ built, plan }: Review): { entry: PlanEntry; index: number }[] {
  const first = new Map<string, number>()
  for (const [index, { article }] of built.entries()) {
    if (!first.has(article._id)) first.set(article._id, index)
  }
  return [...first].flatMap(([id, index]) => {
    const entry = plan.entries.find((other) => other.id === id)
    return entry ? [{ entry, index }] : []
  })
}

function originOf(importedFrom: unknown): string {
  const { publisher, file } = (importedFrom ?? {}) as StoredDocument['importedFrom'] & object
  return publisher ?? file ?? ''
}
