//! A campaign: messages of some days or weeks that belong together and are planned and counted as one, such as "The bridge is closed".

use crate::ids::{CampaignId, DepartmentId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Colours a campaign can have, counted from 1; the pages know them as `c1` to `c6`.
pub const COLOURS: u8 = 6;

/// A campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Campaign {
    /// Identity.
    pub id: CampaignId,
    /// Its name, for colleagues.
    pub name: String,
    /// Its colour, from 1 to [`COLOURS`].
    pub colour: u8,
    /// Department that runs it. Messages of other departments may be part of it.
    pub department: DepartmentId,
    /// First day, by the town's calendar.
    pub from: Option<Date>,
    /// Last day, by the town's calendar.
    pub to: Option<Date>,
    /// What colleagues should know about it.
    pub note: String,
    /// Counts changes.
    pub revision: i64,
}

impl Campaign {
    /// Whether a day lies within it. An end that is not set is open.
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use uuid::Uuid;

    #[test]
    fn both_ends_belong_to_it_and_an_open_end_is_open() {
        let (from, to) = (date(2026, 11, 30), date(2026, 12, 11));
        let of = |from, to| Campaign {
            id: CampaignId(Uuid::nil()),
            name: "Bridge".to_owned(),
            colour: 1,
            department: DepartmentId(Uuid::nil()),
            from,
            to,
            note: String::new(),
            revision: 1,
        };
        let both = of(Some(from), Some(to));
        assert!(both.covers(from) && both.covers(to) && !both.covers(date(2026, 11, 29)) && !both.covers(date(2026, 12, 12)));
        assert!(of(None, Some(to)).covers(date(1999, 1, 1)) && of(Some(from), None).covers(date(2999, 1, 1)));
    }
}
