//! Who we believe: rustls with ring, and Mozilla's roots compiled in, so that one binary behaves alike on every machine.

use rustls::{ClientConfig, RootCertStore};
use std::sync::Arc;

/// The one TLS configuration of the house.
///
/// # Errors
/// The provider knows none of the protocol versions asked for.
pub(super) fn client_config() -> Result<ClientConfig, rustls::Error> {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let mut config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
