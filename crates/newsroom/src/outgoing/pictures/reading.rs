//! A file → a picture with nothing of the file but what can be seen, or what to do instead.
//!
//! The type is read from the bytes, never from a name. A picture is measured before it is unpacked, unpacked under limits, turned upright
//! and written anew, so that nothing but what can be seen (and its colour profile, which is needed to see it right) is kept:
//! no place, no camera, no name. Still GIF and WebP pictures become PNG, or JPEG when they are photographs.

use super::{naming::key_of_unknown, refused};
use crate::Refusal;
use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, Limits, RgbImage,
    codecs::{
        gif::GifDecoder,
        jpeg::{JpegDecoder, JpegEncoder},
        png::{CompressionType, FilterType, PngDecoder, PngEncoder},
        webp::WebPDecoder,
    },
    metadata::Orientation,
};
use sha2::{Digest, Sha256};
use std::io::Cursor;

/// Largest file, bytes.
pub const PICTURE_BYTES: usize = 20 * 1024 * 1024;
/// Most pixels, width × height.
pub const PICTURE_PIXELS: u64 = 40_000_000;
/// Most memory one decoder may take, bytes: the pixels in 8 bits with some room to work.
const DECODER_BYTES: u64 = 256 * 1024 * 1024;
/// Longest colour profile, bytes; those of cameras and screens are below 10,000.
const PROFILE_BYTES: usize = 64 * 1024;
/// Quality of a JPEG written anew; above it files grow faster than anybody sees.
const JPEG_QUALITY: u8 = 90;
/// A picture as it is kept.
#[derive(Debug)]
pub struct Kept {
    /// `image/png` or `image/jpeg`.
    pub media_type: &'static str,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The file, written by us.
    pub bytes: Vec<u8>,
}

impl Kept {
    /// The digest of the file, lower-case hexadecimal.
    pub fn sha256(&self) -> String {
        hex::encode(Sha256::digest(&self.bytes))
    }
}

/// A picture the newsroom drew itself, for rehearsals: three bytes for each pixel, row by row.
///
/// # Errors
/// [`Refusal::Field`] when there are not as many bytes as the size asks for.
pub fn drawn(width: u32, height: u32, rgb: Vec<u8>) -> Result<Kept, Refusal> {
    let image = RgbImage::from_raw(width, height, rgb).ok_or_else(|| refused("error-picture-broken"))?;
    written((DynamicImage::ImageRgb8(image), None), false)
}

/// Reads a file as a picture and writes it anew.
///
/// # Errors
/// [`Refusal::Field`] with the key of what to do instead.
pub fn keep(file: &[u8]) -> Result<Kept, Refusal> {
    if file.len() > PICTURE_BYTES {
        return Err(refused("error-picture-heavy"));
    }
    match image::guess_format(file) {
        Ok(ImageFormat::Png) => {
            let decoder = PngDecoder::with_limits(Cursor::new(file), limits()).map_err(|error| unreadable(&error))?;
            still(decoder.is_apng().unwrap_or(true))?;
            written(unpack(decoder)?, false)
        }
        Ok(ImageFormat::Jpeg) if !ends(file) => Err(refused("error-picture-broken")),
        Ok(ImageFormat::Jpeg) => written(unpack(JpegDecoder::new(Cursor::new(file)).map_err(|error| unreadable(&error))?)?, true),
        Ok(ImageFormat::WebP) => {
            let decoder = WebPDecoder::new(Cursor::new(file)).map_err(|error| unreadable(&error))?;
            still(decoder.has_animation())?;
            let unpacked = unpack(decoder)?;
            let photograph = !unpacked.0.color().has_alpha();
            written(unpacked, photograph)
        }
        Ok(ImageFormat::Gif) => {
            still(is_moving_gif(file))?;
            written(unpack(GifDecoder::new(Cursor::new(file)).map_err(|error| unreadable(&error))?)?, false)
        }
        _ => Err(refused(key_of_unknown(file))),
    }
}

