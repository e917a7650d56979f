//! Where a page of a list that is newest first goes on: instant and identity of the last row, as they stand in addresses. And pages of a list
//! in the order of names, such as people, which is at hand as a whole: searched, and cut by number.

use super::inbox::query::{id, parameter, query_of};
use crate::{
    parts::{self, Pager, Ui},
    t,
};
use folkmoot_model::incoming::routing::fold;
use folkmoot_store::Page;
use jiff::Timestamp;
use maud::Markup;
use std::{collections::BTreeMap, ops::Range};
use url::form_urlencoded::Serializer;
use uuid::Uuid;

/// Rows of one page.
pub const ROWS: u32 = 50;
/// Longest search, characters.
const WORDS_CHARS: usize = 200;

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

/// What an address asks of a list in the order of names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// What is searched; empty for nothing.
    pub words: String,
    /// The page, counted from 0; none where the address names no page.
    page: Option<usize>,
}

/// A page of a list in the order of names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPage {
    /// Which rows stand on it.
    pub rows: Range<usize>,
    /// How many there are on all pages.
    pub total: usize,
    /// Address of the page before.
    pub before: Option<String>,
    /// Address of the page after.
    pub after: Option<String>,
}

impl Named {
    /// What the address of a request asks, path and query.
    pub fn read(address: &str) -> Self {
        let query = query_of(address);
        let words = parameter(query, "q").unwrap_or_default();
        // people count from 1
        let page = id::<usize>(query, "page").map(|page| page.saturating_sub(1));
        Self { words: words.trim().chars().take(WORDS_CHARS).collect(), page }
    }

    /// Whether what a row says has every word that is searched, whatever its case and accents.
    pub fn finds(&self, says: &str) -> bool {
        let says = fold(says);
        fold(&self.words).split_whitespace().all(|word| says.contains(word))
    }

    /// Whether a list of so many rows wants a search: it is long, or one is going on.
    pub fn wants_search(&self, all: usize) -> bool {
        !self.words.is_empty() || all > rows()
    }

    /// The page asked for, of those found; the one with the row `show` where the address names none; the last where it names one too many.
    pub fn page(&self, path: &str, total: usize, show: Option<usize>) -> NamedPage {
        let last = total.saturating_sub(1) / rows();
        let page = self.page.unwrap_or_else(|| show.unwrap_or_default() / rows()).min(last);
        let to = |page: usize| address(path, &[("q", &self.words), ("page", &(page + 1).to_string())]);
        NamedPage {
            rows: page * rows()..total.min((page + 1) * rows()),
            total,
            before: page.checked_sub(1).map(to),
            after: (page < last).then(|| to(page + 1)),
        }
    }
}

impl NamedPage {
    /// The ways to the neighbouring pages.
    pub fn pager(&self, ui: &Ui) -> Markup {
        let (from, to) = (self.rows.start + 1, self.rows.end);
        let sentence = t!(ui, "pager-range", from = from, to = to, total = self.total);
        parts::name_pager(ui, &Pager { newer: self.before.as_deref(), older: self.after.as_deref(), sentence: &sentence })
    }
}

fn rows() -> usize {
    usize::try_from(ROWS).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_without_case_and_accents_and_cut_into_pages() {
        let asked = Named::read("/people?q=%20Ren%C3%A9e+WIT&page=2");
        assert!(asked.finds("Renée de Wit renee@testdorp.example") && asked.finds("wit, RENEE"));
        assert!(!asked.finds("Renée Zwart"));
        let page = asked.page("/people", 120, None);
        assert_eq!((page.rows, page.total), (50..100, 120));
        assert_eq!(page.before.as_deref(), Some("/people?q=Ren%C3%A9e+WIT&page=1"));
        assert_eq!(page.after.as_deref(), Some("/people?q=Ren%C3%A9e+WIT&page=3"));
        let all = Named::read("/people");
        assert!(!all.wants_search(50) && all.wants_search(51) && asked.wants_search(0));
        assert_eq!(all.page("/people", 120, Some(119)).rows, 100..120, "where the row stands");
        assert_eq!(Named::read("/people?page=9").page("/people", 60, None).rows, 50..60);
        let none = Named::read("/people?page=x").page("/people", 0, None);
        assert_eq!((none.rows, none.before, none.after), (0..0, None, None));
    }

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
