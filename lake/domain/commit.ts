import type { Access } from './access.ts'
import type { LakeDocument } from './document.ts'
import type { Effects } from './effects.ts'
import type { MutationResult, Step } from './transaction.ts'
import type { Mutation } from './mutations.ts'

export interface CommitOptions {
  /** Chosen by the client so that it can recognise its own transaction; made up when absent. */
  transactionId?: string | undefined
  dryRun?: boolean | undefined
  autoGenerateArrayKeys?: boolean | undefined
}

export interface CommitRequest extends CommitOptions {
  access: Access
  /**
   * What to do. The steps see the documents as they are when the turn of this transaction comes, so
   * that nothing can come between a check and the write that relies on it.
   */
  steps: readonly Step[]
  /** `mutation` when absent. */
  kind?: 'mutation' | 'action'
}

export interface CommitResult {
  transactionId: string
  results: MutationResult[]
}

/** What a committed transaction did to one document. */
export interface CommittedChange {
  documentId: string
  documentType: string
  transition: 'appear' | 'update' | 'disappear'
  before: LakeDocument | undefined
  after: LakeDocument | undefined
  previousRev: string | undefined
  mutations: readonly Mutation[]
  effects: Effects
}

export interface CommittedTransaction {
  seq: number
  id: string
  author: string
  timestamp: string
  changes: readonly CommittedChange[]
}
