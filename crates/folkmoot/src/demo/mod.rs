//! The demo: Veldmonde, an invented town. Five departments, twelve people, six accounts on the rehearsal network, ninety days of consistent
//! history up to this instant, and a present in which something new happens every minute. Everything follows from the seed and the instant.
//!
//! | module | what |
//! |---|---|
//! | `data` | people, accounts, rules, messages, answers, scenes as data |
//! | `house` | organisation, departments, people, accounts, guideline, rules |
//! | `scenes` | what is put on the rehearsal network besides its script |
//! | `facts`, `practices` | what messages rest on; what worked |
//! | `campaigns`, `outgoing` | ninety days of messages, and how one goes through the house |
//! | `citizens`, `story` | ninety days at the front office, and what one case goes through |
//! | `plans`, `drawings` | the coming days, and today's trouble; pictures that go with some |
//! | `practice` | a crisis that was practised weeks ago |
//! | `record` | everything gathered, then written in a few large transactions |

mod campaigns;
mod citizens;
mod data;
mod drawings;
mod facts;
mod guideline;
mod house;
mod outgoing;
mod plans;
mod practice;
mod practices;
mod record;
mod scenes;
mod story;
mod templates;

pub use scenes::enliven;

use anyhow::{Context, Result};
use folkmoot_networks::rehearsal::Rehearsal;
use folkmoot_store::Store;
use jiff::{SignedDuration, Timestamp};
use record::Record;
use uuid::Uuid;

/// The password of everybody. It is printed; nothing in the demo is secret.
const PASSWORD: &str = "veldmonde-rehearsal";
/// How much past the town has.
const PAST: SignedDuration = SignedDuration::from_hours(24 * 90);

/// The town, as somebody who looks at it needs it.
pub struct Town {
    /// Who can sign in, and how.
    pub sign_ins: Vec<SignIn>,
}

/// How one person signs in.
pub struct SignIn {
    /// Full name.
    pub name: String,
    /// What they do.
    pub title: String,
    /// Address to sign in with.
    pub email: String,
    /// Password.
    pub password: String,
    /// Their first role.
    pub role: String,
}

/// The sign-ins of a town that was built before.
pub fn sign_ins() -> Town {
    let people = data::read(jiff::civil::Date::ZERO).map(|data| data.house.people).unwrap_or_default();
    let sign_in = |person: data::PersonFile| SignIn {
        email: house::email(&person.name),
        role: person.roles.first().map_or_else(String::new, |(role, _)| role.replace('_', " ")),
        name: person.name,
        title: person.title,
        password: PASSWORD.to_owned(),
    };
    Town { sign_ins: people.into_iter().map(sign_in).collect() }
}

/// Builds the town in an empty store, and its past on a rehearsal network nobody has used. `hash` hashes a password, `seal` seals an
/// account's token.
///
/// # Errors
/// The database, or the journal of the rehearsal network.
pub async fn seed(
    store: &Store,
    rehearsal: &Rehearsal,
    now: Timestamp,
    seed: u64,
    hash: &dyn Fn(&str) -> String,
    seal: &dyn Fn(Uuid, &str) -> Vec<u8>,
) -> Result<Town> {
    // the store keeps microseconds, people think in seconds
    let now = Timestamp::from_second(now.as_second())?;
    let from = now.checked_sub(PAST)?;
    let data = data::read(folkmoot_model::time::time_zone(house::ZONE)?.to_datetime(now).date())?;
    let mut record = Record::new(seed);
    let capability = Rehearsal::capability_at(now);
    let (house, founding) = house::found(&data.house, rehearsal, &capability, now, &mut record)?;
    scenes::stage(&house, &data, rehearsal)?;
    house::write(&house, &founding, rehearsal, store, &hash(PASSWORD), seal, &mut record).await?;
    let server = house.accounts.values().next().map(|account| account.server.clone()).context("a town without accounts")?;
    let begun = record.begin(store, server);
    facts::ledger(&house, &mut record)?;
    campaigns::past(&house, &data, rehearsal, from, &mut record, seed)?;
    plans::trouble(&house, rehearsal, &mut record)?;
    citizens::past(&house, &data, rehearsal, from, &mut record, seed)?;
    plans::ahead(&house, &data, &mut record, seed)?;
    record.write(begun, &house.zone).await?;
    practices::library(&house, store, seed).await?;
    enliven(rehearsal, now)?;
    Ok(sign_ins())
}
