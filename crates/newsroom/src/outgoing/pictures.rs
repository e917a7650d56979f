//! Pictures: an uploaded file becomes a picture of the newsroom, or is refused with what to do instead.
//!
//! The type is read from the bytes, never from a name. A picture is measured before it is unpacked, unpacked under limits, turned upright
//! and written anew, so that nothing of the file but what can be seen (and its colour profile, which is needed to see it right) is kept:
//! no place, no camera, no name. Still GIF and WebP pictures become PNG, or JPEG when they are photographs. Deliberately absent: moving
//! pictures, which would need a description over time.

use crate::{Newsroom, Refusal, newsroom::require_somewhere};
use folkmoot_model::{
    ids::PictureId,
    outgoing::edition::PictureUse,
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, pictures::Picture};
use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, Limits,
    codecs::{
        gif::GifDecoder,
        jpeg::{JpegDecoder, JpegEncoder},
        png::{CompressionType, FilterType, PngDecoder, PngEncoder},
        webp::WebPDecoder,
    },
    metadata::Orientation,
};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, io::Cursor};
use tokio::sync::Semaphore;

/// Largest file, bytes.
pub const PICTURE_BYTES: usize = 20 * 1024 * 1024;
/// Most pixels, width × height.
pub const PICTURE_PIXELS: u64 = 40_000_000;
/// Most memory one decoder may take, bytes: the pixels in 8 bits with some room to work.
const DECODER_BYTES: u64 = 256 * 1024 * 1024;
/// Quality of a JPEG written anew; above it files grow faster than anybody sees.
const JPEG_QUALITY: u8 = 90;
/// Name of the field in forms.
const FIELD: &str = "pictures";

/// Unpacked pictures are large: one at a time.
static UNPACKING: Semaphore = Semaphore::const_new(1);

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

/// Takes in an uploaded picture and keeps it. What it shows is not described yet.
///
/// # Errors
/// [`Refusal::Field`] on `pictures` when it can't be used, [`Refusal::NoRight`], or the database.
pub async fn take_in(newsroom: &Newsroom, actor: &Actor, file: Vec<u8>) -> Result<PictureUse, Refusal> {
    require_somewhere(actor, Right::WriteMessages)?;
    let kept = {
        let _one = UNPACKING.acquire().await.map_err(|_| refused("error-picture-broken"))?;
        tokio::task::spawn_blocking(move || keep(&file)).await.map_err(|_| refused("error-picture-broken"))??
    };
    let picture = Picture {
        id: PictureId::new(&*newsroom.mint),
        sha256: hex::encode(Sha256::digest(&kept.bytes)),
        media_type: kept.media_type.to_owned(),
        width: kept.width,
        height: kept.height,
        bytes: kept.bytes,
        created_by: actor.person,
        created_at: newsroom.now(),
    };
    let tx = newsroom.store.begin().await?;
    store::pictures::insert(&tx, &picture).await?;
    tx.commit_bookkeeping("a picture is part of the record with the edition that uses it").await?;
    Ok(PictureUse {
        picture: picture.id,
        bytes: u64::try_from(picture.bytes.len()).unwrap_or(u64::MAX),
        media_type: picture.media_type,
        width: picture.width,
        height: picture.height,
        alt: BTreeMap::new(),
    })
}

fn refused(key: &'static str) -> Refusal {
    Refusal::Field { field: FIELD, key }
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

fn still(moves: bool) -> Result<(), Refusal> {
    if moves { Err(refused("error-picture-moving")) } else { Ok(()) }
}

/// The sentence for a file that is none of the four types.
fn key_of_unknown(file: &[u8]) -> &'static str {
    let brand = file.get(4..8).filter(|mark| *mark == b"ftyp").and_then(|_| file.get(8..12));
    if brand
        .is_some_and(|brand| [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"].iter().any(|b| *b == brand))
    {
        return "error-picture-heic";
    }
    let head = String::from_utf8_lossy(file.get(..1024.min(file.len())).unwrap_or_default()).to_ascii_lowercase();
    if head.contains("<svg") { "error-picture-drawing" } else { "error-picture-type" }
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
fn unpack(mut decoder: impl ImageDecoder) -> Result<(DynamicImage, Option<Vec<u8>>), Refusal> {
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
    Ok((image, profile))
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
fn with_profile(encoder: &mut impl ImageEncoder, profile: Option<Vec<u8>>) {
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
    use image::{Rgb, RgbImage, RgbaImage};

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

    /// A JPEG with an EXIF block that says "turned a quarter", and where it was taken.
    fn turned_photograph() -> Vec<u8> {
        let plain = encoded(40, 20, ImageFormat::Jpeg);
        let mut tiff = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        tiff.extend_from_slice(b"GPS 52.1 N 5.3 E (invented)");
        let mut file = plain[..2].to_vec();
        file.extend_from_slice(&[0xff, 0xe1]);
        file.extend_from_slice(&u16::try_from(tiff.len() + 2).unwrap().to_be_bytes());
        file.extend_from_slice(&tiff);
        file.extend_from_slice(&plain[2..]);
        file
    }

    fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
        let mut crc = !0_u32;
        for byte in kind.iter().chain(data) {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            }
        }
        let mut chunk = u32::try_from(data.len()).unwrap().to_be_bytes().to_vec();
        chunk.extend_from_slice(&kind);
        chunk.extend_from_slice(data);
        chunk.extend_from_slice(&(!crc).to_be_bytes());
        chunk
    }

    #[test]
    fn a_photograph_is_turned_upright_and_loses_what_it_told() {
        let kept = keep(&turned_photograph()).unwrap();
        assert_eq!((kept.media_type, kept.width, kept.height), ("image/jpeg", 20, 40));
        assert!(!kept.bytes.windows(3).any(|three| three == b"GPS") && !kept.bytes.windows(4).any(|four| four == b"Exif"));
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
        assert_eq!(key(b""), "error-picture-type");
        let whole = encoded(64, 64, ImageFormat::Png);
        assert_eq!(key(&whole[..whole.len() / 2]), "error-picture-broken");
    }
}
