//! What the reconcilers did last.
