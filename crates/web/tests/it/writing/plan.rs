//! How long a message holds, who is part of it, and its campaign.

use super::{drafted, id_in, saves, stored};
use crate::app::TestApp;
use axum::http::StatusCode;
use folkmoot_model::ids::CampaignId;

#[tokio::test]
async fn a_message_says_how_long_it_holds_and_who_is_part_of_it() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let parks = app.town().parks.to_string();
    let plan = [("until-date", "2026-12-11"), ("until-time", "18:00"), ("partner", &*parks)];
    let id = drafted(&app, &writer, "Molenbrug", &plan).await;
    let plan = stored(&app, id).await.0.plan;
    assert_eq!(plan.valid_until, Some("2026-12-11T17:00:00Z".parse().unwrap()), "by the town's clocks");
    assert_eq!(plan.partners, [app.town().parks]);

    // it comes back in the form, and stays when something else is changed
    let path = format!("/compose/{id}");
    let page = writer.get(&path).await.ok();
    assert_eq!((page.value("until-date"), page.value("until-time")), ("2026-12-11".to_owned(), "18:00".to_owned()));
    writer.fill(&page, &path, &[("title", "De Molenbrug"), ("act", "save")]).await;
    assert_eq!(stored(&app, id).await.0.plan, plan);
    let page = writer.get(&format!("/messages/{id}")).await.ok();
    page.says("Holds until");
    let list = writer.get("/messages").await.ok();
    list.says("holds until 11 Dec, 18:00");
}

#[tokio::test]
async fn an_end_that_is_none_is_said_at_its_field_and_nothing_is_lost() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    for (date, time, why) in [
        ("2026-12-11", "", "Choose a time, such as 7:30"),
        ("", "18:00", "Choose a date"),
        ("2020-01-01", "18:00", "Choose an end that has not passed"),
        ("2027-03-28", "02:30", "2:30"),
    ] {
        let answer = saves(&app, &writer, "Molenbrug", &[("until-date", date), ("until-time", time)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{date} {time}");
        assert!(answer.texts(".err").join(" ").contains(why), "{date} {time}: {}", answer.text());
        assert_eq!(answer.value("until-date"), date);
        assert_eq!(answer.value("text-nl"), super::TEXT);
    }
    let before = [("date", "2026-12-12"), ("time", "07:30"), ("until-date", "2026-12-11"), ("until-time", "18:00")];
    let answer = saves(&app, &writer, "Molenbrug", &before).await;
    assert!(answer.text().contains("Choose an end after the time it goes out"), "{}", answer.text());
    // the hour that does not exist is asked about, and the choice counts
    let skipped = [("until-date", "2027-03-28"), ("until-time", "02:30")];
    let answer = saves(&app, &writer, "Molenbrug", &skipped).await;
    let chosen = answer.attributes("input[name=until-instant]", "value").remove(1);
    let answer = writer.fill(&answer, "/compose", &[("until-instant", &chosen), ("act", "save")]).await;
    let id = id_in(answer.location());
    assert_eq!(stored(&app, id).await.0.plan.valid_until, Some(chosen.parse().unwrap()));
}

#[tokio::test]
async fn a_campaign_holds_its_messages_together() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let page = writer.get("/campaigns").await.ok();
    page.says("No campaigns yet");
    let backwards = [("name", "De brug is dicht"), ("from", "2026-12-11"), ("to", "2026-11-30")];
    let answer = writer.fill(&page, "/campaigns", &backwards).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Choose a last day that is not before the first"));
    assert_eq!(answer.value("name"), "De brug is dicht");
    let made = writer.fill(&answer, "/campaigns", &[("from", "2026-11-30"), ("to", "2026-12-11")]).await;
    let campaign: CampaignId = id_in(made.location());
    let (id, path) = (campaign.to_string(), format!("/campaigns/{campaign}"));
    let inside = drafted(&app, &writer, "Molenbrug", &[("campaign", &id)]).await;
    drafted(&app, &writer, "Zwembad", &[]).await;
    let page = writer.get(&path).await.ok();
    page.says("30 November 2026 to 11 December 2026");
    page.says("Molenbrug");
    page.says_nothing_of("Zwembad");
    assert!(writer.get(&format!("/messages/{inside}")).await.ok().body.contains(&path));
    assert_eq!(writer.get(&format!("/compose?campaign={id}")).await.ok().value("campaign"), id);

    // a colleague who was faster is not overwritten
    let manager = app.sign_in(&app.town().manager).await;
    let theirs = manager.get(&path).await.ok();
    assert_eq!(manager.fill(&theirs, &path, &[("name", "De brug")]).await.status, StatusCode::SEE_OTHER);
    let answer = writer.fill(&page, &path, &[("note", "Vier weken")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_eq!(answer.value("note"), "Vier weken");
    let beside = answer.texts("form dl").join(" ");
    assert!(beside.contains("Name De brug") && !beside.contains("2026-12-11"), "what differs stands beside it: {beside}");
    let saved = writer.fill(&answer, &path, &[("name", "De brug")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "having seen it one may save");
    // another department sees its name and none of its messages, and can't change it
    let stranger = app.sign_in(&app.town().stranger).await;
    let page = stranger.get(&path).await;
    assert!(!page.body.contains("Molenbrug"));
    let works = app.town().works.to_string();
    let answer = stranger.post(&path, &[("revision", "3"), ("name", "Mine"), ("department", &works)]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.text());
}
