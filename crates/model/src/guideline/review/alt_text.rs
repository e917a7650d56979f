//! Descriptions of pictures (WCAG 2.2, success criterion 1.1.1): there in every language the picture goes out in, and saying
//! something.

use super::length::is_blank;
use crate::{
    guideline::{
        clause::Clause,
        finding::{Finding, FindingCode, Place, Severity},
    },
    language::Language,
    outgoing::edition::{Content, PictureUse},
};
use std::collections::BTreeSet;

/// Endings of picture files.
const PICTURE_FILES: [&str; 11] = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".bmp", ".tif", ".tiff", ".svg", ".avif"];

/// How cameras, telephones and programmes begin the names they give.
const CAMERA_NAMES: [&str; 20] = [
    "img_",
    "img-",
    "img ",
    "dsc_",
    "dsc0",
    "dscf",
    "dscn",
    "dji_",
    "pxl_",
    "screenshot",
    "schermafbeelding",
    "schermopname",
    "bildschirmfoto",
    "capture d'écran",
    "capture d’écran",
    "captura de pantalla",
    "στιγμιότυπο",
    "schermata",
    "whatsapp image",
    "untitled",
];

/// What people write where the description is still to come, or stands elsewhere.
const PLACEHOLDERS: [&str; 26] = [
    "alt text",
    "alt-text",
    "alternative text",
    "alt-tekst",
    "alt tekst",
    "alternatieve tekst",
    "alternativtext",
    "alt-texte",
    "texte alternatif",
    "texto alternativo",
    "testo alternativo",
    "εναλλακτικό κείμενο",
    "lorem ipsum",
    "see text",
    "see post",
    "see the text",
    "zie tekst",
    "zie de tekst",
    "zie bericht",
    "siehe text",
    "siehe beitrag",
    "voir texte",
    "voir le texte",
    "ver texto",
    "ver el texto",
    "δείτε το κείμενο",
];

/// A screen reader says "image" by itself: these openings say it twice.
const OPENINGS: [&str; 33] = [
    "image of",
    "picture of",
    "photo of",
    "photograph of",
    "a photo of",
    "a picture of",
    "an image of",
    "graphic of",
    "screenshot of",
    "afbeelding van",
    "foto van",
    "een foto van",
    "een afbeelding van",
    "plaatje van",
    "op de foto",
    "bild von",
    "foto von",
    "ein bild von",
    "ein foto von",
    "abbildung von",
    "image de",
    "photo de",
    "une photo de",
    "une image de",
    "imagen de",
    "foto de",
    "fotografía de",
    "una foto de",
    "una imagen de",
    "εικόνα με",
    "φωτογραφία με",
    "εικόνα του",
    "φωτογραφία του",
];

/// Finds descriptions that are missing or poor, for each language a target asks for; without targets, for each language there is
/// a text in.
pub(super) fn check(clause: &Clause, content: &Content, min_chars: u32) -> Vec<Finding> {
    let asked: BTreeSet<&Language> = content.targets.iter().map(|target| &target.language).collect();
    let asked = if asked.is_empty() { content.texts.keys().collect() } else { asked };
    let of_picture = |(index, picture): (usize, &PictureUse)| -> Vec<Finding> {
        asked.iter().filter_map(|language| judge(clause, index, picture, language, min_chars)).collect()
    };
    content.pictures.iter().enumerate().flat_map(of_picture).collect()
}

fn judge(clause: &Clause, index: usize, picture: &PictureUse, language: &Language, min_chars: u32) -> Option<Finding> {
    let place = Place::Picture { index, language: Some(language.clone()) };
    let finding = |code| {
        Finding::under(clause, code, place.clone())
            .saying("picture", (index + 1).to_string())
            .saying("language", language.as_str())
    };
    let alt = picture.alt.get(language).map(|alt| alt.trim()).filter(|alt| !is_blank(alt));
    let Some(alt) = alt else { return Some(finding(FindingCode::NoAltText)) };
    let used = alt.chars().count();
    let poor = |reason: &str| {
        finding(FindingCode::PoorAltText)
            .saying("reason", reason)
            .saying("found", alt.chars().take(60).collect::<String>())
            .saying("used", used.to_string())
            .saying("limit", min_chars.to_string())
    };
    if is_file_name(alt) {
        return Some(poor("file-name"));
    }
    let reason = if u32::try_from(used).unwrap_or(u32::MAX) < min_chars {
        "short"
    } else if is_placeholder(alt) {
        "placeholder"
    } else if begins_with_opening(alt) {
        "opening"
    } else {
        return None;
    };
    // words of a person, be they few, do not stop a message
    let mut finding = poor(reason);
    finding.severity = finding.severity.max(Severity::Warn);
    Some(finding)
}

/// Whether a description is the name of a file, or one a camera gave.
fn is_file_name(alt: &str) -> bool {
    let lower = alt.to_lowercase();
    let ending = PICTURE_FILES.iter().any(|ending| lower.ends_with(ending)) && lower.split_whitespace().count() <= 8;
    let camera = CAMERA_NAMES.iter().any(|name| lower.starts_with(name)) && lower.bytes().any(|b| b.is_ascii_digit());
    let letters = lower.chars().filter(|c| c.is_alphabetic()).count();
    let figures = lower.chars().filter(char::is_ascii_digit).count();
    let code = !lower.contains(char::is_whitespace) && figures >= 6 && figures * 3 >= letters;
    ending || camera || code
}

/// Whether a description says only that there is one to come, or where to look.
fn is_placeholder(alt: &str) -> bool {
    const MOST_WORDS: usize = 8;
    let lower = alt.to_lowercase();
    let words = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    PLACEHOLDERS.iter().any(|start| words.starts_with(start)) && words.split_whitespace().count() <= MOST_WORDS
}

fn begins_with_opening(alt: &str) -> bool {
    let lower = alt.to_lowercase();
    OPENINGS.iter().any(|opening| lower.strip_prefix(opening).is_some_and(|rest| rest.starts_with([' ', ':', '…', '.', ','])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_no_descriptions() {
        for name in [
            "IMG_2034.JPG",
            "molenbrug.png",
            "foto molenbrug nieuw.jpeg",
            "DSC01234",
            "Screenshot 2026-11-23 at 17.41.20",
            "WhatsApp Image 2026-11-23",
            "20261123_174120",
            "3f2a9c04-77b1-4c2e-9f55-0a1b2c3d4e5f",
            "PXL_20261123",
        ] {
            assert!(is_file_name(name), "{name}");
        }
        for words in [
            "De Molenbrug met hekken ervoor",
            "Kaart van de omleiding via de Havenweg",
            "Screenshot van de app MijnVeldmonde",
            "Buslijn 4",
        ] {
            assert!(!is_file_name(words), "{words}");
        }
    }

    #[test]
    fn openings_a_screen_reader_says_itself_are_found_in_five_languages() {
        for opening in [
            "Image of the bridge",
            "Foto van de brug",
            "Bild von der Brücke",
            "Photo de la fête",
            "Imagen de la plaza",
            "Φωτογραφία του δρόμου",
        ] {
            assert!(begins_with_opening(opening), "{opening}");
        }
        assert!(!begins_with_opening("Imageoffice opens its doors"));
        assert!(!begins_with_opening("De fotograaf van het jaar"));
    }
}
