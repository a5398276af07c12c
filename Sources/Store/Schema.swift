import GRDB

/// The tables of a workspace file, and how files of earlier versions become files of this one.
enum Schema {
  /// “WAYW”, by which other programs and we know the file.
  static let applicationID = 0x5741_5957
  /// Counts the migrations below, each of which ends by writing its number into the file; a file with a
  /// greater number was written by a later program.
  static let version = 4
  /// Which rows of `document` wait for an approval; the index of them is found by these very words.
  static let waits = "status = 'in-review' OR (status = 'draft' AND version > 0)"

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("ledger") { db in
      try db.execute(
        sql: """
          CREATE TABLE change (
            number INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            author TEXT NOT NULL,
            words TEXT NOT NULL,
            undoes INTEGER REFERENCES change (number)
          );
          CREATE INDEX change_undoes ON change (undoes) WHERE undoes IS NOT NULL;

          CREATE TABLE revision (
            change INTEGER NOT NULL REFERENCES change (number),
            record TEXT NOT NULL,
            body TEXT,
            PRIMARY KEY (change, record)
          ) WITHOUT ROWID;
          CREATE INDEX revision_record ON revision (record, change);

          CREATE TABLE head (
            record TEXT PRIMARY KEY,
            change INTEGER NOT NULL
          ) WITHOUT ROWID;

          CREATE TABLE document (
            id TEXT PRIMARY KEY,
            key TEXT NOT NULL,
            title TEXT NOT NULL,
            level TEXT NOT NULL,
            is_core INTEGER NOT NULL,
            status TEXT NOT NULL,
            version INTEGER NOT NULL,
            owner TEXT,
            steps INTEGER NOT NULL,
            change INTEGER NOT NULL,
            changed_at INTEGER NOT NULL
          ) WITHOUT ROWID;
          CREATE INDEX document_key ON document (key);
          CREATE INDEX document_core ON document (key) WHERE is_core;
          CREATE INDEX document_kind ON document (level, is_core);

          CREATE TABLE link (
            source TEXT NOT NULL,
            step TEXT NOT NULL,
            position INTEGER NOT NULL,
            target TEXT NOT NULL,
            PRIMARY KEY (source, step, position)
          ) WITHOUT ROWID;
          CREATE INDEX link_target ON link (target);

          CREATE TABLE blob (
            id TEXT PRIMARY KEY,
            format TEXT NOT NULL,
            bytes BLOB NOT NULL
          );

          PRAGMA application_id = \(applicationID);
          PRAGMA user_version = 1;
          """)
    }
    migrator.registerMigration("search") { db in
      try db.execute(
        sql: """
          CREATE VIRTUAL TABLE passage USING fts5 (
            text, title, document UNINDEXED, place UNINDEXED,
            tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
          );
          CREATE TABLE indexed (
            number INTEGER PRIMARY KEY,
            document TEXT NOT NULL UNIQUE,
            change INTEGER NOT NULL
          );
          CREATE TABLE index_state (change INTEGER NOT NULL);
          INSERT INTO index_state VALUES (0);

          PRAGMA user_version = 2;
          """)
    }
    migrator.registerMigration("reviews") { db in
      try db.execute(
        sql: """
          ALTER TABLE document ADD COLUMN review TEXT;
          UPDATE document SET review = (
            SELECT json_extract(revision.body, '$.fields.review') FROM revision
            WHERE revision.change = document.change AND revision.record = 'd/' || document.id);
          CREATE INDEX document_review ON document (review) WHERE review IS NOT NULL;
          CREATE INDEX document_waiting ON document (key) WHERE \(waits);

          PRAGMA user_version = 3;
          """)
    }
    // What waits for a decision is a kind of record of its own: a program that does not know of it would
    // take back the change that brought it and leave it standing.
    migrator.registerMigration("decisions") { db in
      try db.execute(sql: "PRAGMA user_version = 4;")
    }
    return migrator
  }
}
