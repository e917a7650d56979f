//! Why something was not done, in terms a page can explain: what happened, what is safe, what to do.

use folkmoot_model::{
    guideline::finding::Finding, network::error::NetworkError, obstacle::Obstacle, outgoing::approval::SamePerson,
};
use folkmoot_store::StoreError;

/// Why something was not done. Nothing was changed when one comes back.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Something stands in the way.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Obstacles(Vec<Obstacle>),
    /// The guideline blocks it.
    #[error("the guideline blocks it in {} places", .0.iter().filter(|finding| finding.blocks()).count())]
    Findings(Vec<Finding>),
    /// A field of the form can't be right; the key names its sentence in the language files.
    #[error("field {field}: {key}")]
    Field {
        /// Name of the field.
        field: &'static str,
        /// Key of the sentence.
        key: &'static str,
    },
    /// Somebody else changed it in the meantime.
    #[error("somebody else changed it in the meantime")]
    Stale,
    /// It does not exist, or not for this person.
    #[error("it does not exist")]
    NotFound,
    /// The person's role does not allow it.
    #[error("your role does not allow it here")]
    NoRight,
    /// Sign-in failed, or too often.
    #[error("sign-in refused")]
    SignIn(crate::staff::sign_in::SignInProblem),
    /// A network said no.
    #[error("{0}")]
    Network(#[from] NetworkError),
    /// The database failed.
    #[error("the database failed: {0}")]
    Store(StoreError),
    /// A secret could not be sealed or opened.
    #[error("a secret could not be opened: {0}")]
    Vault(#[from] crate::vault::VaultError),
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Stale => Self::Stale,
            StoreError::NotFound => Self::NotFound,
            other => Self::Store(other),
        }
    }
}

impl From<Vec<Obstacle>> for Refusal {
    fn from(obstacles: Vec<Obstacle>) -> Self {
        Self::Obstacles(obstacles)
    }
}

impl From<SamePerson> for Refusal {
    fn from(_: SamePerson) -> Self {
        Self::Obstacles(vec![Obstacle::OwnWork])
    }
}

/// Refuses when anything stands in the way.
///
/// # Errors
/// The obstacles, as a [`Refusal`].
pub fn unless(obstacles: Vec<Obstacle>) -> Result<(), Refusal> {
    if obstacles.is_empty() { Ok(()) } else { Err(Refusal::Obstacles(obstacles)) }
}
