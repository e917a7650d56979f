//! The theme as a stylesheet, and the content-addressed URL it is served at.
//!
//! A URL carries the two numbers of the theme and a hash of the compiled sheet, so the server needs no state to answer it and
//! browsers may keep it for ever.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use super::{Hex, Mode, Theme, palette};
use crate::assets::content_hash;

/// Towns served by one process change their theme rarely; past this many the store of compiled sheets starts anew.
const KEPT_SHEETS: usize = 64;

/// A compiled sheet and its path.
struct Sheet {
    css: String,
    path: String,
}

static SHEETS: LazyLock<RwLock<HashMap<Theme, Arc<Sheet>>>> = LazyLock::new(RwLock::default);

/// Compiles the sheet of a town: light, dark by the reader's device, dark by choice (`data-theme` on `<html>`).
///
/// `name` goes into the leading comment; characters that could end a comment are left out.
pub fn theme_css(name: &str, theme: Theme) -> String {
    let light = block(&palette(theme, Mode::Light), Mode::Light);
    let dark = block(&palette(theme, Mode::Dark), Mode::Dark);
    let name: String = name.chars().filter(|letter| letter.is_alphanumeric() || " -".contains(*letter)).collect();
    format!(
        "/* {name}: compiled theme. Do not edit by hand. */\n\
         :root{{color-scheme:light;{light}}}\n\
         @media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{dark}}}}}\n\
         :root[data-theme=dark]{{color-scheme:dark;{dark}}}\n"
    )
}

/// Path of the sheet of a theme, below the root of the site: `/assets/theme-196-85-<hash>.css`.
pub fn theme_url(theme: Theme) -> String {
    compiled(theme).path.clone()
}

/// The sheet behind a file name below `/assets/`, or none if the name is not one that [`theme_url`] gives.
pub fn stylesheet(file: &str) -> Option<String> {
    let mut parts = file.strip_prefix("theme-")?.strip_suffix(".css")?.split('-');
    let (hue, chroma) = (parts.next()?.parse::<u16>().ok()?, parts.next()?.parse::<u16>().ok()?);
    if hue >= 360 || chroma > 200 {
        return None;
    }
    let sheet = compiled(Theme { hue_deg: hue, chroma_thousandths: chroma });
    (sheet.path.strip_prefix("/assets/") == Some(file)).then(|| sheet.css.clone())
}

fn compiled(theme: Theme) -> Arc<Sheet> {
    if let Some(sheet) = SHEETS.read().unwrap_or_else(PoisonError::into_inner).get(&theme) {
        return Arc::clone(sheet);
    }
    let css = theme_css("town", theme);
    let path = format!("/assets/theme-{}-{}-{}.css", theme.hue_deg, theme.chroma_thousandths, content_hash(css.as_bytes()));
    let sheet = Arc::new(Sheet { css, path });
    let mut sheets = SHEETS.write().unwrap_or_else(PoisonError::into_inner);
    if sheets.len() >= KEPT_SHEETS {
        sheets.clear();
    }
    sheets.insert(theme, Arc::clone(&sheet));
    sheet
}

fn block(roles: &[(&'static str, Hex)], mode: Mode) -> String {
    let mut css = String::with_capacity(1200);
    for (name, hex) in roles {
        // writing to a string cannot fail
        let _ = write!(css, "--{name}:{hex};");
    }
    css.push_str(match mode {
        Mode::Light => {
            "--shadow:0 1px 2px rgb(27 35 38 / .06), 0 4px 14px rgb(27 35 38 / .06);\
             --shadow-lg:0 2px 6px rgb(27 35 38 / .10), 0 18px 48px rgb(27 35 38 / .18)"
        }
        Mode::Dark => {
            "--shadow:0 1px 2px rgb(0 0 0 / .4), 0 4px 14px rgb(0 0 0 / .25);\
             --shadow-lg:0 2px 6px rgb(0 0 0 / .5), 0 18px 48px rgb(0 0 0 / .5)"
        }
    });
    css
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compiles_to_the_sheets_of_the_design() {
        assert_eq!(theme_css("veldmonde", Theme::HOUSE), include_str!("tokens.css"));
        assert_eq!(theme_css("akrolimni", Theme::new(258.0, 0.14)), include_str!("tokens-akrolimni.css"));
    }

    #[test]
    fn a_sheet_is_found_at_its_own_address_only() {
        let url = theme_url(Theme::new(12.0, 0.1));
        let file = url.strip_prefix("/assets/").unwrap_or_default();
        assert!(stylesheet(file).is_some_and(|css| css.contains("--accent:")));
        for other in ["theme-12-100-0000000000.css", "theme-999-100-aa.css", "theme-.css", "theme-12-100.css", "app.css"] {
            assert_eq!(stylesheet(other), None, "{other}");
        }
    }

    #[test]
    fn a_name_cannot_end_the_comment() {
        assert!(theme_css("*/ body{}", Theme::HOUSE).starts_with("/*  body: compiled"));
    }
}
