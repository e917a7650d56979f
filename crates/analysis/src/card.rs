//! Method cards: what a method was measured to do, on what, and where it fails. Shown beside what the method says.

use serde::Serialize;

/// What an analyser is, and what it is worth.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct MethodCard {
    /// What it answers.
    pub task: &'static str,
    /// Name and version of the method, as written beside each annotation.
    pub version: &'static str,
    /// Languages it can name, tags.
    pub languages: &'static [&'static str],
    /// What was measured.
    pub scores: &'static [Score],
    /// How to measure again.
    pub measured_by: &'static str,
    /// Where it fails, in sentences for the reader of the page.
    pub limits: &'static [&'static str],
}

/// One measurement on one kind of text.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Score {
    /// The texts, with their origin.
    pub data_set: &'static str,
    /// What kind of texts they are.
    pub kind: &'static str,
    /// How many texts in the candidate languages were judged.
    pub texts: u32,
    /// Of them, the share that got an answer rather than "unknown", percent.
    pub answered_percent: f32,
    /// Of the answers, the share that was right, percent.
    pub right_percent: f32,
    /// Of texts in other languages, the share that wrongly got an answer, percent.
    pub misled_percent: f32,
}
