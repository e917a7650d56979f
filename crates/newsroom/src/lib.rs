//! The two flows, the reconcilers and the timetable.
