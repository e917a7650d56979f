//! The outgoing pages: a message is written, proved, approved by a second person, planned, sent; and everything that is refused on the way.

mod board;
mod calendar;
mod embargo;
mod emergency;
mod feed;
mod overriding;
mod path;

use crate::{
    app::{Answer, Signed, TestApp},
    writing::{TEXT, drafted, id_in, stored},
};
use axum::http::StatusCode;
use folkmoot_model::{
    ids::MessageId,
    outgoing::message::MessageState,
    staff::{
        person::{Actor, Grant},
        role::Role,
    },
};
use folkmoot_store as store;
use jiff::SignedDuration;

/// A draft a colleague was asked to approve.
async fn submitted(app: &TestApp, signed: &Signed, title: &str) -> MessageId {
    let id = drafted(app, signed, title, &[]).await;
    let path = format!("/compose/{id}");
    let page = signed.get(&path).await.ok();
    let answer = signed.fill(&page, &path, &[("act", "submit")]).await;
    assert_eq!(answer.location(), format!("/messages/{id}?done=submitted"), "{}", answer.text());
    id
}

/// Sends the form of an action from the page of a message.
async fn act(signed: &Signed, id: MessageId, act: &str, fields: &[(&str, &str)]) -> Answer {
    let page = signed.get(&format!("/messages/{id}")).await.ok();
    signed.fill(&page, &format!("/messages/{id}/{act}"), fields).await
}

async fn editor_of(app: &TestApp, name: &str, role: Role, parks: bool) -> Actor {
    let department = if parks { app.town().parks } else { app.town().works };
    app.joins(name, vec![Grant { role, department: Some(department) }]).await
}

#[tokio::test]
async fn a_message_is_written_approved_and_planned_without_a_script() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let id = drafted(&app, &writer, "Molenbrug", &[]).await;
    let path = format!("/compose/{id}");
    let page = writer.get(&path).await.ok();
    let planned = [("date", "2026-11-24"), ("time", "07:45"), ("audience", "Forenzen"), ("act", "submit")];
    let answer = writer.fill(&page, &path, &planned).await;
    assert_eq!(answer.location(), format!("/messages/{id}?done=submitted"), "{}", answer.text());
    let page = writer.follow(&answer).await.ok();
    assert!(page.text().contains("A colleague has been asked to approve it."), "{}", page.text());

    let list = manager.get("/approvals").await.ok();
    assert!(list.text().contains("Molenbrug") && list.text().contains("Wout Writer") && list.text().contains("Fietsen en lopen"));
    let answer = manager.fill(&list, &format!("/messages/{id}/approve"), &[]).await;
    assert_eq!(answer.location(), "/approvals?done=approved");
    let (message, edition) = stored(&app, id).await;
    assert_eq!(message.state, MessageState::Scheduled { at: "2026-11-24T06:45:00Z".parse().unwrap() });
    assert_eq!(edition.content.targets.len(), 1);

    let week = writer.get("/calendar?date=2026-11-24").await.ok();
    assert!(week.body.contains("7:45") && week.text().contains("Molenbrug"), "{}", week.text());
    app.rehearsed.turn(SignedDuration::from_hours(23));
    app.rehearsed.publish().await.unwrap();
    let manager = app.sign_in(&app.town().manager).await;
    let page = manager.get(&format!("/messages/{id}")).await.ok();
    assert!(page.text().contains("It stands there since"), "{}", page.text());
    let board = manager.get("/deliveries?show=all").await.ok();
    assert!(board.text().contains("Arrived") && board.text().contains("Molenbrug"), "{}", board.text());
}