/// Whether a JPEG comes to its end (marker `EOI`, ITU-T T.81, B.1.1.3): the reader would fill what is missing with grey, and nobody would notice.
fn ends(file: &[u8]) -> bool {
    let mut at = 2;
    // segments up to the first scan; what an embedded small picture holds is inside one of them
    while let (Some(0xff), Some(kind)) = (file.get(at), file.get(at + 1)) {
        match kind {
            0xff => at += 1,
            0x01 | 0xd0..=0xd7 => at += 2,
            0xda => return file.get(at..).is_some_and(|scan| scan.windows(2).any(|two| two == [0xff, 0xd9])),
            _ => {
                let Some(length) = file.get(at + 2..).and_then(|rest| rest.first_chunk::<2>()) else { return false };
                at += 2 + usize::from(u16::from_be_bytes(*length));
            }
        }
    }
    false
}

fn still(moves: bool) -> Result<(), Refusal> {
    if moves { Err(refused("error-picture-moving")) } else { Ok(()) }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODER_BYTES);
    limits
}

fn unreadable(error: &image::ImageError) -> Refusal {
    refused(if matches!(error, image::ImageError::Limits(_)) { "error-picture-large" } else { "error-picture-broken" })
}

/// The pixels, upright, and the colour profile. Measured before anything is unpacked.
pub(super) fn unpack(mut decoder: impl ImageDecoder) -> Result<(DynamicImage, Option<Vec<u8>>), Refusal> {
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(refused("error-picture-broken"));
    }
    if u64::from(width) * u64::from(height) > PICTURE_PIXELS {
        return Err(refused("error-picture-large"));
    }
    decoder.set_limits(limits()).map_err(|error| unreadable(&error))?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| unreadable(&error))?;
    image.apply_orientation(orientation);
    let profile = profile.filter(|profile| describes(profile, &image));
    Ok((image, profile))
}

/// Whether a colour profile speaks of the colours that were unpacked (ICC.1:2022, 7.2.6: bytes 16 to 19). One for print does not: the reader has
/// turned those colours into red, green and blue. One that is unusually long is left out, it may hold anything.
fn describes(profile: &[u8], image: &DynamicImage) -> bool {
    let space: &[u8] = if image.color().has_color() { b"RGB " } else { b"GRAY" };
    profile.len() <= PROFILE_BYTES && profile.get(16..20) == Some(space)
}

/// The picture written anew, as JPEG or PNG.
fn written((image, profile): (DynamicImage, Option<Vec<u8>>), photograph: bool) -> Result<Kept, Refusal> {
    let mut bytes = Vec::new();
    if photograph {
        let mut encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
        with_profile(&mut encoder, profile);
        image.write_with_encoder(encoder).map_err(|error| unreadable(&error))?;
    } else {
        let mut encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
        with_profile(&mut encoder, profile);
        image.write_with_encoder(encoder).map_err(|error| unreadable(&error))?;
    }
    if bytes.len() > PICTURE_BYTES {
        return Err(refused("error-picture-heavy"));
    }
    let media_type = if photograph { "image/jpeg" } else { "image/png" };
    Ok(Kept { media_type, width: image.width(), height: image.height(), bytes })
}

/// A profile the encoder can't write is left out: the picture still shows, in ordinary colours.
pub(super) fn with_profile(encoder: &mut impl ImageEncoder, profile: Option<Vec<u8>>) {
    if let Some(profile) = profile
        && encoder.set_icc_profile(profile).is_err()
    {
        tracing::debug!("a colour profile was left out");
    }
}

