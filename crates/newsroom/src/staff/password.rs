//! Passwords: argon2id (RFC 9106) with the parameters OWASP recommends in 2026 (19 MiB, two passes, one lane), as PHC strings.

use crate::Refusal;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version, password_hash::phc::PasswordHash};

/// Shortest password, characters (NIST SP 800-63B-4: 15 where it is the only factor).
pub const SHORTEST: usize = 15;
/// Longest password, bytes; longer ones only cost time.
pub const LONGEST: usize = 1_024;

fn hasher() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19 * 1024, 2, 1, None).unwrap_or_default())
}

/// The hash of a password, as it is stored.
///
/// # Errors
/// [`Refusal::Field`] when it is too short, too long, or holds the person's name or address.
pub fn hash(password: &str, email: &str) -> Result<String, Refusal> {
    if password.chars().count() < SHORTEST {
        return Err(Refusal::Field { field: "password", key: "error-password-short" });
    }
    let local = email.split('@').next().unwrap_or_default().to_lowercase();
    let repeated = password.chars().collect::<std::collections::BTreeSet<_>>().len() < 5;
    let lower = password.to_lowercase();
    let own = lower.contains(&email.to_lowercase()) || (local.len() > 3 && lower.contains(&local));
    if password.len() > LONGEST || repeated || own {
        return Err(Refusal::Field { field: "password", key: "error-password-weak" });
    }
    hash_unchecked(password)
}

/// The hash of a password nobody chose: the demo's, a test's.
///
/// # Errors
/// Only when the hasher refuses, which it does for passwords of gigabytes.
pub fn hash_unchecked(password: &str) -> Result<String, Refusal> {
    let hash = hasher().hash_password(password.as_bytes());
    Ok(hash.map_err(|_| Refusal::Field { field: "password", key: "error-password-weak" })?.to_string())
}

/// Whether a password fits a stored hash. Takes as long for one that does not.
pub fn fits(password: &str, hash: &str) -> bool {
    password.len() <= LONGEST
        && PasswordHash::new(hash).is_ok_and(|parsed| hasher().verify_password(password.as_bytes(), &parsed).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_argon2id_salted_and_fits_only_its_password() {
        let (one, two) =
            (hash("correct horse battery", "a@b.example").unwrap(), hash("correct horse battery", "a@b.example").unwrap());
        assert!(one.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert_ne!(one, two);
        assert!(fits("correct horse battery", &one));
        assert!(!fits("correct horse battery ", &one));
        assert!(!fits("correct horse battery", "nonsense"));
    }

    #[test]
    fn weak_passwords_are_refused() {
        for weak in ["short", "aaaaaaaaaaaaaaaaaaaa", "noor.bakker-2026-xyz"] {
            assert!(hash(weak, "noor.bakker@veldmonde.example").is_err(), "{weak}");
        }
        assert!(hash("Eva@veldmonde.example", "eva@veldmonde.example").is_err());
    }
}
