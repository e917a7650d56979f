//! Authors of posts that are not ours.
