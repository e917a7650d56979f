//! Capture: the raw exchanges of a call go into the record in the same transaction as what was understood from them. The one door for
//! evidence, whichever way it travels.

use crate::{Newsroom, Refusal};
use folkmoot_model::{
    ids::{AccountId, ExchangeId},
    network::exchange::Exchange,
};
use folkmoot_records::capture;
use folkmoot_store::{self as store, Tx, exchanges::StoredExchange};

/// The class of a record (RECORDS: A what we publish, B what citizens send us and our answers).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// What we publish.
    Published,
    /// What citizens send us.
    Received,
}

/// Writes exchanges into the record; the last one is what a parsed value came from.
///
/// # Errors
/// The database; then nothing that was understood from them may be written either.
pub async fn keep(
    newsroom: &Newsroom,
    tx: &Tx,
    account: AccountId,
    class: Class,
    raw: &[Exchange],
) -> Result<Option<ExchangeId>, Refusal> {
    let mut last = None;
    for exchange in raw {
        let sealed = capture::seal(exchange);
        let id = ExchangeId::new(&*newsroom.mint);
        let stored = StoredExchange {
            id,
            account: Some(account),
            class: match class {
                Class::Published => 'A',
                Class::Received => 'B',
            },
            bytes: sealed.bytes,
            sha256: sealed.sha256,
            at: exchange.at,
        };
        store::exchanges::insert(tx, &stored).await?;
        last = Some(id);
    }
    Ok(last)
}
