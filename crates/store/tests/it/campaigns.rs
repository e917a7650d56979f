//! Campaigns and the messages in them.

use crate::{
    both::{at, event, id, on_both},
    town::{message, put_message, town},
};
use folkmoot_model::{
    event::ObjectKind,
    ids::CampaignId,
    outgoing::{
        campaign::Campaign,
        message::{Message, MessageState, Plan},
    },
};
use folkmoot_store::{Page, StoreError, campaigns, messages, messages::MessageFilter};
use jiff::civil::date;

#[tokio::test]
async fn a_campaign_comes_back_and_its_messages_are_found_by_it() {
    on_both(async |store| {
        let town = town(&store).await;
        let one = Campaign {
            id: CampaignId(id()),
            name: "De brug is dicht".to_owned(),
            colour: 3,
            department: town.department.id,
            from: Some(date(2026, 11, 30)),
            to: None,
            note: "Vier weken".to_owned(),
            revision: 1,
        };
        let open = Campaign { id: CampaignId(id()), from: None, name: "Altijd".to_owned(), ..one.clone() };
        let (inside, edition) = message(&town, "Brug", "Dicht", MessageState::Draft);
        let until = Some(at(900));
        let plan = Plan {
            campaign: Some(one.id),
            valid_until: until,
            embargo_until: until,
            partners: vec![town.department.id],
            ..Plan::default()
        };
        let inside = (Message { plan, ..inside }, edition);
        let tx = store.begin().await.unwrap();
        for campaign in [&one, &open] {
            campaigns::insert(&tx, campaign).await.unwrap();
        }
        put_message(&tx, &inside).await;
        put_message(&tx, &message(&town, "Bad", "Open", MessageState::Draft)).await;
        tx.commit(&[event(ObjectKind::Campaign, one.id.0)]).await.unwrap();
        let read = store.read();
        assert_eq!(campaigns::get(&read, one.id).await.unwrap().as_ref(), Some(&one));
        assert_eq!(campaigns::all(&read).await.unwrap(), [open.clone(), one.clone()]);
        assert_eq!(campaigns::sizes(&read).await.unwrap(), [(one.id, 1)].into());
        assert_eq!(messages::get(&read, inside.0.id).await.unwrap().as_ref(), Some(&inside.0));
        let of = |campaign| MessageFilter { campaign: Some(campaign), ..MessageFilter::default() };
        let found = messages::list(&read, &of(one.id), &Page::first(9)).await.unwrap();
        assert_eq!(found.iter().map(|row| row.message.id).collect::<Vec<_>>(), [inside.0.id]);
        assert_eq!(messages::list(&read, &of(open.id), &Page::first(9)).await.unwrap(), []);

        let renamed = Campaign { name: "De brug".to_owned(), to: Some(date(2026, 12, 11)), revision: 2, ..one.clone() };
        let tx = store.begin().await.unwrap();
        campaigns::update(&tx, &renamed).await.unwrap();
        assert!(matches!(campaigns::update(&tx, &renamed).await, Err(StoreError::Stale)));
        let nobody = Campaign { id: CampaignId(id()), ..renamed.clone() };
        assert!(matches!(campaigns::update(&tx, &nobody).await, Err(StoreError::NotFound)));
        tx.commit(&[event(ObjectKind::Campaign, one.id.0)]).await.unwrap();
        assert_eq!(campaigns::get(&store.read(), one.id).await.unwrap(), Some(renamed));
    })
    .await;
}
