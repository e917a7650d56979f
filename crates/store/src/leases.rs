//! Leases: one holder at a time, over all processes.
