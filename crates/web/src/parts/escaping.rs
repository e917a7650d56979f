//! No text that a part is given can leave its place in the page: every `&str` of every part is filled with an attack.

use maud::{Markup, Render, html};

use super::kit::sample_ui;
use super::*;
use crate::charts::{DayStrip, PromiseBand, Series, Stacked, Words, day_strip, promise_band, stacked};
use crate::i18n::Locale;
use crate::theme::Theme;

/// Ends attributes, elements, text fields and comments; the word tells where it came out.
const ATTACK: &str = "x\"'></textarea></title></option></svg>--><script>attack()</script>";

fn small_parts(ui: &Ui) -> Vec<Markup> {
    let toast = Toast { words: ATTACK, undo_action: Some(ATTACK) };
    let step = Step { state: StepState::Failed, title: ATTACK, detail: ATTACK };
    let tab = Tab { href: ATTACK, label: ATTACK, count: Some(1), current: true };
    let figure = Kpi { label: ATTACK, figure: ATTACK, aside: ATTACK, change: html! { "x" } };
    let work = Job { title: ATTACK, done: 1, total: 2, sentence: ATTACK, stop_action: Some(ATTACK) };
    let columns = [Column::words(ATTACK), Column::hidden(ATTACK)];
    let rows = [vec![html! { (ATTACK) }, html! { (ATTACK) }]];
    vec![
        button(ATTACK).sends("a", ATTACK).icon(ATTACK).key(ATTACK).attr("aria-label", ATTACK).render(),
        button(ATTACK).barred(Some(ATTACK)).icon_only(ATTACK).render(),
        link_button(ATTACK, ATTACK).render(),
        html! { (icon(ATTACK)) (lang(ui, ATTACK)) (dept(ATTACK, 1)) (avatar(ATTACK, 1, Size::Small)) (keys(&[ATTACK])) },
        html! { (tag(Level::Bad, ATTACK)) (tag_line(ATTACK)) (tag_with(Level::Ok, ATTACK, ATTACK)) (avatar_on(ui, ATTACK, 9, Mark::X)) },
        html! { (crest(Crest::Letter('<'))) (empty(ATTACK, ATTACK, ATTACK, html! {})) (toasts(ui, &[toast])) (job(ui, &work)) },
        html! { (steps(ui, &[step])) (tabs(ui, ATTACK, std::slice::from_ref(&tab))) (seg(ui, ATTACK, &[tab])) (kpis(ATTACK, &[figure])) },
        html! { (terms(&[(ATTACK, html! {})])) (chip(ui, ATTACK, ATTACK, ATTACK)) (chip_link(ATTACK, ATTACK, true)) },
        html! { (table(ATTACK, &columns, &rows)) (small_table(ATTACK, &columns, &rows)) (as_table(ui, ATTACK, &columns, &rows)) },
        html! { (card(ATTACK, ATTACK, ATTACK, html! {})) (bar(ATTACK, html! {}, html! {})) (live_stream(ui, ATTACK)) },
        html! { (live_region(ui, ATTACK, ATTACK, ATTACK, html! {})) (promise(ui, Due::Paused, ATTACK)) (note_with(Level::Ok, ATTACK, html! {})) },
        pager(ui, &Pager { newer: Some(ATTACK), older: Some(ATTACK), sentence: ATTACK }),
    ]
}

fn form_parts(ui: &Ui) -> Vec<Markup> {
    let choice = || Choice { value: ATTACK, label: ATTACK, hint: ATTACK, chosen: true };
    let problem = Problem { field: ATTACK.to_owned(), words: ATTACK.to_owned() };
    vec![
        Field::text("a", ATTACK).id(ATTACK).value(ATTACK).hint(ATTACK).error(Some(ATTACK)).autocomplete(ATTACK).render(),
        Field::lines("a", ATTACK, 2).value(ATTACK).render(),
        Field::select("a", ATTACK, vec![choice()]).render(),
        html! { (radios(ATTACK, ATTACK, &[choice()])) (checks(ATTACK, ATTACK, &[choice()])) (check(ATTACK, &choice())) },
        html! { (field_error(ATTACK, ATTACK)) (error_summary(ui, &[problem])) (settings(ui, Scheme::Auto, ATTACK)) },
        network_toggles(ui, ATTACK, ATTACK, &[(ATTACK, Mark::X, ATTACK, true)]),
    ]
}

