//! The page a message is written on, as a function of what is typed and what the guideline says about it.

use super::{
    form::{Form, PICTURES, VISIBILITIES},
    languages, preview,
    proof::{Proof, Text},
    room::Room,
    side::{self, Neighbour},
    when::WhenProblem,
    working::{self, Working},
};
use crate::{
    i18n::{Form as Say, Locale, text_if},
    pages::templates::begin,
    parts::{
        self, AltField, Choice, Field, LanguageTab, Level, MediaRow, Problem, ProofField, Sight, Ui, again, alt_field,
        backdrop_again, button, compose_edit, compose_form, compose_listener, edit_bar, error_summary, language_pane, left_out,
        media_row, network_toggles, problem_of, proof_field, sight,
    },
    t,
};
use folkmoot_model::{
    language::Language,
    outgoing::{
        edition::{Edition, PictureUse},
        message::{Kind, Message},
    },
};
use jiff::Timestamp;
use maud::{Markup, html};

/// Files the field for pictures offers.
const ACCEPT: &str = "image/png,image/jpeg,image/webp,image/gif";

/// A message that stands, with its newest edition and the name of who wrote that.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The message.
    pub message: Message,
    /// The edition.
    pub edition: Edition,
    /// Its writer.
    pub writer: String,
}

/// Everything the page shows.
#[derive(Debug, Clone)]
pub struct Sheet<'a> {
    /// Language, zone, the present.
    pub ui: &'a Ui,
    /// Guideline, accounts, departments.
    pub room: &'a Room,
    /// What is typed.
    pub form: &'a Form,
    /// The message, when there is one.
    pub opened: Option<&'a Opened>,
    /// What the guideline says.
    pub proof: &'a Proof,
    /// When it would go out.
    pub at: Option<Timestamp>,
    /// Other messages around that time.
    pub neighbours: &'a [Neighbour],
    /// What is wrong with the form.
    pub problems: &'a [Problem],
    /// Why its time is none.
    pub when_problem: Option<WhenProblem>,
    /// What a colleague wrote meanwhile.
    pub theirs: Option<&'a Edition>,
    /// What is in the form is what is stored.
    pub saved: bool,
    /// What was kept, and who else is writing.
    pub working: &'a Working,
}

