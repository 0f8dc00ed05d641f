/** The threads of the query pool, and what is said to them and heard from them. */
import type { Worker } from 'node:worker_threads'
import { LakeError, queryTimeout } from '../domain/errors.ts'
import type { QueryRequest, QueryResponse, WorkerMessage } from './request.ts'

/** A query that is to be answered, and who waits for it. */
export interface Job {
  request: QueryRequest
  resolve(response: QueryResponse): void
  reject(error: unknown): void
}

/** A thread with the query it is at; one at a time, so that ending it ends no other. */
export interface Thread {
  worker: Worker
  job: Job | undefined
  /** It has loaded its code; on a busy machine that takes longer than a query may. */
  ready: boolean
  /** It is at its query for some time already; `slow` when it no longer counts as a worker. */
  long: boolean
  slow: boolean
  timers: NodeJS.Timeout[]
  timedOut: boolean
}

/** Who asks: of those who are not known, all from one network address are one. */
export function askerOf({ identity, from = '' }: QueryRequest): string {
  return identity.kind === 'anonymous' ? `${identity.id} ${from}` : identity.id
}

/** How many of the threads work for whom. */
export function countByAsker(threads: readonly Thread[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { job } of threads) {
    if (job) counts.set(askerOf(job.request), (counts.get(askerOf(job.request)) ?? 0) + 1)
  }
  return counts
}

export function send({ worker }: Thread, message: QueryRequest | { forget: string }): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(message)
}

/** Tells who asked what the thread has found. */
export function settle(job: Job, message: WorkerMessage): void {
  if ('response' in message) job.resolve(message.response)
  else if ('failure' in message) job.reject(new Error(message.failure))
  else {
    const { status, type, description, details } = message.error
    job.reject(new LakeError(status, type, description, { details: { ...details } }))
  }
}

/** Why a thread ended before its query did. */
export function stopped({ timedOut }: Thread, failure: unknown): unknown {
  if (timedOut) return queryTimeout()
  if (failure instanceof Error && Reflect.get(failure, 'code') === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new LakeError(400, 'queryMemoryError', 'The query took too much memory and was stopped')
  }
  return failure ?? new Error('A query worker ended unexpectedly')
}
