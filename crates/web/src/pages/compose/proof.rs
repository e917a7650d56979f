//! The proof beside the text: what the guideline says, numbered as in the text, with a button where one press mends it.
//!
//! A button names its finding by place in the list, code and the hash of the content it was found in. If the text has moved on since, the
//! press is answered with 409 and a new proof, and the text stays as it was typed.

use super::{form::Form, view::Opened};
use crate::{
    i18n::Form as Say,
    pages::findings::{self, Said},
    parts::{self, Fix as Button, Severity, TextMark, Ui},
    t,
};
use folkmoot_model::{
    guideline::{
        finding::{Finding, FindingCode, Fix, Place},
        fix,
    },
    ids::AccountId,
    language::Language,
    outgoing::{
        edition::{Content, ContentHash},
        overriding,
    },
    time::OfficeHours,
};
use folkmoot_newsroom::{Newsroom, Refusal, outgoing::review};
use folkmoot_store as store;
use jiff::Timestamp;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// What the guideline says about a content.
#[derive(Debug, Clone)]
pub struct Proof {
    /// Hash of the content.
    pub hash: ContentHash,
    /// Findings in their order.
    pub findings: Vec<Finding>,
    /// The same, said.
    pub said: Vec<Said>,
    /// When a message of this kind may go out, by the guideline of its department.
    pub hours: Option<OfficeHours>,
}

/// A text on the page that findings can stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text<'a> {
    /// The shared text of a language.
    Shared(&'a Language),
    /// The own text of an account.
    Own(AccountId),
}

/// What a press of a button meant, while it still fits.
#[derive(Debug, Clone, PartialEq)]
pub enum Mended {
    /// The content with the span replaced.
    Content(Content),
    /// Another time.
    Time(Timestamp),
}

impl Proof {
    /// Reads the content against the guideline in force.
    ///
    /// # Errors
    /// The database.
    pub async fn of(
        newsroom: &Newsroom,
        ui: &Ui,
        form: &Form,
        at: Option<Timestamp>,
        opened: Option<&Opened>,
    ) -> Result<Self, Refusal> {
        let content = form.content();
        let own = opened.map(|opened| opened.message.id);
        let (guideline, mut findings) =
            review::proof(newsroom, &content, form.kind, at, form.department, &form.partners, own).await?;
        let mut names = BTreeMap::new();
        if let Some(opened) = opened.filter(|opened| opened.edition.content == content && opened.message.planned_at == at) {
            let read = newsroom.store.read();
            let passed = store::overrides::of_edition(&read, opened.edition.id).await?;
            overriding::mark(&mut findings, &passed, &guideline, &opened.message, &opened.edition);
            for by in passed.iter().map(|one| one.eyes.approver()) {
                names.extend(store::people::get(&read, by).await?.map(|person| (by, person.name)));
            }
        }
        let hours = guideline.posting_hours(form.kind).map(|(_, hours)| hours.clone());
        Ok(Self { hash: content.hash(), said: findings::said_with(ui, &guideline, &findings, &names), findings, hours })
    }

    /// How many have to be mended before it can go out.
    pub fn blocking(&self) -> usize {
        self.findings.iter().filter(|finding| finding.blocks()).count()
    }

    /// Marks in a text.
    pub fn marks(&self, text: Text<'_>) -> Vec<TextMark> {
        let here = |finding: &Finding| match (&finding.place, text) {
            (Place::Text { language, span }, Text::Shared(shown)) if language == shown => Some(span.clone()),
            (Place::OwnText { account, span }, Text::Own(shown)) if *account == shown => Some(span.clone()),
            _ => None,
        };
        let pairs = self.findings.iter().zip(&self.said);
        pairs
            .filter_map(|(finding, said)| Some(TextMark { range: here(finding)?, number: said.number, severity: said.severity }))
            .collect()
    }