impl Sheet<'_> {
    /// Where the form goes.
    fn action(&self) -> String {
        self.opened.map_or_else(|| "/compose".to_owned(), |opened| format!("/compose/{}", opened.message.id))
    }

    /// Title of the page.
    pub fn title(&self) -> String {
        if self.form.title.trim().is_empty() { t!(self.ui, "compose-new") } else { self.form.title.clone() }
    }

    /// The whole main part.
    pub fn page(&self) -> Markup {
        let ui = self.ui;
        html! {
            (parts::bar(&self.title(), self.beside(), self.actions()))
            (compose_form(ui, &self.action(), self.hidden(), self.main(), &t!(ui, "compose-side"), side::side(self)))
            (compose_listener(ui, "/compose/proof"))
        }
    }

    fn beside(&self) -> Markup {
        let word = self.opened.map_or("draft", |opened| opened.message.state.word());
        let (department, colour) = self.form.department.map_or(("", 0), |id| self.room.department(id));
        html! { (state_tag(self.ui, word)) @if !department.is_empty() { (parts::dept(department, colour)) } }
    }

    fn actions(&self) -> Markup {
        let ui = self.ui;
        let status = match self.opened {
            Some(opened) if self.saved => t!(ui, "compose-saved", at = ui.moment(opened.message.updated_at, Say::Near)),
            _ => t!(ui, "compose-not-saved"),
        };
        html! {
            (parts::bar_status_at("kept", &status))
            (button(&t!(ui, "compose-save")).attr("form", parts::COMPOSE).sends("act", "save"))
            (button(&t!(ui, "compose-submit")).primary().attr("form", parts::COMPOSE).sends("act", "submit").attr("aria-describedby", "gate"))
        }
    }

    fn hidden(&self) -> Markup {
        html! {
            input type="hidden" name="revision" value=(self.form.revision);
            @match self.opened {
                Some(opened) => { input type="hidden" name="message" value=(opened.message.id); }
                None => { input type="hidden" name="key" value=(self.form.key); }
            }
            @if let Some(at) = self.form.when.instant.filter(|_| self.when_problem.is_none()) { input type="hidden" name="instant" value=(at); }
        }
    }

    fn main(&self) -> Markup {
        let ui = self.ui;
        html! {
            (error_summary(ui, self.problems))
            (working::offer(ui, self.working, &self.action()))
            div #others role="status" { (working::others(ui, self.working)) }
            @if let Some(theirs) = self.theirs { (self.colleague(theirs)) }
            @if self.opened.is_none() && self.form.is_empty() { p.sm { a href="/templates" { (t!(ui, "template-start")) } } }
            (Field::text("title", &t!(ui, "compose-title")).hint(&t!(ui, "compose-title-hint")).value(&self.form.title)
                .error(problem_of(self.problems, "title")).attr("maxlength", "200"))
            (compose_edit(&t!(ui, "compose-message"), self.left(), self.right()))
            (self.own_texts())
            (parts::preview_section("previews", &t!(ui, "compose-previews"), &t!(ui, "compose-previews-remark"), self.previews()))
        }
    }

    /// What stands there now, when somebody else was faster.
    fn colleague(&self, theirs: &Edition) -> Markup {
        let ui = self.ui;
        parts::note(
            Level::Warn,
            html! {
                p { b { (t!(ui, "compose-stale")) } " " (t!(ui, "compose-stale-next")) }
                (parts::unfold(&t!(ui, "compose-stale-theirs"), true, html! {
                    @for (language, text) in &theirs.content.texts { p lang=(language) { (parts::lang(ui, language.as_str())) " " (text) } }
                }))
            },
        )
    }

    fn left(&self) -> Markup {
        let ui = self.ui;
        html! {
            (edit_bar(&t!(ui, "compose-languages"), &self.tabs(), self.toggles()))
            @if let Some(problem) = problem_of(self.problems, "to") { (parts::field_error("to-error", problem)) }
            div #missing { (languages::says(self)) }
            (languages::beside(self))
            (parts::language_panes(html! {
                @for (place, (language, text)) in self.form.texts.iter().enumerate() { (language_pane(place + 1, self.text(language, text))) }
            }))
            @for (place, picture) in self.form.pictures.iter().enumerate() { (self.picture(place, picture)) }
            @if self.form.pictures.len() < PICTURES {
                (parts::file_field(&t!(ui, "compose-pictures"), &t!(ui, "compose-pictures-hint", most = PICTURES), ACCEPT, &t!(ui, "compose-pictures-add"),
                    problem_of(self.problems, "pictures")))
            }
            (Field::text("warning", &t!(ui, "compose-warning")).hint(&t!(ui, "compose-warning-hint")).value(&self.form.warning).optional(ui))
        }
    }

    fn text(&self, language: &Language, text: &str) -> Markup {
        let (ui, name) = (self.ui, format!("text-{language}"));
        html! {
            (proof_field(&ProofField {
                name: &name,
                label: &t!(ui, "compose-text-in", language = language_name(ui, language)),
                text,
                text_lang: language.as_str(),
                marks: &self.proof.marks(Text::Shared(language)),
                described_by: "proof",
                error: problem_of(self.problems, &name),
            }))
            (begin::picker(self, language))
            div id={ "copy-" (language) } { (languages::copy_button(self, language, text)) }
        }
    }

    fn tabs(&self) -> Vec<LanguageTab<'_>> {
        self.form.texts.iter().map(|(language, text)| self.tab(language, text)).collect()
    }

    fn tab<'a>(&self, language: &'a Language, text: &str) -> LanguageTab<'a> {
        let written = !text.trim().is_empty();
        LanguageTab {
            code: language.as_str(),
            name: autonym(self.ui, language),
            name_lang: autonym_language(self.ui, language),
            clean: written && self.proof.is_clean_in(language),
            remark: match written {
                true if self.proof.is_clean_in(language) => t!(self.ui, "compose-tab-checked"),
                true => String::new(),
                false => t!(self.ui, "compose-tab-empty"),
            },
            chosen: *language == self.form.show,
        }
    }

    fn toggles(&self) -> Markup {
        let rows: Vec<(String, parts::Mark, String, bool)> = self
            .form
            .accounts
            .iter()
            .filter_map(|addressed| {
                let account = self.room.account(addressed.account)?;
                let name = if account.display_name.is_empty() { &account.handle } else { &account.display_name };
                Some((account.id.to_string(), preview::mark(account.network), name.clone(), addressed.chosen))
            })
            .collect();
        let rows: Vec<(&str, parts::Mark, &str, bool)> =
            rows.iter().map(|(id, mark, handle, chosen)| (id.as_str(), *mark, handle.as_str(), *chosen)).collect();
        html! { @if !rows.is_empty() { (network_toggles(self.ui, "to", &t!(self.ui, "compose-send-to"), &rows)) } }
    }

    fn picture(&self, place: usize, picture: &PictureUse) -> Markup {
        let ui = self.ui;
        let (id, number) = (picture.picture.to_string(), place + 1);
        let (src, name) = (format!("/pictures/{id}"), t!(ui, "compose-picture", number = number));
        let earlier = (place > 0).then(|| t!(ui, "compose-picture-earlier", number = number));
        let row = MediaRow {
            src: &src,
            name: &name,
            remove: &t!(ui, "compose-picture-remove", number = number),
            earlier: earlier.as_deref(),
            more: &t!(ui, "compose-picture-more", number = number),
            open: picture.focus.is_some() || !picture.left_out_of.is_empty(),
            id: &id,
        };
        let descriptions = html! {
            @for (pane, (language, _)) in self.form.texts.iter().enumerate() {
                @let said = self.proof.on_picture(place, language);
                (language_pane(pane + 1, alt_field(&AltField {
                    name: &format!("alt-{id}-{language}"),
                    label: &t!(ui, "compose-alt", number = number, language = language_name(ui, language)),
                    value: picture.alt.get(language).map_or("", String::as_str),
                    lang: language.as_str(),
                    placeholder: &t!(ui, "compose-alt-example"),
                    finding: said.map(|said| (said.number, said.title.as_str())),
                })))
            }
        };
        let folded = html! {
            (sight(&Sight {
                id: &id,
                src: &src,
                name: &name,
                legend: &t!(ui, "compose-sight"),
                hint: &t!(ui, "compose-sight-hint"),
                labels: [&t!(ui, "compose-sight-left"), &t!(ui, "compose-sight-top")],
                at: preview::in_sight(picture),
            }))
            (self.picture_accounts(picture))
        };
        media_row(&row, descriptions, folded)
    }

    /// The chosen accounts, to leave a picture out of.
    fn picture_accounts(&self, picture: &PictureUse) -> Markup {
        let chosen: Vec<(String, &str, bool)> = self
            .form
            .accounts
            .iter()
            .filter(|addressed| addressed.chosen)
            .filter_map(|addressed| self.room.account(addressed.account))
            .map(|account| (account.id.to_string(), account.handle.as_str(), picture.left_out_of.contains(&account.id)))
            .collect();
        let choices: Vec<Choice<'_>> = chosen.iter().map(|(id, handle, out)| Choice::new(id, handle, *out)).collect();
        let name = format!("left-out-{}", picture.picture);
        html! { @if !choices.is_empty() { (left_out(&name, &t!(self.ui, "compose-left-out"), &choices)) } }
    }

    fn right(&self) -> Markup {
        let ui = self.ui;
        html! {
            (parts::proof_head(&t!(ui, "compose-proof"), &t!(ui, "compose-checked"), &t!(ui, "compose-check")))
            div #proof { (self.proof.margin(ui, &self.action())) }
        }
    }

    fn own_texts(&self) -> Markup {
        let ui = self.ui;
        let languages: Vec<(String, String)> =
            self.form.texts.iter().map(|(language, _)| (language.to_string(), language_name(ui, language))).collect();
        let all: Vec<Markup> = self
            .form
            .accounts
            .iter()
            .filter_map(|addressed| {
                let account = self.room.account(addressed.account)?;
                let own = !addressed.own.trim().is_empty();
                let kind = if own { t!(ui, "preview-own") } else { t!(ui, "preview-shared") };
                let body = self.own_text(addressed, account, &languages);
                Some(parts::own_text(ui, preview::mark(account.network), &account.handle, &kind, own, body))
            })
            .collect();
        html! { @if !all.is_empty() { (parts::own_texts(&t!(ui, "compose-own"), &t!(ui, "compose-own-hint"), &all)) } }
    }

    fn own_text(
        &self,
        addressed: &super::form::Addressed,
        account: &folkmoot_model::account::Account,
        languages: &[(String, String)],
    ) -> Markup {
        let ui = self.ui;
        let (name, language) = (format!("own-{}", account.id), format!("language-{}", account.id));
        html! {
            (parts::named_select(&language, &t!(ui, "compose-account-language", handle = account.handle.clone()), &languages.iter()
                .map(|(code, name)| Choice::new(code, name, *code == addressed.language.as_str())).collect::<Vec<_>>()))
            (proof_field(&ProofField {
                name: &name,
                label: &t!(ui, "compose-own-text", handle = account.handle.clone()),
                text: &addressed.own,
                text_lang: addressed.language.as_str(),
                marks: &self.proof.marks(Text::Own(account.id)),
                described_by: "proof",
                error: problem_of(self.problems, &name),
            }))
        }
    }

    fn previews(&self) -> Markup {
        previews(self.ui, self.room, self.form)
    }

    /// What an answer to [`compose_listener`] replaces.
    pub fn parts_again(&self) -> Markup {
        let ui = self.ui;
        html! {
            @for (language, text) in &self.form.texts { (backdrop_again(ui, &format!("text-{language}"), text, &self.proof.marks(Text::Shared(language)))) }
            @for addressed in &self.form.accounts {
                (backdrop_again(ui, &format!("own-{}", addressed.account), &addressed.own, &self.proof.marks(Text::Own(addressed.account))))
            }
            (again(ui, "proof", self.proof.margin(ui, &self.action())))
            (again(ui, "proof-status", html! { (t!(ui, "compose-checked")) }))
            (again(ui, "previews", self.previews()))
            (again(ui, "others", working::others(ui, self.working)))
            (again(ui, "kept", html! { @if !self.form.is_empty() && self.working.offered.is_none() { (t!(ui, "working-kept", at = ui.moment(ui.now, Say::Clock))) } }))
            (again(ui, "missing", languages::says(self)))
            @for (language, text) in &self.form.texts { (again(ui, &format!("copy-{language}"), languages::copy_button(self, language, text))) }
            (again(ui, "when-says", side::when_says(self)))
            (again(ui, "gate-says", side::gate(self)))
        }
    }
}

