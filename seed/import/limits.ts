/**
 * How much an import asks of a dataset at a time. Hosted Sanity takes requests of up to 4 MB and 25
 * mutating requests a second from one address; transactions go one after another, each waiting for
 * its answer, which stays below that.
 */
export const IMPORT_LIMITS = {
  /** Reports planned and written together. */
  reportsPerBatch: 50,
  /** Characters of their texts; a report's documents take about eight times as many bytes. */
  textPerBatch: 120_000,
  /** Bytes of one transaction as JSON. */
  transactionBytes: 3_500_000,
  /** Characters of ids in one address; Sanity's own client keeps addresses below 11 kB. */
  idsPerRequest: 8_000,
  /** Requests for documents that are open at once. */
  concurrentReads: 4,
} as const
