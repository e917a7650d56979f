//! The guideline's life on its pages: the next version is written, held against what is planned, signed by somebody else, compared, withdrawn;
//! departments make clauses stricter. Everything without scripts.

#![expect(clippy::unwrap_used, reason = "a test that can't go on stops")]

use crate::app::{Answer, Signed, TestApp};
use folkmoot_model::{
    outgoing::message::MessageState,
    staff::{
        person::{Department, Grant},
        role::Role,
    },
};
use folkmoot_newsroom::outgoing::draft::Draft;
use folkmoot_store as store;
use http::StatusCode;
use jiff::SignedDuration;

/// A draft of the organisation's next version, opened by an editor: the page, its address.
async fn begun(editor: &Signed) -> (Answer, String) {
    let begun = editor.post("/guideline/drafts", &[]).await;
    let address = begun.location().to_owned();
    (editor.get(&address).await.ok(), address)
}

/// Today in the town, as its forms send it.
fn today(app: &TestApp) -> jiff::civil::Date {
    app.newsroom().now().to_zoned(jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap()).date()
}

/// What comes back when a colleague changed the draft since the form was drawn.
async fn moved_on(writer: &Signed, form: &Answer, clause: &str) {
    let stale = writer.fill(form, clause, &[("p-max", "1")]).await;
    assert_eq!((stale.status, stale.value("p-max").as_str()), (StatusCode::CONFLICT, "1"));
    stale.says("Open the clause as it stands now");
    let again = writer.fill(&stale, clause, &[]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "what nobody has seen is not replaced by a second press");
    // a removal that is refused shows the clause as it stands, not an empty one
    let late = writer.post(&format!("{clause}/remove"), &[("revision", "1")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!((late.value("number").as_str(), late.value("p-max").as_str()), ("5.7", "0"));
    assert_eq!(late.value("severity"), "block");
    late.says_nothing_of("Open the clause as it stands now");
}

#[tokio::test]
async fn a_version_is_written_asked_for_signed_and_compared() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let (page, address) = begun(&writer).await;
    page.says("Nothing is changed yet");
    page.says("No message waits to go out.");
    let clause = format!("{address}/clauses/5.7");
    let form = writer.get(&clause).await.ok();
    assert_eq!(form.value("p-max"), "3");

    // what can't be is said at its field, and what was typed stays
    let wrong = [("p-max", "101"), ("number", "5.6"), ("title-nl", " "), ("prose-en", "None at all.")];
    let refused = writer.fill(&form, &clause, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.says("A whole number from 0 to 100.");
    assert_eq!((refused.value("p-max").as_str(), refused.value("prose-en").as_str()), ("101", "None at all."));
    let taken = writer.fill(&form, &clause, &[("number", "5.6")]).await;
    taken.says("Another clause has this number.");
    let saved = writer.fill(&form, &clause, &[("p-max", "0"), ("severity", "block"), ("prose-en", "No emoji.")]).await;
    let page = writer.follow(&saved).await.ok();
    page.says("Most emoji of a text: 3 before, 0 now.");
    page.says("“Good to know” before, “Must be fixed” now");
    page.says("§ 5.7 changed Wout Writer");
    assert!(page.texts("del").iter().any(|gone| gone.contains("at most three emoji")), "{:?}", page.texts("del"));
    moved_on(&writer, &form, &clause).await;

    // one who may not sign asks; the one who may sees it in the navigation
    assert_eq!(page.count("input[name=from]"), 0);
    let asked = writer.fill(&page, &format!("{address}/ask"), &[]).await;
    writer.follow(&asked).await.says("Wout Writer asks for a signature");
    manager.get("/guideline").await.ok().says("Guideline , 1 waiting");
    let page = manager.get(&address).await.ok();
    let sign = format!("{address}/sign");
    let past = manager.fill(&page, &sign, &[("from", "2020-01-01")]).await;
    assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
    past.says("That day has passed.");
    assert_eq!(past.value("from"), "2020-01-01");
    let signed = manager.fill(&page, &sign, &[("from", &today(&app).to_string())]).await;
    let versions = manager.follow(&signed).await.ok();
    versions.says("Version 2 In force");
    versions.says("1 clause since version 1");
    versions.says("Version 1 Earlier");
    assert_eq!(writer.get(&address).await.status, StatusCode::NOT_FOUND);
    writer.get("/guideline").await.ok().says("Version 2, in force since");
    let compared = writer.get("/guideline/1/2").await.ok();
    compared.says("Most emoji of a text: 3 before, 0 now.");
    writer.get("/guideline/2/2").await.ok().says("The two versions say the same");
    writer.get("/guideline/1").await.ok().says("at most 3 emoji");
    for nothing in ["/guideline/9", "/guideline/1/9", "/guideline/abc"] {
        assert_eq!(writer.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }

    // back to the first one: a draft with its clauses
    let back = writer.post("/guideline/drafts", &[("from", "1")]).await;
    writer.follow(&back).await.ok().says("Most emoji of a text: 0 before, 3 now.");
}

#[tokio::test]
async fn nobody_signs_what_they_changed_last_and_a_change_is_taken_back() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let (_, address) = begun(&manager).await;
    let removed = manager.post(&format!("{address}/clauses/5.7/remove"), &[("revision", "1")]).await;
    let page = manager.follow(&removed).await.ok();
    page.says("Removed");
    page.says("You changed it last, so somebody else signs it.");
    let own = manager.post(&format!("{address}/sign"), &[("revision", "2"), ("from", &today(&app).to_string())]).await;
    assert_eq!(own.status, StatusCode::CONFLICT);
    let undone = manager.fill(&page, &format!("{address}/undo"), &[]).await;
    let page = manager.follow(&undone).await.ok();
    page.says("The last change is taken back.");
    page.says("Nothing is changed yet");
    let gone = manager.fill(&page, &format!("{address}/discard"), &[]).await;
    manager.follow(&gone).await.ok().says("The next version is given up.");
    assert_eq!(manager.get(&address).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_clause_is_added_with_words_in_a_period_and_renumbered() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let (_, address) = begun(&manager).await;
    let add = format!("{address}/add");
    manager.get(&add).await.ok().says("Words we don't use");
    assert!(!manager.get(&add).await.text().contains("Citizens get an answer in time."), "there is a promise already");
    let form = manager.get(&format!("{add}?rule=words")).await.ok();
    let typed = [
        ("number", "4.9"),
        ("title-nl", "Campagne"),
        ("prose-nl", "In de campagne zwijgen we over partijen."),
        ("p-words", "stem op\nnl: partij = groep"),
        ("p-between-first", "2027-02-01"),
        ("p-between-last", "2027-03-17"),
    ];
    let empty = manager.fill(&form, &add, &typed[..3]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    empty.says("has an empty list");
    let half = manager.fill(&form, &add, &[&typed[..4], &[("p-between-first", "2027-02-01")]].concat()).await;
    half.says("Give a first and a last day");
    let page = manager.follow(&manager.fill(&form, &add, &typed).await).await.ok();
    page.says("stem op, partij (we write groep) in Dutch");
    page.says("17 March 2027");
    let clause = format!("{address}/clauses/4.9");
    let form = manager.get(&clause).await.ok();
    assert_eq!(form.value("p-words"), "stem op\nnl: partij = groep");
    assert_eq!(form.value("p-between-last"), "2027-03-17");
    let page = manager.follow(&manager.fill(&form, &clause, &[("number", "4.3")]).await).await.ok();
    page.says("§ 4.3 got this number");
}

/// A message of public works with an emoji, approved for tomorrow.
async fn planned(app: &TestApp) -> folkmoot_model::ids::MessageId {
    let town = app.town();
    let planned_at = Some(app.newsroom().now() + SignedDuration::from_hours(30));
    town.approved(Draft { planned_at, ..town.draft("Bridge feast", "De brug is dicht 🎉") }).await.unwrap()
}

#[tokio::test]
async fn a_department_tightens_a_clause_and_what_was_planned_comes_back() {
    let app = TestApp::start().await;
    let message = planned(&app).await;
    let works = app.town().works;
    let editor = app.joins("Ed Itor", vec![Grant { role: Role::Editor, department: Some(works) }]).await;
    let (editor, manager) = (app.sign_in(&editor).await, app.sign_in(&app.town().manager).await);
    let department = format!("/guideline/departments/{works}");
    editor.get("/guideline/departments").await.ok().says("as the organisation has it");
    let page = editor.get(&department).await.ok();
    page.says("Nothing is stricter here");
    let address = editor.fill(&page, "/guideline/drafts", &[]).await.location().to_owned();
    let clause = format!("{address}/clauses/5.7");
    let form = editor.get(&clause).await.ok();
    form.says("never looser");
    let looser = editor.fill(&form, &clause, &[("p-max", "9")]).await;
    assert_eq!(looser.status, StatusCode::UNPROCESSABLE_ENTITY);
    looser.says("Clause 5.7 would be looser than in the organisation.");
    let page = editor.follow(&editor.fill(&form, &clause, &[("p-max", "0"), ("severity", "block")]).await).await.ok();
    page.says("1 of 1 messages that wait to go out would be stopped: Bridge feast");
    let page = manager.get(&address).await.ok();
    let signed = manager.fill(&page, &format!("{address}/sign"), &[("from", &today(&app).to_string())]).await;
    assert_eq!(signed.status, StatusCode::SEE_OTHER, "{}", signed.text());
    let page = editor.get(&department).await.ok();
    page.says("Public Works is stricter here: What a breach means");
    page.says("Most emoji of a text: 3 before, 0 now.");
    editor.get("/guideline/departments").await.ok().says("1 clause");
    let state = store::messages::get(&app.newsroom().store.read(), message).await.unwrap().unwrap().state;
    assert!(matches!(state, MessageState::Rejected { held_by: Some(_), .. }));
    editor
        .get(&format!("/messages/{message}"))
        .await
        .ok()
        .says("The guideline of Public Works no longer lets it through: version 1, § 5.7.");

    // another department knows nothing of the draft
    let stranger = app.joins("Other Editor", vec![Grant { role: Role::Editor, department: Some(app.town().parks) }]).await;
    let stranger = app.sign_in(&stranger).await;
    let next = editor.post("/guideline/drafts", &[("of", &works.to_string())]).await.location().to_owned();
    assert_eq!(stranger.get(&next).await.status, StatusCode::NOT_FOUND);
    assert_eq!(stranger.post("/guideline/drafts", &[]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_version_that_does_not_hold_yet_is_shown_and_withdrawn() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let (_, address) = begun(&writer).await;
    writer.post(&format!("{address}/clauses/5.7/remove"), &[("revision", "1")]).await;
    let page = manager.get(&address).await.ok();
    let day = today(&app).saturating_add(jiff::Span::new().days(3)).to_string();
    manager.fill(&page, &format!("{address}/sign"), &[("from", &day)]).await;
    writer.get("/guideline").await.ok().says("Version 2 is signed and holds from");
    let page = manager.get("/guideline/2").await.ok();
    page.says("Not yet in force");
    assert!(writer.get("/guideline/2").await.ok().attributes("form", "action").iter().all(|to| to != "/guideline/2/withdraw"));
    let gone = manager.fill(&page, "/guideline/2/withdraw", &[]).await;
    manager.follow(&gone).await.ok().says("Version 2 Withdrawn");
    writer.get("/guideline/2").await.ok().says("Mia Manager withdrew this version");
    writer.get("/guideline").await.ok().says_nothing_of("Version 2");
}

#[tokio::test]
async fn a_version_leaves_as_a_file_and_comes_back_as_a_draft() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let file = manager.get("/guideline/1/file.toml").await.ok();
    assert_eq!(file.headers["content-type"], "application/toml; charset=utf-8");
    assert!(file.headers["content-disposition"].to_str().unwrap().contains("guideline-1.toml"));
    assert!(file.body.starts_with("# Testdorp: Version 1"), "{}", file.body);
    let (_, address) = begun(&manager).await;
    let import = format!("{address}/import");
    let form = manager.get(&import).await.ok();
    let torn = file.body.replace("max = 3", "max = 300").replace("rule = \"links\"", "rule = \"smiles\"");
    let line = |wanted: &str| torn.lines().position(|line| line == wanted).unwrap() + 1;
    let refused = manager.fill_with_file(&form, &import, &[], ("file", "guideline.toml", torn.as_bytes())).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.says(&format!("Line {}: there is no rule “smiles”.", line("rule = \"smiles\"")));
    refused.says(&format!("Line {}: the value of “max” is not one that can stand there.", line("max = 300")));
    manager.fill_with_file(&form, &import, &[], ("file", "x", &[0xff, 0xfe])).await.says("no text file in UTF-8");
    for megabytes in [3, 21] {
        let large = vec![b'#'; megabytes * 1024 * 1024];
        manager.fill_with_file(&form, &import, &[], ("file", "x.toml", &large)).await.says("The file is larger than 2 MB.");
    }
    manager.fill(&form, &import, &[]).await.says("Choose a file.");
    let changed = file.body.replace("max = 3", "max = 2");
    let read = manager.fill_with_file(&form, &import, &[], ("file", "guideline.toml", changed.as_bytes())).await;
    let page = manager.follow(&read).await.ok();
    page.says("Most hashtags of a text: 3 before, 2 now.");
    page.says("Read from a file Mia Manager");
    page.says("2 clauses differ");
    let draft = manager.get(&format!("{address}/file.toml")).await.ok();
    assert!(draft.body.contains("max = 2") && !draft.body.contains("max = 3"));
    assert!(app.newsroom().guideline(&app.newsroom().store.read()).await.unwrap().version == 1, "never a version");
}

#[tokio::test]
async fn an_editor_above_is_told_how_many_it_stops_and_only_of_their_own_which() {
    let app = TestApp::start().await;
    planned(&app).await;
    let town = app.town();
    let newsroom = app.newsroom();
    let below = store::departments::get(&newsroom.store.read(), town.works).await.unwrap().unwrap();
    let tx = newsroom.store.begin().await.unwrap();
    store::departments::update(&tx, &Department { parent: Some(town.parks), ..below }).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    let editor = app.joins("Pia Parks", vec![Grant { role: Role::Editor, department: Some(town.parks) }]).await;
    let editor = app.sign_in(&editor).await;
    let address = editor.post("/guideline/drafts", &[("of", &town.parks.to_string())]).await.location().to_owned();
    let clause = format!("{address}/clauses/5.7");
    let form = editor.get(&clause).await.ok();
    let page = editor.follow(&editor.fill(&form, &clause, &[("p-max", "0"), ("severity", "block")]).await).await.ok();
    page.says("1 of 1 messages");
    page.says_nothing_of("Bridge feast");
}
