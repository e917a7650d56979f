//! The outbox: deliveries, their leases, the board.
