-- A capture is kept as a packed record of a web archive (WARC) in its column "content": with 1 here. Those of older stores
-- are the bytes of the page alone: with 0.
ALTER TABLE capture ADD COLUMN warc INTEGER NOT NULL DEFAULT 0;

-- What lists show of each report, apart from its profile: a start reads all of them. The column "line" of the table "report"
-- is no longer read.
CREATE TABLE report_line (
  report TEXT PRIMARY KEY REFERENCES report (id),
  tick INTEGER NOT NULL,
  line TEXT NOT NULL
) STRICT;
INSERT INTO report_line SELECT id, tick, line FROM report;
