//! People of the staff and their grants.