#[expect(clippy::too_many_lines, reason = "a list of parts, one after the other")]
fn desk_parts(ui: &Ui) -> Vec<Markup> {
    let row = QueueRow {
        href: ATTACK,
        id: ATTACK,
        mark: Mark::X,
        author: ATTACK,
        text: ATTACK,
        text_lang: ATTACK,
        tone: Some(Tone::Angry),
        topic: ATTACK,
        similar: 1,
        dept: Some((ATTACK, 1)),
        due: None,
        unread: true,
        private: true,
        current: true,
        rehearsal: true,
    };
    let reaction = [Reaction { icon: ATTACK, words: ATTACK }];
    let message = LaneMessage {
        author: ATTACK,
        handle: ATTACK,
        colour: 1,
        mark: Mark::X,
        at: ui.now,
        text: ATTACK,
        text_lang: ATTACK,
        tags: html! {},
        attachments: html! {},
        reactions: &reaction,
    };
    let mode = [ReplyMode { value: ATTACK, label: ATTACK, chosen: true }];
    let reply = ReplyForm {
        action: ATTACK,
        modes: &mode,
        above: html! {},
        text: ATTACK,
        text_lang: ATTACK,
        placeholder: ATTACK,
        limit_words: ATTACK,
        error: Some(ATTACK),
        check_at: Some(ATTACK),
        proof: html! {},
        fields: html! {},
        aside: html! {},
        actions: html! {},
        send_label: ATTACK,
        barred: Some(ATTACK),
    };
    vec![
        queue_group(QueueGroup::Over, ATTACK, ATTACK, 2, &[queue_row(ui, &row)]),
        lane_message(ui, &message),
        lane_note(ui, &LaneNote { author: ATTACK, role: ATTACK, colour: 1, at: ui.now, text: ATTACK, more: html! {} }),
        lane_event(ui, ATTACK, html! { (ATTACK) }, ui.now),
        reply_form(ui, &reply),
        lane_proposal(ATTACK, ATTACK, ATTACK, html! {}, ATTACK, html! {}, html! {}),
        inbox(
            true,
            html! {
                (list_pane(ATTACK, ATTACK, list_head(ATTACK, 1, filter_box(ATTACK, true, html! {}), html! {}), html! {}))
                (thread_pane(ATTACK, ATTACK, thread_head((ATTACK, ATTACK), ATTACK, true, menu(ATTACK, &[]), html! {}, html! { "x" })))
                (context_pane(ATTACK, ATTACK, context_section(ATTACK, ATTACK, unfold(ATTACK, true, html! {}))))
                (dialog(ATTACK, ATTACK, ATTACK, html! {}))
                (live_rings(ui, ATTACK))
                (ring_again(ui, ATTACK, html! {}))
            },
        ),
    ]
}

fn draft_parts(ui: &Ui) -> Vec<Markup> {
    let marks = [TextMark { range: 0..9, number: 1, severity: Severity::MustFix }];
    let field = ProofField {
        name: ATTACK,
        label: ATTACK,
        text: ATTACK,
        text_lang: ATTACK,
        marks: &marks,
        described_by: ATTACK,
        error: Some(ATTACK),
    };
    let one = Finding {
        number: 1,
        severity: Severity::Look,
        title: ATTACK,
        body: ATTACK,
        fix: Some(Fix { label: ATTACK, action: ATTACK, name: ATTACK, value: ATTACK }),
        rule: Some((ATTACK, ATTACK)),
        other: Some((ATTACK, ATTACK)),
    };
    let event = WeekEvent {
        href: ATTACK,
        at: ui.now,
        id: ATTACK,
        offset: Some(ATTACK),
        moves: Some(Moves { mark: ATTACK, time: ATTACK, href: ATTACK }),
        row: Some((1, 1)),
        dept: (ATTACK, 1),
        title: ATTACK,
        marks: &[Mark::X],
        state: EventState::Draft,
        snag: None,
        lane: Lane::Whole,
    };
    vec![proof_field(&field), findings(ui, &[one]), week_event(ui, &event)]
}

