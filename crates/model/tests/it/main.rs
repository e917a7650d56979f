//! Tests of the language of the newsroom across its modules.

mod personal_data;
mod town;
