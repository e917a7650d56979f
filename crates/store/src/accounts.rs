//! Official accounts on networks, their secrets, their pace.
