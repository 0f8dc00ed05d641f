import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { inTransaction } from './database.ts'

export interface StoredUser {
  id: string
  name: string
  email: string | null
  /** JSON list of role names. */
  roles: string
  password: string | null
  created_at: string
  disabled_at: string | null
}

export interface StoredToken {
  /** SHA-256 of the secret, or `revoked:<id>`. */
  hash: string
  id: string
  kind: 'session' | 'robot'
  user_id: string | null
  label: string
  roles: string
  created_at: string
  expires_at: string | null
  last_used_at: string | null
}

export interface StoredKeyValue {
  key: string
  /** JSON. */
  value: string
}

export interface StoredOrigin {
  id: number
  origin: string
  allow_credentials: number
  created_at: string
}

const SQL = {
  users: 'SELECT * FROM users ORDER BY created_at, id',
  user: 'SELECT * FROM users WHERE id = ?',
  userByEmail: 'SELECT * FROM users WHERE email = ?',
  addUser: `INSERT INTO users (id, name, email, roles, password, created_at)
    VALUES (?, ?, ?, ?, ?, ?)`,
  updateUser: `UPDATE users SET name = ?, email = ?, roles = ?, password = ?, disabled_at = ?
    WHERE id = ?`,
  tokens: "SELECT * FROM tokens WHERE kind = 'robot' ORDER BY created_at, id",
  token: 'SELECT * FROM tokens WHERE id = ?',
  tokenByHash: 'SELECT * FROM tokens WHERE hash = ?',
  addToken: `INSERT INTO tokens (hash, id, kind, user_id, label, roles, created_at, expires_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  changeTokenHash: 'UPDATE tokens SET hash = ? WHERE id = ?',
  useToken: 'UPDATE tokens SET last_used_at = ?, expires_at = ? WHERE id = ?',
  deleteToken: 'DELETE FROM tokens WHERE id = ?',
  deleteSessionsOf: "DELETE FROM tokens WHERE kind = 'session' AND user_id = ?",
  deleteExpiredSessions: "DELETE FROM tokens WHERE kind = 'session' AND expires_at < ?",
  keyValues: 'SELECT key, value FROM keyvalue WHERE user_id = ? ORDER BY key',
  keyValue: 'SELECT key, value FROM keyvalue WHERE user_id = ? AND key = ?',
  putKeyValue: `INSERT INTO keyvalue (user_id, key, value) VALUES (?, ?, ?)
    ON CONFLICT (user_id, key) DO UPDATE SET value = excluded.value`,
  deleteKeyValue: 'DELETE FROM keyvalue WHERE user_id = ? AND key = ?',
  origins: 'SELECT * FROM cors_origins ORDER BY id',
  addOrigin: `INSERT INTO cors_origins (origin, allow_credentials, created_at) VALUES (?, ?, ?)
    ON CONFLICT (origin) DO UPDATE SET allow_credentials = excluded.allow_credentials
    RETURNING *`,
  deleteOrigin: 'DELETE FROM cors_origins WHERE id = ?',
} as const

/** Every statement on users, their tokens and what is kept for each of them. Rows, not meaning. */
export class PeopleStore {
  readonly #database: DatabaseSync
  readonly #statements: Record<keyof typeof SQL, StatementSync>

  constructor(database: DatabaseSync) {
    this.#database = database
    const prepared = Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)])
    this.#statements = Object.fromEntries(prepared) as Record<keyof typeof SQL, StatementSync>
  }

  write<T>(work: () => T): T {
    return inTransaction(this.#database, work)
  }

  users(): StoredUser[] {
    return this.#statements.users.all() as unknown as StoredUser[]
  }

  user(id: string): StoredUser | undefined {
    return this.#statements.user.get(id) as StoredUser | undefined
  }

  userByEmail(email: string): StoredUser | undefined {
    return this.#statements.userByEmail.get(email) as StoredUser | undefined
  }

  addUser(user: Omit<StoredUser, 'disabled_at'>): void {
    const { id, name, email, roles, password, created_at } = user
    this.#statements.addUser.run(id, name, email, roles, password, created_at)
  }

  updateUser(user: StoredUser): void {
    const { id, name, email, roles, password, disabled_at } = user
    this.#statements.updateUser.run(name, email, roles, password, disabled_at, id)
  }

  tokens(): StoredToken[] {
    return this.#statements.tokens.all() as unknown as StoredToken[]
  }

  token(id: string): StoredToken | undefined {
    return this.#statements.token.get(id) as StoredToken | undefined
  }

  tokenByHash(hash: string): StoredToken | undefined {
    return this.#statements.tokenByHash.get(hash) as StoredToken | undefined
  }

  addToken(token: Omit<StoredToken, 'last_used_at'>): void {
    const { hash, id, kind, user_id, label, roles, created_at, expires_at } = token
    this.#statements.addToken.run(hash, id, kind, user_id, label, roles, created_at, expires_at)
  }

  changeTokenHash(id: string, hash: string): void {
    this.#statements.changeTokenHash.run(hash, id)
  }

  useToken(id: string, usedAt: string, expiresAt: string | null): void {
    this.#statements.useToken.run(usedAt, expiresAt, id)
  }

  deleteToken(id: string): void {
    this.#statements.deleteToken.run(id)
  }

  deleteSessionsOf(userId: string): void {
    this.#statements.deleteSessionsOf.run(userId)
  }

  deleteExpiredSessions(now: string): void {
    this.#statements.deleteExpiredSessions.run(now)
  }

  keyValues(userId: string): StoredKeyValue[] {
    return this.#statements.keyValues.all(userId) as unknown as StoredKeyValue[]
  }

  keyValue(userId: string, key: string): StoredKeyValue | undefined {
    return this.#statements.keyValue.get(userId, key) as StoredKeyValue | undefined
  }

  putKeyValue(userId: string, key: string, value: string): void {
    this.#statements.putKeyValue.run(userId, key, value)
  }

  deleteKeyValue(userId: string, key: string): void {
    this.#statements.deleteKeyValue.run(userId, key)
  }

  origins(): StoredOrigin[] {
    return this.#statements.origins.all() as unknown as StoredOrigin[]
  }

  addOrigin(origin: string, allowCredentials: boolean, createdAt: string): StoredOrigin {
    const row = this.#statements.addOrigin.get(origin, allowCredentials ? 1 : 0, createdAt)
    return row as unknown as StoredOrigin
  }

  /** @returns whether there was one */
  deleteOrigin(id: number): boolean {
    return this.#statements.deleteOrigin.run(id).changes > 0
  }
}
