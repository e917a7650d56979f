//! What can be changed after set-up: the organisation, a department's name, how a colleague is called and reached.

use crate::app::TestApp;
use axum::http::StatusCode;
use folkmoot_model::{
    event::ObjectKind,
    language::Language,
    staff::{
        person::{Actor, Grant},
        role::Role,
    },
};
use folkmoot_newsroom::staff::colleagues;
use folkmoot_store as store;
use uuid::Uuid;

async fn verbs(app: &TestApp, kind: ObjectKind, id: Uuid) -> Vec<String> {
    let events = store::events::of_object(&app.newsroom().store.read(), kind, id, 99).await.unwrap();
    events.into_iter().map(|event| event.verb).collect()
}

/// A manager of parks only.
async fn head_of_parks(app: &TestApp) -> Actor {
    let head = &app.town().stranger;
    let grants = [Grant { role: Role::Manager, department: Some(app.town().parks) }];
    colleagues::set_grants(app.newsroom(), &app.town().manager, head.person, &grants).await.unwrap();
    Actor { person: head.person, grants: grants.to_vec() }
}

#[tokio::test]
async fn a_name_alone_leaves_the_guideline_and_other_clocks_sign_a_new_one() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let read = app.newsroom().store.read();
    let before = app.newsroom().guideline(&read).await.unwrap();
    let page = manager.get("/organisation").await.ok();
    assert_eq!(page.value("own"), "nl");
    let done = manager.fill(&page, "/organisation", &[("organisation", "Nieuw Testdorp")]).await;
    manager.follow(&done).await.ok().says("The organisation is changed.");
    assert_eq!(app.newsroom().organisation(&read).await.unwrap().name, "Nieuw Testdorp");
    assert_eq!(app.newsroom().guideline(&read).await.unwrap(), before, "its languages and hours are as they were");

    let page = manager.get("/organisation").await.ok();
    let done = manager.fill(&page, "/organisation", &[("time_zone", "Europe/Athens"), ("own", "el"), ("languages", "nl")]).await;
    manager.follow(&done).await.ok();
    let after = app.newsroom().guideline(&read).await.unwrap();
    assert_eq!((after.version, after.signed_by), (before.version + 1, Some(app.town().manager.person)));
    assert_eq!(after.promise().unwrap().hours.zone_name(), "Europe/Athens");
    assert_eq!(after.languages, ["el".parse().unwrap(), Language::dutch()]);
    assert_eq!(verbs(&app, ObjectKind::Organisation, Uuid::nil()).await.iter().filter(|verb| *verb == "changed").count(), 2);
    assert_eq!(verbs(&app, ObjectKind::Guideline, after.id.0).await, ["signed"]);
}

#[tokio::test]
async fn a_wrong_organisation_comes_back_with_what_was_typed() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let page = manager.get("/organisation").await.ok();
    for (field, value) in [("organisation", " "), ("time_zone", "Mars/Olympus"), ("locale", "xx"), ("own", "?")] {
        let back = manager.fill(&page, "/organisation", &[(field, value)]).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert_eq!(back.attributes(".err a", "href"), [format!("#{field}")]);
    }
    let head = app.sign_in(&head_of_parks(&app).await).await;
    assert_eq!(head.get("/organisation").await.status, StatusCode::NOT_FOUND, "only who manages people everywhere");
    let forced =
        head.post("/organisation", &[("organisation", "X"), ("time_zone", "UTC"), ("locale", "en"), ("own", "en")]).await;
    assert_eq!(forced.status, StatusCode::NOT_FOUND);
    assert_eq!(app.newsroom().organisation(&app.newsroom().store.read()).await.unwrap().name, "Testdorp");
}

#[tokio::test]
async fn a_department_is_renamed_by_whoever_manages_people_there() {
    let app = TestApp::start().await;
    let (works, parks) = (app.town().works, app.town().parks);
    let head = app.sign_in(&head_of_parks(&app).await).await;
    let list = head.get("/people").await.ok();
    assert_eq!(list.attributes("a[href^='/people/departments/']", "href"), [format!("/people/departments/{parks}")]);
    assert_eq!(head.get(&format!("/people/departments/{works}")).await.status, StatusCode::NOT_FOUND);
    let action = format!("/people/departments/{parks}");
    let page = head.get(&action).await.ok();
    let taken = head.fill(&page, &action, &[("department", "public works")]).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    taken.says("There is a department with this name already");
    let same = head.fill(&page, &action, &[("department", "GREEN and parks")]).await;
    assert_eq!(same.status, StatusCode::SEE_OTHER, "its own name is not taken");
    let done = head.fill(&page, &action, &[("department", "Trees")]).await;
    head.follow(&done).await.ok().says("Trees");
    assert_eq!(verbs(&app, ObjectKind::Department, parks.0).await, ["renamed", "renamed"]);
}

#[tokio::test]
async fn a_colleague_gets_another_name_and_signs_in_with_the_new_address() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let expert = app.town().expert.person;
    let action = format!("/people/{expert}/details");
    let page = manager.get(&action).await.ok();
    let read = app.newsroom().store.read();
    let taken = store::people::get(&read, app.town().writer.person).await.unwrap().unwrap().email;
    for (field, value) in [("name", ""), ("email", "nobody"), ("email", taken.as_str())] {
        let back = manager.fill(&page, &action, &[(field, value)]).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {value}");
        assert_eq!(back.value(field), value);
    }
    let fields = [("name", "Eva Expert"), ("title", "Lamps"), ("email", "Eva@testdorp.example")];
    let done = manager.fill(&page, &action, &fields).await;
    manager.follow(&done).await.ok().says("Eva Expert");
    let person = store::people::by_email(&read, "eva@testdorp.example").await.unwrap().unwrap();
    assert_eq!((person.id, person.title.as_str()), (expert, "Lamps"));
    assert!(verbs(&app, ObjectKind::Person, expert.0).await.contains(&"described".to_owned()));
    let head = app.sign_in(&head_of_parks(&app).await).await;
    assert_eq!(head.get(&action).await.status, StatusCode::FORBIDDEN, "an expert of another department");
    assert_eq!(head.post(&action, &fields).await.status, StatusCode::FORBIDDEN);
    colleagues::leave(app.newsroom(), &app.town().manager, expert).await.unwrap();
    assert_eq!(manager.get(&action).await.status, StatusCode::NOT_FOUND, "somebody who left");
}
