-- What was fetched, byte for byte, and what came of it.
-- "article" is the record Article as JSON; the columns beside it are those that are searched.
-- Times are ISO 8601 in UTC, durations milliseconds.
CREATE TABLE captures (
  id INTEGER PRIMARY KEY,
  requested TEXT NOT NULL,
  url TEXT NOT NULL,
  at TEXT NOT NULL,
  ip TEXT,
  sha256 TEXT NOT NULL,
  cut INTEGER NOT NULL,
  message BLOB NOT NULL
) STRICT;

CREATE INDEX captures_by_url ON captures (url, at);

CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  capture INTEGER REFERENCES captures (id),
  url TEXT,
  outlet TEXT,
  language TEXT,
  headline TEXT,
  published TEXT,
  kept_at TEXT NOT NULL,
  article TEXT NOT NULL
) STRICT;

CREATE INDEX articles_by_url ON articles (url);

CREATE TABLE feeds (
  url TEXT PRIMARY KEY,
  etag TEXT,
  last_modified TEXT,
  last_success TEXT,
  last_failure TEXT,
  failure TEXT,
  failures INTEGER NOT NULL,
  moves INTEGER NOT NULL,
  took INTEGER NOT NULL,
  next_check TEXT
) STRICT;
