//! Templates and snippets.

use crate::{
    both::{at, event, id, on_both},
    town::town,
};
use folkmoot_model::{
    event::ObjectKind,
    ids::TemplateId,
    language::Language,
    outgoing::{
        edition::Content,
        message::Kind,
        template::{Beginning, Body, Template, What},
    },
};
use folkmoot_store::{Page, StoreError, templates, templates::TemplateFilter};
use std::collections::BTreeMap;

#[tokio::test]
async fn templates_come_back_are_found_and_put_away() {
    on_both(async |store| {
        let town = town(&store).await;
        let texts = BTreeMap::from([(Language::dutch(), "De brug is dicht op {datum}. Omleiding: Café Zon.".to_owned())]);
        let content = Content { texts: texts.clone(), ..Content::empty() };
        let beginning =
            Beginning { kind: Kind::Works, audience: "Buurt".to_owned(), content, partners: Vec::new(), campaign: None };
        let bridge = Template {
            id: TemplateId(id()),
            name: "Brug".to_owned(),
            department: Some(town.department.id),
            body: Body::Message(Box::new(beginning)),
            put_away: false,
            changed_by: town.person.id,
            changed_at: at(10),
            revision: 1,
        };
        let called = Template { id: TemplateId(id()), department: None, body: Body::Snippet { texts }, ..bridge.clone() };
        let other = Template { id: TemplateId(id()), department: None, changed_at: at(20), ..bridge.clone() };
        let tx = store.begin().await.unwrap();
        for template in [&bridge, &called, &other] {
            templates::insert(&tx, template).await.unwrap();
        }
        tx.commit(&[event(ObjectKind::Template, bridge.id.0)]).await.unwrap();
        let read = store.read();
        assert_eq!(templates::get(&read, bridge.id).await.unwrap().as_ref(), Some(&bridge));
        let all = TemplateFilter { what: What::Message, departments: None, search: None, put_away: false };
        let page = Page::first(9);
        assert_eq!(templates::list(&read, &all, &page).await.unwrap(), [other.clone(), bridge.clone()]);
        let after = Page { before: Some((other.changed_at, other.id.0)), limit: 9 };
        assert_eq!(templates::list(&read, &all, &after).await.unwrap(), std::slice::from_ref(&bridge));
        let snippets = TemplateFilter { what: What::Snippet, search: Some("CAFE".to_owned()), ..all.clone() };
        assert_eq!(templates::list(&read, &snippets, &page).await.unwrap(), [called]);
        let nobody = TemplateFilter { departments: Some(Vec::new()), ..all.clone() };
        assert_eq!(
            templates::list(&read, &nobody, &page).await.unwrap(),
            std::slice::from_ref(&other),
            "what is for all is for everybody"
        );

        let away = Template { put_away: true, revision: 2, ..other.clone() };
        let tx = store.begin().await.unwrap();
        templates::update(&tx, &away).await.unwrap();
        assert!(matches!(templates::update(&tx, &away).await, Err(StoreError::Stale)));
        tx.commit(&[event(ObjectKind::Template, other.id.0)]).await.unwrap();
        let read = store.read();
        assert_eq!(templates::list(&read, &all, &page).await.unwrap(), [bridge]);
        assert_eq!(templates::list(&read, &TemplateFilter { put_away: true, ..all }, &page).await.unwrap(), [away]);
    })
    .await;
}
