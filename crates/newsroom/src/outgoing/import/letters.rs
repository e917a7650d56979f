//! Bytes → text. UTF-8 with or without a byte order mark, UTF-16 with one ("Unicode text" of a spreadsheet), and, where the bytes are neither,
//! the code page Excel writes "CSV" in: Windows-1253 where the town writes Greek, else Windows-1252. Tables: Encoding Standard (WHATWG),
//! section 5, indexes windows-1252 and windows-1253; a byte that Windows leaves without a letter is no text.

use folkmoot_model::language::Language;

/// A file as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letters {
    /// The text, without byte order mark.
    pub text: String,
    /// Name of the code page that was assumed, for somebody to look whether the letters are right.
    pub assumed: Option<&'static str>,
}

/// What Windows-1252 has from 0x80 to 0x9F; `\0` where it has nothing.
const HIGH: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“', '”', '•', '–', '—',
    '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];
/// Those of [`HIGH`] that Windows-1253 has not.
const NOT_GREEK: &str = "ˆŠŒŽ˜šœžŸ";

/// Reads bytes. Nothing when they are no text: a picture, a spreadsheet's own file.
pub fn read(bytes: &[u8], own: &Language) -> Option<Letters> {
    let utf_16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks(2).map(|pair| <[u8; 2]>::try_from(pair).map(unit));
        String::from_utf16(&units.collect::<Result<Vec<u16>, _>>().ok()?).ok()
    };
    let (text, assumed) = match bytes {
        [0xff, 0xfe, rest @ ..] => (utf_16(rest, u16::from_le_bytes)?, None),
        [0xfe, 0xff, rest @ ..] => (utf_16(rest, u16::from_be_bytes)?, None),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => (text.trim_start_matches('\u{feff}').to_owned(), None),
            Err(_) if own.primary() == "el" => {
                (bytes.iter().map(|byte| greek(*byte)).collect::<Option<_>>()?, Some("Windows-1253"))
            }
            Err(_) => (bytes.iter().map(|byte| western(*byte)).collect::<Option<_>>()?, Some("Windows-1252")),
        },
    };
    let unreadable = |sign: char| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t');
    (!text.contains(unreadable)).then_some(Letters { text, assumed })
}

fn western(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9f => HIGH.get(usize::from(byte) - 0x80).copied().filter(|letter| *letter != '\0'),
        _ => Some(char::from(byte)),
    }
}

fn greek(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9f => western(byte).filter(|letter| !NOT_GREEK.contains(*letter)),
        0xa1 => Some('\u{385}'),
        0xa2 => Some('\u{386}'),
        0xaf => Some('\u{2015}'),
        0xaa | 0xd2 | 0xff => None,
        // the Greek block, in its own order
        0xb4 | 0xb8..=0xba | 0xbc | 0xbe..=0xfe => char::from_u32(u32::from(byte) + 0x2d0),
        _ => Some(char::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn dutch(bytes: &[u8]) -> Option<(String, Option<&'static str>)> {
        read(bytes, &Language::dutch()).map(|letters| (letters.text, letters.assumed))
    }

    #[test]
    fn what_spreadsheets_write_is_text() {
        assert_eq!(dutch("\u{feff}Café €".as_bytes()), Some(("Café €".to_owned(), None)));
        assert_eq!(dutch(b"Caf\xe9 \x80 \x93x\x94"), Some(("Café € “x”".to_owned(), Some("Windows-1252"))));
        let el: Language = "el".parse().unwrap();
        let words = read(b"\xca\xeb\xe5\xe9\xf3\xf4\xfc \xa2\xf1\xe7\xf2 \xb4 \xbf\xf1\xe1", &el).unwrap();
        assert_eq!((words.text.as_str(), words.assumed), ("Κλειστό Άρης ΄ Ώρα", Some("Windows-1253")));
        let wide: Vec<u8> = "\u{feff}Ώρα".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(dutch(&wide), Some(("Ώρα".to_owned(), None)));
        let wide: Vec<u8> = "\u{feff}Ώρα".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(dutch(&wide), Some(("Ώρα".to_owned(), None)));
    }

    #[test]
    fn what_is_no_text_is_nothing() {
        for bytes in [&b"PK\x03\x04\x14\0"[..], b"\x89PNG\r\n\x1a\n", b"a\0b", b"\xff\xfea", b"caf\xe9 \x81"] {
            assert_eq!(dutch(bytes), None, "{bytes:x?}");
        }
    }

    proptest! {
        #[test]
        fn utf_8_comes_back(text in "[^\\p{Cc}\u{feff}]{0,80}") {
            prop_assert_eq!(dutch(text.as_bytes()), Some((text, None)));
        }

        #[test]
        fn anything_is_answered(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = dutch(&bytes);
        }
    }
}
