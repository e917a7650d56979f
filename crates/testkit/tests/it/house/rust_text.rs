//! Rust source with the parts blanked out that a rule must not look at. Lines stay where they are.

/// What stays of a source.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    Code,
    CodeAndStrings,
}

/// Code alone: comments and the insides of strings and characters are blanked.
pub fn code(text: &str) -> String {
    blank(text, Keep::Code)
}

/// Code with its strings: only comments are blanked.
pub fn code_and_strings(text: &str) -> String {
    blank(text, Keep::CodeAndStrings)
}

/// What ships of a file: everything before the unit tests at its foot.
pub fn before_tests(text: &str) -> &str {
    let declares = |at: usize| {
        text[at..]
            .split_once('\n')
            .is_some_and(|(_, next)| next.starts_with("mod ") && next.lines().next().is_some_and(|l| l.ends_with(';')))
    };
    let begins = |&at: &usize| (at == 0 || text.as_bytes()[at - 1] == b'\n') && !declares(at);
    let end = text.match_indices("#[cfg(test)]").map(|(at, _)| at).find(begins);
    &text[..end.unwrap_or(text.len())]
}

/// The lines, counted from 1, on which `word` stands as a word of its own: `rand::` is not in `strand::`, `tokio` not in `tokio_like`.
pub fn lines_with(text: &str, word: &str) -> Vec<usize> {
    let part_of_a_name = |byte: Option<&u8>| byte.is_some_and(|&byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let bytes = text.as_bytes();
    let stands = |&(at, _): &(usize, &str)| {
        let end = at + word.len();
        let open_before = !part_of_a_name(word.as_bytes().first()) || at == 0 || !part_of_a_name(bytes.get(at - 1));
        let open_after = !part_of_a_name(word.as_bytes().last()) || !part_of_a_name(bytes.get(end));
        open_before && open_after
    };
    text.match_indices(word).filter(stands).map(|(at, _)| text[..at].matches('\n').count() + 1).collect()
}

fn blank(text: &str, keep: Keep) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < characters.len() {
        let (end, what) = token(&characters, at);
        for &character in &characters[at..end] {
            let stays = match what {
                Token::Code => true,
                Token::Comment => false,
                Token::Text => keep == Keep::CodeAndStrings,
            };
            out.push(if stays || character == '\n' { character } else { ' ' });
        }
        at = end;
    }
    out
}

enum Token {
    Code,
    Comment,
    Text,
}

/// Where the token that begins at `at` ends, and what it is.
fn token(characters: &[char], at: usize) -> (usize, Token) {
    let ahead = |text: &str| text.chars().enumerate().all(|(offset, wanted)| characters.get(at + offset) == Some(&wanted));
    if ahead("//") {
        return (end_where(characters, at, |here| characters[here] == '\n'), Token::Comment);
    }
    if ahead("/*") {
        return (end_of_block_comment(characters, at), Token::Comment);
    }
    if let Some(end) = end_of_raw_string(characters, at) {
        return (end, Token::Text);
    }
    match characters[at] {
        '"' => (end_of_quoted(characters, at, '"'), Token::Text),
        '\'' if is_character(characters, at) => (end_of_quoted(characters, at, '\''), Token::Text),
        _ => (at + 1, Token::Code),
    }
}

fn end_where(characters: &[char], from: usize, ends: impl Fn(usize) -> bool) -> usize {
    (from..characters.len()).find(|&here| ends(here)).unwrap_or(characters.len())
}

fn end_of_block_comment(characters: &[char], from: usize) -> usize {
    let (mut depth, mut at) = (0_usize, from);
    while at < characters.len() {
        match (characters[at], characters.get(at + 1)) {
            ('/', Some('*')) => (depth, at) = (depth + 1, at + 2),
            ('*', Some('/')) => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    characters.len()
}

/// The end of `r"…"` and `r#"…"#` with any number of marks.
fn end_of_raw_string(characters: &[char], from: usize) -> Option<usize> {
    let part_of_a_name =
        from > 0 && (characters[from - 1].is_alphanumeric() || characters[from - 1] == '_') && characters[from - 1] != 'b';
    if characters[from] != 'r' || part_of_a_name {
        return None;
    }
    let marks = characters[from + 1..].iter().take_while(|&&character| character == '#').count();
    if characters.get(from + 1 + marks) != Some(&'"') {
        return None;
    }
    let closes = |here: usize| characters[here] == '"' && (1..=marks).all(|mark| characters.get(here + mark) == Some(&'#'));
    let end = end_where(characters, from + marks + 2, closes);
    Some((end + 1 + marks).min(characters.len()))
}

fn end_of_quoted(characters: &[char], from: usize, quote: char) -> usize {
    let mut at = from + 1;
    while at < characters.len() && characters[at] != quote {
        at += if characters[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(characters.len())
}

/// A quote begins a character unless it begins a lifetime: `'a'` and `'\n'`, not `'a`.
fn is_character(characters: &[char], at: usize) -> bool {
    characters.get(at + 1) == Some(&'\\') || characters.get(at + 2) == Some(&'\'')
}

#[test]
fn comments_and_strings_are_blanked_and_lines_stay() {
    let source = "let a = \"tokio \\\" x\"; // tokio\n/* rand /* nested */ */ let b = r#\"tokio \"q\" \"#;\nlet c = 'x'; fn f<'a>(t: &'a str) {}\n";
    let code = code(source);
    assert_eq!(code.lines().count(), source.lines().count());
    assert!(!code.contains("tokio") && !code.contains("rand") && !code.contains('q'), "{code}");
    assert!(code.contains("let b =") && code.contains("fn f<'a>(t: &'a str)"), "{code}");
    assert!(code_and_strings(source).contains("tokio \\\" x") && !code_and_strings(source).contains("nested"));
}

#[test]
fn a_word_is_found_only_on_its_own() {
    assert_eq!(lines_with("use tokio;\nlet tokio_like = 1;\nstrand::x; rand::y", "tokio"), [1]);
    assert_eq!(lines_with("use tokio;\nlet tokio_like = 1;\nstrand::x; rand::y", "rand::"), [3]);
}

#[test]
fn tests_at_the_foot_do_not_ship() {
    assert_eq!(before_tests("fn a() {}\n#[cfg(test)]\nmod tests {}\n"), "fn a() {}\n");
    assert_eq!(before_tests("fn a() { b!(\"#[cfg(test)]\") }\n"), "fn a() { b!(\"#[cfg(test)]\") }\n");
}
