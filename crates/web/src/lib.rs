//! Staff pages, public pages and routes.

pub mod assets;
pub mod charts;
pub mod i18n;
pub mod parts;
pub mod theme;
