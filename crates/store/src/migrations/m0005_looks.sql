-- When a post was last looked at for changes; nothing: not since it was collected.
ALTER TABLE posts ADD COLUMN looked_at {instant};
