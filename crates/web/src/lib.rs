//! Staff pages, public pages and routes.

pub mod app;
pub mod assets;
pub mod charts;
pub mod i18n;
pub mod pages;
pub mod parts;
pub mod server;
pub mod theme;