/// Whether a GIF holds more than one picture (`GIF89a`, sections 17 to 27); a file that ends too soon counts as still and fails when read.
fn is_moving_gif(file: &[u8]) -> bool {
    let table = |packed: u8| if packed & 0x80 == 0 { 0 } else { 3 << ((packed & 0x07) + 1) };
    let Some(packed) = file.get(10) else { return false };
    let mut at = 13 + table(*packed);
    let mut pictures = 0;
    while let Some(kind) = file.get(at) {
        match kind {
            0x21 => at += 2,
            0x2c => {
                pictures += 1;
                if pictures > 1 {
                    return true;
                }
                let Some(packed) = file.get(at + 9) else { return false };
                at += 11 + table(*packed);
            }
            _ => return false,
        }
        // data sub-blocks: a length, so many bytes, until a length of zero
        while let Some(length) = file.get(at) {
            at += 1 + usize::from(*length);
            if *length == 0 {
                break;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use folkmoot_testkit::picture::chunk;
    use image::{Rgb, RgbaImage};

    fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let image =
            DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| Rgb([x.to_le_bytes()[0], y.to_le_bytes()[0], 90])));
        let mut out = Cursor::new(Vec::new());
        image.write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    fn key(file: &[u8]) -> &'static str {
        match keep(file) {
            Err(Refusal::Field { field: "pictures", key }) => key,
            other => panic!("{other:?}"),
        }
    }

    /// A segment of a JPEG.
    fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
        let mut segment = vec![0xff, marker];
        segment.extend_from_slice(&u16::try_from(data.len() + 2).unwrap().to_be_bytes());
        segment.extend_from_slice(data);
        segment
    }

    /// EXIF that says "turned a quarter" and, in a block of its own (EXIF 2.32, 4.6.6), where it was taken: 52° north. Invented.
    fn exif() -> Vec<u8> {
        let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
        tiff.extend_from_slice(b"\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0");
        tiff.extend_from_slice(b"\0\x02\0\x01\0\x02\0\0\0\x02N\0\0\0\0\x02\0\x05\0\0\0\x03\0\0\0\x44\0\0\0\0");
        tiff.extend_from_slice(b"\0\0\0\x34\0\0\0\x01\0\0\0\x05\0\0\0\x01\0\0\0\x07\0\0\0\x01");
        tiff
    }

    /// Everything a file can tell besides what can be seen, each with a word to look for.
    fn turned_photograph() -> Vec<u8> {
        let plain = encoded(40, 20, ImageFormat::Jpeg);
        let mut file = plain[..2].to_vec();
        file.extend(segment(0xe1, &[b"Exif\0\0", exif().as_slice()].concat()));
        file.extend(segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET</x:xmpmeta>"));
        file.extend(segment(0xed, b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x0bSECRET"));
        file.extend(segment(0xfe, b"SECRET"));
        file.extend_from_slice(&plain[2..]);
        file
    }

    fn tells(file: &[u8]) -> bool {
        [&b"SECRET"[..], b"Exif", b"MM\0*", b"adobe", b"8BIM"]
            .iter()
            .any(|word| file.windows(word.len()).any(|part| part == *word))
    }

    #[test]
    fn a_photograph_is_turned_upright_and_loses_what_it_told() {
        let kept = keep(&turned_photograph()).unwrap();
        assert_eq!((kept.media_type, kept.width, kept.height), ("image/jpeg", 20, 40));
        assert!(tells(&turned_photograph()) && !tells(&kept.bytes));
        let plain = encoded(8, 8, ImageFormat::Png);
        let mut drawing = plain[..33].to_vec();
        drawing.extend(chunk(*b"eXIf", &exif()));
        drawing.extend(chunk(*b"tEXt", b"Author\0SECRET"));
        drawing.extend_from_slice(&plain[33..]);
        assert!(tells(&drawing) && !tells(&keep(&drawing).unwrap().bytes));
    }

    #[test]
    fn a_colour_profile_stays_only_with_the_colours_it_speaks_of() {
        let with = |space: &[u8; 4], length: usize| {
            let mut profile = vec![0; length];
            profile[16..20].copy_from_slice(space);
            let mut bytes = Vec::new();
            let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 90);
            encoder.set_icc_profile(profile).unwrap();
            DynamicImage::ImageRgb8(RgbImage::new(8, 8)).write_with_encoder(encoder).unwrap();
            let kept = keep(&bytes).unwrap();
            JpegDecoder::new(Cursor::new(&kept.bytes)).unwrap().icc_profile().unwrap().is_some()
        };
        assert!(with(b"RGB ", 600));
        assert!(!with(b"CMYK", 600), "the colours for print were turned into those of a screen");
        assert!(!with(b"RGB ", PROFILE_BYTES + 1), "nobody knows what is in it");
    }

    #[test]
    fn the_type_is_read_from_the_bytes_and_everything_becomes_png_or_jpeg() {
        for (format, becomes) in [
            (ImageFormat::Png, "image/png"),
            (ImageFormat::Jpeg, "image/jpeg"),
            (ImageFormat::Gif, "image/png"),
            (ImageFormat::WebP, "image/jpeg"),
        ] {
            let kept = keep(&encoded(30, 20, format)).unwrap();
            assert_eq!((kept.media_type, kept.width, kept.height), (becomes, 30, 20), "{format:?}");
            let again = image::load_from_memory(&kept.bytes).unwrap();
            assert_eq!((again.width(), again.height()), (30, 20));
        }
        let mut see_through = Cursor::new(Vec::new());
        DynamicImage::ImageRgba8(RgbaImage::new(4, 4)).write_to(&mut see_through, ImageFormat::WebP).unwrap();
        assert_eq!(keep(&see_through.into_inner()).unwrap().media_type, "image/png");
    }

    #[test]
    fn a_bomb_is_refused_before_it_is_unpacked() {
        // 60,000 × 60,000 pixels announced in a file of a few bytes
        let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
        let mut head = Vec::new();
        head.extend_from_slice(&60_000_u32.to_be_bytes());
        head.extend_from_slice(&60_000_u32.to_be_bytes());
        head.extend_from_slice(&[8, 6, 0, 0, 0]);
        file.extend(chunk(*b"IHDR", &head));
        file.extend(chunk(*b"IDAT", &[0x78, 0x9c, 0x63, 0, 0, 0, 1, 0, 1]));
        file.extend(chunk(*b"IEND", &[]));
        assert_eq!(key(&file), "error-picture-large");
        let mut wide = b"GIF89a".to_vec();
        wide.extend_from_slice(&[0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0x2c, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 2, 1, 0, 0, 0x3b]);
        assert_eq!(key(&wide), "error-picture-large");
        assert_eq!(key(&vec![0; PICTURE_BYTES + 1]), "error-picture-heavy");
    }

    #[test]
    fn moving_pictures_are_refused() {
        let one = encoded(8, 8, ImageFormat::Gif);
        assert!(!is_moving_gif(&one));
        let mut out = Vec::new();
        {
            let mut encoder = image::codecs::gif::GifEncoder::new(&mut out);
            let frame = || image::Frame::new(RgbaImage::new(8, 8));
            encoder.encode_frames([frame(), frame()]).unwrap();
        }
        assert_eq!(key(&out), "error-picture-moving");
        let still = encoded(8, 8, ImageFormat::Png);
        let mut moving = still[..33].to_vec();
        moving.extend(chunk(*b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]));
        moving.extend_from_slice(&still[33..]);
        assert_eq!(key(&moving), "error-picture-moving");
    }

    #[test]
    fn what_is_no_picture_is_said_by_name() {
        assert_eq!(key(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "error-picture-heic");
        assert_eq!(
            key(b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
            "error-picture-drawing"
        );
        assert_eq!(key(b"%PDF-1.7"), "error-picture-type");
        assert_eq!(key(b""), "error-picture-empty");
    }

    #[test]
    fn a_file_that_ends_too_soon_is_said_to_be_damaged() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Gif, ImageFormat::WebP] {
            let whole = encoded(64, 64, format);
            for share in [2, 3, 10] {
                assert_eq!(
                    key(&whole[..whole.len() - whole.len() / share]),
                    "error-picture-broken",
                    "{format:?} without 1/{share}"
                );
            }
        }
    }
}
