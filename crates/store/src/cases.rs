//! Cases: the queue, its counts, and what is around a case.
