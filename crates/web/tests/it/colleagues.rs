//! Colleagues: who is shown, invitations, roles, and the last person who manages people.

use crate::app::{Answer, Signed, TestApp};
use axum::http::StatusCode;
use folkmoot_model::{
    ids::PersonId,
    staff::{
        person::{Actor, Grant},
        role::Role,
    },
};
use folkmoot_newsroom::staff::colleagues;
use folkmoot_store as store;

async fn grants(app: &TestApp, person: PersonId) -> Vec<Grant> {
    store::people::grants(&app.newsroom().store.read(), person).await.unwrap()
}

/// Sends the boxes of a person's page, with those given turned over.
async fn turn_over(signed: &Signed, person: PersonId, boxes: &[&str]) -> Answer {
    let page = signed.get(&format!("/people/{person}")).await.ok();
    let action = format!("/people/{person}/roles");
    let mut fields = page.form(&action);
    for value in boxes {
        let before = fields.len();
        fields.retain(|(_, other)| other != value);
        if fields.len() == before {
            fields.push(("grant".to_owned(), (*value).to_owned()));
        }
    }
    let fields: Vec<(&str, &str)> =
        fields.iter().filter(|(name, _)| name != "csrf").map(|(name, value)| (name.as_str(), value.as_str())).collect();
    signed.post(&action, &fields).await
}

/// A manager of one department only.
async fn head_of_parks(app: &TestApp) -> Actor {
    let head = &app.town().stranger;
    let grants = [Grant { role: Role::Manager, department: Some(app.town().parks) }];
    colleagues::set_grants(app.newsroom(), &app.town().manager, head.person, &grants).await.unwrap();
    Actor { person: head.person, grants: grants.to_vec() }
}

