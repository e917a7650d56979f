//! Analyse: the language of a post. The author's own word counts when the text does not speak clearly against it.

use folkmoot_analysis::detect;
use folkmoot_model::{language::Language, network::post::RemotePost};

/// Languages a town in Europe may be spoken to in; more can be guessed, but short texts are safer with fewer.
const EXPECTED: [&str; 24] = [
    "nl", "en", "de", "fr", "es", "it", "pt", "el", "pl", "tr", "ar", "uk", "ro", "bg", "hu", "cs", "sv", "da", "fi", "hr", "sk",
    "sl", "ru", "lt",
];
/// A guess surer than this wins over what the author's app says: many apps send the phone's language with every post.
const SURE: f32 = 0.9;

/// The language of a post and how sure that is, 0 to 1.
pub fn language(post: &RemotePost) -> (Option<Language>, f32) {
    let guess = detect::detect(&post.text, &EXPECTED);
    match (&post.language, guess.language) {
        (_, Some(guessed)) if guess.probability >= SURE => (Some(guessed), guess.probability),
        (Some(said), _) => (Some(said.clone()), 0.5),
        (None, Some(guessed)) => (Some(guessed), guess.probability),
        (None, None) => (None, 0.0),
    }
}
