//! Every stretch of text a reader will see, and where it stands, so that a scanner need not know about editions.

use crate::{
    guideline::{
        clause::Clause,
        finding::{Finding, FindingCode, Fix, Place},
    },
    ids::AccountId,
    language::Language,
    outgoing::edition::Content,
};
use std::ops::Range;

/// One stretch of text that will be published.
#[derive(Debug, Clone, Copy)]
pub(super) struct Passage<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// The language it is said to be in; a content warning has none.
    pub(super) language: Option<&'a Language>,
    stands: Stands<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Stands<'a> {
    Shared(&'a Language),
    Own(AccountId),
    Warning,
    Description(usize, &'a Language),
}

/// Something a scanner found in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) code: FindingCode,
    /// Bytes of the text, on character boundaries.
    pub(super) span: Range<usize>,
    pub(super) particulars: Vec<(&'static str, String)>,
    /// What to put in its place.
    pub(super) with: Option<String>,
}

impl Hit {
    /// A hit without particulars or a fix.
    pub(super) fn new(code: FindingCode, span: Range<usize>) -> Self {
        Self { code, span, particulars: Vec::new(), with: None }
    }

    /// More of something than the limit, from the first that is too many to the last; nothing when there are not so many.
    pub(super) fn surplus(code: FindingCode, found: &[Range<usize>], max: u32) -> Vec<Self> {
        let most = usize::try_from(max).unwrap_or(usize::MAX);
        let (Some(first), Some(last)) = (found.get(most), found.last()) else { return Vec::new() };
        vec![Self::new(code, first.start..last.end).saying("used", found.len().to_string()).saying("limit", max.to_string())]
    }

    /// Adds a value for the sentence.
    pub(super) fn saying(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.particulars.push((name, value.into()));
        self
    }

    /// Adds what to put in its place.
    pub(super) fn fixed_by(mut self, with: impl Into<String>) -> Self {
        self.with = Some(with.into());
        self
    }
}

/// The texts of a content in the order findings are listed: shared, own, content warning, descriptions.
pub(super) fn of(content: &Content) -> Vec<Passage<'_>> {
    let shared =
        content.texts.iter().map(|(language, text)| Passage { text, language: Some(language), stands: Stands::Shared(language) });
    let own = content.targets.iter().filter_map(|target| {
        let text = target.own_text.as_deref()?;
        Some(Passage { text, language: Some(&target.language), stands: Stands::Own(target.account) })
    });
    let warning = content.warning.iter().map(|text| Passage { text, language: None, stands: Stands::Warning });
    let descriptions = content.pictures.iter().enumerate().flat_map(|(index, picture)| {
        picture.alt.iter().map(move |(language, text)| Passage {
            text,
            language: Some(language),
            stands: Stands::Description(index, language),
        })
    });
    shared.chain(own).chain(warning).chain(descriptions).collect()
}

impl Passage<'_> {
    /// Whether it is what the message says, not what stands beside it.
    pub(super) fn is_text(&self) -> bool {
        matches!(self.stands, Stands::Shared(_) | Stands::Own(_))
    }

    /// Findings under a clause from what a scanner found in this passage.
    pub(super) fn findings(&self, clause: &Clause, hits: Vec<Hit>) -> Vec<Finding> {
        hits.into_iter().map(|hit| self.finding(clause, hit)).collect()
    }

    fn finding(&self, clause: &Clause, hit: Hit) -> Finding {
        let mut finding = Finding::under(clause, hit.code, self.place(hit.span));
        if let Stands::Own(account) = self.stands {
            finding = finding.about(account);
        }
        for (name, value) in hit.particulars {
            finding = finding.saying(name, value);
        }
        finding.fix = hit.with.map(|with| Fix::Replace { with });
        finding
    }

    fn place(&self, span: Range<usize>) -> Place {
        match self.stands {
            Stands::Shared(language) => Place::Text { language: language.clone(), span },
            Stands::Own(account) => Place::OwnText { account, span },
            Stands::Warning => Place::Warning { span },
            Stands::Description(index, language) => Place::Description { index, language: language.clone(), span },
        }
    }
}
