//! Weeks ago the town practised a crisis: everything planned was stopped for half an hour, and two people lifted it. Invented.

use super::{house::House, record::Record};
use anyhow::Result;
use folkmoot_model::{
    event::ObjectKind,
    outgoing::{
        approval::FourEyes,
        freeze::{Freeze, FreezeState},
    },
};
use folkmoot_store::{self as store, Tx};
use jiff::SignedDuration;
use serde_json::json;

/// How long ago.
const AGO: SignedDuration = SignedDuration::from_hours(24 * 40);
/// How long it lasted.
const LASTED: SignedDuration = SignedDuration::from_mins(34);

/// Writes the practice down, and who is in the crisis team.
pub(super) async fn write(house: &House, tx: &Tx, record: &mut Record) -> Result<()> {
    let (head, editor, lead) = (house.person("hanna")?, house.person("samir")?, house.person("petra")?);
    let at = house.now.checked_sub(AGO)?;
    let lifted = at.checked_add(LASTED)?;
    let team = [head, editor, lead];
    store::freezes::set_team(tx, &team, head, at).await?;
    record.did(head, at, "named_crisis_team", (ObjectKind::Organisation, uuid::Uuid::nil()), json!({ "crisis_team": team }));
    let freeze = Freeze {
        id: record.ids.at(at),
        reason: "Practice of the crisis team: the dike at the Molenbrug".to_owned(),
        by: head,
        at,
        answers_too: false,
        under_way: 0,
        truth: None,
        state: FreezeState::Lifted { eyes: FourEyes::new(head, editor)?, at: lifted },
        revision: 3,
    };
    store::freezes::insert(tx, &freeze).await?;
    for (who, at, verb) in [(head, at, "froze"), (head, lifted, "asked_to_lift"), (editor, lifted, "lifted")] {
        record.did(who, at, verb, (ObjectKind::Freeze, freeze.id.0), json!({}));
    }
    Ok(())
}
