//! What has to be done to a picture so that a network takes it. Pure: pixels and types are planned here, the newsroom does the painting.
//!
//! The stored picture stays what it is, it is the record; what a network gets is derived from it anew each time it is sent, always the same way.
//! Deliberately absent: making a picture larger, and moving pictures.

use super::edition::PictureUse;
use crate::network::capability::MediaLimits;

/// The type every network that takes pictures takes.
const JPEG: &str = "image/jpeg";
const PNG: &str = "image/png";
/// A network that takes fewer bytes than this shows nothing anybody could read; it is told as a refusal instead.
const FEWEST_BYTES: u64 = 30_000;
/// Likewise for pixels: 200 by 200.
const FEWEST_PIXELS: u64 = 40_000;

/// How a picture goes out to a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rendition {
    /// Media type it is written as, `image/jpeg` or `image/png`.
    pub media_type: &'static str,
    /// Largest width, pixels. Fewer when the bytes don't fit otherwise.
    pub width: u32,
    /// Largest height, pixels.
    pub height: u32,
    /// Most bytes.
    pub bytes: u64,
}

/// Why no rendition of a picture would be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// None of the types the newsroom can write.
    Type,
    /// So few bytes that nothing could be seen.
    Bytes,
    /// So few pixels that nothing could be seen.
    Pixels,
}

impl Hindrance {
    /// The word findings carry.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Bytes => "bytes",
            Self::Pixels => "pixels",
        }
    }
}

impl Rendition {
    /// What a network gets of a picture; `None` when it takes it as it is.
    ///
    /// # Errors
    /// [`Hindrance`] when it would take nothing worth looking at.
    pub fn of(picture: &PictureUse, limits: &MediaLimits) -> Result<Option<Self>, Hindrance> {
        let takes = |kind: &str| limits.media_types.iter().any(|accepted| accepted.eq_ignore_ascii_case(kind));
        let pixels = u64::from(picture.width) * u64::from(picture.height);
        let most = limits.picture_pixels.unwrap_or(u64::MAX);
        let (heavy, wide, other) = (picture.bytes > limits.picture_bytes, pixels > most, !takes(&picture.media_type));
        if !(heavy || wide || other) {
            return Ok(None);
        }
        // a photograph stays one; what is too heavy as anything else becomes one
        let kinds = if picture.media_type == PNG && !heavy { [PNG, JPEG] } else { [JPEG, PNG] };
        let media_type = kinds.into_iter().find(|kind| takes(kind)).ok_or(Hindrance::Type)?;
        if limits.picture_bytes < FEWEST_BYTES {
            return Err(Hindrance::Bytes);
        }
        if wide && most < FEWEST_PIXELS {
            return Err(Hindrance::Pixels);
        }
        let (width, height) = within(picture.width, picture.height, most);
        Ok(Some(Self { media_type, width, height, bytes: limits.picture_bytes }))
    }
}

/// The largest size of the same shape with so many pixels at most; each side is at least one pixel.
fn within(width: u32, height: u32, most: u64) -> (u32, u32) {
    let pixels = u64::from(width) * u64::from(height);
    if pixels <= most {
        return (width, height);
    }
    // w' = ⌊√(most · w / h)⌋ keeps the shape; in 128 bits nothing overflows
    let side = |one: u32, other: u32| {
        let square = u128::from(most) * u128::from(one) / u128::from(other.max(1));
        u32::try_from(square.isqrt()).unwrap_or(one).clamp(1, one)
    };
    let wide = side(width, height).min(u32::try_from(most.max(1)).unwrap_or(u32::MAX));
    let room = u32::try_from(most / u64::from(wide)).unwrap_or(u32::MAX);
    (wide, side(height, width).min(room).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PictureId;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    fn picture(media_type: &str, bytes: u64, width: u32, height: u32) -> PictureUse {
        PictureUse {
            picture: PictureId(uuid::Uuid::nil()),
            media_type: media_type.to_owned(),
            bytes,
            width,
            height,
            alt: BTreeMap::new(),
            focus: None,
            left_out_of: BTreeSet::new(),
        }
    }

    fn limits(bytes: u64, pixels: Option<u64>, types: &[&str]) -> MediaLimits {
        MediaLimits {
            pictures: 4,
            picture_bytes: bytes,
            picture_pixels: pixels,
            media_types: types.iter().map(|kind| (*kind).to_owned()).collect(),
            description_chars: 1500,
        }
    }

    #[test]
    fn what_fits_goes_out_as_it_is() {
        assert_eq!(Rendition::of(&picture(PNG, 1000, 800, 600), &limits(1000, Some(480_000), &[PNG])), Ok(None));
    }

    #[test]
    fn what_is_too_large_is_made_smaller_in_its_shape() {
        let planned = Rendition::of(&picture(JPEG, 9_000_000, 6000, 4000), &limits(1_000_000, Some(2_073_600), &[JPEG, PNG]));
        assert_eq!(planned, Ok(Some(Rendition { media_type: JPEG, width: 1763, height: 1175, bytes: 1_000_000 })));
        let drawing = Rendition::of(&picture(PNG, 9_000, 6000, 4000), &limits(1_000_000, Some(2_073_600), &[JPEG, PNG]));
        assert_eq!(drawing.map(|made| made.map(|made| made.media_type)), Ok(Some(PNG)), "lines stay sharp where they fit");
        let heavy = Rendition::of(&picture(PNG, 9_000_000, 600, 400), &limits(1_000_000, None, &[JPEG, PNG]));
        assert_eq!(heavy.map(|made| made.map(|made| made.media_type)), Ok(Some(JPEG)));
    }

    #[test]
    fn what_no_rendition_mends_is_said() {
        let large = picture(JPEG, 9_000_000, 6000, 4000);
        assert_eq!(Rendition::of(&large, &limits(1_000_000, None, &["image/heic"])), Err(Hindrance::Type));
        assert_eq!(Rendition::of(&large, &limits(1_000, None, &[JPEG])), Err(Hindrance::Bytes));
        assert_eq!(Rendition::of(&large, &limits(1_000_000, Some(100), &[JPEG])), Err(Hindrance::Pixels));
        assert_eq!(
            Rendition::of(&picture(JPEG, 500, 5, 5), &limits(1_000, Some(100), &[JPEG])),
            Ok(None),
            "a small one is small"
        );
    }

    proptest! {
        #[test]
        fn a_size_is_never_too_large_nor_out_of_shape(width in 1_u32..60_000, height in 1_u32..60_000, most in FEWEST_PIXELS..100_000_000) {
            let (wide, high) = within(width, height, most);
            prop_assert!(u64::from(wide) * u64::from(high) <= most);
            prop_assert!(wide >= 1 && high >= 1 && wide <= width && high <= height);
            // a side is off by less than a pixel, so the shape is kept as well as whole pixels can
            let (off, whole) = (i128::from(wide) * i128::from(height) - i128::from(high) * i128::from(width), i128::from(width.max(height)));
            prop_assert!(off.abs() <= 2 * whole || wide == 1 || high == 1, "{}x{} of {}x{}", wide, high, width, height);
        }
    }
}
