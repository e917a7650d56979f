//! Text → rows by the names of their columns. Commas, semicolons or tabs, whichever the first line has most of; quotes as RFC 4180, section 2,
//! has them, which spreadsheets keep to.

use super::Trouble;
use folkmoot_model::language::Language;

/// Largest file, bytes; and largest text of one.
pub const LARGEST: usize = 2 * 1024 * 1024;
/// Most rows: a year of a message every day, and some.
pub const ROWS: usize = 500;
/// Columns besides `text_` with a language.
pub const COLUMNS: [&str; 9] =
    ["title", "department", "kind", "accounts", "planned_at", "valid_until", "campaign", "audience", "warning"];
/// What stands before the language in the name of a text's column.
pub const TEXT: &str = "text_";
/// Characters of a value that are shown beside what is wrong with it.
const SHOWN: usize = 60;

/// A row with what stands in its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Line of the file it begins on, from 1.
    pub line: u64,
    /// Column and value, trimmed, without those that are empty.
    pub cells: Vec<(String, String)>,
    /// What stands beyond the last column, if anything does: a sign that separates stands in a text without quotes.
    pub over: Option<String>,
}

impl Row {
    /// What stands in a column; empty when nothing does.
    pub fn cell(&self, column: &str) -> &str {
        self.cells.iter().find(|(name, _)| name == column).map_or("", |(_, value)| value)
    }

    /// The texts with their languages.
    pub fn texts(&self) -> impl Iterator<Item = (Language, &str)> {
        self.cells.iter().filter_map(|(name, value)| Some((name.strip_prefix(TEXT)?.parse().ok()?, value.as_str())))
    }

    /// Something that is wrong in it.
    pub fn wrong(&self, column: &str, key: &'static str, value: &str) -> Trouble {
        Trouble { line: self.line, column: column.to_owned(), key, value: value.chars().take(SHOWN).collect() }
    }
}

/// [`LARGEST`] as it is told, in MiB.
pub fn mebibytes() -> String {
    (LARGEST / 1024 / 1024).to_string()
}

fn whole(key: &'static str, value: impl Into<String>) -> Vec<Trouble> {
    vec![Trouble::of_file(key, value)]
}

/// Reads the text of a file.
///
/// # Errors
/// What is wrong with the file as a whole, or with its first line.
pub fn read(text: &str, languages: &[Language]) -> Result<Vec<Row>, Vec<Trouble>> {
    if text.len() > LARGEST {
        return Err(whole("import-too-large", mebibytes()));
    }
    // one sign for the end of a line, so that lines are counted as an editor counts them
    let text = &text.replace("\r\n", "\n").replace('\r', "\n");
    // Excel's own word for what separates
    let (told, text) = match text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')) {
        Some((sign, rest)) => (sign.bytes().next(), rest),
        None => (None, text.as_str()),
    };
    let (skipped, sign) = (u64::from(told.is_some()), told.unwrap_or_else(|| separator(text)));
    if let Some(line) = left_open(text, sign) {
        return Err(vec![Trouble { line: line + skipped, ..Trouble::of_file("import-quote-open", "") }]);
    }
    let mut reader = csv::ReaderBuilder::new().delimiter(sign).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut records = reader.records();
    let Some(Ok(first)) = records.next() else { return Err(whole("import-empty", "")) };
    let columns = columns(&first, languages, skipped + 1)?;
    let mut rows = Vec::new();
    for record in records {
        let record = record.map_err(|_| whole("import-not-text", ""))?;
        let line = skipped + record.position().map_or(0, |position| position.line() + empty_lines(text, position.byte()));
        let row = row(line, &columns, &record);
        if !row.cells.is_empty() || row.over.is_some() {
            rows.push(row);
        }
        if rows.len() > ROWS {
            return Err(whole("import-too-many", ROWS.to_string()));
        }
    }
    if rows.is_empty() { Err(whole("import-empty", "")) } else { Ok(rows) }
}

/// Empty lines from a place on: the reader takes them for the beginning of the next row.
fn empty_lines(text: &str, from: u64) -> u64 {
    let rest = usize::try_from(from).ok().and_then(|from| text.as_bytes().get(from..)).unwrap_or_default();
    rest.iter().take_while(|byte| **byte == b'\n').map(|_| 1).sum()
}

fn row(line: u64, columns: &[String], record: &csv::StringRecord) -> Row {
    let cells = columns
        .iter()
        .zip(record.iter())
        .map(|(name, value)| (name.clone(), value.trim().to_owned()))
        .filter(|(name, value)| !name.is_empty() && !value.is_empty())
        .collect();
    let over = record.iter().skip(columns.len()).map(str::trim).find(|value| !value.is_empty());
    Row { line, cells, over: over.map(str::to_owned) }
}

/// The line of a quote that is never closed, from 1; a reader would take the rest of the file for one cell.
fn left_open(text: &str, sign: u8) -> Option<u64> {
    let (mut line, mut opened, mut begins) = (1, None, true);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        if byte == b'\n' {
            line += 1;
        }
        match opened {
            Some(_) if byte == b'"' && bytes.next_if_eq(&b'"').is_none() => opened = None,
            None if byte == b'"' && begins => opened = Some(line),
            _ => {}
        }
        begins = opened.is_none() && (byte == sign || byte == b'\n');
    }
    opened
}

