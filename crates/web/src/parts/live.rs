//! Parts of a page that follow the server: one stream of events, and places that fetch themselves anew when an event names them.
//!
//! The stream carries names only. A fragment that came through it could not hold `hx-*` attributes, because the nonce of a page is
//! known to that page alone; a fragment fetched by a place gets its nonce from the headers of its own answer (extension `hx-csp`).
//! Without a script the page simply stays as it was served.

use maud::{Markup, html};

use super::ui::Ui;

/// Opens the stream of a page; once per page, anywhere in its body. The server sends `event: NAME` with any data; `end` ends it for good.
pub fn live_stream(ui: &Ui, address: &str) -> Markup {
    html! { div hx-sse:connect=(address) hx-sse:close="end" hx-nonce=(ui.nonce) hidden {} }
}

/// A place that fetches itself from `address` when the stream names `event`. It is morphed, so focus and typed text stay.
pub fn live_region(ui: &Ui, id: &str, event: &str, address: &str, body: Markup) -> Markup {
    html! {
        div id=(id) hx-get=(address) hx-trigger={ (event) " from:body" } hx-swap="innerMorph" hx-nonce=(ui.nonce) { (body) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::kit::sample_ui;

    #[test]
    fn a_region_carries_the_nonce_and_escapes_its_address() {
        let html = live_region(&sample_ui(), "queue", "queue", "/inbox/queue?q=\"<", html! { "x" }).into_string();
        assert!(html.contains("hx-nonce=\"sample-nonce\"") && html.contains("q=&quot;&lt;"), "{html}");
        assert!(html.contains("hx-trigger=\"queue from:body\""), "{html}");
    }
}
