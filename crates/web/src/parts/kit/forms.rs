//! Invented contents of the kit: forms, sign-in, the composer.

#![cfg_attr(not(test), expect(clippy::wildcard_imports, reason = "the kit shows every part"))]

use maud::{Markup, html};

use super::super::*;

pub(super) fn cards(ui: &Ui) -> Markup {
    let problems = [
        Problem { field: "k-when".to_owned(), words: "Choose a time inside the posting window".to_owned() },
        Problem { field: "k-alt".to_owned(), words: "Describe the picture".to_owned() },
    ];
    html! {
        section.card.s-6 aria-labelledby="k5" {
            h2 #k5 { "Form errors" }
            form.form method="post" action="/sample" {
                (ui.csrf_field())
                (error_summary(ui, &problems))
                div.cols-2 {
                    (Field::text("when", "Time").id("k-when").value("22:30").error(problem_of(&problems, "k-when")))
                    (Field::text("alt", "Picture description").id("k-alt").error(problem_of(&problems, "k-alt")))
                }
                (Field::lines("why", "Reason", 3).hint("The writer reads this.").optional(ui).attr("maxlength", "500"))
                (Field::select("dept", "Department", vec![Choice::new("pw", "Public Works", true), Choice::new("mob", "Mobility", false)]))
                (radios("kind", "Kind", &[Choice { hint: "Everybody can read it", ..Choice::new("public", "Public", true) }, Choice::new("private", "Private", false)]))
                (check("urgent", &Choice::new("yes", "This is urgent", false)))
                div.acts { (button("Save").primary()) (link_button("Back", "/inbox").quiet()) }
            }
        }
    }
}

pub(super) fn sign_in(ui: &Ui) -> Markup {
    html! {
        p.muted { "Use the address your administrator invited." }
        form.form method="post" action="/sign-in" {
            (ui.csrf_field())
            (Field::input("email", "email", "Work e-mail").autocomplete("username"))
            (Field::password("password", "Password", "current-password"))
            (button("Sign in").primary().wide())
        }
    }
}

const TEXT: &str = "Molenbrug is closed to cars from Monday 30 November until Friday 11 December.\n\nQuestions? Call Joost on 06 1234 5678 or see https://veldmonde.example/molenbrug\n\n#molenbrugclosed";

fn mark_of(words: &str, number: usize, severity: Severity) -> TextMark {
    let start = TEXT.find(words).unwrap_or(0);
    TextMark { range: start..start + words.len(), number, severity }
}

fn sample_findings<'a>() -> [Finding<'a>; 3] {
    let fix = |label, value| Some(Fix { label, action: "/drafts/9/fix", name: "fix", value });
    [
        Finding {
            number: 1,
            severity: Severity::MustFix,
            title: "A personal phone number",
            body: "06 1234 5678 looks private.",
            fix: fix("Use 14 0399", "phone-1"),
            rule: Some(("6.1", "/guideline#s6.1")),
            other: None,
        },
        Finding {
            number: 2,
            severity: Severity::MustFix,
            title: "The picture has no description",
            body: "Screen readers skip it.",
            fix: None,
            rule: Some(("5.2", "/guideline#s5.2")),
            other: None,
        },
        Finding {
            number: 3,
            severity: Severity::Look,
            title: "Hashtag in lower case",
            body: "#MolenbrugClosed reads aloud.",
            fix: fix("Fix", "tag-1"),
            rule: None,
            other: None,
        },
    ]
}

fn sample_previews(ui: &Ui) -> Vec<Markup> {
    let networks = [("pv-1", Mark::Mastodon, 314, 500), ("pv-2", Mark::Rehearsal, 314, 500), ("pv-3", Mark::Bluesky, 318, 300)];
    let card = |(id, mark, count, limit)| Preview {
        id,
        mark,
        own_text: false,
        connected: true,
        account: "Gemeente Veldmonde",
        handle: "@gemeente@veldmonde.example",
        crest: Crest::Veldmonde,
        text: TEXT,
        text_lang: "en",
        warning: "",
        pictures: &[],
        remarks: &[],
        count,
        limit,
        action: html! {},
    };
    networks.into_iter().map(|network| preview(ui, &card(network))).collect()
}

pub(super) fn composer(ui: &Ui) -> Markup {
    let marks = [mark_of("06 1234 5678", 1, Severity::MustFix), mark_of("#molenbrugclosed", 3, Severity::Look)];
    html! {
        (bar("Molenbrug closed to cars", html! { (tag(Level::Plain, "Draft")) span.bar-sub.hide-s { (dept("Mobility", 2)) } }, html! {
            span.bar-sub.hide-s role="status" { "Saved 17:41" } (button("Save and close").desk_only().attr("form", "draft"))
            (button("Ask for approval").primary().barred(Some("Opens when the 2 fixes are done")))
        }))
        form #draft.comp-g method="post" action="/drafts/9" {
            (ui.csrf_field())
            div.comp-main {
                section.edit aria-labelledby="ed-h" {
                    div.edit-l {
                        div.row.row--w.edit-bar {
                            h2.vh #ed-h { "Message" }
                            (seg(ui, "Language version", &[Tab { href: "?lang=en", label: "English", count: None, current: true }, Tab { href: "?lang=nl", label: "Nederlands", count: None, current: false }]))
                            span.sp { (network_toggles(ui, "account", "Send to", &[("1", Mark::Mastodon, "@gemeente@veldmonde.example", true), ("2", Mark::Rehearsal, "Rehearsal stage", true), ("3", Mark::Bluesky, "@veldmonde.example", false)])) }
                        }
                        (proof_field(&ProofField { name: "text", label: "Message in English", text: TEXT, text_lang: "en", marks: &marks, described_by: "proof", error: None }))
                        (Field::text("alt", "Describe the picture for people who cannot see it").error(Some("Write what the picture shows")))
                    }
                    div.edit-r #proof { div.row.pr-h { h2 { "Proof" } span.xs.muted.sp role="status" { "Checked just now" } } (findings(ui, &sample_findings())) }
                }
                section.pvs-w aria-labelledby="pv-h" {
                    div.row { h2 #pv-h { "On each network" } span.xs.muted { "As people will see it" } }
                    (previews("Previews", &sample_previews(ui)))
                }
            }
            aside.comp-side aria-label="Planning and approval" {
                section { h2 { "When" } (note_with(Level::Warn, "moon", html! { b { "Inside quiet hours." } " Only urgent news goes out after 21:00." })) }
                section { h2 { "Approval" } (steps(ui, &[Step { state: StepState::Done, title: "Written", detail: "Ilse Maes, Mobility, 10:12" }, Step { state: StepState::Now, title: "Colleague check", detail: "Public Works" }, Step { state: StepState::Ahead, title: "Goes out", detail: "2 networks" }])) }
            }
        }
    }
}
