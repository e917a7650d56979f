//! What the town begins its messages from: two templates and a piece of text. Invented.

use super::{house::House, outgoing::minutes, record::Record};
use anyhow::Result;
use folkmoot_model::{
    event::ObjectKind,
    ids::DepartmentId,
    language::Language,
    outgoing::{
        edition::{Content, Target},
        message::Kind,
        template::{Beginning, Body, Template},
    },
};
use folkmoot_store::{self as store, Tx};
use serde_json::json;
use std::collections::BTreeMap;

/// A road that is closed, and bins that are emptied on another day: name, kind, Dutch, English.
const BEGINNINGS: [(&str, Kind, &str, &str); 2] = [
    (
        "Road closed",
        Kind::Works,
        "De {straat} is dicht voor auto’s van {eerste dag} tot {laatste dag}. Fietsen en lopen kan wel. Omleiding: {omleiding}.",
        "The {street} is closed to cars from {first day} to {last day}. You can cycle and walk. Diversion: {diversion}.",
    ),
    (
        "Bins on another day",
        Kind::News,
        "Door {reden} halen we het afval in {wijk} op {dag} op. Zet uw container voor 7.30 uur buiten.",
        "Because of {reason} we empty the bins in {area} on {day}. Put your bin out before 7:30.",
    ),
];
/// Under many messages.
const ASK: (&str, &str) =
    ("Vragen? Kijk op www.veldmonde.example of bel 14 0123.", "Questions? See www.veldmonde.example or call 14 0123.");

/// Writes them down.
pub(super) async fn write(house: &House, tx: &Tx, record: &mut Record) -> Result<()> {
    let mobility = house.department("mob")?;
    for (place, (name, kind, dutch, english)) in BEGINNINGS.into_iter().enumerate() {
        let targets = house.accounts.values().filter(|account| account.department == mobility).map(|account| Target {
            account: account.id,
            language: Language::dutch(),
            own_text: None,
        });
        let content = Content { texts: texts(dutch, english), targets: targets.collect(), ..Content::empty() };
        let beginning = Beginning { kind, audience: "Residents".to_owned(), content, partners: Vec::new(), campaign: None };
        let department = (place == 0).then_some(mobility);
        keep(house, tx, record, name, department, Body::Message(Box::new(beginning))).await?;
    }
    keep(house, tx, record, "Where to ask", None, Body::Snippet { texts: texts(ASK.0, ASK.1) }).await
}

fn texts(dutch: &str, english: &str) -> BTreeMap<Language, String> {
    BTreeMap::from([(Language::dutch(), dutch.to_owned()), (Language::english(), english.to_owned())])
}

async fn keep(
    house: &House,
    tx: &Tx,
    record: &mut Record,
    name: &str,
    department: Option<DepartmentId>,
    body: Body,
) -> Result<()> {
    let (by, at) = (house.person("ilse")?, house.now - minutes(9_000));
    let (id, name) = (record.ids.at(at), name.to_owned());
    let template = Template { id, name, department, body, put_away: false, changed_by: by, changed_at: at, revision: 1 };
    store::templates::insert(tx, &template).await?;
    record.did(by, at, "made", (ObjectKind::Template, template.id.0), json!({ "name": template.name }));
    Ok(())
}
