//! What every part needs to know about the page it stands on: language, time zone, the present, and the two secrets of the page.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};

use crate::i18n::{self, Form, Locale, Speaks};

/// Context of one rendered page. Handlers build it once per request and pass it to the parts.
#[derive(Clone, Debug)]
pub struct Ui {
    /// Language of the page.
    pub locale: Locale,
    /// The town's time zone; every moment on the page is said in it.
    pub zone: TimeZone,
    /// The present, read once per request.
    pub now: Timestamp,
    /// Nonce of the content security policy of this response: on scripts as `nonce`, on every element with `hx-*` as `hx-nonce`.
    pub nonce: String,
    /// Token against cross-site requests; in every form that changes something.
    pub csrf: String,
}

impl Speaks for Ui {
    fn locale(&self) -> Locale {
        self.locale
    }
}

impl Ui {
    /// The hidden field that every form with `method="post"` must hold.
    pub fn csrf_field(&self) -> Markup {
        html! { input type="hidden" name="csrf" value=(self.csrf); }
    }

    /// A moment as `<time>`: machine-readable instant, words in the town's zone.
    pub fn time(&self, at: Timestamp, form: Form) -> Markup {
        html! { time datetime=(at) { (self.moment(at, form)) } }
    }

    /// A moment in words, for sentences.
    pub fn moment(&self, at: Timestamp, form: Form) -> String {
        i18n::moment(self.locale, &self.zone, at, self.now, form)
    }

    /// A date in words, with its year.
    pub fn date(&self, day: Date) -> String {
        i18n::date(self.locale, day)
    }

    /// How long ago a moment was, as `<time>` with the full moment as its title.
    pub fn ago(&self, at: Timestamp) -> Markup {
        html! { time datetime=(at) title=(self.moment(at, Form::Full)) { (i18n::ago(self.locale, at, self.now)) } }
    }

    /// A count as the language writes it.
    pub fn number(&self, count: i64) -> String {
        i18n::number(self.locale, count)
    }
}