#[tokio::test]
async fn the_writer_is_refused_and_told_why() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = submitted(&app, &writer, "Molenbrug").await;
    let page = writer.get(&format!("/messages/{id}")).await.ok();
    assert!(page.text().contains("You wrote this yourself. A colleague has to approve it."), "{}", page.text());
    assert_eq!(page.count("button[aria-disabled=true]"), 1);
    let (message, _) = stored(&app, id).await;
    let revision = message.revision.to_string();
    let answer = writer.post(&format!("/messages/{id}/approve"), &[("revision", &revision)]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text().contains("You wrote this yourself"), "{}", answer.text());
    assert!(matches!(stored(&app, id).await.0.state, MessageState::Submitted { .. }));
}

#[tokio::test]
async fn sending_back_wants_a_reason_and_keeps_what_was_typed() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let id = submitted(&app, &writer, "Molenbrug").await;
    let answer = act(&manager, id, "send-back", &[("why", "  ")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Give a reason"));
    assert_eq!(act(&manager, id, "send-back", &[("why", "De datum klopt niet <b>")]).await.status, StatusCode::SEE_OTHER);
    let page = writer.get(&format!("/messages/{id}")).await.ok();
    assert!(page.text().contains("De datum klopt niet <b>") && page.text().contains("Mia Manager sent it back"));
    assert!(!page.body.contains("niet <b>"));
}

#[tokio::test]
async fn a_faster_colleague_loses_nothing_and_neither_do_you() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let id = drafted(&app, &writer, "Molenbrug", &[]).await;
    let path = format!("/compose/{id}");
    let (mine, theirs) = (writer.get(&path).await.ok(), manager.get(&path).await.ok());
    let answer = manager.fill(&theirs, &path, &[("text-nl", "De tekst van Mia."), ("act", "save")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let answer = writer.fill(&mine, &path, &[("text-nl", "De tekst van Wout, lang."), ("act", "save")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.value("text-nl").contains("De tekst van Wout, lang."), "{}", answer.text());
    assert!(answer.text().contains("De tekst van Mia."), "{}", answer.text());
    assert_eq!(stored(&app, id).await.1.content.texts.values().next().unwrap(), "De tekst van Mia.");
    // the form that came back can be saved knowingly
    let answer = writer.fill(&answer, &path, &[("act", "save")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert!(stored(&app, id).await.1.content.texts.values().next().unwrap().contains("Wout"));
}

#[tokio::test]
async fn a_form_sent_twice_starts_one_message() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let page = writer.get("/compose").await.ok();
    let fields = [("title", "Eén keer"), ("text-nl", TEXT), ("act", "save")];
    let first = writer.fill(&page, "/compose", &fields).await;
    let second = writer.fill(&page, "/compose", &fields).await;
    assert_eq!(id_in::<MessageId>(first.location()), id_in(second.location()));
    let rows =
        store::messages::list(&app.newsroom().store.read(), &store::messages::MessageFilter::default(), &store::Page::first(9))
            .await
            .unwrap();
    assert_eq!(rows.len(), 1);
}

#[tokio::test]
async fn another_department_is_not_told_that_it_exists() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = submitted(&app, &writer, "Geheim plan").await;
    let stranger = app.sign_in(&app.town().stranger).await;
    for path in [format!("/messages/{id}"), format!("/compose/{id}"), format!("/messages/{id}/status")] {
        let answer = stranger.get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.body.contains("Geheim"));
    }
    for path in ["/approvals", "/calendar?view=list", "/messages", "/deliveries?show=all"] {
        assert!(!stranger.get(path).await.ok().body.contains("Geheim"), "{path}");
    }
    assert_eq!(stranger.post(&format!("/compose/{id}"), &[("act", "save")]).await.status, StatusCode::NOT_FOUND);
    // may read there, may not write there
    let analyst = app.sign_in(&editor_of(&app, "Ana Analyst", Role::Analyst, false).await).await;
    assert_eq!(analyst.get(&format!("/messages/{id}")).await.status, StatusCode::OK);
    assert_eq!(analyst.get(&format!("/compose/{id}")).await.status, StatusCode::FORBIDDEN);
    // an editor of parks can't approve for public works, whatever the form says
    let parks = app.sign_in(&editor_of(&app, "Pia Parks", Role::Editor, true).await).await;
    assert_eq!(parks.post(&format!("/messages/{id}/approve"), &[("revision", "3")]).await.status, StatusCode::NOT_FOUND);
    // nor start something in public works' name
    let works = app.town().works.to_string();
    let page = parks.get("/compose").await.ok();
    let answer = parks.fill(&page, "/compose", &[("title", "x"), ("department", &works), ("act", "save")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn what_is_typed_cannot_leave_its_place() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let nasty = "</textarea></mark><script>alert(1)</script>\"' onmouseover=x <b>HTTP://kort.example 0612345678";
    let id = drafted(&app, &writer, nasty, &[("text-nl", nasty)]).await;
    let account = app.town().account;
    let path = format!("/compose/{id}");
    let page = writer.get(&path).await.ok();
    let own = format!("own-{account}");
    writer.fill(&page, &path, &[(own.as_str(), nasty), ("warning", nasty), ("audience", nasty), ("act", "submit")]).await;
    writer.fill(&page, &path, &[(own.as_str(), nasty), ("warning", nasty), ("audience", nasty), ("act", "save")]).await;
    for path in [path, format!("/messages/{id}"), "/messages".to_owned(), "/calendar".to_owned(), "/approvals".to_owned()] {
        let page = writer.get(&path).await.ok();
        assert!(!page.body.contains("<script>alert") && !page.body.contains("\"' onmouseover"), "{path}");
    }
}

#[tokio::test]
async fn forms_without_their_token_change_nothing() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = submitted(&app, &writer, "Molenbrug").await;
    let manager = app.sign_in(&app.town().manager).await.with_csrf("wrong");
    for path in [format!("/messages/{id}/approve"), format!("/compose/{id}"), "/compose".to_owned(), "/calendar/move".to_owned()]
    {
        assert_eq!(manager.post(&path, &[("revision", "3"), ("act", "save")]).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert!(matches!(stored(&app, id).await.0.state, MessageState::Submitted { .. }));
}

#[tokio::test]
async fn the_hour_that_does_not_exist_is_explained_and_chosen() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = drafted(&app, &writer, "Nachtwerk", &[]).await;
    let path = format!("/compose/{id}");
    let page = writer.get(&path).await.ok();
    let answer = writer.fill(&page, &path, &[("date", "2027-03-28"), ("time", "02:30"), ("act", "save")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("2:30 does not exist that night"), "{}", answer.text());
    assert_eq!(answer.count("input[name=instant][type=radio]"), 2);
    assert!(answer.value("text-nl").contains("Molenbrug"));
    let answer = writer.fill(&answer, &path, &[("instant", "2027-03-28T01:30:00Z"), ("act", "save")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(stored(&app, id).await.0.planned_at, Some("2027-03-28T01:30:00Z".parse().unwrap()));
    // the hour that comes twice keeps its choice when the page is saved again
    let page = writer.get(&path).await.ok();
    let answer = writer.fill(&page, &path, &[("date", "2027-10-31"), ("time", "02:30"), ("act", "save")]).await;
    assert!(answer.text().contains("comes twice"), "{}", answer.text());
    let answer = writer.fill(&answer, &path, &[("instant", "2027-10-31T01:30:00Z"), ("act", "save")]).await;
    let page = writer.follow(&answer).await.ok();
    writer.fill(&page, &path, &[("title", "Nachtwerk 2"), ("act", "save")]).await;
    assert_eq!(stored(&app, id).await.0.planned_at, Some("2027-10-31T01:30:00Z".parse().unwrap()));
}

#[tokio::test]
async fn a_paste_of_200_kilobytes_comes_back_whole() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let page = writer.get("/compose").await.ok();
    let paste = "De brug is dicht. ".repeat(12_000);
    let answer = writer.fill(&page, "/compose", &[("title", "Lang"), ("text-nl", &paste), ("act", "save")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Make the text shorter"));
    assert_eq!(answer.value("text-nl").trim(), paste.trim());
    let answer = writer.with_htmx().fill_at(&page, "/compose", "/compose/proof", &[("text-nl", &paste[..150_000])]).await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn a_fix_mends_its_span_and_nothing_that_moved_on() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = drafted(&app, &writer, "Molenbrug", &[("text-nl", "Alles over de brug: http://testdorp.example/brug")]).await;
    let path = format!("/compose/{id}");
    let page = writer.get(&path).await.ok();
    let press = page.attribute("button[name=fix]", "value");
    let answer = writer.fill(&page, &path, &[("fix", &press)]).await.ok();
    assert!(answer.value("text-nl").contains("https://testdorp.example/brug"), "{}", answer.text());
    let answer = writer.fill(&page, &path, &[("text-nl", "Iets anders: http://testdorp.example/brug"), ("fix", &press)]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.value("text-nl").contains("Iets anders: http://testdorp"), "{}", answer.text());
}

#[tokio::test]
async fn the_proof_answers_with_parts_and_keeps_the_page() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let page = writer.get("/compose").await.ok();
    let answer = writer.with_htmx().fill_at(&page, "/compose", "/compose/proof", &[("text-nl", "Bel 06 12345678")]).await.ok();
    for id in ["text-nl-marks", "proof", "previews", "when-says", "gate-says"] {
        assert!(answer.body.contains(&format!("id=\"{id}\"")), "{id}");
    }
    assert!(answer.body.contains("hx-swap-oob") && !answer.body.contains("<textarea") && !answer.body.contains("<html"));
    assert!(answer.text().contains("A telephone number"), "{}", answer.text());
    // beside a message that stands, a press leads back to that message
    let id = drafted(&app, &writer, "Molenbrug", &[]).await;
    let path = format!("/compose/{id}");
    let page = writer.get(&path).await.ok();
    let fields = [("text-nl", "Zie http://testdorp.example")];
    let answer = writer.with_htmx().fill_at(&page, &path, "/compose/proof", &fields).await.ok();
    assert_eq!(answer.attribute("button[name=fix]", "formaction"), path);
}

#[tokio::test]
async fn a_message_is_stopped_moved_and_taken_back() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let id = submitted(&app, &writer, "Molenbrug").await;
    act(&manager, id, "approve", &[]).await;
    let page = manager.get(&format!("/messages/{id}")).await.ok();
    assert!(page.text().contains("It goes out in 15 seconds."), "{}", page.text());
    assert_eq!(act(&manager, id, "stop", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stored(&app, id).await.0.state, MessageState::Approved);
    let answer = act(&manager, id, "reschedule", &[("date", "2026-11-20"), ("time", "09:00")]).await;
    assert!(answer.text().contains("Choose a time that has not passed"), "{}", answer.text());
    act(&manager, id, "reschedule", &[("date", "2026-11-25"), ("time", "09:00")]).await;
    assert_eq!(stored(&app, id).await.0.state, MessageState::Scheduled { at: "2026-11-25T08:00:00Z".parse().unwrap() });
    let answer = act(&manager, id, "withdraw", &[("reason", "")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    act(&manager, id, "withdraw", &[("reason", "De planning is gewijzigd")]).await;
    let page = writer.get(&format!("/messages/{id}")).await.ok();
    assert!(page.text().contains("De planning is gewijzigd"));
    assert_eq!(writer.get(&format!("/compose/{id}")).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn breaking_the_glass_wants_the_right_and_a_reason() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let id = drafted(&app, &manager, "Gaslek", &[]).await;
    assert_eq!(
        writer.post(&format!("/messages/{id}/break-glass"), &[("reason", "x"), ("revision", "1")]).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(act(&manager, id, "break-glass", &[("reason", " ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(act(&manager, id, "break-glass", &[("reason", "Gaslek in het centrum")]).await.status, StatusCode::SEE_OTHER);
    let page = manager.get(&format!("/messages/{id}")).await.ok();
    assert!(page.text().contains("alone, in an emergency") && page.text().contains("Gaslek in het centrum"));
}

mod uploads {
    use super::{TestApp, drafted, stored};
    use axum::http::StatusCode;
    use folkmoot_model::outgoing::edition::Focus;
    use folkmoot_testkit::picture::chunk;

    /// A PNG of one pixel, and one that announces 60,000 × 60,000 pixels.
    fn png(side: u32) -> Vec<u8> {
        let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
        let mut head = Vec::new();
        head.extend_from_slice(&side.to_be_bytes());
        head.extend_from_slice(&side.to_be_bytes());
        head.extend_from_slice(&[8, 0, 0, 0, 0]);
        file.extend(chunk(*b"IHDR", &head));
        // one grey pixel: filter 0, value 0, stored deflate block
        file.extend(chunk(*b"IDAT", &[0x78, 0x01, 0x01, 2, 0, 0xfd, 0xff, 0, 0, 0, 2, 0, 1]));
        file.extend(chunk(*b"IEND", &[]));
        file
    }

    #[tokio::test]
    async fn a_bomb_a_heic_and_a_drawing_are_refused_by_name_and_the_text_stays() {
        let app = TestApp::start().await;
        let writer = app.sign_in(&app.town().writer).await;
        let id = drafted(&app, &writer, "Met foto", &[("text-nl", "De brug is dicht.")]).await;
        let path = format!("/compose/{id}");
        let page = writer.get(&path).await.ok();
        let cases: [(&str, Vec<u8>, &str); 8] = [
            ("leeg.jpg", Vec::new(), "is empty"),
            ("brug.avif", b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf".to_vec(), "AVIF file"),
            ("brug.mp4", b"\0\0\0\x18ftypisom\0\0\0\0isomavc1".to_vec(), "is a film"),
            // more than is kept: it is read past, and the rest of the form is not lost
            ("groot.png", vec![0; 20 * 1024 * 1024 + 1], "larger than 20 MB"),
            ("bom.png", png(60_000), "more than 40 million pixels"),
            ("IMG_1.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), "HEIC file"),
            ("wapen.png", b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".to_vec(), "SVG drawing"),
            ("<b>.jpg", b"niets".to_vec(), "is not a PNG"),
        ];
        for (name, bytes, said) in cases {
            let fields = [("text-nl", "Nog niet bewaard."), ("act", "save")];
            let answer = writer.fill_with_file(&page, &path, &fields, ("pictures", name, &bytes)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            assert!(answer.text().contains(said) && answer.text().contains(name), "{name}: {}", answer.text());
            assert!(!answer.body.contains("“<b>"));
            assert!(answer.value("text-nl").contains("Nog niet bewaard."));
        }
        assert_eq!(stored(&app, id).await.1.content.texts.values().next().unwrap(), "De brug is dicht.");
    }

    #[tokio::test]
    async fn a_picture_is_kept_described_and_served_to_readers_only() {
        let app = TestApp::start().await;
        let writer = app.sign_in(&app.town().writer).await;
        let id = drafted(&app, &writer, "Met foto", &[("text-nl", "De brug is dicht.")]).await;
        let path = format!("/compose/{id}");
        let page = writer.get(&path).await.ok();
        let answer = writer.fill_with_file(&page, &path, &[("act", "add")], ("pictures", "brug.png", &png(1))).await.ok();
        assert!(answer.text().contains("Picture 1 has no description"), "{}", answer.text());
        let picture = answer.attribute("input[name=picture]", "value");
        let alt = format!("alt-{picture}-nl");
        let answer = writer.fill(&answer, &path, &[(alt.as_str(), "Een brug met een slagboom"), ("act", "save")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let content = stored(&app, id).await.1.content;
        assert_eq!(content.pictures[0].alt.values().next().unwrap(), "Een brug met een slagboom");
        let served = writer.open(&format!("/pictures/{picture}")).await;
        assert_eq!(served.status(), StatusCode::OK);
        let header = |name: &str| served.headers().get(name).unwrap().to_str().unwrap().to_owned();
        assert_eq!((header("content-type"), header("x-content-type-options")), ("image/png".to_owned(), "nosniff".to_owned()));
        assert!(header("content-security-policy").contains("sandbox"));
        assert_eq!(app.stranger().open(&format!("/pictures/{picture}")).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(writer.get("/pictures/nothing").await.status, StatusCode::NOT_FOUND);
        let reader = app.sign_in(&app.town().expert).await;
        assert_eq!(reader.open(&format!("/pictures/{picture}")).await.status(), StatusCode::OK, "of their own department");
        let elsewhere = app.sign_in(&app.town().stranger).await;
        assert_eq!(elsewhere.open(&format!("/pictures/{picture}")).await.status(), StatusCode::NOT_FOUND);
        // taken out again
        let page = writer.get(&path).await.ok();
        let answer = writer.fill(&page, &path, &[("drop", &picture)]).await.ok();
        assert_eq!(answer.count("input[name=picture]"), 0);
    }
    #[tokio::test]
    async fn pictures_have_an_order_a_point_in_sight_and_accounts() {
        let app = TestApp::start().await;
        let writer = app.sign_in(&app.town().writer).await;
        let id = drafted(&app, &writer, "Met foto's", &[("text-nl", "De brug is dicht.")]).await;
        let path = format!("/compose/{id}");
        let mut page = writer.get(&path).await.ok();
        for (name, grey) in [("een.png", 10), ("twee.png", 200)] {
            page = writer.fill_with_file(&page, &path, &[("act", "add")], ("pictures", name, &grey_png(grey))).await.ok();
        }
        let again = writer.fill_with_file(&page, &path, &[("act", "add")], ("pictures", "kopie.png", &grey_png(10))).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.text().contains("“kopie.png” is in this message already") && again.count("input[name=picture]") == 2);
        let pictures = page.attributes("input[name=picture]", "value");
        let account = page.attributes("input[name=to][checked]", "value").remove(0);
        let (left, top, out) =
            (format!("focus-left-{}", pictures[1]), format!("focus-top-{}", pictures[1]), format!("left-out-{}", pictures[0]));
        let fields =
            [(left.as_str(), "20"), (top.as_str(), "500"), (out.as_str(), account.as_str()), ("earlier", pictures[1].as_str())];
        let page = writer.fill(&page, &path, &fields).await.ok();
        assert_eq!(page.attributes("input[name=picture]", "value"), [pictures[1].clone(), pictures[0].clone()]);
        assert!(page.text().contains("Not sent here: picture 2"), "{}", page.text());
        assert_eq!((page.value(&left), page.value(&top)), ("20".to_owned(), "100".to_owned()));
        let answer = writer.fill(&page, &path, &[("act", "save")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let content = stored(&app, id).await.1.content;
        assert_eq!(content.pictures[0].focus, Focus::at(20, 100));
        assert_eq!((content.pictures[1].focus, content.pictures[1].left_out_of.len()), (None, 1));
    }

    /// A picture of one pixel, so grey.
    fn grey_png(grey: u8) -> Vec<u8> {
        let mut file = png(1);
        let data = file.windows(4).position(|four| four == b"IDAT").unwrap();
        // filter, value, and the check sum over both (RFC 1950, 9): a = 1 + value, b = 1 + a
        let sum = u32::from(grey) + 1;
        let check = ((sum + 1) << 16) | sum;
        let body: Vec<u8> = [&[0x78, 0x01, 0x01, 2, 0, 0xfd, 0xff, 0, grey][..], &check.to_be_bytes()].concat();
        file.truncate(data - 4);
        file.extend(chunk(*b"IDAT", &body));
        file.extend(chunk(*b"IEND", &[]));
        file
    }
}
