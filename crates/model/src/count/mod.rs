//! How each network counts a text. (first cut)
