//! The guideline a new organisation begins with.
