//! Staff pages, public pages and routes.
