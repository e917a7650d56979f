//! Versions of the guideline.
