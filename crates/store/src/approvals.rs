//! Approvals of editions.
