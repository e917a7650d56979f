//! A row that came back, read column by column into the newsroom's types; a value that does not fit names its column.

use crate::{error::StoreError, value::instant};
use jiff::Timestamp;
use sea_orm::{QueryResult, TryGetable};
use serde::de::DeserializeOwned;
use std::str::FromStr;
use uuid::Uuid;

/// A row.
pub(crate) struct Row(pub(crate) QueryResult);

impl Row {
    /// A value as the driver gives it: text, `i64`, `f64`, `bool`, bytes, or an `Option` of one.
    pub(crate) fn get<T: TryGetable>(&self, column: &str) -> Result<T, StoreError> {
        self.0.try_get_by(column).map_err(|e| StoreError::corrupt(column, e))
    }

    /// An identifier.
    pub(crate) fn id<T: From<Uuid>>(&self, column: &str) -> Result<T, StoreError> {
        self.get::<Uuid>(column).map(T::from)
    }

    /// An identifier or nothing.
    pub(crate) fn maybe_id<T: From<Uuid>>(&self, column: &str) -> Result<Option<T>, StoreError> {
        Ok(self.get::<Option<Uuid>>(column)?.map(T::from))
    }

    /// An instant.
    pub(crate) fn at(&self, column: &str) -> Result<Timestamp, StoreError> {
        instant(column, self.get(column)?)
    }

    /// An instant or nothing.
    pub(crate) fn maybe_at(&self, column: &str) -> Result<Option<Timestamp>, StoreError> {
        self.get::<Option<i64>>(column)?.map(|us| instant(column, us)).transpose()
    }

    /// A whole number in the type the caller wants.
    pub(crate) fn int<T: TryFrom<i64>>(&self, column: &str) -> Result<T, StoreError> {
        let number: i64 = self.get(column)?;
        T::try_from(number).map_err(|_| StoreError::corrupt(column, format!("{number} is out of range")))
    }

    /// A document.
    pub(crate) fn doc<T: DeserializeOwned>(&self, column: &str) -> Result<T, StoreError> {
        serde_json::from_str(&self.get::<String>(column)?).map_err(|e| StoreError::corrupt(column, e))
    }

    /// A word that stands for a value.
    pub(crate) fn word<T>(&self, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, StoreError> {
        let word: String = self.get(column)?;
        parse(&word).ok_or_else(|| StoreError::corrupt(column, format!("{word:?} means nothing")))
    }

    /// A word that stands for a value, or nothing.
    pub(crate) fn maybe_word<T>(&self, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, StoreError> {
        match self.get::<Option<String>>(column)? {
            None => Ok(None),
            Some(_) => self.word(column, parse).map(Some),
        }
    }

    /// A value that is written as text, such as a language tag or the name of a network.
    pub(crate) fn parse<T: FromStr>(&self, column: &str) -> Result<T, StoreError>
    where
        T::Err: std::fmt::Display,
    {
        self.get::<String>(column)?.parse().map_err(|e| StoreError::corrupt(column, e))
    }

    /// A value that is written as text, or nothing.
    pub(crate) fn maybe_parse<T: FromStr>(&self, column: &str) -> Result<Option<T>, StoreError>
    where
        T::Err: std::fmt::Display,
    {
        self.get::<Option<String>>(column)?.map(|text| text.parse().map_err(|e| StoreError::corrupt(column, e))).transpose()
    }
}
