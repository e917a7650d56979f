//! The record: raw exchanges with their digest, secrets taken out.