fn picture_parts(ui: &Ui) -> Vec<Markup> {
    let remarks = [ATTACK.to_owned()];
    let picture = [Picture { src: ATTACK, alt: ATTACK, sight: (50, 50) }];
    let card = Preview {
        id: ATTACK,
        mark: Mark::X,
        own_text: true,
        connected: true,
        account: ATTACK,
        handle: ATTACK,
        crest: Crest::Letter('"'),
        text: ATTACK,
        text_lang: ATTACK,
        warning: ATTACK,
        pictures: &picture,
        remarks: &remarks,
        count: 2,
        limit: 1,
        action: html! {},
    };
    let row = MediaRow { id: ATTACK, src: ATTACK, name: ATTACK, remove: ATTACK, earlier: Some(ATTACK), more: ATTACK, open: true };
    let point =
        Sight { id: ATTACK, src: ATTACK, name: ATTACK, legend: ATTACK, hint: ATTACK, labels: [ATTACK, ATTACK], at: (0, 100) };
    let choices = [Choice::new(ATTACK, ATTACK, true)];
    let folded = html! { (sight(&point)) (left_out(ATTACK, ATTACK, &choices)) };
    vec![previews(ATTACK, &[preview(ui, &card)]), media_row(&row, html! {}, folded)]
}

fn pages(ui: &Ui) -> Vec<Markup> {
    let town = Town { name: ATTACK, crest: Crest::of(ATTACK), theme: Theme::HOUSE };
    let person = Person { name: ATTACK, role: ATTACK, colour: 1 };
    let toast = [Toast { words: ATTACK, undo_action: Some(ATTACK) }];
    let shell = Shell {
        title: ATTACK,
        current: None,
        places: &[],
        layout: Layout::Page,
        town: &town,
        person: &person,
        duty: Some(Duty { headline: ATTACK, detail: ATTACK, open: false }),
        scheme: Scheme::Auto,
        rehearsal: true,
        here: ATTACK,
        toasts: &toast,
        notice: html! {},
        freeze: Some(html! {}),
        single_keys: false,
    };
    let bare = Bare { title: ATTACK, town: &town, scheme: Scheme::Auto, rehearsal: true, here: ATTACK, wide: true };
    vec![shell.page(ui, html! {}), bare.page(ui, failure(ui, ATTACK, ATTACK, Some(ATTACK)))]
}

fn charts(ui: &Ui) -> Vec<Markup> {
    let words = Words { id: ATTACK, title: ATTACK, sentence: ATTACK };
    let labels = [ATTACK, ATTACK];
    let series = [Series { name: ATTACK, colour: 1, values: &[1.0, 2.0] }];
    let volume = Stacked { size: (500.0, 200.0), labels: &labels, every: 1, series: &series, events: &[(1, ATTACK)] };
    let band = PromiseBand {
        size: (500.0, 200.0),
        labels: &labels,
        every: 1,
        median_min: &[1.0, 2.0],
        slowest_min: &[3.0, 4.0],
        promise_min: 2.0,
    };
    let strip = DayStrip { start_hour: 0, quiet: None, slots: &[], sentence: ATTACK };
    vec![stacked(&words, &volume), promise_band(ui.locale, &words, &band), day_strip(Locale::EN, ATTACK, &strip)]
}

#[test]
fn no_text_leaves_its_place() {
    let ui = sample_ui();
    for (group, parts) in [
        ("small", small_parts(&ui)),
        ("form", form_parts(&ui)),
        ("desk", desk_parts(&ui)),
        ("draft", draft_parts(&ui)),
        ("pictures", picture_parts(&ui)),
        ("page", pages(&ui)),
        ("chart", charts(&ui)),
    ] {
        for (place, part) in parts.into_iter().enumerate() {
            let html = part.into_string();
            assert!(html.contains("attack()") || html.contains("&lt;"), "{group} {place} shows nothing of its text: {html}");
            assert!(!html.contains("<script>"), "{group} {place}: {html}");
            assert!(!html.contains("x\"'"), "{group} {place} ends an attribute: {html}");
        }
    }
}

#[test]
fn the_token_and_the_nonce_are_escaped_too() {
    let ui = Ui { csrf: ATTACK.to_owned(), nonce: ATTACK.to_owned(), ..sample_ui() };
    for part in desk_parts(&ui).into_iter().chain(pages(&ui)) {
        assert!(!part.into_string().contains("<script>"));
    }
}