    /// The first finding on a picture's description in a language, or on the picture itself.
    pub fn on_picture(&self, place: usize, language: &Language) -> Option<&Said> {
        let pairs = self.findings.iter().zip(&self.said);
        pairs
            .filter(|(finding, _)| match &finding.place {
                Place::Picture { index, language: about } => {
                    *index == place && about.as_ref().is_none_or(|about| about == language)
                }
                Place::Description { index, language: about, .. } => *index == place && about == language,
                _ => false,
            })
            .map(|(_, said)| said)
            .next()
    }

    /// Findings about the time.
    pub fn on_time(&self) -> impl Iterator<Item = (usize, &Finding, &Said)> {
        let numbered = self.findings.iter().zip(&self.said).enumerate();
        numbered.filter(|(_, (finding, _))| finding.place == Place::Time).map(|(index, (finding, said))| (index, finding, said))
    }

    /// Whether every check passed for what is written in a language.
    pub fn is_clean_in(&self, language: &Language) -> bool {
        self.marks(Text::Shared(language)).iter().all(|mark| mark.severity != Severity::MustFix)
    }

    /// The value of a finding's button.
    pub fn press(&self, index: usize) -> String {
        let code = self.findings.get(index).map_or("", |finding| finding.code.as_str());
        format!("{index}.{code}.{}", self.hash.0)
    }

    /// What a press meant; nothing when the text has moved on since.
    pub fn mend(&self, content: &Content, press: &str) -> Option<Mended> {
        let mut parts = press.split('.');
        let finding = self.findings.get(parts.next()?.parse::<usize>().ok()?)?;
        if parts.next()? != finding.code.as_str() {
            return None;
        }
        let hash = ContentHash(parts.next()?.to_owned());
        if hash != self.hash {
            return None;
        }
        match finding.move_to() {
            Some(at) => Some(Mended::Time(at)),
            None => fix::apply(content, finding, &hash).ok().map(Mended::Content),
        }
    }

    /// The findings in the margin. Those about the time stand beside the time and are counted there.
    pub fn margin(&self, ui: &Ui, action: &str) -> Markup {
        let presses: Vec<String> = (0..self.findings.len()).map(|index| self.press(index)).collect();
        let labels: Vec<Option<String>> = self.findings.iter().map(|finding| label(ui, finding)).collect();
        let all: Vec<parts::Finding<'_>> = self
            .said
            .iter()
            .enumerate()
            .filter(|(index, _)| self.findings.get(*index).is_some_and(|finding| finding.place != Place::Time))
            .map(|(index, said)| parts::Finding {
                number: said.number,
                severity: said.severity,
                title: &said.title,
                body: &said.body,
                fix: labels.get(index).and_then(Option::as_ref).zip(presses.get(index)).map(|(label, value)| Button {
                    label,
                    action,
                    name: "fix",
                    value,
                }),
                rule: Some((&said.clause, &said.href)),
                other: said.other.as_ref().map(|(title, href)| (title.as_str(), href.as_str())),
            })
            .collect();
        let beside = self.on_time().count();
        html! {
            (parts::findings(ui, &all))
            @if beside > 0 { p.xs.muted { (t!(ui, "compose-beside-time", count = beside)) } }
        }
    }
}

/// What the button of a finding says; nothing where only a person can mend it.
pub fn label(ui: &Ui, finding: &Finding) -> Option<String> {
    Some(match finding.fix.as_ref()? {
        Fix::FirstPictures { count } => t!(ui, "fix-first-pictures", count = *count),
        Fix::MoveTo { at } => t!(ui, "fix-move", at = ui.moment(*at, Say::Short)),
        Fix::Replace { with } if finding.code == FindingCode::HiddenCharacters || with.is_empty() => t!(ui, "fix-remove"),
        Fix::Replace { with } if with.chars().count() <= 24 => t!(ui, "fix-use", with = with.clone()),
        Fix::Replace { .. } => t!(ui, "fix-mend"),
    })
}
