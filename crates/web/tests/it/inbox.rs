//! The inbox: who sees what, tabs, search, pages, and that nothing a citizen writes leaves its place.

use crate::app::{Answer, TestApp, post, remote_post};
use axum::http::StatusCode;
use folkmoot_model::{
    network::post::{Incoming, RemoteMedia, Visibility},
    staff::{person::Grant, role::Role},
};
use folkmoot_newsroom::incoming::{hand_off, handle};
use jiff::SignedDuration;

#[tokio::test]
async fn an_empty_inbox_says_what_is_true() {
    let app = TestApp::start().await;
    let page = app.sign_in(&app.town().writer).await.get("/inbox").await.ok();
    page.says("Everyone has an answer");
    page.says("Pick a message to read it");
    assert_eq!(page.texts("h1"), ["Inbox"]);
}

#[tokio::test]
async fn the_queue_is_in_the_order_of_the_promise() {
    let app = TestApp::start().await;
    app.citizen_says("1", "De lantaarn is kapot").await;
    app.rehearsed.turn(SignedDuration::from_mins(90));
    app.citizen_says("2", "Waar is de markt?").await;
    app.rehearsed.turn(SignedDuration::from_mins(20));
    let page = app.sign_in(&app.town().writer).await.get("/inbox").await.ok();
    assert_eq!(page.texts(".qg"), ["Due within the hour 1", "Later today 1"]);
    assert_eq!(page.texts(".qi-text"), ["De lantaarn is kapot", "Waar is de markt?"]);
    assert_eq!(page.texts(".qi .due .vh"), ["10 min left", "1 h 40 min left"]);
    app.rehearsed.turn(SignedDuration::from_mins(30));
    let page = app.sign_in(&app.town().writer).await.get("/inbox").await.ok();
    assert_eq!(page.texts(".qg")[0], "Over the promise 1");
    page.says("20 min over");
}

#[tokio::test]
async fn an_open_case_shows_the_thread_and_what_is_known() {
    let app = TestApp::start().await;
    let case = app.citizen_says("1", "De lantaarn op de Lindekade is kapot. Al drie weken!").await;
    let desk = app.sign_in(&app.town().writer).await;
    let list = desk.get("/inbox").await.ok();
    assert_eq!(list.count(".qi.is-unread"), 1);
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    assert_eq!(page.texts("h1"), ["De lantaarn op de Lindekade is kapot"]);
    page.says("First answer due");
    page.says("First contact.");
    assert_eq!(page.attributes(".msg-t", "lang"), ["nl"]);
    assert_eq!(page.count(".qi[aria-current=true]"), 1);
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    assert_eq!(page.count(".qi.is-unread"), 0, "whoever handles it has seen it");
}

#[tokio::test]
async fn htmx_gets_the_panes_alone() {
    let app = TestApp::start().await;
    let case = app.citizen_says("1", "De lantaarn is kapot").await;
    let desk = app.sign_in(&app.town().writer).await.with_htmx();
    let part = desk.get(&format!("/inbox/{case}")).await.ok();
    assert!(!part.body.contains("<html") && part.body.contains("id=\"inbox\""), "{}", part.body);
    assert!(part.body.starts_with("<title>De lantaarn is kapot"));
}

#[tokio::test]
async fn another_departments_person_sees_nothing_of_it() {
    let app = TestApp::start().await;
    let case = app.citizen_says("1", "De lantaarn is kapot").await;
    let stranger = app.sign_in(&app.town().stranger).await;
    stranger.get("/inbox").await.ok().says_nothing_of("lantaarn");
    let page = stranger.get(&format!("/inbox/{case}")).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    page.says_nothing_of("lantaarn");
    assert_eq!(stranger.get("/inbox/nonsense").await.status, StatusCode::NOT_FOUND);
    let form = [("revision", "1"), ("owner", "")];
    assert_eq!(stranger.post(&format!("/cases/{case}/assign"), &form).await.status, StatusCode::NOT_FOUND);
    let note = stranger.post(&format!("/cases/{case}/note"), &[("text", "I was here")]).await;
    assert_eq!(note.status, StatusCode::NOT_FOUND);
    assert_eq!(app.stranger().get("/inbox").await.status, StatusCode::SEE_OTHER, "nobody is signed in");
}

