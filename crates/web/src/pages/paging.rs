//! Where a page of a list that is newest first goes on: instant and identity of the last row, as they stand in addresses.

use folkmoot_store::Page;
use jiff::Timestamp;
use std::collections::BTreeMap;
use url::form_urlencoded::Serializer;
use uuid::Uuid;

/// Rows of one page.
pub const ROWS: u32 = 50;

/// The mark of a row.
pub fn mark(at: Timestamp, id: Uuid) -> String {
    format!("{}.{}", at.as_microsecond(), id.simple())
}

/// The row a mark stands for; none for anything else.
pub fn read(mark: &str) -> Option<(Timestamp, Uuid)> {
    let (at, id) = mark.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, Uuid::parse_str(id).ok()?))
}

/// The page an address asks for, with one row more than is shown, which tells whether there is a next one.
pub fn asked(query: &BTreeMap<String, String>) -> Page {
    Page { before: query.get("before").and_then(|mark| read(mark)), limit: ROWS + 1 }
}

/// Cuts the row that is not shown, and says where the next page begins.
pub fn cut<T>(rows: &mut Vec<T>, key: impl Fn(&T) -> (Timestamp, Uuid)) -> Option<String> {
    let most = usize::try_from(ROWS).unwrap_or(usize::MAX);
    if rows.len() <= most {
        return None;
    }
    rows.truncate(most);
    rows.last().map(|row| {
        let (at, id) = key(row);
        mark(at, id)
    })
}

/// An address with these parameters; empty ones are left out.
pub fn address(path: &str, parameters: &[(&str, &str)]) -> String {
    let mut query = Serializer::new(String::new());
    for (name, value) in parameters.iter().filter(|(_, value)| !value.is_empty()) {
        query.append_pair(name, value);
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_reads_back_and_nonsense_is_the_first_page() {
        let (at, id) = (Timestamp::from_microsecond(1_795_417_200_000_123).unwrap(), Uuid::from_u128(7));
        assert_eq!(read(&mark(at, id)), Some((at, id)));
        for bad in ["", ".", "x.y", "1", "99999999999999999999.0", "1.<script>"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_full_page_has_a_next_one() {
        let row = |n: u32| (Timestamp::from_second(i64::from(n)).unwrap(), Uuid::from_u128(u128::from(n)));
        let mut rows: Vec<_> = (0..=ROWS).map(row).collect();
        assert_eq!(cut(&mut rows, |row| *row), Some(mark(row(ROWS - 1).0, row(ROWS - 1).1)));
        assert_eq!(cut(&mut rows, |row| *row), None);
        assert_eq!(address("/messages", &[("q", "a&b"), ("state", "")]), "/messages?q=a%26b");
    }
}
