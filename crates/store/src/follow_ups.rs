//! Follow-ups: work away from the screen.
