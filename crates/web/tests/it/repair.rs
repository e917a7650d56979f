//! A complaint becomes a repair, from the first post to the last answer, in a browser without a script.

use crate::app::TestApp;
use folkmoot_model::incoming::{
    case::CaseState,
    follow_up::FollowUpState,
};
use folkmoot_store as store;
use jiff::SignedDuration;

#[tokio::test]
async fn a_complaint_becomes_a_repair() {
    let app = TestApp::start().await;
    let (town, read) = (app.town(), app.newsroom().store.read());
    let complaint = app.rehearsed.says("noordkade", "Alle lantaarns op de Lindekade zijn uit.", None).unwrap();
    app.rehearsed.collect().await.unwrap();
    let case = store::cases::for_post(&read, town.account, &complaint).await.unwrap().expect("the complaint has a case");
    let (front, expert) = (app.sign_in(&town.writer).await, app.sign_in(&town.expert).await);
    let path = format!("/inbox/{case}");

    // the front office finds it, takes it and asks the department
    let list = front.get("/inbox").await.ok();
    assert_eq!(list.attributes(".qi", "href"), [format!("/inbox/{case}?tab=to-answer")]);
    let page = front.get(&list.attributes(".qi", "href")[0]).await.ok();
    let page = front.follow(&front.fill(&page, &format!("/cases/{case}/assign"), &[]).await).await.ok();
    let link = page.attributes("a[data-key=h]", "href").remove(0);
    let form = front.get(&link).await.ok();
    let works = town.works.to_string();
    let asked = [("department", works.as_str()), ("question", "Wanneer is het licht weer aan?")];
    front.follow(&front.fill(&form, &format!("/cases/{case}/hand-off"), &asked).await).await.ok().says("The department has been asked.");
    assert_eq!(store::cases::get(&read, case).await.unwrap().unwrap().state, CaseState::Pending);

    // the expert answers
    app.rehearsed.turn(SignedDuration::from_mins(20));
    let page = expert.get(&expert.get("/inbox").await.ok().attributes(".qi", "href")[0]).await.ok();
    let action = page.attributes("form[action$='/answer']", "action").remove(0);
    expert.follow(&expert.fill(&page, &action, &[("answer", "De kabel is kapot. Morgen is het klaar.")]).await).await.ok();

    // the answer goes back out by the same door
    let page = front.get(&path).await.ok();
    let take = page.attributes(".sugg a.btn", "href").remove(0);
    let page = front.get(take.trim_end_matches("#reply")).await.ok();
    front.follow(&front.fill(&page, &format!("/cases/{case}/reply"), &[]).await).await.ok().says("On its way");
    app.rehearsed.publish().await.unwrap();
    let page = front.get(&path).await.ok();
    page.says("Sent");
    page.says("Answered in");
    let there = app.rehearsed.seen_there(&complaint).await.unwrap();
    assert!(there.iter().any(|text| text.contains("De kabel is kapot. Morgen is het klaar.")), "the citizen sees {there:?}");

    // the repair is planned, and the case can't be closed before the citizen knows
    let own = town.writer.person.to_string();
    let plan = [("owner", own.as_str()), ("description", "Kabel Lindekade vervangen"), ("kind", "work_order")];
    let page = front.follow(&front.fill(&page, &format!("/cases/{case}/follow-ups"), &plan).await).await.ok();
    assert!(page.attributes("button[aria-disabled]", "title").contains(&"A follow-up is still open.".to_owned()));
    app.rehearsed.turn(SignedDuration::from_hours(4));
    let done = page.attributes("form[action$='/done']", "action").remove(0);
    let page = front.follow(&front.fill(&page, &done, &[("outcome", "De kabel is vervangen.")]).await).await.ok();
    page.says("The citizen does not know yet");
    let close = front.get(&format!("/cases/{case}/close")).await.ok();
    close.says("One person has not been told yet.");

    // the last answer tells it
    let work = store::follow_ups::of_case(&read, case).await.unwrap().remove(0);
    let tells = work.id.to_string();
    let told = [("text", "Het licht brandt weer. De kabel is vervangen."), ("tells", tells.as_str())];
    front.follow(&front.fill(&page, &format!("/cases/{case}/reply"), &told).await).await.ok();
    app.rehearsed.publish().await.unwrap();
    let work = store::follow_ups::of_case(&read, case).await.unwrap().remove(0);
    assert!(matches!(work.state, FollowUpState::Told { delivery: Some(_), .. }), "{:?}", work.state);
    let page = front.get(&path).await.ok();
    page.says("Told by our answer");
    let closed = front.fill(&page, &format!("/cases/{case}/close"), &[("closing", "done")]).await;
    front.follow(&closed).await.ok().says("Closed.");
    assert_eq!(store::cases::get(&read, case).await.unwrap().unwrap().state, CaseState::Closed);
    front.get("/inbox?tab=done").await.ok().says("Lindekade");
}
