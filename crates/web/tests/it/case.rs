//! What is done with a case: each action, what stands in its way, and that nothing typed is lost.

use crate::app::{Answer, Signed, TestApp, remote_post};
use axum::http::StatusCode;
use folkmoot_model::{
    ids::CaseId,
    incoming::case::{Case, CaseState, Closing},
    network::{capability::Verb, post::Incoming},
};
use folkmoot_newsroom::{incoming::follow_up, outgoing::approve};
use folkmoot_store as store;
use folkmoot_testkit::rehearsed::{Fault, Trouble};
use jiff::SignedDuration;

async fn stored(app: &TestApp, case: CaseId) -> Case {
    store::cases::get(&app.newsroom().store.read(), case).await.unwrap().unwrap()
}

/// A case of a citizen, the person at the front office, and the page they look at.
async fn opened() -> (TestApp, CaseId, Signed, Answer) {
    let app = TestApp::start().await;
    let case = app.citizen_says("1", "De lantaarn is kapot").await;
    let desk = app.sign_in(&app.town().writer).await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    (app, case, desk, page)
}

#[tokio::test]
async fn a_case_is_taken_given_and_put_back() {
    let (app, case, desk, page) = opened().await;
    let action = format!("/cases/{case}/assign");
    let taken = desk.fill(&page, &action, &[]).await;
    assert!(taken.location().ends_with("done=taken"), "{}", taken.location());
    let page = desk.follow(&taken).await.ok();
    page.says("It is yours now.");
    page.says("Wout Writer took it");
    assert_eq!(stored(&app, case).await.owner, Some(app.town().writer.person));
    let form = desk.get(&format!("/cases/{case}/assign")).await.ok();
    let names = form.texts("#assign-owner option");
    assert_eq!(names, ["Nobody yet", "Mia Manager", "Wout Writer"], "who handles cases there, and nobody else");
    let given = desk.fill(&form, &action, &[("owner", &app.town().manager.person.to_string())]).await;
    desk.follow(&given).await.ok().says("Wout Writer gave it to Mia Manager");
    let form = desk.get(&format!("/cases/{case}/assign")).await.ok();
    let back = desk.fill(&form, &action, &[("owner", "")]).await;
    desk.follow(&back).await.ok().says("put it back in the queue");
    let form = desk.get(&format!("/cases/{case}/assign")).await.ok();
    let wrong = desk.fill(&form, &action, &[("owner", &app.town().stranger.person.to_string())]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.says("Choose somebody who works there");
}

#[tokio::test]
async fn a_case_goes_to_another_department() {
    let (app, case, desk, _) = opened().await;
    let form = desk.get(&format!("/cases/{case}/department")).await.ok();
    assert_eq!(form.texts("#department-to option"), ["Green and Parks"]);
    let sent = desk.fill(&form, &format!("/cases/{case}/department"), &[]).await;
    desk.follow(&sent).await.ok().says("sent it from Public Works to Green and Parks");
    assert_eq!(stored(&app, case).await.department, app.town().parks);
    let stranger = app.sign_in(&app.town().stranger).await;
    stranger.get(&format!("/inbox/{case}")).await.ok().says("De lantaarn is kapot");
    let form = stranger.get(&format!("/cases/{case}/department")).await.ok();
    let away = stranger.fill(&form, &format!("/cases/{case}/department"), &[("department", &app.town().works.to_string())]).await;
    assert!(away.location().starts_with("/inbox?"), "who can't follow it comes back to the list: {}", away.location());
    stranger.follow(&away).await.ok();
}

#[tokio::test]
async fn a_question_goes_to_a_department_and_its_answer_into_the_reply() {
    let (app, case, desk, _) = opened().await;
    let form = desk.get(&format!("/cases/{case}/hand-off")).await.ok();
    let works = app.town().works.to_string();
    let action = format!("/cases/{case}/hand-off");
    let empty = desk.fill(&form, &action, &[("department", &works), ("question", "  ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(empty.attributes(".err a", "href"), ["#hand-off-question"]);
    let past = desk.fill(&form, &action, &[("department", &works), ("question", "Wanneer?"), ("date", "2020-01-01")]).await;
    assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(past.texts("#hand-off-question"), ["Wanneer?"]);
    past.says("Choose a time that has not passed");
    let asked = desk.fill(&form, &action, &[("department", &works), ("question", "Wanneer is het klaar?")]).await;
    let page = desk.follow(&asked).await.ok();
    page.says("asks Public Works");
    page.says("Wanneer is het klaar?");
    assert_eq!(stored(&app, case).await.state, CaseState::Pending);
    let answer = page.attributes("form[action$='/answer']", "action").remove(0);
    let blank = desk.fill(&page, &answer, &[("answer", " ")]).await;
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(blank.count("details[open] form[action$='/answer']"), 1, "the form stands open where it was");
    let given = desk.fill(&page, &answer, &[("answer", "Morgen voor 12 uur.")]).await;
    let page = desk.follow(&given).await.ok();
    page.says("Answer from Public Works");
    let take = page.attributes(".sugg a.btn", "href").remove(0);
    let path = take.trim_end_matches("#reply");
    assert_eq!(desk.get(path).await.ok().texts("#reply-text"), ["Morgen voor 12 uur."]);
}

#[tokio::test]
async fn a_reply_goes_out_and_shows_how_it_fares() {
    let (app, case, desk, page) = opened().await;
    let action = format!("/cases/{case}/reply");
    let sent = desk.fill(&page, &action, &[("text", "We kijken ernaar.")]).await;
    let page = desk.follow(&sent).await.ok();
    page.says("Your answer is on its way.");
    page.says("On its way");
    assert_eq!(stored(&app, case).await.owner, Some(app.town().writer.person), "whoever answers has it");
    let twice = desk.post(&action, &[("text", "We kijken ernaar."), ("revision", "1"), ("kind", "public")]).await;
    assert_eq!(twice.status, StatusCode::CONFLICT, "sent once");
}

#[tokio::test]
async fn a_failed_answer_says_what_to_do_and_keeps_its_text() {
    let app = TestApp::start().await;
    let remote = app.rehearsed.says("noordkade", "De lantaarn is kapot", None).unwrap();
    app.rehearsed.collect().await.unwrap();
    let read = app.newsroom().store.read();
    let case = store::cases::for_post(&read, app.town().account, &remote).await.unwrap().unwrap();
    let desk = app.sign_in(&app.town().writer).await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    app.rehearsed.network.inject(Fault::new(Trouble::LoseAnswer).during(Verb::Publish));
    let sent = desk.fill(&page, &format!("/cases/{case}/reply"), &[("text", "We kijken ernaar.")]).await;
    desk.follow(&sent).await.ok();
    app.rehearsed.publish().await.unwrap();
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    page.says("Not sure it arrived");
    page.says("Do not write it again.");
    assert_eq!(page.count("a[href^='/deliveries/']"), 1);
    app.rehearsed.network.mend();
    app.rehearsed.network.inject(Fault::new(Trouble::Down));
    let sent = desk.fill(&page, &format!("/cases/{case}/reply"), &[("text", "Nog een antwoord.")]).await;
    desk.follow(&sent).await.ok();
    for _ in 0..60 {
        app.rehearsed.publish().await.unwrap();
        app.rehearsed.turn(SignedDuration::from_hours(2));
    }
    let desk = app.sign_in(&app.town().writer).await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    page.says("The citizen has not seen it; the text is safe here.");
    let again = page.attributes("a[href*='again=']", "href").remove(0);
    let text = desk.get(again.trim_end_matches("#reply")).await.ok().texts("#reply-text");
    assert!(text[0].ends_with("Nog een antwoord."), "{text:?}");
}

#[tokio::test]
async fn an_answer_that_a_colleague_sends_back_can_be_written_again() {
    let (app, case, desk, page) = opened().await;
    let sent = desk.fill(&page, &format!("/cases/{case}/reply"), &[("text", "Geen idee."), ("check", "1")]).await;
    let page = desk.follow(&sent).await.ok();
    page.says("A colleague reads your answer first.");
    page.says("Waits for a colleague’s check");
    let message = store::messages::of_case(&app.newsroom().store.read(), case).await.unwrap().remove(0);
    approve::reject(app.newsroom(), &app.town().manager, message.id, message.revision, "Te kort").await.unwrap();
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    page.says("A colleague sent it back: Te kort");
    let again = page.attributes("a[href*='again=']", "href").remove(0);
    let text = desk.get(again.trim_end_matches("#reply")).await.ok().texts("#reply-text");
    assert!(text[0].ends_with("Geen idee."), "{text:?}");
}

#[tokio::test]
async fn the_guideline_blocks_a_reply_and_the_text_stays() {
    let (_, case, desk, page) = opened().await;
    let action = format!("/cases/{case}/reply");
    let text = "Bel mij op NL91 ABNA 0417 1643 00";
    let back = desk.fill(&page, &action, &[("text", text)]).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(back.texts("#reply-text"), [text]);
    back.says("A bank account");
    assert_eq!(back.count(".fd--bad"), 1);
    let checked = desk.with_htmx().post(&format!("/cases/{case}/proof"), &[("text", text), ("kind", "public")]).await.ok();
    assert!(!checked.body.contains("<html") && checked.body.contains("A bank account"), "{}", checked.body);
    let whole = desk.post(&format!("/cases/{case}/proof"), &[("text", text), ("kind", "public")]).await.ok();
    assert_eq!(whole.texts("#reply-text"), [text], "without a script the page comes back with what was typed");
    let long = desk.post(&action, &[("text", &"x".repeat(3_000)), ("kind", "public"), ("revision", "1")]).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    long.says("too long for Rehearsal");
    let empty = desk.fill(&page, &action, &[("text", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(empty.attributes(".err a", "href"), ["#reply-text"]);
}

#[tokio::test]
async fn an_out_of_date_form_is_refused_and_keeps_what_was_typed() {
    let (app, case, desk, page) = opened().await;
    let taken = desk.fill(&page, &format!("/cases/{case}/assign"), &[]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    let stale = desk.fill(&page, &format!("/cases/{case}/reply"), &[("text", "We kijken ernaar.")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    stale.says("Somebody else changed this in the meantime.");
    assert_eq!(stale.texts("#reply-text"), ["We kijken ernaar."]);
    let sent = desk.fill(&stale, &format!("/cases/{case}/reply"), &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "the form that came back carries the new revision");
    let works = app.town().works.to_string();
    let form =
        [("revision", "1"), ("department", works.as_str()), ("question", "Wanneer?"), ("date", "2026-11-23"), ("time", "17:00")];
    let stale = desk.post(&format!("/cases/{case}/hand-off"), &form).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert_eq!(stale.texts("#hand-off-question"), ["Wanneer?"]);
    assert_eq!(stale.attributes("#hand-off-time", "value"), ["17:00"]);
    let plan = [
        ("revision", "1"),
        ("kind", "call"),
        ("owner", ""),
        ("description", "Bel terug"),
        ("date", "2026-11-24"),
        ("time", "9:00"),
    ];
    let wrong = desk.post(&format!("/cases/{case}/follow-ups"), &plan).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.texts("#work-what"), ["Bel terug"]);
}

#[tokio::test]
async fn closing_waits_for_the_citizen_to_know_and_can_be_undone() {
    let (app, case, desk, page) = opened().await;
    let never = desk.fill(&page, &format!("/cases/{case}/close"), &[("closing", "answered")]).await;
    assert_eq!(never.status, StatusCode::UNPROCESSABLE_ENTITY);
    never.says("Answer first, or choose another reason");
    let closed = desk
        .fill(&page, &format!("/cases/{case}/close"), &[("closing", "nothing_to_answer"), ("list", "tab=to-answer&q=lamp")])
        .await;
    assert!(closed.location().starts_with("/inbox?tab=to-answer&q=lamp&undo="), "{}", closed.location());
    assert_eq!(stored(&app, case).await.closing, Some(Closing::NothingToAnswer));
    let list = desk.follow(&closed).await.ok();
    list.says("Closed.");
    let undo = list.attributes(".toast form", "action").remove(0);
    let undone = desk.fill(&list, &undo, &[]).await;
    desk.follow(&undone).await.ok().says("Wout Writer opened it again");
    assert!(stored(&app, case).await.due_at.is_some(), "the clock runs again");
    let stale = desk.fill(&list, &undo, &[]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "undone once");
}

#[tokio::test]
async fn a_greyed_button_says_why() {
    let (app, case, desk, page) = opened().await;
    let own = app.town().writer.person.to_string();
    let plan = [("owner", own.as_str()), ("description", "Lamp vervangen"), ("kind", "work_order")];
    let planned = desk.fill(&page, &format!("/cases/{case}/follow-ups"), &plan).await;
    let page = desk.follow(&planned).await.ok();
    let reasons = page.attributes("button[aria-disabled]", "title");
    assert!(reasons.iter().all(|why| why == "A follow-up is still open.") && !reasons.is_empty(), "{reasons:?}");
    let form = desk.get(&format!("/cases/{case}/close")).await.ok();
    form.says("A follow-up is still open.");
    let forced = desk.post(&format!("/cases/{case}/close"), &[("closing", "nothing_to_answer"), ("revision", "2")]).await;
    assert_eq!(forced.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_note_stays_in_the_house() {
    let (_, case, desk, page) = opened().await;
    let kept = desk.fill(&page, &format!("/cases/{case}/reply"), &[("kind", "note"), ("text", "@Mia kijk jij?")]).await;
    let page = desk.follow(&kept).await.ok();
    page.says("Staff only");
    assert_eq!(page.texts(".inote .at"), ["@Mia"]);
    assert_eq!(page.count(".lane .tag--ok"), 0, "nothing went out");
    let empty = desk.post(&format!("/cases/{case}/note"), &[("text", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn whoever_owns_the_work_may_say_that_it_is_done() {
    let (app, case, _, _) = opened().await;
    let owner = app.joins("Otto Outside", vec![]).await;
    let due_at = app.newsroom().now() + SignedDuration::from_hours(5);
    let plan = follow_up::Plan {
        kind: folkmoot_model::incoming::follow_up::FollowUpKind::Visit,
        description: "Ga langs".to_owned(),
        owner: owner.person,
        due_at,
    };
    let work = follow_up::plan(app.newsroom(), &app.town().writer, case, 1, plan).await.unwrap();
    let desk = app.sign_in(&owner).await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    assert_eq!(page.count(".pane--list"), 0, "no right to read other cases");
    let action = format!("/cases/{case}/follow-ups/{work}/done");
    let done = desk.fill(&page, &action, &[("outcome", "Alles in orde")]).await;
    desk.follow(&done).await.ok().says("Alles in orde");
    let told = desk.post(&format!("/cases/{case}/follow-ups/{work}/told"), &[("how", "Aan de deur")]).await;
    assert_eq!(told.status, StatusCode::FORBIDDEN);
    let front = app.sign_in(&app.town().writer).await;
    let page = front.get(&format!("/inbox/{case}")).await.ok();
    let told = front.fill(&page, &format!("/cases/{case}/follow-ups/{work}/told"), &[("how", "Aan de deur")]).await;
    front.follow(&told).await.ok().says("Told in person");
    let other = app.citizen_says("2", "Iets anders").await;
    let wrong = front.post(&format!("/cases/{other}/follow-ups/{work}/done"), &[("outcome", "x")]).await;
    assert_eq!(wrong.status, StatusCode::NOT_FOUND, "the work belongs to another case");
}

#[tokio::test]
async fn a_form_without_the_token_changes_nothing() {
    let (app, case, desk, _) = opened().await;
    let before = stored(&app, case).await;
    for path in ["assign", "department", "hand-off", "follow-ups", "close", "reopen", "reply", "proof", "note"] {
        for token in ["", "wrong"] {
            let answer = desk.with_csrf(token).post(&format!("/cases/{case}/{path}"), &[("revision", "1"), ("text", "x")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} with {token:?}");
        }
    }
    assert_eq!(stored(&app, case).await, before);
}

#[tokio::test]
async fn a_case_that_goes_on_comes_back() {
    let (app, case, desk, page) = opened().await;
    let closed = desk.fill(&page, &format!("/cases/{case}/close"), &[("closing", "nothing_to_answer")]).await;
    desk.follow(&closed).await.ok();
    let mut again = remote_post(&app, "2", "Hallo? Het is nog steeds donker.");
    again.in_reply_to = Some("1".to_owned());
    app.comes_in(vec![Incoming::Post(Box::new(again))]).await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    page.says("Opened again by a new message");
    assert_eq!(page.texts(".tabs [aria-current]"), ["To answer 1"]);
    let older = page.attributes("a[href*='to=']", "href").remove(0);
    let page = desk.get(older.trim_end_matches("#reply")).await.ok();
    page.says("You answer: De lantaarn is kapot");
}

#[tokio::test]
async fn the_room_left_counts_the_handle_of_whoever_is_answered() {
    let (app, case, desk, _) = opened().await;
    let mut other = remote_post(&app, "2", "Hier ook!");
    other.in_reply_to = Some("1".to_owned());
    other.author.remote_id = "bartholomeus".to_owned();
    other.author.handle = "bartholomeus@town.example".to_owned();
    app.comes_in(vec![Incoming::Post(Box::new(other))]).await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    let to_anna = page.attributes("a[href*='to=']", "href").remove(0);
    let left = |page: &Answer| -> usize {
        let words = page.texts("#reply-limit").join(" ");
        words.split_whitespace().find_map(|word| word.parse().ok()).unwrap_or_else(|| panic!("no number in {words:?}"))
    };
    let anna = desk.get(to_anna.trim_end_matches("#reply")).await.ok();
    assert_eq!(left(&anna) - left(&page), "bartholomeus".len() - "anna".len());
}
