import type { DatabaseSync } from 'node:sqlite'
import { Statement } from './statement.ts'

/** The condition of a TransactionRange. The times are of little use to an index: ids come first. */
const IN_RANGE = `
  t.seq IN (SELECT seq FROM changes WHERE document_id IN (SELECT value FROM json_each(?1)))
  AND (?2 IS NULL OR t.seq >= ?2) AND (?3 IS NULL OR t.seq <= ?3)
  AND (?4 IS NULL OR t.timestamp >= ?4)
  AND (?5 IS NULL OR t.timestamp <= ?5)
  AND (?6 IS NULL OR t.author IN (SELECT value FROM json_each(?6)))`

export type DatasetStatements = Record<keyof typeof SQL, Statement>

const SQL = {
  idsWithPrefix: 'SELECT id FROM documents WHERE id >= ? AND id < ? ORDER BY id',
  idsLike: 'SELECT id FROM documents WHERE id >= ? AND id < ? AND id GLOB ? ORDER BY id',
  goneIds: `
    SELECT DISTINCT document_id FROM changes c
    WHERE document_id >= ? AND document_id < ? AND document_id GLOB ?
      AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = c.document_id)`,
  lastChangeOf: `
    SELECT c.transition, t.timestamp FROM changes c JOIN transactions t USING (seq)
    WHERE c.document_id = ? ORDER BY c.seq DESC LIMIT 1`,
  putDocument: `
    INSERT INTO documents (id, type, rev, seq, body) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      type = excluded.type, rev = excluded.rev, seq = excluded.seq, body = excluded.body`,
  deleteDocument: 'DELETE FROM documents WHERE id = ?',
  addTransaction: 'INSERT INTO transactions (id, author, timestamp) VALUES (?, ?, ?)',
  transaction: 'SELECT seq, id, author, timestamp FROM transactions WHERE id = ?',
  lastTransaction: 'SELECT seq, id, author, timestamp FROM transactions ORDER BY seq DESC LIMIT 1',
  addChange: `
    INSERT INTO changes (seq, ordinal, document_id, document_type, transition, previous_rev,
      mutations, apply, revert) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  changesOf: 'SELECT * FROM changes WHERE seq = ? ORDER BY ordinal',
  changeKindsOf: `
    SELECT document_id, document_type, transition, previous_rev FROM changes
    WHERE seq = ? ORDER BY ordinal`,
  transactionsOf: `SELECT * FROM transactions t WHERE ${IN_RANGE} ORDER BY t.seq LIMIT ?7`,
  transactionsOfReversed: `
    SELECT * FROM transactions t WHERE ${IN_RANGE} ORDER BY t.seq DESC LIMIT ?7`,
  revisionBefore: `
    SELECT t.id, c.transition FROM changes c JOIN transactions t USING (seq)
    WHERE c.document_id = ? AND c.seq < ? ORDER BY c.seq DESC LIMIT 1`,
  idsInHistory: `
    SELECT DISTINCT document_id FROM changes WHERE document_id >= ? AND document_id < ?`,
  authorsSinceCreation: `
    SELECT DISTINCT t.author FROM changes c JOIN transactions t USING (seq)
    WHERE c.document_id = ?1 AND c.seq < ?2 AND c.seq >= (
      SELECT max(seq) FROM changes
      WHERE document_id = ?1 AND transition = 'appear' AND seq < ?2)
    ORDER BY c.seq`,
  changesAfter: `
    SELECT c.*, t.id, t.author, t.timestamp FROM changes c JOIN transactions t USING (seq)
    WHERE c.seq > ? ORDER BY c.seq, c.ordinal LIMIT ?`,
  changesOfDocument: `
    SELECT c.*, t.id, t.author, t.timestamp FROM changes c JOIN transactions t USING (seq)
    WHERE c.document_id = ? ORDER BY c.seq DESC`,
  seqsOfDocument: 'SELECT seq FROM changes WHERE document_id = ?',
  deleteChanges: 'DELETE FROM changes WHERE document_id = ?',
  // The last one stays: times of later transactions are compared with it.
  deleteEmptyTransactions: `
    DELETE FROM transactions WHERE seq IN (SELECT value FROM json_each(?))
      AND NOT EXISTS (SELECT 1 FROM changes c WHERE c.seq = transactions.seq)
      AND seq < (SELECT max(seq) FROM transactions)`,
  lastSeqBefore: 'SELECT max(seq) AS seq FROM transactions WHERE timestamp < ?',
  deleteOldChanges: `
    DELETE FROM changes WHERE seq BETWEEN ? AND ? AND NOT EXISTS
      (SELECT 1 FROM documents d WHERE d.id = changes.document_id AND d.seq = changes.seq)
      AND document_id NOT IN (SELECT value FROM json_each(?))`,
  deleteOldTransactions: `
    DELETE FROM transactions WHERE seq BETWEEN ? AND ?
      AND NOT EXISTS (SELECT 1 FROM changes c WHERE c.seq = transactions.seq)
      AND seq < (SELECT max(seq) FROM transactions)`,
  deleteReferences: 'DELETE FROM refs WHERE source = ?',
  addReference: 'INSERT INTO refs (source, target, strong) VALUES (?, ?, ?)',
  referencesTo: 'SELECT source, target, strong FROM refs WHERE target = ? ORDER BY source',
} as const

/** Prepares every statement on a dataset's documents and history. */
export function prepareStatements(database: DatabaseSync): DatasetStatements {
  const entries = Object.entries(SQL).map(
    ([name, sql]) => [name, new Statement(database, sql)] as const,
  )
  return Object.fromEntries(entries) as DatasetStatements
}
