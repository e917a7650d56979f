-- Equal files are stored once, whoever brought them in.
CREATE TABLE picture_files (
    sha256 TEXT PRIMARY KEY,
    bytes {bytes} NOT NULL
) {table};
INSERT INTO picture_files (sha256, bytes)
    SELECT one.sha256, one.bytes FROM pictures one
    WHERE NOT EXISTS (SELECT 1 FROM pictures other WHERE other.sha256 = one.sha256 AND other.id < one.id);
ALTER TABLE pictures DROP COLUMN bytes;
