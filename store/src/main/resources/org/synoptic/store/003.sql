-- What somebody wants to be told of. The token of its feed is kept as its hash alone.
CREATE TABLE watch (
  number INTEGER PRIMARY KEY,
  token TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL
) STRICT;

-- What was told. The same thing is told once to a watch; next is when it is sent, if it is sent.
CREATE TABLE alert (
  number INTEGER PRIMARY KEY,
  watch INTEGER NOT NULL REFERENCES watch (number) ON DELETE CASCADE,
  thing TEXT NOT NULL,
  next TEXT,
  state TEXT NOT NULL,
  UNIQUE (watch, thing)
) STRICT;
CREATE INDEX alert_next ON alert (next);