#[tokio::test]
async fn whoever_reads_but_may_not_handle_gets_no_buttons_and_is_refused() {
    let app = TestApp::start().await;
    let case = app.citizen_says("1", "De lantaarn is kapot").await;
    let grants = vec![Grant { role: Role::Analyst, department: None }];
    let analyst = app.joins("Ana Analyst", grants).await;
    let desk = app.sign_in(&analyst).await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    assert_eq!(page.count("form#reply") + page.count("dialog.dlg:not(#keys)") + page.count(".th-h form"), 0);
    assert_eq!(desk.post(&format!("/cases/{case}/close"), &[("closing", "answered")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.post(&format!("/cases/{case}/reply"), &[("text", "x")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.post(&format!("/cases/{case}/note"), &[("text", "x")]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_expert_sees_what_the_department_is_asked_and_answers_that_alone() {
    let app = TestApp::start().await;
    let (newsroom, town) = (app.newsroom(), app.town());
    let case = app.citizen_says("1", "Mag mijn hond mee naar het park?").await;
    handle::send_to(newsroom, &town.writer, case, 1, town.parks).await.unwrap();
    let desk = app.sign_in(&town.expert).await;
    assert_eq!(desk.get(&format!("/inbox/{case}")).await.status, StatusCode::NOT_FOUND, "not before the department is asked");
    let due_at = newsroom.now() + SignedDuration::from_hours(1);
    let question = hand_off::Question {
        to: town.works,
        expert: Some(town.expert.person),
        question: "Staat daar een hek?".to_owned(),
        due_at,
    };
    hand_off::ask(newsroom, &town.writer, case, 2, question).await.unwrap();
    let list = desk.get("/inbox").await.ok();
    assert_eq!(list.texts(".tabs [aria-current]"), ["Asked of you 1"]);
    list.says("Staat daar een hek?");
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    page.says("Mag mijn hond mee naar het park?");
    assert_eq!(page.attributes("form#reply", "action"), [format!("/cases/{case}/note")], "a note, no reply");
    assert_eq!(page.attributes("form#reply input[type=radio]", "value"), ["note"]);
    let action = page.attributes("form[action$='/answer']", "action").remove(0);
    let answer = desk.fill(&page, &action, &[("answer", "Ja, en het staat open.")]).await;
    desk.follow(&answer).await.ok().says("Ja, en het staat open.");
    let again = desk.post(&action, &[("answer", "Nog iets.")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "answered once");
}

#[tokio::test]
async fn search_filters_and_pages_narrow_the_list() {
    let app = TestApp::start().await;
    for number in 0..60 {
        app.rehearsed.turn(SignedDuration::from_secs(1));
        app.citizen_says(&format!("post-{number}"), &format!("Bericht nummer {number} over de brug")).await;
    }
    let desk = app.sign_in(&app.town().writer).await;
    let first = desk.get("/inbox").await.ok();
    assert_eq!(first.count(".qi"), 50);
    assert_eq!(first.texts(".tabs [aria-current]"), ["To answer 60"]);
    let older = first.attributes(".pager a[rel=next]", "href").remove(0);
    let second = desk.get(&older).await.ok();
    assert_eq!(second.count(".qi"), 10);
    let mut all = [first.texts(".qi-text"), second.texts(".qi-text")].concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 60, "each on one page");
    let found = desk.get("/inbox?q=nummer+7+").await.ok();
    assert_eq!(found.texts(".qi-text"), ["Bericht nummer 7 over de brug"]);
    assert_eq!(found.attributes("input[name=q]", "value"), ["nummer 7"]);
    desk.get("/inbox?q=giraffe").await.ok().says("Nothing found");
    let own = format!("/inbox?owner={}", app.town().writer.person);
    desk.get(&own).await.ok().says("Nothing found");
    let account = format!("/inbox?account={}", app.town().account);
    assert_eq!(desk.get(&account).await.ok().count(".qi"), 50);
}

/// Ends an attribute, ends a text field, and carries a script, a handler and an htmx attribute.
const ATTACK: &str = "</textarea></title>\"'><script>alert(1)</script><img src=x onerror=alert(2)><b hx-get=\"/cases/1/close\">";

fn unharmed(page: &Answer) {
    for forbidden in ["<script>alert", "<img", "<b hx-get", "javascript:"] {
        assert!(!page.body.contains(forbidden), "{forbidden} got out");
    }
    let scripts = page.count("script:not([nonce])");
    assert_eq!(scripts, 0, "a script without a nonce");
}

#[tokio::test]
async fn nothing_a_citizen_writes_leaves_its_place() {
    let app = TestApp::start().await;
    let mut hostile = remote_post(&app, "1", ATTACK);
    hostile.author.display_name = ATTACK.to_owned();
    hostile.author.handle = ATTACK.to_owned();
    hostile.author.url = Some("javascript:alert(3)".to_owned());
    hostile.url = Some("javascript:alert(4)".to_owned());
    hostile.html = Some(ATTACK.to_owned());
    hostile.warning = Some(ATTACK.to_owned());
    hostile.media = vec![RemoteMedia {
        url: "javascript:alert(5)".to_owned(),
        kind: ATTACK.to_owned(),
        description: Some(ATTACK.to_owned()),
    }];
    let case = app.comes_in(vec![Incoming::Post(Box::new(hostile.clone()))]).await[0];
    hostile.text = format!("{ATTACK} twice");
    hostile.edited_at = Some(app.newsroom().now() + SignedDuration::from_secs(1));
    app.comes_in(vec![Incoming::Edited(Box::new(hostile))]).await;
    let desk = app.sign_in(&app.town().writer).await;
    for path in ["/inbox", "/inbox?q=alert"] {
        let page = desk.get(path).await.ok();
        assert_eq!(page.count(".qi"), 1, "{path}");
        unharmed(&page);
    }
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    unharmed(&page);
    page.says("onerror=alert(2)");
    for act in ["assign", "department", "hand-off", "follow-up", "close"] {
        unharmed(&desk.get(&format!("/cases/{case}/{act}")).await.ok());
    }
    let back = desk.post(&format!("/cases/{case}/hand-off"), &[("question", ATTACK), ("list", ATTACK), ("date", ATTACK)]).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    unharmed(&back);
    let query = desk.get("/inbox?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&tab=%22%3E&account=%22").await.ok();
    unharmed(&query);
}

#[tokio::test]
async fn edits_and_deletions_are_marked_and_nothing_said_is_lost() {
    let app = TestApp::start().await;
    let case = app.citizen_says("1", "De lamp is stuk").await;
    let mut edited = remote_post(&app, "1", "De lamp is weer heel");
    edited.edited_at = Some(app.newsroom().now() + SignedDuration::from_mins(5));
    app.rehearsed.turn(SignedDuration::from_mins(6));
    app.comes_in(vec![Incoming::Edited(Box::new(edited))]).await;
    let desk = app.sign_in(&app.town().writer).await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    page.says("Edited 9:05");
    page.says("See the earlier version");
    assert_eq!(page.texts(".lane details .msg-t"), ["De lamp is stuk"]);
    let gone = Incoming::Deleted { remote_id: "1".to_owned(), at: app.newsroom().now() };
    app.comes_in(vec![gone]).await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    page.says("Deleted by its author, 9:06");
    assert_eq!(page.texts(".lane article > .msg-t"), [""], "not shown as if it stood");
    assert_eq!(page.texts(".lane details .msg-t"), ["De lamp is weer heel", "De lamp is stuk"], "kept for the record");
}

#[tokio::test]
async fn what_was_said_in_private_is_answered_in_private() {
    let app = TestApp::start().await;
    let mut private = remote_post(&app, "1", "Mijn nummer is geheim");
    private.visibility = Visibility::Direct;
    let case = app.comes_in(vec![Incoming::Post(Box::new(private))]).await[0];
    let desk = app.sign_in(&app.town().writer).await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    assert_eq!(page.attributes("form#reply input[name=kind]", "value"), ["private", "note"]);
    page.says("They wrote to you in private");
    let public = desk.fill(&page, &format!("/cases/{case}/reply"), &[("kind", "public"), ("text", "Dag")]).await;
    assert_eq!(public.status, StatusCode::UNPROCESSABLE_ENTITY);
    public.says("Choose another kind of reply");
}

#[tokio::test]
async fn the_top_of_the_list_tells_what_is_new_and_leaves_the_list_alone() {
    let app = TestApp::start().await;
    app.citizen_says("1", "De lantaarn is kapot").await;
    let desk = app.sign_in(&app.town().writer).await;
    let page = desk.get("/inbox").await.ok();
    let address = page.attributes("#inbox-top", "hx-get").remove(0);
    desk.with_htmx().get(&address).await.ok().says_nothing_of("new message");
    app.comes_in(vec![post(&app, "2", "Waar is de markt?"), post(&app, "3", "Dank u")]).await;
    let top = desk.with_htmx().get(&address).await.ok();
    top.says("2 new messages");
    assert_eq!(top.texts(".tabs [aria-current]"), ["To answer 3"]);
    assert_eq!(top.attributes(".inbox-news a", "href"), ["/inbox?tab=to-answer"]);
}

#[tokio::test]
async fn rings_are_said_anew_where_they_stand() {
    let app = TestApp::start().await;
    let case = app.citizen_says("1", "De lantaarn is kapot").await;
    let desk = app.sign_in(&app.town().writer).await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    let address = page.attributes("#rings", "hx-get").remove(0);
    app.rehearsed.turn(SignedDuration::from_mins(7));
    let rings = desk.with_htmx().get(&address).await.ok();
    rings.says("1 h 53 min left");
    let ids = rings.attributes("[hx-swap-oob]", "id");
    for id in &ids {
        assert_eq!(page.count(&format!("[id='{id}']")), 1, "{id} stands on the page once");
    }
    assert!(ids.contains(&format!("case-{case}-due")) && ids.contains(&format!("promise-{case}")), "{ids:?}");
    let stranger = app.sign_in(&app.town().stranger).await.with_htmx();
    assert_eq!(stranger.get(&address).await.ok().count("[hx-swap-oob]"), 0);
}

#[tokio::test]
async fn ids_are_unique_and_forms_hold_the_token() {
    let app = TestApp::start().await;
    let case = app.citizen_says("1", "De lantaarn is kapot").await;
    app.citizen_says("2", "Waar is de markt?").await;
    let desk = app.sign_in(&app.town().writer).await;
    for path in [format!("/inbox/{case}"), format!("/cases/{case}/hand-off")] {
        let page = desk.get(&path).await.ok();
        let mut ids = page.attributes("[id]", "id");
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count, "{path}");
        let posts = page.count("form[method=post]");
        assert_eq!(page.count(&format!("form[method=post] input[name=csrf][value='{}']", desk.csrf)), posts, "{path}");
        assert_eq!(page.count("h1"), 1, "{path}");
        for label in page.attributes("label[for]", "for") {
            assert_eq!(page.count(&format!("[id='{label}']")), 1, "{path}: {label}");
        }
    }
}
