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

/// Sets numbers of a day's month aside, for seeding and importing. Returns the last of them: the month's numbers from `last - count + 1` on.
pub async fn set_numbers_aside(tx: &Tx, day: Date, count: u32) -> Result<i64, StoreError> {
    let month = format!("{:04}-{:02}", day.year(), day.month());
    let query = "INSERT INTO case_numbers (month, last) VALUES ($1, $2) \
         ON CONFLICT (month) DO UPDATE SET last = case_numbers.last + excluded.last RETURNING last";
    tx.one(sql(query).with(&month).with(count)).await?.ok_or(StoreError::NotFound)?.get("last")
}
