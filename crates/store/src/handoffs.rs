//! Questions handed to departments.
