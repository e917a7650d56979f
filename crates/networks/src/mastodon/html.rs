//! From a stranger's HTML to plain text, and to HTML that is safe to show.
//!
//! The text is read from the tokens, without a tree, so that its cost grows with the length alone however deep the nesting is. Links that
//! Mastodon shortens with `invisible` and `ellipsis` spans come out whole, since those are all in the source; a link that shows other
//! words than its address comes out with both, so that nobody is led astray.

use ammonia::{Builder, UrlRelative};
use html5ever::{
    buffer_queue::BufferQueue,
    tendril::StrTendril,
    tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states::RawKind},
};
use std::{
    cell::RefCell,
    collections::{HashMap, HashSet},
    fmt::Write as _,
    sync::LazyLock,
};

/// Longest HTML that is read, bytes; the longest post of any server known is a tenth of it. The rest stays in the evidence.
const MOST_HTML: usize = 1 << 20;
/// Longest HTML that is kept as HTML, and the deepest; what is beyond is shown as text.
const MOST_SHOWN: usize = 64 << 10;
const DEEPEST_SHOWN: usize = 100;

/// Plain text of an HTML fragment: paragraphs apart by an empty line, breaks kept, control characters and direction overrides gone.
pub fn html_to_text(html: &str) -> String {
    read(html).0
}

/// Text, and how deep the tags nest.
fn read(html: &str) -> (String, usize) {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(cut(html, MOST_HTML)));
    let tokenizer = Tokenizer::new(Reader::default(), TokenizerOpts::default());
    // a sink that never asks for a script to run is never interrupted
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let state = tokenizer.sink.0.into_inner();
    (tidy(&state.text), state.deepest)
}

/// HTML that is safe to show; nothing when it is too long or too deep to be worth it.
pub fn sanitise(html: &str) -> Option<String> {
    (html.len() <= MOST_SHOWN && read(html).1 <= DEEPEST_SHOWN).then(|| CLEANER.clean(html).to_string())
}

/// Text and simple marks only: no svg, no math, no pictures, no classes, no styles, no forms; links to the web and to mail.
static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let tags = ["a", "b", "blockquote", "br", "code", "del", "em", "i", "li", "ol", "p", "pre", "s", "span", "strong", "u", "ul"];
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(tags))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("nofollow noopener noreferrer ugc"))
        .strip_comments(true);
    builder
});

/// One line of clean text, at most so many characters: names and servers' words.
pub fn one_line(text: &str, most: usize) -> String {
    let mut line = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|c| !is_trap(*c)));
    }
    line.chars().take(most).collect()
}

/// Characters that turn the direction of what stands around them; the marks U+200E and U+200F that Arabic and Hebrew need stay.
fn is_trap(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn cut(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

#[derive(Default)]
struct Reader(RefCell<State>);

#[derive(Default)]
struct State {
    text: String,
    /// `href` of open links and where their text began.
    links: Vec<(String, usize)>,
    /// Inside `pre`, blanks and breaks stand as written.
    preformatted: usize,
    /// Inside what is never text.
    hidden: bool,
    depth: usize,
    deepest: usize,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) if !state.hidden => state.say(&text),
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => return state.open(&tag),
            Token::TagToken(tag) => state.close(&tag.name),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn say(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '\n' | '\r' | '\t' | ' ' if self.preformatted == 0 => {
                    if !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
                        self.text.push(' ');
                    }
                }
                '\n' | '\t' => self.text.push(c),
                _ if c.is_control() || is_trap(c) => {}
                _ => self.text.push(c),
            }
        }
    }

    /// Ends the line, or the paragraph.
    fn end(&mut self, breaks: usize) {
        while self.text.ends_with(' ') {
            self.text.pop();
        }
        let have = self.text.bytes().rev().take_while(|byte| *byte == b'\n').count();
        if !self.text.is_empty() {
            self.text.extend(std::iter::repeat_n('\n', breaks.saturating_sub(have)));
        }
    }

    fn open(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
        if !is_void(name) {
            self.depth += 1;
            self.deepest = self.deepest.max(self.depth);
        }
        match name {
            "br" => self.text.push('\n'),
            "p" | "blockquote" | "ul" | "ol" | "pre" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "hr" => self.end(2),
            "div" | "tr" | "dt" | "dd" => self.end(1),
            "li" => {
                self.end(1);
                self.text.push_str("- ");
            }
            "td" | "th" => self.say(" "),
            "img" => self.say(attribute(tag, "alt").unwrap_or_default()),
            "a" => self.links.push((seen(attribute(tag, "href").unwrap_or_default()), self.text.len())),
            "script" | "style" | "title" | "textarea" | "iframe" | "noembed" | "noframes" | "xmp" => {
                self.hidden = true;
                return TokenSinkResult::RawData(if name == "script" { RawKind::ScriptData } else { RawKind::Rawtext });
            }
            _ => {}
        }
        if name == "pre" {
            self.preformatted += 1;
        }
        TokenSinkResult::Continue
    }

    fn close(&mut self, name: &str) {
        self.hidden = false;
        self.depth = self.depth.saturating_sub(1);
        match name {
            "p" | "blockquote" | "ul" | "ol" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.end(2),
            "pre" => {
                self.preformatted = self.preformatted.saturating_sub(1);
                self.end(2);
            }
            "div" | "li" | "tr" | "dt" | "dd" => self.end(1),
            "a" => {
                if let Some((href, start)) = self.links.pop() {
                    self.name_link(&href, start);
                }
            }
            _ => {}
        }
    }

    /// What a link shows is a mention, a hashtag, its whole address, a shortened address, or words of its own.
    fn name_link(&mut self, href: &str, start: usize) {
        let shown = self.text.get(start..).unwrap_or_default().trim();
        let is_web = href.starts_with("https://") || href.starts_with("http://");
        if !is_web || shown.starts_with(['@', '#']) || same_address(shown, href) {
            return;
        }
        let begun = shown.trim_end_matches(['…', '.']);
        let bare = href.split_once("://").map_or(href, |(_, rest)| rest);
        let bare = bare.strip_prefix("www.").unwrap_or(bare);
        if begun.len() < shown.len() && begun.len() > 3 && (bare.starts_with(begun) || href.starts_with(begun)) {
            self.text.truncate(start);
            self.text.push_str(href);
        } else if shown.is_empty() {
            self.text.push_str(href);
        } else {
            let href = cut(href, 2_000);
            // writing to a String can't fail
            let _ = write!(self.text, " ({href})");
        }
    }
}

/// An address as a browser follows it, without what can't be seen.
fn seen(href: &str) -> String {
    href.chars().filter(|c| !c.is_control() && !is_trap(*c)).collect()
}

fn same_address(shown: &str, href: &str) -> bool {
    let bare = |address: &str| {
        let address = address.split_once("://").map_or(address, |(_, rest)| rest);
        address.trim_end_matches('/').to_lowercase()
    };
    bare(shown) == bare(href)
}

fn attribute<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area" | "base" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta" | "source" | "track" | "wbr"
    )
}

/// No blanks at line ends, no more than one empty line, nothing around it.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines().map(str::trim_end) {
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty < 2 && !(tidied.is_empty() && line.is_empty()) {
            tidied.push_str(line);
            tidied.push('\n');
        }
    }
    tidied.trim().to_owned()
}

#[cfg(test)]
mod tests;
