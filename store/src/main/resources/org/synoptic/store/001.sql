-- The log: everything else can be made from it again.
CREATE TABLE tick (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  slow INTEGER NOT NULL
) STRICT;

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  tick INTEGER NOT NULL REFERENCES tick (number),
  profile TEXT NOT NULL,
  line TEXT NOT NULL
) STRICT;
CREATE INDEX report_tick ON report (tick);

-- Each fetch of a report whose content differs from those before.
CREATE TABLE capture (
  number INTEGER PRIMARY KEY,
  report TEXT NOT NULL REFERENCES report (id),
  at TEXT NOT NULL,
  path TEXT NOT NULL,
  url TEXT,
  outlet_id TEXT,
  outlet_name TEXT,
  media_type TEXT NOT NULL,
  metadata TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content BLOB NOT NULL,
  UNIQUE (report, sha256)
) STRICT;

CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  tick INTEGER NOT NULL REFERENCES tick (number),
  kind TEXT NOT NULL,
  reports TEXT NOT NULL,
  others TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX decision_tick ON decision (tick);

CREATE TABLE feed (
  url TEXT PRIMARY KEY,
  state TEXT NOT NULL
) STRICT;

-- Entries of feeds that were taken in, by their addresses as the feed gives them.
CREATE TABLE entry (
  url TEXT PRIMARY KEY
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
