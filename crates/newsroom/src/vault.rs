//! The vault: secrets at rest (network tokens, OAuth client secrets), sealed with XChaCha20-Poly1305 under the installation's key and bound
//! to what they belong to, so that a sealed token moved to another account does not open.
//!
//! The key lives outside the database, in the data folder or the configuration; a stolen database alone opens nothing.

use crate::clock::random_bytes;
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::Zeroizing;

const NONCE: usize = 24;
const VERSION: u8 = 1;

/// Seals and opens secrets.
pub struct Vault {
    cipher: XChaCha20Poly1305,
    peppers: Zeroizing<[u8; 32]>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault")
    }
}

/// A secret could not be sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The key is not the one it was sealed with, or it belongs to something else, or it was changed.
    #[error("the key does not fit, or the secret was changed or moved")]
    DoesNotOpen,
    /// The text is not 32 bytes in hexadecimal.
    #[error("the key is not 64 hexadecimal digits")]
    NotAKey,
}

impl Vault {
    /// A vault under a key of 32 bytes.
    pub fn new(key: &[u8; 32]) -> Self {
        let mut peppers = [0; 32];
        peppers.copy_from_slice(&Sha256::new().chain_update(b"folkmoot pepper 1").chain_update(key).finalize());
        Self { cipher: XChaCha20Poly1305::new(key.into()), peppers: Zeroizing::new(peppers) }
    }

    /// A vault under a key written as 64 hexadecimal digits.
    ///
    /// # Errors
    /// [`VaultError::NotAKey`].
    pub fn from_hex(text: &str) -> Result<Self, VaultError> {
        let bytes = hex::decode(text.trim()).map_err(|_| VaultError::NotAKey)?;
        let key: [u8; 32] = bytes.try_into().map_err(|_| VaultError::NotAKey)?;
        Ok(Self::new(&key))
    }

    /// A fresh key, as 64 hexadecimal digits.
    pub fn fresh_key() -> Zeroizing<String> {
        Zeroizing::new(hex::encode(random_bytes::<32>()))
    }

    /// Seals a secret for what it belongs to, such as `account:<id>:token`.
    ///
    /// # Errors
    /// [`VaultError::DoesNotOpen`] when the cipher refuses, which it does only for texts of many gigabytes.
    pub fn seal(&self, belongs_to: &str, secret: &str) -> Result<Vec<u8>, VaultError> {
        let nonce = random_bytes::<NONCE>();
        let payload = Payload { msg: secret.as_bytes(), aad: belongs_to.as_bytes() };
        let sealed = self.cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| VaultError::DoesNotOpen)?;
        let mut out = Vec::with_capacity(1 + NONCE + sealed.len());
        out.push(VERSION);
        out.extend_from_slice(&nonce);
        out.extend_from_slice(&sealed);
        Ok(out)
    }

    /// Opens a secret.
    ///
    /// # Errors
    /// [`VaultError::DoesNotOpen`]: another key, another owner, or changed bytes.
    pub fn open(&self, belongs_to: &str, sealed: &[u8]) -> Result<Zeroizing<String>, VaultError> {
        let (version, rest) = sealed.split_first().ok_or(VaultError::DoesNotOpen)?;
        if *version != VERSION || rest.len() < NONCE {
            return Err(VaultError::DoesNotOpen);
        }
        let (nonce, body) = rest.split_at(NONCE);
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| VaultError::DoesNotOpen)?;
        let payload = Payload { msg: body, aad: belongs_to.as_bytes() };
        let plain = self.cipher.decrypt(&XNonce::from(nonce), payload).map_err(|_| VaultError::DoesNotOpen)?;
        String::from_utf8(plain).map(Zeroizing::new).map_err(|_| VaultError::DoesNotOpen)
    }

    /// A keyed digest of something that must be compared but not kept in clear, such as an address that signs in too often.
    pub fn digest(&self, purpose: &str, text: &str) -> String {
        let digest = Sha256::new()
            .chain_update(self.peppers.as_slice())
            .chain_update(purpose.as_bytes())
            .chain_update([0])
            .chain_update(text.as_bytes())
            .finalize();
        hex::encode(digest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_opens_only_with_its_key_for_its_owner_and_unchanged() {
        let vault = Vault::new(&[7; 32]);
        let sealed = vault.seal("account:1:token", "hush").unwrap();
        assert!(!sealed.windows(4).any(|w| w == b"hush"));
        assert_eq!(vault.open("account:1:token", &sealed).unwrap().as_str(), "hush");
        assert!(vault.open("account:2:token", &sealed).is_err());
        assert!(Vault::new(&[8; 32]).open("account:1:token", &sealed).is_err());
        for index in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[index] ^= 1;
            assert!(vault.open("account:1:token", &changed).is_err(), "byte {index}");
        }
        assert!(vault.open("account:1:token", &[]).is_err());
    }
}
