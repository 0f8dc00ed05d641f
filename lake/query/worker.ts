import { getHeapStatistics } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import type { DatabaseSync } from 'node:sqlite'
import { Access } from '../domain/access.ts'
import { Documents } from '../domain/documents.ts'
import { LakeError } from '../domain/errors.ts'
import { readableDocuments } from '../domain/read.ts'
import { selectIds } from '../domain/selections.ts'
import { variantsFor } from '../domain/variants.ts'
import { openForReading } from '../storage/database.ts'
import { DocumentReader } from '../storage/documentReader.ts'
import { evaluateQuery } from './evaluate.ts'
import type {
  QueryRequest,
  QueryResponse,
  WorkerGreeting,
  WorkerMessage,
  WorkerReply,
} from './request.ts'
import { tagsOfAnswer } from './syncTags.ts'

/**
 * The thread in which queries are evaluated: it reads the files by connections of its own, and can
 * be ended when a query takes too long or too much memory.
 */
if (!parentPort) throw new Error('This file is the entry of a worker thread')
const port = parentPort

/** An answer for a reader of whom something is known depends on which variants there are. */
const DEFINITION_TAGS = tagsOfAnswer([{ types: ['system.variant'] }], new Set())

interface OpenFile {
  database: DatabaseSync
  documents: Documents
}

const files = new Map<string, OpenFile>()

port.on('message', (message: QueryRequest | { forget: string }) => {
  if ('forget' in message) forget(message.forget)
  else void answer(message).then(send)
})

const greeting: WorkerGreeting = { ready: true }
port.postMessage(greeting)

function send(message: WorkerMessage): void {
  const reply: WorkerReply = { message, heap: getHeapStatistics().total_heap_size }
  port.postMessage(reply)
}

async function answer(request: QueryRequest): Promise<WorkerMessage> {
  try {
    return { response: await respond(request) }
  } catch (error) {
    if (error instanceof LakeError) {
      const { status, type, message: description, details } = error
      return { error: { status, type, description, details } }
    }
    forget(request.file)
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function respond(request: QueryRequest): Promise<QueryResponse> {
  const { database, documents } = open(request.file)
  const { query, params, perspective, variant, identity, grants, project, options } = request
  // All statements of one query see the dataset as of one moment.
  database.exec('BEGIN')
  try {
    const variants =
      typeof variant === 'object'
        ? variantsFor(documents.ofTypes(['system.variant']), variant)
        : [variant].filter((name) => name !== undefined)
    const access = new Access(identity, grants)
    if (request.changed) {
      const input = { query, params, identity: identity.id, project, options }
      const ids = selectIds(documents, request.changed, access, input)
      const selected = { ids, seq: new DocumentReader(database).lastSeq() }
      return { result: JSON.stringify(selected), syncTags: [] }
    }
    const source = readableDocuments(documents, access, perspective, variants)
    const { sourceMap } = request
    const input = { query, params, identity: identity.id, project, options, sourceMap }
    const { result, syncTags, ...more } = await evaluateQuery(input, source)
    const tags = typeof variant === 'object' ? [...syncTags, ...DEFINITION_TAGS] : syncTags
    return { result: JSON.stringify(result) ?? 'null', syncTags: tags, ...more }
  } finally {
    database.exec('COMMIT')
  }
}

function open(file: string): OpenFile {
  const known = files.get(file)
  if (known) return known
  const database = openForReading(file)
  const opened = { database, documents: new Documents(new DocumentReader(database)) }
  files.set(file, opened)
  return opened
}

/** Files are removed and put back under the same name: what was read of them is let go. */
function forget(file: string): void {
  files.get(file)?.database.close()
  files.delete(file)
}
