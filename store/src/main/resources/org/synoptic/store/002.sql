-- What was added and is not yet taken in: it is kept before the one who added it is answered.
CREATE TABLE pending (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  content BLOB,
  tries INTEGER NOT NULL
) STRICT;

-- When the page of a report is fetched again, and with which validators.
CREATE TABLE visit (
  report TEXT PRIMARY KEY REFERENCES report (id),
  url TEXT NOT NULL,
  next TEXT,
  state TEXT NOT NULL
) STRICT;
CREATE INDEX visit_next ON visit (next);
