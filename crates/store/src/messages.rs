//! Messages of ours and their lists.