#[tokio::test]
async fn everybody_sees_who_works_here_and_only_a_manager_sees_how_to_change_it() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let page = writer.get("/people").await.ok();
    page.says("Evi Expert");
    page.says_nothing_of("Invite a colleague");
    assert_eq!(writer.get("/people/invite").await.status, StatusCode::FORBIDDEN);
    let person = format!("/people/{}", app.town().expert.person);
    assert_eq!(writer.get(&person).await.ok().count("input[name=grant]"), 0);
    assert_eq!(writer.get(&format!("{person}/leave")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(writer.get("/people/00000000000000000000000000000000").await.status, StatusCode::NOT_FOUND);
    assert_eq!(writer.get("/people/nonsense").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_link_of_an_invitation_is_shown_once_and_leads_in() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let role = format!("expert@{}", app.town().works);
    let fields = [("name", "Nina Nieuw"), ("email", "nina@testdorp.example"), ("title", "Lamps"), ("grant", role.as_str())];
    let answer = manager.post("/people/invite", &fields).await.ok();
    let link = answer.texts(".code").first().cloned().unwrap();
    let path = url::Url::parse(&link).unwrap().path().to_owned();
    app.stranger().get(&path).await.ok().says("Nina Nieuw");
    let people = manager.get("/people").await.ok();
    people.says("nina@testdorp.example");
    assert!(!people.body.contains(&path));
}

#[tokio::test]
async fn an_invitation_that_lacks_something_comes_back_with_what_was_typed() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let role = ("grant", "expert@*");
    for (fields, field) in [
        (vec![("name", "Nina"), ("email", "nina@testdorp.example")], "role"),
        (vec![("name", " "), ("email", "nina@testdorp.example"), role], "name"),
        (vec![("name", "Nina"), ("email", "nina"), role], "email"),
        (vec![("name", "Nina"), ("email", "Expert@testdorp.example"), role], "email"),
    ] {
        let answer = manager.post("/people/invite", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert_eq!(answer.count(&format!(".err a[href='#{field}']")), 1, "{fields:?}");
        assert_eq!(answer.count(&format!("#{field}")), 1, "the problem leads somewhere");
        assert_eq!(answer.attributes("input[name=email]", "value"), [fields[1].1]);
        assert_eq!(answer.count("input[name=grant][checked]"), usize::from(fields.len() > 2));
    }
    let nowhere = manager.post("/people/invite", &[("name", "Nina"), ("email", "n@testdorp.example"), ("grant", "king@*")]).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn roles_are_given_and_taken_box_by_box() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let (expert, works, parks) = (app.town().expert.person, app.town().works, app.town().parks);
    let answer = turn_over(&manager, expert, &[&format!("expert@{works}"), &format!("editor@{parks}"), "analyst@*"]).await;
    assert_eq!(answer.location(), format!("/people/{expert}?done=granted"));
    let mut now = grants(&app, expert).await;
    now.sort_by_key(|grant| grant.role);
    let expected = [Grant { role: Role::Editor, department: Some(parks) }, Grant { role: Role::Analyst, department: None }];
    assert_eq!(now, expected);
}

#[tokio::test]
async fn the_head_of_a_department_grants_there_only_and_loses_nobody_elsewhere_anything() {
    let app = TestApp::start().await;
    let head = app.sign_in(&head_of_parks(&app).await).await;
    let (writer, expert, works, parks) = (app.town().writer.person, app.town().expert.person, app.town().works, app.town().parks);
    let page = head.get(&format!("/people/{writer}")).await.ok();
    assert!(page.count("input[name=grant][disabled]") > 0);
    assert!(
        page.attributes("input[name=grant]:not([disabled])", "value").iter().all(|value| value.ends_with(&parks.to_string()))
    );

    let before = grants(&app, expert).await;
    let answer = turn_over(&head, expert, &[&format!("moderator@{parks}")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let after = grants(&app, expert).await;
    assert!(
        before.iter().all(|grant| after.contains(grant)),
        "what the browser did not send because it may not stays: {after:?}"
    );
    assert_eq!(after.len(), before.len() + 1);

    for forged in ["administrator@*".to_owned(), format!("manager@{works}")] {
        let answer = head.post(&format!("/people/{expert}/roles"), &[("grant", &forged)]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{forged}");
    }
    assert_eq!(head.post(&format!("/people/{writer}/leave"), &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(grants(&app, expert).await.len(), after.len());
}

#[tokio::test]
async fn the_last_person_who_manages_people_can_neither_leave_nor_lose_the_role() {
    let app = TestApp::start().await;
    let me = app.town().manager.person;
    let manager = app.sign_in(&app.town().manager).await;
    let answer = turn_over(&manager, me, &["manager@*", "administrator@*"]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    answer.says("Nobody would be left who manages people");
    let leave = format!("/people/{me}/leave");
    manager.get(&leave).await.ok();
    let answer = manager.post(&leave, &[]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    answer.says("Nobody would be left who manages people");
    assert_eq!(grants(&app, me).await.len(), 2);

    turn_over(&manager, app.town().writer.person, &["administrator@*"]).await;
    assert_eq!(manager.post(&leave, &[]).await.status, StatusCode::SEE_OTHER, "now somebody else does");
    assert_eq!(manager.get("/people").await.status, StatusCode::SEE_OTHER, "who has left is signed out at once");
}

#[tokio::test]
async fn whoever_leaves_is_out_at_once_and_stays_on_the_record() {
    let app = TestApp::start().await;
    let (expert, manager) = (app.sign_in(&app.town().expert).await, app.sign_in(&app.town().manager).await);
    expert.get("/me").await.ok();
    let path = format!("/people/{}/leave", app.town().expert.person);
    manager.get(&path).await.ok().says("Evi Expert");
    assert_eq!(manager.post(&path, &[]).await.location(), "/people?done=left");
    assert_eq!(expert.get("/me").await.status, StatusCode::SEE_OTHER);
    manager.get("/people").await.ok().says("1 colleague who left");
    manager.get(&format!("/people/{}", app.town().expert.person)).await.ok().says("Has left");
    assert_eq!(manager.get(&path).await.status, StatusCode::NOT_FOUND);
}
