//! Links of our own: made when a message that counts its links is handed over, counted when somebody follows one (decision 16).
//!
//! Nothing of a visitor is kept but, until the day is over, a mark that means nothing without the salt of that day.

use crate::{Newsroom, Refusal, clock::random_bytes};
use folkmoot_model::{
    ids::{AccountId, MessageId},
    link::{self, Swap},
    outgoing::{edition::Edition, message::Message},
};
use folkmoot_store::{
    self as store, Conn, StoreError, Tx,
    short_links::{LinkCounts, ShortLink},
};
use jiff::{Timestamp, Unit};
use url::{Host, Url};

/// Seconds of a day, UTC.
const DAY_S: i64 = 24 * 3600;

/// Where links of our own lead through; nothing when the newsroom's public address is this machine alone, which nobody can follow.
pub fn base(newsroom: &Newsroom) -> Option<Url> {
    let url = &newsroom.settings.public_url;
    let public = match url.host()? {
        Host::Domain(name) => !name.eq_ignore_ascii_case("localhost"),
        Host::Ipv4(address) => !address.is_loopback() && !address.is_unspecified(),
        Host::Ipv6(address) => !address.is_loopback() && !address.is_unspecified(),
    };
    public.then(|| url.clone())
}

/// The address of a code.
pub fn address(base: &Url, code: &str) -> String {
    format!("{}/go/{code}", base.as_str().trim_end_matches('/'))
}

/// Makes the links of an edition that are not there yet: one for each link × account × language. Nothing where the message does not count
/// its links, or no address of ours can be followed.
///
/// # Errors
/// The database.
pub async fn make(newsroom: &Newsroom, tx: &Tx, message: &Message, edition: &Edition) -> Result<(), Refusal> {
    let Some(base) = base(newsroom).filter(|_| message.plan.counts_links) else { return Ok(()) };
    let mut known = store::short_links::of_message(tx, message.id).await?;
    for target in &edition.content.targets {
        for link in edition.content.text_for(target).map(link::web_links).unwrap_or_default() {
            let there = |one: &ShortLink| one.account == target.account && one.language == target.language && one.target == link;
            if link.starts_with(base.as_str()) || Url::parse(link).is_err() || known.iter().any(there) {
                continue;
            }
            let made = ShortLink {
                code: link::code(random_bytes()),
                message: message.id,
                account: target.account,
                language: target.language.clone(),
                target: link.to_owned(),
                created_at: newsroom.now(),
            };
            store::short_links::insert(tx, &made).await?;
            known.push(made);
        }
    }
    Ok(())
}

/// What stands in place of which link on which account.
///
/// # Errors
/// The database.
pub async fn swaps(newsroom: &Newsroom, c: &impl Conn, message: &Message) -> Result<Vec<(AccountId, Swap)>, Refusal> {
    let Some(base) = base(newsroom).filter(|_| message.plan.counts_links) else { return Ok(Vec::new()) };
    let links = store::short_links::of_message(c, message.id).await?;
    Ok(links.into_iter().map(|one| (one.account, Swap { short: address(&base, &one.code), long: one.target })).collect())
}

/// Who follows a link, as far as it is looked at.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Address of the client, or its network; never kept.
    pub address: String,
    /// What its program calls itself; never kept.
    pub user_agent: String,
    /// It only looks, or asks ahead of a person: nothing is counted.
    pub looks_only: bool,
}

/// Where a code leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leads {
    /// To this address.
    To(String),
    /// Its message was taken back, replaced, or is over its time.
    Over,
    /// Nowhere: there is no such code.
    Nowhere,
}

/// Follows a link, and counts the visit.
///
/// # Errors
/// The database, while looking. A visit that can't be counted is let through all the same.
pub async fn follow(newsroom: &Newsroom, code: &str, visit: &Visit) -> Result<Leads, Refusal> {
    if !link::is_code(code) {
        return Ok(Leads::Nowhere);
    }
    let read = newsroom.store.read();
    let Some(link) = store::short_links::get(&read, code).await? else { return Ok(Leads::Nowhere) };
    let message = store::messages::get(&read, link.message).await?.ok_or(Refusal::NotFound)?;
    if message.state.is_over() {
        return Ok(Leads::Over);
    }
    if !visit.looks_only
        && let Err(error) = count(newsroom, &link, visit).await
    {
        tracing::warn!(%error, "a visit was not counted");
    }
    Ok(Leads::To(link.target))
}

async fn count(newsroom: &Newsroom, link: &ShortLink, visit: &Visit) -> Result<(), StoreError> {
    let now = newsroom.now();
    let tx = newsroom.store.begin().await?;
    let mut more = LinkCounts::default();
    if link::is_machine(&visit.user_agent) {
        more.machines = 1;
    } else {
        more.visits = 1;
        more.downloads = u64::from(link::is_download(&link.target));
        let day = day_of(now);
        let salt = store::short_links::salt(&tx, day, &random_bytes::<32>()).await?;
        let salt: [u8; 32] = salt.try_into().map_err(|_| StoreError::NotFound)?;
        let mark = link::mark(&salt, &link.code, &visit.address, &visit.user_agent);
        more.visitors = u64::from(store::short_links::note_mark(&tx, day, &link.code, &mark).await?);
    }
    let hour = now.round(jiff::TimestampRound::new().smallest(Unit::Hour).mode(jiff::RoundMode::Trunc)).unwrap_or(now);
    store::short_links::count(&tx, &link.code, hour, &more).await?;
    tx.commit_bookkeeping("a visit changes nothing but its count").await
}

/// The number of the day of an instant, UTC.
fn day_of(at: Timestamp) -> i64 {
    at.as_second().div_euclid(DAY_S)
}

/// Erases marks and salts of days that are over. Returns how many marks.
///
/// # Errors
/// The database.
pub async fn forget(newsroom: &Newsroom, tx: &Tx) -> Result<u64, Refusal> {
    Ok(store::short_links::forget(tx, day_of(newsroom.now())).await?)
}

/// The links of a message with their counts over all hours.
///
/// # Errors
/// The database.
pub async fn totals(c: &impl Conn, message: MessageId) -> Result<Vec<(ShortLink, LinkCounts)>, Refusal> {
    let counts = store::short_links::counts(c, message).await?;
    let links = store::short_links::of_message(c, message).await?;
    let sum = |link: &ShortLink| {
        counts.iter().filter(|(code, ..)| *code == link.code).fold(LinkCounts::default(), |sum, (_, _, one)| LinkCounts {
            visits: sum.visits + one.visits,
            downloads: sum.downloads + one.downloads,
            visitors: sum.visitors + one.visitors,
            machines: sum.machines + one.machines,
        })
    };
    Ok(links.into_iter().map(|link| (link.clone(), sum(&link))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_told_apart_at_midnight_utc() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        assert_eq!(day_of(at("2026-11-23T23:59:59Z")) + 1, day_of(at("2026-11-24T00:00:00Z")));
        assert_eq!(day_of(at("1969-12-31T23:59:59Z")), -1);
        let base = Url::parse("https://newsroom.town.example/desk/").unwrap();
        assert_eq!(address(&base, "abcdefghj"), "https://newsroom.town.example/desk/go/abcdefghj");
    }
}