/// The names of the columns, in lower case.
fn columns(first: &csv::StringRecord, languages: &[Language], line: u64) -> Result<Vec<String>, Vec<Trouble>> {
    let mut names: Vec<String> = Vec::new();
    let mut troubles = Vec::new();
    let row = Row { line, cells: Vec::new(), over: None };
    for name in first {
        let name = name.trim().to_lowercase().replace([' ', '-'], "_");
        let tag = name.strip_prefix(TEXT);
        let has_language = tag.and_then(|tag| tag.parse::<Language>().ok()).is_some_and(|language| languages.contains(&language));
        let known = has_language || COLUMNS.contains(&name.as_str());
        match tag {
            Some(tag) if !has_language => troubles.push(row.wrong(&name, "import-language-unknown", tag)),
            None if !known && !name.is_empty() => troubles.push(row.wrong(&name, "import-column-unknown", &name)),
            _ if known && names.contains(&name) => troubles.push(row.wrong(&name, "import-column-twice", &name)),
            _ => {}
        }
        names.push(name);
    }
    if troubles.is_empty() { Ok(names) } else { Err(troubles) }
}

/// What separates: the sign the first line has most of outside quotes.
fn separator(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b';', 0), (b',', 0), (b'\t', 0)];
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(sign, _)| *sign == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // the first of those that come as often
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(sign, _)| sign)
}

/// A file to begin from: the columns and one example, with a byte order mark, so that spreadsheets read its letters.
pub fn example(languages: &[Language], account: &str, department: &str, planned: &str) -> String {
    let mut header: Vec<String> = languages.iter().map(|language| format!("{TEXT}{language}")).collect();
    let mut cells = vec!["…".to_owned(); header.len()];
    for column in COLUMNS {
        header.push(column.to_owned());
        cells.push(match column {
            "title" => "…".to_owned(),
            "department" => department.to_owned(),
            "kind" => "news".to_owned(),
            "accounts" => account.to_owned(),
            "planned_at" => planned.to_owned(),
            _ => String::new(),
        });
    }
    let mut writer = csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let written = writer.write_record(&header).and_then(|()| writer.write_record(&cells));
    let bytes = written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn languages() -> Vec<Language> {
        vec![Language::dutch(), Language::english()]
    }

    fn keys(text: &str) -> Vec<(u64, &'static str)> {
        read(text, &languages()).unwrap_err().into_iter().map(|one| (one.line, one.key)).collect()
    }

    #[test]
    fn what_spreadsheets_write_is_read() {
        let semicolons = "Title;Text NL;Text-EN\r\nBrug;\"Eerste, regel\r\nTweede \"\"x\"\"\";One\r\n;;\r\n\r\nBad;Open;\r\n";
        let rows = read(semicolons, &languages()).unwrap();
        assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 6]);
        assert_eq!(rows[0].cell("text_nl"), "Eerste, regel\nTweede \"x\"");
        assert_eq!(rows[0].texts().count(), 2);
        assert_eq!(rows[1].cell("text_en"), "");
        for text in ["title,text_nl\nBrug,Dicht\n", "title\ttext_nl\nBrug\tDicht", "sep=;\r\ntitle;text_nl\r\nBrug;Dicht"] {
            let rows = read(text, &languages()).unwrap();
            assert_eq!((rows.len(), rows[0].cell("text_nl")), (1, "Dicht"), "{text}");
        }
    }

    #[test]
    fn what_can_not_be_read_says_why() {
        assert_eq!(keys(""), [(0, "import-empty")]);
        assert_eq!(keys("title,text_nl\n,\n"), [(0, "import-empty")]);
        assert_eq!(
            keys("title,text_fr,when,title\nx,y,z,q"),
            [(1, "import-language-unknown"), (1, "import-column-unknown"), (1, "import-column-twice")]
        );
        assert_eq!(keys("title,text_nl\nx,y\nx,\"y\nz\n"), [(3, "import-quote-open")]);
        assert_eq!(keys("sep=;\ntitle;wat\nx;y"), [(2, "import-column-unknown")]);
        assert_eq!(keys(&format!("title\n{}", "x\n".repeat(ROWS + 1))), [(0, "import-too-many")]);
        assert_eq!(keys(&"x".repeat(LARGEST + 1)), [(0, "import-too-large")]);
    }

    #[test]
    fn a_row_with_too_much_says_so_and_the_others_are_read() {
        let rows = read("title,text_nl\nx,y,z\nx,5\" buis,\n", &languages()).unwrap();
        assert_eq!(rows.iter().map(|row| row.over.as_deref()).collect::<Vec<_>>(), [Some("z"), None]);
        assert_eq!(rows[1].cell("text_nl"), "5\" buis");
    }

    #[test]
    fn the_example_reads_back() {
        let text = example(&languages(), "@town@social.example", "Public; works", "2027-01-18 09:30");
        let rows = read(text.trim_start_matches('\u{feff}'), &languages()).unwrap();
        assert_eq!(
            (rows.len(), rows[0].cell("department"), rows[0].cell("planned_at")),
            (1, "Public; works", "2027-01-18 09:30")
        );
    }

    proptest! {
        /// Any texts, quoted as RFC 4180 says, come back as they were, whatever separates.
        #[test]
        fn texts_come_back(texts in prop::collection::vec("[^\0\r]{1,30}", 1..5), comma in any::<bool>()) {
            let sign = if comma { ',' } else { ';' };
            let quoted: Vec<String> = texts.iter().map(|text| format!("x{sign}\"{}\"", text.replace('"', "\"\""))).collect();
            let file = format!("title{sign}text_nl\r\n{}", quoted.join("\r\n"));
            let rows = read(&file, &languages()).unwrap();
            let back: Vec<&str> = rows.iter().map(|row| row.cell("text_nl")).collect();
            prop_assert_eq!(back, texts.iter().map(|text| text.trim()).collect::<Vec<_>>());
        }

        /// Text of any kind is answered, never a panic; a quote left open is never swallowed.
        #[test]
        fn anything_is_answered(text in "[\\PC\n\r\t\",;]{0,200}") {
            let _ = read(&text, &languages());
            let _ = read(&format!("title,text_nl\n{text}"), &languages());
        }
    }
}
