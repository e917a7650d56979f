//! An official account on a network, as the newsroom keeps it.

use crate::{
    ids::{AccountId, DepartmentId},
    network::{NetworkKind, capability::Capability},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Whether an account can be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum AccountState {
    /// It works.
    Connected,
    /// The network no longer accepts our sign-in: a person has to connect it again.
    NeedsReconnect {
        /// Since when.
        since: Timestamp,
        /// What the network said.
        why: String,
    },
    /// Taken out of use.
    Disconnected {
        /// Since when.
        since: Timestamp,
    },
}

impl AccountState {
    /// The word stored.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Connected => "connected",
            Self::NeedsReconnect { .. } => "needs_reconnect",
            Self::Disconnected { .. } => "disconnected",
        }
    }
}

/// An official account. Its token is kept apart, encrypted, and is no part of this.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// Identity.
    pub id: AccountId,
    /// Its network.
    pub network: NetworkKind,
    /// Base address of its server.
    pub server: String,
    /// The network's identifier of it.
    pub remote_id: String,
    /// Full handle, such as `gemeente@veldmonde.example`.
    pub handle: String,
    /// Name shown.
    pub display_name: String,
    /// Department that owns it.
    pub department: DepartmentId,
    /// What it is for, in words.
    pub purpose: String,
    /// Whether it can be used.
    pub state: AccountState,
    /// What it can do.
    pub capability: Capability,
    /// When it was connected.
    pub connected_at: Timestamp,
    /// Last call that went well.
    pub last_ok_at: Option<Timestamp>,
}
