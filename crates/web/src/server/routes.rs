//! Routes: a handler can only be added together with who may use it. The table is the permission matrix that tests and pages read.

use super::{Web, guard};
use axum::{Router, middleware, routing::MethodRouter};
use folkmoot_model::staff::role::Right;

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Everybody, signed in or not.
    Open,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever holds the right in at least one department; the handler's one call checks the department.
    Right(Right),
}

/// One declared route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Declared {
    /// HTTP method.
    pub method: &'static str,
    /// Path with its parameters, such as `/inbox/{id}`.
    pub path: &'static str,
    /// Who may use it.
    pub access: Access,
    /// A page to look at: a GET that needs nothing but its parameters.
    pub page: bool,
}

/// A router that knows who may use what.
pub struct Routes {
    router: Router<Web>,
    table: Vec<Declared>,
    web: Web,
}

impl Routes {
    /// No routes yet.
    pub fn new(web: &Web) -> Self {
        Self { router: Router::new(), table: Vec::new(), web: web.clone() }
    }

    /// A page that is looked at.
    #[must_use]
    pub fn page(self, access: Access, path: &'static str, handler: MethodRouter<Web>) -> Self {
        self.add("GET", access, path, handler, true)
    }

    /// A GET that is no page of its own: a fragment, a picture, a stream.
    #[must_use]
    pub fn part(self, access: Access, path: &'static str, handler: MethodRouter<Web>) -> Self {
        self.add("GET", access, path, handler, false)
    }

    /// A form that is sent.
    #[must_use]
    pub fn form(self, access: Access, path: &'static str, handler: MethodRouter<Web>) -> Self {
        self.add("POST", access, path, handler, false)
    }

    fn add(mut self, method: &'static str, access: Access, path: &'static str, handler: MethodRouter<Web>, page: bool) -> Self {
        self.table.push(Declared { method, path, access, page });
        let guarded = match access {
            Access::Open => handler,
            _ => handler.route_layer(middleware::from_fn_with_state((self.web.clone(), access), guard::check)),
        };
        self.router = self.router.route(path, guarded);
        self
    }

    /// The router and its table.
    pub fn finish(self) -> (Router<Web>, Vec<Declared>) {
        (self.router, self.table)
    }
}