fn previews(ui: &Ui, room: &Room, form: &Form) -> Markup {
    let cards = preview::of_form(ui, room, form);
    html! {
        @if cards.is_empty() { p.sm.muted { (t!(ui, "compose-no-account")) } }
        @else { (parts::previews(&t!(ui, "compose-previews-remark"), &cards)) }
        @let others = preview::elsewhere(ui, room, form);
        @if !others.is_empty() {
            (parts::unfold(&t!(ui, "compose-elsewhere"), cards.is_empty(), html! {
                p.xs.muted { (t!(ui, "compose-elsewhere-note")) }
                (parts::previews(&t!(ui, "compose-elsewhere"), &others))
            }))
        }
    }
}

/// A state of a message as a tag; state words are those of [`folkmoot_model::outgoing::message::MessageState::word`].
pub fn state_tag(ui: &Ui, word: &str) -> Markup {
    let words = text_if(ui.locale, &format!("message-{word}"), &[]).unwrap_or_else(|| word.to_owned());
    let level = match word {
        "submitted" => Level::Accent,
        "rejected" | "withdrawn" | "superseded" | "expired" => Level::Warn,
        "published" => Level::Ok,
        "scheduled" | "approved" => Level::Info,
        _ => Level::Plain,
    };
    parts::tag(level, &words)
}

