/** One step from a format to the next. Steps are only ever added at the end, never changed. */
export interface Migration {
  readonly sql: string
}

/** Format of a dataset's file, `datasets/<name>.sqlite`. */
export const datasetMigrations: readonly Migration[] = [
  {
    sql: `
      -- The documents as they are now. seq is the transaction that wrote them last.
      CREATE TABLE documents (
        id TEXT NOT NULL PRIMARY KEY,
        type TEXT NOT NULL,
        rev TEXT NOT NULL,
        seq INTEGER NOT NULL,
        body TEXT NOT NULL
      );
      -- Both answer which versions there are without reading the documents.
      CREATE INDEX documents_by_id ON documents (id, seq);
      CREATE INDEX documents_by_type ON documents (type, id, seq);

      -- Every committed transaction.
      CREATE TABLE transactions (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        author TEXT NOT NULL,
        timestamp TEXT NOT NULL
      );
      CREATE INDEX transactions_by_time ON transactions (timestamp);

      -- What a transaction did to each document: the mutations as they were asked for, and Mendoza
      -- patches there and back.
      CREATE TABLE changes (
        seq INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        document_id TEXT NOT NULL,
        document_type TEXT NOT NULL,
        transition TEXT NOT NULL,
        previous_rev TEXT,
        mutations TEXT NOT NULL,
        apply TEXT NOT NULL,
        revert TEXT NOT NULL,
        PRIMARY KEY (seq, ordinal)
      ) WITHOUT ROWID;
      CREATE INDEX changes_by_document ON changes (document_id, seq);

      -- Who refers to whom. A strong reference keeps its target from being deleted.
      CREATE TABLE refs (
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        strong INTEGER NOT NULL,
        PRIMARY KEY (source, target)
      ) WITHOUT ROWID;
      CREATE INDEX refs_by_target ON refs (target, strong);
    `,
  },
]

/** Format of `lake.sqlite`: what belongs to the lake and not to one dataset. */
export const lakeMigrations: readonly Migration[] = [
  {
    sql: `
      CREATE TABLE datasets (
        name TEXT NOT NULL PRIMARY KEY,
        acl_mode TEXT NOT NULL,
        description TEXT,
        created_at TEXT NOT NULL
      );

      CREATE TABLE users (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        email TEXT UNIQUE,
        roles TEXT NOT NULL,
        password TEXT,
        created_at TEXT NOT NULL,
        disabled_at TEXT
      );

      -- Session and API tokens, hashed.
      CREATE TABLE tokens (
        hash TEXT NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        user_id TEXT,
        label TEXT NOT NULL,
        roles TEXT NOT NULL,
        created_at TEXT NOT NULL,
        expires_at TEXT,
        last_used_at TEXT
      );

      CREATE TABLE keyvalue (
        user_id TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (user_id, key)
      ) WITHOUT ROWID;
    `,
  },
  {
    sql: `
      -- Origins from which browsers may call, kept by administrators.
      CREATE TABLE cors_origins (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        origin TEXT NOT NULL UNIQUE,
        allow_credentials INTEGER NOT NULL,
        created_at TEXT NOT NULL
      );
    `,
  },
  {
    sql: `
      -- Assets of deleted datasets, whose own history of them is gone: their bytes are to go too.
      CREATE TABLE left_assets (
        sha1 TEXT NOT NULL PRIMARY KEY,
        deleted_at TEXT NOT NULL
      ) WITHOUT ROWID;
    `,
  },
]
