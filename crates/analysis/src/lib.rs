//! Pure text analysis; here: the language a message is written in.
