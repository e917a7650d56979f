//! Values on their way into the database: the newsroom's types as the few types both databases have.

use crate::error::StoreError;
use folkmoot_model::{ids, language::Language};
use jiff::{Timestamp, civil::Date};
use sea_orm::Value;
use serde::Serialize;
use uuid::Uuid;

/// Something that can be a column's value.
pub(crate) trait Column {
    /// The value.
    fn value(&self) -> Value;
    /// The value that stands for nothing, with its type, which PostgreSQL wants to know.
    fn nothing() -> Value;
}

macro_rules! columns_as {
    ($($type:ty => $variant:ident($value:expr)),* $(,)?) => {$(
        impl Column for $type {
            fn value(&self) -> Value {
                let make: fn(&$type) -> _ = $value;
                Value::$variant(Some(make(self)))
            }
            fn nothing() -> Value {
                Value::$variant(None)
            }
        }
    )*};
}

columns_as! {
    str => String(|text| text.to_owned()),
    String => String(Clone::clone),
    Language => String(|language| language.as_str().to_owned()),
    Date => String(|day| day.to_string()),
    bool => Bool(|yes| *yes),
    i64 => BigInt(|number| *number),
    i32 => BigInt(|number| i64::from(*number)),
    u32 => BigInt(|number| i64::from(*number)),
    u16 => BigInt(|number| i64::from(*number)),
    u8 => BigInt(|number| i64::from(*number)),
    u64 => BigInt(|number| i64::try_from(*number).unwrap_or(i64::MAX)),
    f64 => Double(|number| *number),
    f32 => Double(|number| f64::from(*number)),
    Timestamp => BigInt(|at| at.as_microsecond()),
    Vec<u8> => Bytes(Clone::clone),
    [u8] => Bytes(<[u8]>::to_vec),
    Uuid => Uuid(|id| *id),
}

macro_rules! ids_as_columns {
    ($($name:ident),* $(,)?) => {$(
        impl Column for ids::$name {
            fn value(&self) -> Value {
                Value::Uuid(Some(self.0))
            }
            fn nothing() -> Value {
                Value::Uuid(None)
            }
        }
    )*};
}

ids_as_columns! {
    PersonId, DepartmentId, AccountId, MessageId, EditionId, PictureId, PracticeId, ApprovalId, DeliveryId, PostId, AuthorId, ExchangeId, GapId, CaseId,
    NoteId, HandoffId, FollowUpId, EventId, GuidelineId, InvitationId, SessionId, RuleId, ModerationId, CampaignId,
    FactId, FreezeId, OverrideId, TemplateId, NoticeId,
}

impl<T: Column> Column for Option<T> {
    fn value(&self) -> Value {
        self.as_ref().map_or_else(T::nothing, Column::value)
    }
    fn nothing() -> Value {
        T::nothing()
    }
}

impl<T: Column + ?Sized> Column for &T {
    fn value(&self) -> Value {
        (**self).value()
    }
    fn nothing() -> Value {
        T::nothing()
    }
}

/// A document as text.
pub(crate) fn doc<T: Serialize>(what: &str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|e| StoreError::corrupt(what, e))
}

/// The instant a number of microseconds means.
pub(crate) fn instant(what: &str, microseconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(microseconds).map_err(|e| StoreError::corrupt(what, e))
}

/// Columns with their values, for [`insert`](crate::sql::insert) and [`update`](crate::sql::update): `columns! { name: person.name }`.
macro_rules! columns {
    ($($name:ident: $value:expr),* $(,)?) => {
        vec![$((stringify!($name), $crate::value::Column::value(&$value))),*]
    };
}
pub(crate) use columns;
