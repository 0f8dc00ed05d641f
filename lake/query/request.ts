import type { Grant, Identity } from '../domain/access.ts'
import type { LakeDocument } from '../domain/document.ts'
import type { Perspective } from '../domain/perspective.ts'
import type { CompileOptions } from './compile.ts'
import type { ItemNames, SourceMap } from './sourceMap/sourceMap.ts'

/** A query with all it needs to be answered elsewhere: plain data. */
export interface QueryRequest {
  /** The dataset's database file. */
  file: string
  query: string
  params: Record<string, unknown>
  perspective: Perspective
  /** A variant by name, or what is known of the reader for whom variants are chosen. */
  variant: string | Record<string, string> | undefined
  identity: Identity
  /** The network address that it came from: of those who are not known, each counts for himself. */
  from?: string
  grants: readonly Grant[]
  project: { projectId: string; dataset: string }
  options: CompileOptions
  /** Asks where the parts of the result come from. */
  sourceMap?: ItemNames | undefined
  /** How long it may take, in milliseconds, when that is less than others may. */
  timeout?: number
  /** Others cannot write until it is answered: it is the next to be given a thread. */
  urgent?: boolean
  /** Given for a mutation by query: what its transaction has changed so far. */
  changed?: ReadonlyMap<string, LakeDocument | undefined>
}

/**
 * The answer to a query, with the result already written as JSON; to a mutation's query, the ids of
 * the documents with the last transaction that they are as of, `{ids, seq}`.
 */
export interface QueryResponse {
  result: string
  syncTags: string[]
  sourceMap?: SourceMap
}

/** What a worker sends back: a response, or what a LakeError is made of. */
export type WorkerMessage =
  | { response: QueryResponse }
  | { error: { status: number; type: string; description: string; details: object } }
  | { failure: string }

/** Sent once, when a worker has loaded what it needs. */
export type WorkerGreeting = { ready: true }

/** A message with the size that the worker's heap has grown to, in bytes. */
export type WorkerReply = { message: WorkerMessage; heap: number }
