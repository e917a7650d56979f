//! Colour arithmetic: OKLCH to sRGB with chroma shrunk until the colour fits, and WCAG contrast.
//!
//! OKLCH conversion matrices: Björn Ottosson, "A perceptual color space for image processing", 2020-12-23.

use std::fmt;

/// An sRGB colour, eight bits a channel, written as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hex([u8; 3]);

impl Hex {
    /// The sRGB colour for an OKLCH triple. Chroma is reduced in steps of 0.002 until the colour fits: hue and lightness survive.
    pub fn oklch(lightness: f64, chroma: f64, hue_deg: f64) -> Self {
        let mut fitting = chroma;
        while fitting > 0.0 && !in_gamut(linear(lightness, fitting, hue_deg)) {
            fitting -= 0.002;
        }
        Self(linear(lightness, fitting.max(0.0), hue_deg).map(|channel| byte(encode(channel.clamp(0.0, 1.0)))))
    }

    /// Relative luminance, 0 for black to 1 for white (WCAG 2.2).
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(decode);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Hex {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// Contrast ratio of two colours, 1 to 21, whichever is the lighter (WCAG 2.2, 1.4.3).
pub fn contrast(one: Hex, other: Hex) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Linear-light sRGB of an OKLCH triple, possibly outside 0..=1.
#[expect(clippy::suboptimal_flops, reason = "kept equal to the published matrices and to the golden sheets")]
fn linear(lightness: f64, chroma: f64, hue_deg: f64) -> [f64; 3] {
    let (sin, cos) = (hue_deg * std::f64::consts::PI / 180.0).sin_cos();
    let (a, b) = (chroma * cos, chroma * sin);
    let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let middle = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
    [
        4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701 * short,
    ]
}

fn in_gamut(channels: [f64; 3]) -> bool {
    channels.iter().all(|channel| (-0.0005..=1.0005).contains(channel))
}

fn encode(linear: f64) -> f64 {
    if linear <= 0.003_130_8 { 12.92 * linear } else { 1.055f64.mul_add(linear.powf(1.0 / 2.4), -0.055) }
}

fn decode(byte: u8) -> f64 {
    let value = f64::from(byte) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the channel is clamped to 0..=1 before it is scaled"
)]
fn byte(channel: f64) -> u8 {
    (channel * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_the_scale_are_black_and_white() {
        assert_eq!(Hex::oklch(0.0, 0.0, 0.0).to_string(), "#000000");
        assert_eq!(Hex::oklch(1.0, 0.0, 0.0).to_string(), "#ffffff");
        assert!((contrast(Hex::oklch(0.0, 0.0, 0.0), Hex::oklch(1.0, 0.0, 0.0)) - 21.0).abs() < 1e-9);
    }

    #[test]
    fn an_impossible_chroma_keeps_its_lightness() {
        let shrunk = Hex::oklch(0.43, 0.4, 196.0);
        let grey = Hex::oklch(0.43, 0.0, 0.0);
        assert!((shrunk.luminance() - grey.luminance()).abs() < 0.03, "{shrunk} against {grey}");
    }
}
