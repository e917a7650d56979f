//! Between HTTP and the pages: routes with their access, the session of the browser, forms, security headers, refusals as pages.
//!
//! | module | what |
//! |---|---|
//! | [`routes`] | the one way to add a route, with who may use it; the permission matrix is read from it |
//! | [`guard`] | who is at the screen, and whether they may; before any handler runs |
//! | [`desk`] | what a handler of a signed-in page gets |
//! | [`lobby`] | what a handler of a page before signing in gets |
//! | [`browser`] | what a browser is given and known by: cookies, address, where it may be sent back to |
//! | [`filled`] | a form that was sent, plain or with files, checked for its token |
//! | [`ending`] | tells open streams that the process ends |
//! | [`headers`] | content security policy and its companions on every answer |
//! | [`refused`] | a [`folkmoot_newsroom::Refusal`] as a page or as the problems of a form |

pub mod browser;
pub mod desk;
pub mod ending;
pub mod filled;
pub mod guard;
pub mod headers;
pub mod lobby;
pub mod refused;
pub mod routes;

use ending::Ending;
use folkmoot_newsroom::Newsroom;
use std::sync::Arc;

/// What every handler can reach.
#[derive(Clone)]
pub struct Web {
    /// The newsroom.
    pub newsroom: Newsroom,
    /// How it is served.
    pub options: Arc<Options>,
    /// Tells open streams that it ends.
    pub ending: Ending,
}

/// How the pages are served.
#[derive(Debug, Clone)]
pub struct Options {
    /// Served over https: cookies are `Secure` and carry the `__Host-` prefix.
    pub secure: bool,
    /// Sign-ins shown on the sign-in page: the demo's, nothing else's.
    pub demo_sign_ins: Vec<DemoSignIn>,
    /// The address of the client is taken from this header, set by a proxy that is trusted.
    pub client_address_header: Option<String>,
}

/// A sign-in of the demo.
#[derive(Debug, Clone)]
pub struct DemoSignIn {
    /// Full name.
    pub name: String,
    /// What they do.
    pub title: String,
    /// Address to sign in with.
    pub email: String,
    /// Password.
    pub password: String,
}

impl Options {
    /// Plain http on loopback, no demo.
    pub fn plain() -> Self {
        Self { secure: false, demo_sign_ins: Vec::new(), client_address_header: None }
    }

    /// Name of the session cookie.
    pub fn cookie(&self) -> &'static str {
        if self.secure { "__Host-folkmoot" } else { "folkmoot" }
    }
}
