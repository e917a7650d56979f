//! What the town's messages rest on: two facts of the ledger, one that works messages say, one that nobody has signed yet.

use super::{house::House, outgoing::minutes, record::Record};
use anyhow::Result;
use folkmoot_model::{
    event::ObjectKind,
    fact::{Fact, FactKind, FactVersion, Signature, Source},
    ids::FactId,
    language::Language,
};
use serde_json::json;
use std::collections::BTreeMap;

/// How long ago the ledger was begun, minutes: before the first message.
const AGO_MIN: i64 = 91 * 24 * 60;

/// Writes the ledger down.
pub(super) fn ledger(house: &House, record: &mut Record) -> Result<()> {
    let source = "Verkeersbesluit 2026-118";
    write(house, record, ("Molenbrug: detour", FactKind::Place, &["Havenweg", "Havenweg"]), source, true)?;
    let hours = ["van maandag tot en met vrijdag van 8.00 tot 16.30 uur", "Monday to Friday from 8:00 to 16:30"];
    write(house, record, ("City yard: open", FactKind::Hours, &hours), "Openingstijden 2026", false)
}

fn write(
    house: &House,
    record: &mut Record,
    (name, kind, values): (&str, FactKind, &[&str; 2]),
    source: &str,
    signed: bool,
) -> Result<()> {
    let at = house.now - minutes(AGO_MIN);
    let (owner, expert) = (house.person("ilse")?, house.person("tomas")?);
    let id: FactId = record.ids.at(at);
    let [dutch, english] = values.map(str::to_owned);
    let fact = Fact {
        id,
        name: name.to_owned(),
        kind,
        department: house.department("mob")?,
        owner,
        version: 1,
        withdrawn: None,
        created_at: at,
        updated_at: at,
        revision: 1,
    };
    let version = FactVersion {
        fact: id,
        number: 1,
        values: BTreeMap::from([(Language::dutch(), dutch), (Language::english(), english)]),
        source: Source { title: source.to_owned(), url: None },
        valid_from: None,
        valid_until: None,
        writer: owner,
        written_at: at,
        signed: signed.then_some(Signature { by: expert, at: at + minutes(90) }),
    };
    record.did(owner, at, "written_down", (ObjectKind::Fact, id.0), json!({ "name": name }));
    if signed {
        record.did(expert, at + minutes(90), "signed", (ObjectKind::Fact, id.0), json!({ "version": 1 }));
    }
    record.said.facts.push((fact, version));
    Ok(())
}