/// A language's name in the reader's language.
pub fn language_name(ui: &Ui, language: &Language) -> String {
    text_if(ui.locale, &format!("language-{}", language.primary()), &[]).unwrap_or_else(|| language.to_string())
}

/// A language's name in itself, where the pages speak it, else in the reader's language.
fn autonym(ui: &Ui, language: &Language) -> String {
    Locale::parse(language.as_str()).map_or_else(|| language_name(ui, language), Locale::own_name)
}

/// The language [`autonym`] is in.
fn autonym_language(ui: &Ui, language: &Language) -> String {
    Locale::parse(language.as_str()).map_or_else(|| ui.locale.code().to_owned(), |locale| locale.code().to_owned())
}

/// The choice of kinds.
pub fn kinds(ui: &Ui) -> Vec<(Kind, String)> {
    let said = |kind: Kind| {
        text_if(ui.locale, &format!("kind-{}", kind.as_str().replace('_', "-")), &[]).unwrap_or_else(|| kind.as_str().to_owned())
    };
    Kind::ALL.into_iter().filter(|kind| *kind != Kind::Reply).map(|kind| (kind, said(kind))).collect()
}

/// The choice of who may see it.
pub fn visibilities(ui: &Ui) -> Vec<(&'static str, String)> {
    let said = |word: &str| text_if(ui.locale, &format!("visibility-{word}"), &[]).unwrap_or_else(|| word.to_owned());
    VISIBILITIES.into_iter().map(|one| (one.as_str(), said(one.as_str()))).collect()
}
