//! What a file is that is none of the pictures we read, by its first bytes, so that the refusal says what to do.

/// The sentence for such a file.
pub fn key_of_unknown(file: &[u8]) -> &'static str {
    match brand(file) {
        Some(b"avif" | b"avis") => return "error-picture-avif",
        Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1") => return "error-picture-heic",
        Some(_) => return "error-picture-film",
        None => {}
    }
    // Matroska and WebM, AVI
    if file.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]) || (file.starts_with(b"RIFF") && file.get(8..12) == Some(b"AVI ")) {
        return "error-picture-film";
    }
    if file.is_empty() {
        return "error-picture-empty";
    }
    let head = String::from_utf8_lossy(file.get(..1024.min(file.len())).unwrap_or_default()).to_ascii_lowercase();
    if head.contains("<svg") { "error-picture-drawing" } else { "error-picture-type" }
}

/// The major brand of a file of boxes (ISO/IEC 14496-12, 4.3). A picture that names a general brand first has its own among the compatible ones.
fn brand(file: &[u8]) -> Option<&[u8]> {
    if file.get(4..8)? != b"ftyp" {
        return None;
    }
    let major = file.get(8..12)?;
    let length = usize::try_from(u32::from_be_bytes(*file.first_chunk::<4>()?)).unwrap_or(usize::MAX).min(256);
    let compatible = file.get(16..length.min(file.len())).unwrap_or_default();
    if is_picture(major) { Some(major) } else { compatible.chunks_exact(4).find(|brand| is_picture(brand)).or(Some(major)) }
}

fn is_picture(brand: &[u8]) -> bool {
    matches!(brand, b"avif" | b"avis" | b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_picture_is_said_by_name() {
        for (file, key) in [
            (&b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"[..], "error-picture-heic"),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "error-picture-heic"),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "error-picture-avif"),
            (b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf", "error-picture-avif"),
            (b"\0\0\0\x18ftypisom\0\0\0\0isomavc1", "error-picture-film"),
            (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "error-picture-film"),
            (b"\x1a\x45\xdf\xa3webm", "error-picture-film"),
            (b"<?xml version=\"1.0\"?><svg xmlns=\"x\"></svg>", "error-picture-drawing"),
            (b"%PDF-1.7", "error-picture-type"),
            (b"\0\0\0\x18ftyp", "error-picture-type"),
            (b"", "error-picture-empty"),
        ] {
            assert_eq!(key_of_unknown(file), key, "{}", String::from_utf8_lossy(file));
        }
    }
}
