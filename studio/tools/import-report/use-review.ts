import type { SanityClient } from '@sanity/client'
import { useEffect, useState } from 'react'
import type { Report } from '../../../seed/report.ts'
import { type Dataset, planDrafts, readDataset, type Review } from './dataset.ts'

/** What the tool has learned so far; `error` is set when the dataset did not answer. */
export interface ReviewState {
  readonly dataset?: Dataset
  readonly review?: Review
  readonly error?: Error
}

/**
 * Plans the import of the reports again whenever a correction changes them.
 *
 * @param client a client of the Studio
 * @param reports the reports, corrected; the same array while nothing changed
 */
export function useReview(client: SanityClient, reports: readonly Report[]): ReviewState {
  const [dataset, setDataset] = useState<Dataset>()
  const [review, setReview] = useState<Review>()
  const [error, setError] = useState<Error>()

  useEffect(() => {
    const reading = new AbortController()
    readDataset(client)
      .then((read) => reading.signal.aborted || setDataset(read))
      .catch((reason: Error) => reading.signal.aborted || setError(reason))
    return () => reading.abort()
  }, [client])

  useEffect(() => {
    if (!dataset) return
    const planning = new AbortController()
    planDrafts(client, reports, dataset)
      .then((planned) => planning.signal.aborted || setReview(planned))
      .catch((reason: Error) => planning.signal.aborted || setError(reason))
    return () => planning.abort()
  }, [client, reports, dataset])

  return { ...(dataset && { dataset }), ...(review && { review }), ...(error && { error }) }
}
