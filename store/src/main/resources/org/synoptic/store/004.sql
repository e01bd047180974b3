-- Who may use the desk: people, their sessions, the tokens of their programs. Of secrets the hash alone.
CREATE TABLE people (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT;
