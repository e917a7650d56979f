//! Readings of likes, reposts and replies.
