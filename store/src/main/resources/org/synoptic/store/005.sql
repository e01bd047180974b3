-- A capture is kept as a packed record of a web archive (WARC) in its column "content": with 1 here. Those of older stores
-- are the bytes of the page alone: with 0.
ALTER TABLE capture ADD COLUMN warc INTEGER NOT NULL DEFAULT 0;
