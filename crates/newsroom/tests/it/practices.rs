//! What worked: proposed by one person, taken in by another, and a start for a new message.

use crate::scene::{Scene, scene};
use folkmoot_model::{
    ids::MessageId,
    obstacle::Obstacle,
    outgoing::{
        message::Plan,
        practice::{PracticeState, beside::Beside},
    },
};
use folkmoot_newsroom::{
    Refusal,
    outgoing::{
        approve, draft, measure,
        practices::{self, Decision, Proposal},
    },
};
use folkmoot_store::{self as store, Page, practices::PracticeFilter};

const TEXT: &str = "De brug is dicht. Fietsers rijden om.";

fn proposal(why: &str) -> Proposal {
    Proposal { title: " Brug,\n kort ".to_owned(), why: why.to_owned(), audience: "fietsers".to_owned() }
}

async fn out(scene: &Scene) -> MessageId {
    let draft = draft::Draft { plan: Plan::default(), ..scene.draft(TEXT) };
    let id = draft::start(scene.newsroom(), &scene.town.writer, draft).await.unwrap();
    let early = practices::propose(scene.newsroom(), &scene.town.writer, id, proposal("Kort")).await;
    assert!(matches!(early, Err(Refusal::Obstacles(_))), "nobody has read it: {early:?}");
    approve::submit(scene.newsroom(), &scene.town.writer, id, 1).await.unwrap();
    approve::approve(scene.newsroom(), &scene.town.manager, id, 2).await.unwrap();
    scene.turn(20);
    scene.round().await;
    id
}

#[tokio::test]
async fn one_proposes_another_takes_it_in_and_a_message_begins_from_it() {
    let scene = scene().await;
    let (newsroom, town) = (scene.newsroom(), &scene.town);
    let message = out(&scene).await;
    let empty = practices::propose(newsroom, &town.writer, message, proposal(" ")).await;
    assert!(matches!(empty, Err(Refusal::Field { field: "why", .. })), "{empty:?}");
    let stranger = practices::propose(newsroom, &town.stranger, message, proposal("Kort")).await;
    assert!(matches!(stranger, Err(Refusal::NoRight)), "{stranger:?}");
    let id = practices::propose(newsroom, &town.manager, message, proposal("Kort en met een omweg")).await.unwrap();
    let again = practices::propose(newsroom, &town.writer, message, proposal("Kort")).await;
    assert!(matches!(again, Err(Refusal::Obstacles(_))), "once: {again:?}");

    let own = practices::decide(newsroom, &town.manager, id, 1, Decision::Accept, "").await;
    assert!(matches!(&own, Err(Refusal::Obstacles(all)) if *all == [Obstacle::OwnWork]), "{own:?}");
    let unsaid = practices::decide(newsroom, &town.manager, id, 1, Decision::Decline, " ").await;
    assert!(matches!(unsaid, Err(Refusal::Field { field: "reason", .. })), "{unsaid:?}");
    assert!(matches!(practices::start_from(newsroom, &town.writer, id).await, Err(Refusal::NotFound)), "not in the library");
    let no_right = practices::decide(newsroom, &town.stranger, id, 1, Decision::Accept, "").await;
    assert!(matches!(no_right, Err(Refusal::NoRight)), "{no_right:?}");
    // the proposal is taken up again by somebody else
    let practice = store::practices::get(&newsroom.store.read(), id).await.unwrap().unwrap();
    assert_eq!((practice.title.as_str(), &practice.state), ("Brug, kort", &PracticeState::Proposed));
}

#[tokio::test]
async fn what_is_in_the_library_is_found_started_from_and_taken_out() {
    let scene = scene().await;
    let (newsroom, town) = (scene.newsroom(), &scene.town);
    let message = out(&scene).await;
    let id = practices::propose(newsroom, &town.writer, message, proposal("Kort en met een omweg")).await.unwrap();
    practices::decide(newsroom, &town.manager, id, 1, Decision::Accept, "").await.unwrap();
    let stale = practices::decide(newsroom, &town.manager, id, 1, Decision::TakeOut, "Oud").await;
    assert!(matches!(stale, Err(Refusal::Stale)), "{stale:?}");
    let read = newsroom.store.read();
    let page = Page { before: None, limit: 10 };
    let find = async |filter: PracticeFilter| store::practices::list(&read, &filter, &page).await.unwrap().len();
    let library = || PracticeFilter { accepted: true, ..PracticeFilter::default() };
    assert_eq!(find(PracticeFilter { search: Some("OMWEG".to_owned()), ..library() }).await, 1);
    assert_eq!(find(PracticeFilter { search: Some("fietsers rijden".to_owned()), ..library() }).await, 1, "by its text");
    assert_eq!(find(PracticeFilter { language: "nl".parse().ok(), ..library() }).await, 1);
    assert_eq!(find(PracticeFilter { language: "el".parse().ok(), ..library() }).await, 0);
    assert_eq!(find(PracticeFilter::default()).await, 0, "nothing waits");

    let new = practices::start_from(newsroom, &town.writer, id).await.unwrap();
    let edition = store::editions::get(&read, scene.message(new).await.edition).await.unwrap().unwrap();
    assert!(edition.content.texts.values().any(|text| text == TEXT));
    practices::decide(newsroom, &town.manager, id, 2, Decision::TakeOut, "Verouderd").await.unwrap();
    let gone = practices::start_from(newsroom, &town.writer, id).await;
    assert!(matches!(gone, Err(Refusal::NotFound)), "{gone:?}");
    practices::propose(newsroom, &town.writer, message, proposal("Toch")).await.unwrap();

    // after a day it stands beside the others, of which there are too few
    scene.turn(20 * 3600);
    measure::measure_due(newsroom).await.unwrap();
    let figures = practices::figures(&read, message).await.unwrap();
    assert!(figures.iter().all(|post| post.beside == Beside::TooFew { others: 0 }) && figures.len() == 1, "{figures:?}");
}
