import type { Grant, Identity } from '../domain/access.ts'
import type { Perspective } from '../domain/perspective.ts'
import type { CompileOptions } from './compile.ts'

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
  grants: readonly Grant[]
  project: { projectId: string; dataset: string }
  options: CompileOptions
}

/** The answer to a query, with the result already written as JSON. */
export interface QueryResponse {
  result: string
  syncTags: string[]
}

/** What a worker sends back: a response, or what a LakeError is made of. */
export type WorkerMessage =
  | { response: QueryResponse }
  | { error: { status: number; type: string; description: string; details: object } }
  | { failure: string }

/** A message with the size that the worker's heap has grown to, in bytes. */
export type WorkerReply = { message: WorkerMessage; heap: number }
