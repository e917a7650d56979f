//! A calendar as other programmes read it: iCalendar, RFC 5545 (September 2009), with the refresh interval of RFC 7986 (October 2016).
//!
//! Every time is in UTC, so that no time zone has to be described. Deliberately absent: alarms, attendees and anything that is answered.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use std::fmt::Write as _;

/// Octets of a line before it is folded (RFC 5545, 3.1).
const LINE: usize = 75;

/// How sure it is that it goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// Still to be decided.
    Tentative,
    /// Decided, or done.
    Confirmed,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Names it for ever, whatever changes.
    pub uid: String,
    /// Counts its changes, from 0.
    pub sequence: i64,
    /// When it last changed.
    pub changed_at: Timestamp,
    /// When it is.
    pub at: Timestamp,
    /// How long it takes in a calendar.
    pub lasts: SignedDuration,
    /// What it is called.
    pub summary: String,
    /// What else is to be known.
    pub description: String,
    /// Words to sort it by.
    pub categories: Vec<String>,
    /// Its page.
    pub url: String,
    /// How sure it is.
    pub certainty: Certainty,
}

/// A calendar of this name.
pub fn calendar(name: &str, entries: &[Entry]) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, "PRODID:-//Folkmoot//Newsroom calendar//EN");
    line(&mut out, "CALSCALE:GREGORIAN");
    for property in ["NAME", "X-WR-CALNAME"] {
        line(&mut out, &format!("{property}:{}", escaped(name)));
    }
    line(&mut out, "REFRESH-INTERVAL;VALUE=DURATION:PT15M");
    for entry in entries {
        event(&mut out, entry);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, entry: &Entry) {
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", escaped(&entry.uid)));
    line(out, &format!("SEQUENCE:{}", entry.sequence.clamp(0, i64::from(i32::MAX))));
    line(out, &format!("DTSTAMP:{}", instant(entry.changed_at)));
    line(out, &format!("LAST-MODIFIED:{}", instant(entry.changed_at)));
    line(out, &format!("DTSTART:{}", instant(entry.at)));
    line(out, &format!("DURATION:PT{}M", entry.lasts.as_mins().max(1)));
    line(out, &format!("SUMMARY:{}", escaped(&entry.summary)));
    if !entry.description.is_empty() {
        line(out, &format!("DESCRIPTION:{}", escaped(&entry.description)));
    }
    if !entry.categories.is_empty() {
        let all: Vec<String> = entry.categories.iter().map(|word| escaped(word)).collect();
        line(out, &format!("CATEGORIES:{}", all.join(",")));
    }
    // an address has no escapes; one with a line end in it is none
    if !entry.url.contains(char::is_control) {
        line(out, &format!("URL:{}", entry.url));
    }
    line(out, if entry.certainty == Certainty::Confirmed { "STATUS:CONFIRMED" } else { "STATUS:TENTATIVE" });
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

/// A text value (RFC 5545, 3.3.11): backslash, semicolon, comma and line ends escaped, other control characters left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for one in text.replace("\r\n", "\n").chars() {
        match one {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(one);
            }
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            one if one.is_control() && one != '\t' => {}
            one => out.push(one),
        }
    }
    out
}

/// `20261124T063000Z`.
fn instant(at: Timestamp) -> String {
    let shown = at.to_zoned(TimeZone::UTC);
    let mut out = String::new();
    let (year, month, day) = (shown.year().max(0), shown.month(), shown.day());
    // writing into a string does not fail
    let _ = write!(out, "{year:04}{month:02}{day:02}T{:02}{:02}{:02}Z", shown.hour(), shown.minute(), shown.second());
    out
}

/// One line, folded at 75 octets between characters (RFC 5545, 3.1): what follows begins with a space.
fn line(out: &mut String, text: &str) {
    let mut taken = 0;
    for one in text.chars() {
        if taken + one.len_utf8() > LINE {
            out.push_str("\r\n ");
            taken = 1;
        }
        out.push(one);
        taken += one.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry(summary: &str, description: &str) -> Entry {
        Entry {
            uid: "0190-7".to_owned(),
            sequence: 3,
            changed_at: "2026-11-23T16:44:00Z".parse().unwrap(),
            at: "2026-11-24T06:30:00.5Z".parse().unwrap(),
            lasts: SignedDuration::from_mins(15),
            summary: summary.to_owned(),
            description: description.to_owned(),
            categories: vec!["Public Works, north".to_owned(), "Draft".to_owned()],
            url: "https://town.example/messages/7".to_owned(),
            certainty: Certainty::Tentative,
        }
    }

    /// Reads what was written as a programme does: unfolds the lines, splits names from values, takes the escapes away.
    fn read(text: &str) -> Vec<(String, String)> {
        assert!(text.ends_with("\r\n"));
        let unfolded = text.replace("\r\n ", "");
        let lines = unfolded.trim_end_matches("\r\n").split("\r\n");
        lines.map(|line| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned())).unwrap()).collect()
    }

    fn unescaped(value: &str) -> String {
        let mut out = String::new();
        let mut chars = value.chars();
        while let Some(one) = chars.next() {
            match (one, one == '\\') {
                (_, true) => match chars.next() {
                    Some('n' | 'N') => out.push('\n'),
                    Some(other) => out.push(other),
                    None => panic!("a lone backslash"),
                },
                (one, false) => {
                    assert!(one != ';' && one != ',', "unescaped {one}");
                    out.push(one);
                }
            }
        }
        out
    }

    fn value(lines: &[(String, String)], name: &str) -> String {
        lines.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap()
    }

    #[test]
    fn an_entry_is_written_as_the_standard_says() {
        let text = calendar("Veldmonde; news", &[entry("Brug dicht, omrijden", "Regel 1\r\nRegel 2")]);
        let lines = read(&text);
        assert_eq!(lines.first().unwrap(), &("BEGIN".to_owned(), "VCALENDAR".to_owned()));
        assert_eq!(lines.last().unwrap(), &("END".to_owned(), "VCALENDAR".to_owned()));
        for (name, said) in [
            ("UID", "0190-7"),
            ("SEQUENCE", "3"),
            ("DTSTAMP", "20261123T164400Z"),
            ("DTSTART", "20261124T063000Z"),
            ("DURATION", "PT15M"),
            ("SUMMARY", "Brug dicht\\, omrijden"),
            ("DESCRIPTION", "Regel 1\\nRegel 2"),
            ("CATEGORIES", "Public Works\\, north,Draft"),
            ("X-WR-CALNAME", "Veldmonde\\; news"),
            ("STATUS", "TENTATIVE"),
            ("URL", "https://town.example/messages/7"),
        ] {
            assert_eq!(value(&lines, name), said);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_reads_back_and_no_line_is_long(summary in "\\PC{0,200}", description in "(?s).{0,400}") {
            let text = calendar("Veldmonde", &[entry(&summary, &description)]);
            for line in text.split("\r\n") {
                prop_assert!(line.len() <= LINE && !line.contains(['\r', '\n']), "{line:?}");
            }
            let lines = read(&text);
            prop_assert_eq!(lines.iter().filter(|(name, _)| name == "BEGIN").count(), 2);
            prop_assert_eq!(unescaped(&value(&lines, "SUMMARY")).replace('\n', ""), summary.replace(['\u{2028}', '\u{2029}'], ""));
        }
    }
}
