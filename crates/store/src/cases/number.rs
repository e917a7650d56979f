//! The numbers people cite, counted per month: `2026-11-0001`.

use crate::{StoreError, Tx, sql::sql};
use jiff::civil::Date;

/// The next number of a day's month, in the town's calendar. Given back with the transaction when that is not committed.
pub async fn next_number(tx: &Tx, day: Date) -> Result<String, StoreError> {
    let month = format!("{:04}-{:02}", day.year(), day.month());
    let query = "INSERT INTO case_numbers (month, last) VALUES ($1, 1) \
         ON CONFLICT (month) DO UPDATE SET last = case_numbers.last + 1 RETURNING last";
    let last: i64 = tx.one(sql(query).with(&month)).await?.ok_or(StoreError::NotFound)?.get("last")?;
    Ok(format!("{month}-{last:04}"))
}
