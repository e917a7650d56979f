//! Staff notes on cases.
