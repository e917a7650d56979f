//! The roles of the design (surface, text, accent, state, data) and the lightness, chroma and hue of each.
//!
//! Order of the roles is the order of the custom properties in the sheet.

use super::{Hex, Theme};

/// Which of the two schemes a palette is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// A contrast the pages rely on: a foreground role, the backgrounds it stands on, the least ratio.
pub type Pair = (&'static str, &'static [&'static str], f64);

const PAPER: f64 = 95.0;
const INK: f64 = 222.0;
/// Six data hues, never used without a label or a shape.
const DATA: [f64; 6] = [205.0, 262.0, 318.0, 18.0, 62.0, 142.0];
const DATA_NAMES: [[&str; 3]; 6] = [
    ["c1", "c1-soft", "c1-text"],
    ["c2", "c2-soft", "c2-text"],
    ["c3", "c3-soft", "c3-text"],
    ["c4", "c4-soft", "c4-text"],
    ["c5", "c5-soft", "c5-text"],
    ["c6", "c6-soft", "c6-text"],
];
const STATE_NAMES: [[&str; 4]; 4] = [
    ["ok-soft", "ok-line", "ok-text", "ok"],
    ["warn-soft", "warn-line", "warn-text", "warn"],
    ["bad-soft", "bad-line", "bad-text", "bad"],
    ["info-soft", "info-line", "info-text", "info"],
];
const PAGE: &[&str] = &["bg", "surface", "sunken"];
const SHEETS: &[&str] = &["bg", "surface", "sunken", "hover", "accent-soft", "accent-soft-2", "note"];

/// Every pair checked by the audit: text at least 7:1, secondary text, links and buttons 4.5:1, borders, focus and data 3:1.
pub const PAIRS: &[Pair] = &[
    (
        "text",
        &[
            "bg",
            "surface",
            "sunken",
            "hover",
            "accent-soft",
            "accent-soft-2",
            "note",
            "mark",
            "bad-soft",
            "warn-soft",
            "ok-soft",
            "info-soft",
        ],
        7.0,
    ),
    ("text-2", SHEETS, 4.5),
    ("text-3", SHEETS, 4.5),
    ("on-accent", &["accent", "accent-hover"], 4.5),
    ("accent-text", SHEETS, 4.5),
    ("accent", PAGE, 3.0),
    ("line-input", PAGE, 3.0),
    ("focus", SHEETS, 3.0),
    ("ok-text", &["surface", "bg", "sunken", "ok-soft"], 4.5),
    ("ok", &["surface", "bg"], 3.0),
    ("warn-text", &["surface", "bg", "sunken", "warn-soft"], 4.5),
    ("warn", &["surface", "bg"], 3.0),
    ("bad-text", &["surface", "bg", "sunken", "bad-soft"], 4.5),
    ("bad", &["surface", "bg"], 3.0),
    ("info-text", &["surface", "bg", "sunken", "info-soft"], 4.5),
    ("info", &["surface", "bg"], 3.0),
    ("c1", &["surface", "bg"], 3.0),
    ("c1-text", &["surface", "bg", "c1-soft"], 4.5),
    ("c2", &["surface", "bg"], 3.0),
    ("c2-text", &["surface", "bg", "c2-soft"], 4.5),
    ("c3", &["surface", "bg"], 3.0),
    ("c3-text", &["surface", "bg", "c3-soft"], 4.5),
    ("c4", &["surface", "bg"], 3.0),
    ("c4-text", &["surface", "bg", "c4-soft"], 4.5),
    ("c5", &["surface", "bg"], 3.0),
    ("c5-text", &["surface", "bg", "c5-soft"], 4.5),
    ("c6", &["surface", "bg"], 3.0),
    ("c6-text", &["surface", "bg", "c6-soft"], 4.5),
    ("text", &["accent-line"], 4.5),
    ("surface", &["bad", "warn-text", "text"], 4.5),
    ("pos", &["surface"], 3.0),
    ("neg", &["surface"], 3.0),
];

/// Every role of a mode with its colour, in sheet order.
pub fn palette(theme: Theme, mode: Mode) -> Vec<(&'static str, Hex)> {
    let mut roles = house_roles(mode, true);
    roles.extend(brand_roles(theme, mode));
    roles.extend(house_roles(mode, false));
    roles
}

/// Roles that no town changes; `before_brand` splits them so that the sheet keeps its order.
fn house_roles(mode: Mode, before_brand: bool) -> Vec<(&'static str, Hex)> {
    let set =
        |rows: &[(&'static str, f64, f64, f64)]| rows.iter().map(|(name, l, c, h)| (*name, Hex::oklch(*l, *c, *h))).collect();
    match (mode, before_brand) {
        (Mode::Light, true) => set(LIGHT_PAPER),
        (Mode::Dark, true) => set(DARK_PAPER),
        (Mode::Light, false) => {
            let mut roles: Vec<_> = set(&[("focus", 0.48, 0.2, 266.0)]);
            for (names, (hue, chroma)) in STATE_NAMES.iter().zip([(155.0, 0.11), (72.0, 0.11), (27.0, 0.17), (250.0, 0.12)]) {
                let solid = if names[3] == "warn" { 0.65 } else { 0.56 };
                roles.extend([
                    (names[0], Hex::oklch(0.955, chroma * 0.32, hue)),
                    (names[1], Hex::oklch(0.83, chroma * 0.62, hue)),
                    (names[2], Hex::oklch(0.425, chroma, hue)),
                    (names[3], Hex::oklch(solid, chroma * 1.15, hue)),
                ]);
            }
            roles.extend::<Vec<_>>(set(&[
                ("note", 0.975, 0.03, 96.0),
                ("note-line", 0.85, 0.085, 90.0),
                ("mark", 0.93, 0.085, 92.0),
            ]));
            roles.extend(data_roles([(0.58, 0.125), (0.945, 0.035), (0.42, 0.1)]));
            roles.extend::<Vec<_>>(set(&[("pos", 0.58, 0.105, 205.0), ("neu", 0.80, 0.008, INK), ("neg", 0.62, 0.16, 45.0)]));
            roles
        }
        (Mode::Dark, false) => {
            let mut roles: Vec<_> = set(&[("focus", 0.78, 0.13, 262.0)]);
            for (names, (hue, chroma)) in STATE_NAMES.iter().zip([(155.0, 0.11), (80.0, 0.11), (27.0, 0.14), (250.0, 0.1)]) {
                roles.extend([
                    (names[0], Hex::oklch(0.272, chroma * 0.42, hue)),
                    (names[1], Hex::oklch(0.42, chroma * 0.6, hue)),
                    (names[2], Hex::oklch(0.83, chroma * 0.9, hue)),
                    (names[3], Hex::oklch(0.72, chroma, hue)),
                ]);
            }
            roles.extend::<Vec<_>>(set(&[
                ("note", 0.255, 0.028, 92.0),
                ("note-line", 0.44, 0.06, 90.0),
                ("mark", 0.40, 0.07, 88.0),
            ]));
            roles.extend(data_roles([(0.72, 0.11), (0.29, 0.045), (0.84, 0.08)]));
            roles.extend::<Vec<_>>(set(&[("pos", 0.72, 0.095, 205.0), ("neu", 0.42, 0.012, INK), ("neg", 0.73, 0.13, 45.0)]));
            roles
        }
    }
}

fn data_roles(tones: [(f64, f64); 3]) -> Vec<(&'static str, Hex)> {
    let mut roles = Vec::with_capacity(18);
    for (names, hue) in DATA_NAMES.iter().zip(DATA) {
        for (name, (lightness, chroma)) in names.iter().zip(tones) {
            roles.push((*name, Hex::oklch(lightness, chroma, hue)));
        }
    }
    roles
}

/// The roles that carry the town's own hue.
fn brand_roles(theme: Theme, mode: Mode) -> [(&'static str, Hex); 7] {
    let (hue, chroma) = (theme.hue(), theme.chroma());
    match mode {
        Mode::Light => [
            ("accent", Hex::oklch(0.43, chroma, hue)),
            ("accent-hover", Hex::oklch(0.365, chroma, hue)),
            ("on-accent", Hex::oklch(1.0, 0.0, 0.0)),
            ("accent-text", Hex::oklch(0.42, chroma, hue)),
            ("accent-soft", Hex::oklch(0.972, chroma * 0.11, hue)),
            ("accent-soft-2", Hex::oklch(0.938, chroma * 0.24, hue)),
            ("accent-line", Hex::oklch(0.82, chroma * 0.5, hue)),
        ],
        Mode::Dark => [
            ("accent", Hex::oklch(0.74, chroma.min(0.12), hue)),
            ("accent-hover", Hex::oklch(0.80, chroma.min(0.12), hue)),
            ("on-accent", Hex::oklch(0.17, 0.02, hue)),
            ("accent-text", Hex::oklch(0.80, chroma.min(0.11), hue)),
            ("accent-soft", Hex::oklch(0.262, chroma * 0.38, hue)),
            ("accent-soft-2", Hex::oklch(0.31, chroma * 0.48, hue)),
            ("accent-line", Hex::oklch(0.45, chroma * 0.7, hue)),
        ],
    }
}

type Row = (&'static str, f64, f64, f64);

const LIGHT_PAPER: &[Row] = &[
    ("bg", 0.976, 0.0045, PAPER),
    ("surface", 1.0, 0.0, 0.0),
    ("sunken", 0.962, 0.005, PAPER),
    ("hover", 0.947, 0.006, PAPER),
    ("line", 0.912, 0.006, PAPER),
    ("line-2", 0.845, 0.008, PAPER),
    ("line-input", 0.61, 0.012, INK),
    ("text", 0.235, 0.018, INK),
    ("text-2", 0.395, 0.018, INK),
    ("text-3", 0.488, 0.016, INK),
];

const DARK_PAPER: &[Row] = &[
    ("bg", 0.178, 0.012, INK),
    ("surface", 0.212, 0.013, INK),
    ("sunken", 0.192, 0.012, INK),
    ("hover", 0.255, 0.014, INK),
    ("line", 0.285, 0.014, INK),
    ("line-2", 0.365, 0.016, INK),
    ("line-input", 0.56, 0.016, INK),
    ("text", 0.94, 0.006, PAPER),
    ("text-2", 0.80, 0.01, INK),
    ("text-3", 0.70, 0.012, INK),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::contrast;

    /// The pairs of a palette that fall short, and how many were compared.
    fn short_pairs(roles: &[(&'static str, Hex)]) -> (usize, Vec<String>) {
        let colour: std::collections::HashMap<_, _> = roles.iter().copied().collect();
        let mut compared = 0;
        let mut short = Vec::new();
        for (front, backs, least) in PAIRS {
            for back in *backs {
                compared += 1;
                let ratio = contrast(colour[front], colour[back]);
                if ratio < *least {
                    short.push(format!("{front} on {back} is {ratio:.2}, wants {least}"));
                }
            }
        }
        (compared, short)
    }

    #[test]
    fn every_theme_passes_every_pair() {
        let mut compared = 0;
        for hue in 0..360u16 {
            for chroma in [0.0, 0.04, 0.08, 0.12, 0.16, 0.2] {
                for mode in [Mode::Light, Mode::Dark] {
                    let (count, short) = short_pairs(&palette(Theme::new(f64::from(hue), chroma), mode));
                    compared += count;
                    assert_eq!(short, Vec::<String>::new(), "{mode:?}, hue {hue}, chroma {chroma}");
                }
            }
        }
        assert_eq!(compared, 4_320 * 108);
    }

    #[test]
    fn the_audit_sees_a_pair_that_falls_short() {
        let mut roles = palette(Theme::HOUSE, Mode::Light);
        for (name, hex) in &mut roles {
            if *name == "text-3" {
                *hex = Hex::oklch(0.9, 0.0, 0.0);
            }
        }
        assert_eq!(short_pairs(&roles).1.len(), 7);
    }
}
