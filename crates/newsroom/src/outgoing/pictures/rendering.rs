//! A picture → what one network takes of it: fewer pixels, fewer bytes, another type.
//!
//! What is to be done is planned by [`Rendition`]; here it is done, the same way each time, so that a second try sends the same bytes. Nothing of
//! the file goes along but what can be seen, and its colour profile where there is room for it.

use super::{
    alone,
    reading::{unpack, with_profile},
};
use crate::Refusal;
use folkmoot_model::outgoing::rendition::Rendition;
use image::{
    DynamicImage, ImageFormat, Rgba, RgbaImage,
    codecs::{
        jpeg::{JpegDecoder, JpegEncoder},
        png::{CompressionType, FilterType, PngDecoder, PngEncoder},
    },
    imageops,
};
use std::io::Cursor;

/// Qualities of a JPEG that are tried before it is made smaller; below the last one letters get dirty edges.
const QUALITIES: [u8; 4] = [88, 80, 70, 60];
/// So often is a picture that is still too heavy made smaller. With [`SHRINK`] that is a hundredth of each side.
const STEPS: usize = 20;
/// What is left of each side after such a step.
const SHRINK: f64 = 0.8;
/// A colour profile goes along when it takes no more than this part of the bytes there are.
const PROFILE_SHARE: u64 = 8;

/// A rendition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Its media type.
    pub media_type: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Makes what a network takes of a stored picture, after whoever is working on a picture now.
///
/// # Errors
/// [`Refusal::Field`] when the stored picture can't be read any more, or can't be made small enough.
pub async fn render(stored: Vec<u8>, planned: Rendition) -> Result<Rendered, Refusal> {
    alone(move || make(&stored, planned)).await?
}

/// Makes what a network takes of a stored picture. Hard work: never on a thread that answers people.
///
/// # Errors
/// As [`render`].
pub fn make(stored: &[u8], planned: Rendition) -> Result<Rendered, Refusal> {
    let broken = || super::refused("error-picture-broken");
    let (image, profile) = match image::guess_format(stored) {
        Ok(ImageFormat::Jpeg) => unpack(JpegDecoder::new(Cursor::new(stored)).map_err(|_| broken())?)?,
        Ok(ImageFormat::Png) => unpack(PngDecoder::new(Cursor::new(stored)).map_err(|_| broken())?)?,
        _ => return Err(broken()),
    };
    let profile = profile.filter(|profile| u64::try_from(profile.len()).unwrap_or(u64::MAX) <= planned.bytes / PROFILE_SHARE);
    let is_photograph = planned.media_type == "image/jpeg";
    let image = if is_photograph { on_paper(image) } else { image };
    let mut image = resized(image, planned.width, planned.height);
    for _ in 0..STEPS {
        let fits = |bytes: &Vec<u8>| u64::try_from(bytes.len()).unwrap_or(u64::MAX) <= planned.bytes;
        let qualities: &[u8] = if is_photograph { &QUALITIES } else { &[0] };
        for quality in qualities {
            let bytes = if is_photograph { jpeg(&image, *quality, profile.as_ref()) } else { png(&image, profile.as_ref()) };
            let bytes = bytes.map_err(|_| broken())?;
            if fits(&bytes) {
                return Ok(Rendered { media_type: planned.media_type.to_owned(), bytes });
            }
        }
        let (width, height) = (shrunk(image.width()), shrunk(image.height()));
        image = resized(image, width, height);
    }
    Err(super::refused("error-picture-heavy"))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a side of a picture is a side of a picture"
)]
fn shrunk(side: u32) -> u32 {
    ((f64::from(side) * SHRINK) as u32).max(1)
}

/// A smaller picture. Far smaller ones are first made so by counting pixels together, which is quick, then by looking closely.
fn resized(image: DynamicImage, width: u32, height: u32) -> DynamicImage {
    if (image.width(), image.height()) == (width, height) {
        return image;
    }
    let near = (width.saturating_mul(2), height.saturating_mul(2));
    let image = if image.width() > near.0 && image.height() > near.1 { image.thumbnail_exact(near.0, near.1) } else { image };
    image.resize_exact(width, height, imageops::FilterType::CatmullRom)
}

/// A picture one can see through, on white paper: a JPEG has no other ground.
fn on_paper(image: DynamicImage) -> DynamicImage {
    if !image.color().has_alpha() {
        return if image.color().has_color() {
            DynamicImage::ImageRgb8(image.into_rgb8())
        } else {
            DynamicImage::ImageLuma8(image.into_luma8())
        };
    }
    let mut paper = RgbaImage::from_pixel(image.width(), image.height(), Rgba([255; 4]));
    imageops::overlay(&mut paper, &image.into_rgba8(), 0, 0);
    DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(paper).into_rgb8())
}

fn jpeg(image: &DynamicImage, quality: u8, profile: Option<&Vec<u8>>) -> image::ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    with_profile(&mut encoder, profile.cloned());
    image.write_with_encoder(encoder)?;
    Ok(bytes)
}

fn png(image: &DynamicImage, profile: Option<&Vec<u8>>) -> image::ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive);
    with_profile(&mut encoder, profile.cloned());
    image.write_with_encoder(encoder)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage};
    use proptest::prelude::*;

    /// A picture that is hard to make small: every pixel is different.
    fn noise(width: u32, height: u32) -> DynamicImage {
        let grain = |x: u32, y: u32, part: u32| {
            (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503) ^ part.wrapping_mul(97))
                .wrapping_mul(747_796_405)
                .to_le_bytes()[3]
        };
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| Rgb([grain(x, y, 1), grain(x, y, 2), grain(x, y, 3)])))
    }

    fn stored(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        image.write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn a_rendition_is_within_what_the_network_takes(
            width in 1_u32..500, height in 1_u32..500, share in 1_u32..=100, bytes in 30_000_u64..120_000, is_png: bool, as_png: bool,
        ) {
            let file = stored(&noise(width, height), if is_png { ImageFormat::Png } else { ImageFormat::Jpeg });
            let side = |side: u32| (side * share / 100).max(1);
            let media_type = if as_png { "image/png" } else { "image/jpeg" };
            let planned = Rendition { media_type, width: side(width), height: side(height), bytes };
            let made = make(&file, planned).unwrap();
            prop_assert!(u64::try_from(made.bytes.len()).unwrap() <= bytes);
            let seen = image::load_from_memory(&made.bytes).unwrap();
            prop_assert!(seen.width() <= planned.width && seen.height() <= planned.height);
            prop_assert_eq!(image::guess_format(&made.bytes).unwrap().to_mime_type(), media_type);
            prop_assert_eq!(make(&file, planned).unwrap(), made, "a second try sends the same bytes");
        }
    }

    #[test]
    fn what_one_can_see_through_gets_a_white_ground() {
        let see_through = DynamicImage::ImageRgba8(RgbaImage::from_pixel(40, 40, Rgba([0, 0, 0, 0])));
        let planned = Rendition { media_type: "image/jpeg", width: 40, height: 40, bytes: 30_000 };
        let made = make(&stored(&see_through, ImageFormat::Png), planned).unwrap();
        assert!(
            image::load_from_memory(&made.bytes)
                .unwrap()
                .into_rgb8()
                .pixels()
                .all(|pixel| pixel.0.iter().all(|part| *part > 250))
        );
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let planned = Rendition { media_type: "image/jpeg", width: 40, height: 40, bytes: 30_000 };
        for file in [&b""[..], b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"] {
            assert!(make(file, planned).is_err());
        }
    }
}
