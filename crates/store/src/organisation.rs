//! The one organisation of an installation.
