//! Server-sent events (WHATWG HTML, "Server-sent events", interpreting an event stream), parsed as the bytes come, within bounds.

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sign {
    /// A whole event.
    Event {
        /// Its type; `message` when the stream names none.
        name: String,
        /// Its data, lines joined by `\n`.
        data: String,
        /// The bytes it came in, for the record.
        raw: Vec<u8>,
    },
    /// A comment: the server is still there.
    Beat,
}

/// An event or line grew past the bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an event is longer than {0} bytes")]
pub struct TooLong(pub usize);

/// Takes bytes in any portions and gives events; the same bytes give the same events however they are cut.
#[derive(Debug)]
pub struct Parser {
    most: usize,
    /// The line being read, without its end.
    line: Vec<u8>,
    /// The last byte was a carriage return, so that a line feed right after it ends nothing.
    after_return: bool,
    at_start: bool,
    name: Vec<u8>,
    data: Vec<u8>,
    has_data: bool,
    raw: Vec<u8>,
}

impl Parser {
    /// A parser that holds at most so many bytes of one event.
    pub fn new(most: usize) -> Self {
        Self {
            most,
            line: Vec::new(),
            after_return: false,
            at_start: true,
            name: Vec::new(),
            data: Vec::new(),
            has_data: false,
            raw: Vec::new(),
        }
    }

    /// Reads on.
    ///
    /// # Errors
    /// [`TooLong`]: close the stream; what was seen before it has been given.
    pub fn feed(&mut self, bytes: &[u8], signs: &mut Vec<Sign>) -> Result<(), TooLong> {
        for byte in bytes {
            let follows_return = std::mem::take(&mut self.after_return);
            match byte {
                b'\n' if follows_return => self.keep(*byte)?,
                b'\n' | b'\r' => {
                    self.after_return = *byte == b'\r';
                    self.keep(*byte)?;
                    self.end_line(signs);
                }
                _ => {
                    self.keep(*byte)?;
                    self.line.push(*byte);
                }
            }
        }
        Ok(())
    }

    fn keep(&mut self, byte: u8) -> Result<(), TooLong> {
        if self.raw.len() >= self.most {
            return Err(TooLong(self.most));
        }
        self.raw.push(byte);
        Ok(())
    }

    fn end_line(&mut self, signs: &mut Vec<Sign>) {
        let mut line = std::mem::take(&mut self.line);
        if std::mem::take(&mut self.at_start) && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        if line.is_empty() {
            self.end_event(signs);
            return;
        }
        let colon = line.iter().position(|byte| *byte == b':');
        let (field, value) = match colon {
            Some(0) => {
                signs.push(Sign::Beat);
                if !self.has_data && self.name.is_empty() {
                    self.raw.clear();
                }
                return;
            }
            Some(at) => (&line[..at], line[at + 1..].strip_prefix(b" ").unwrap_or(&line[at + 1..])),
            None => (&line[..], &b""[..]),
        };
        match field {
            b"event" => self.name = value.to_vec(),
            b"data" => {
                if self.has_data {
                    self.data.push(b'\n');
                }
                self.has_data = true;
                self.data.extend_from_slice(value);
            }
            _ => {}
        }
    }

    fn end_event(&mut self, signs: &mut Vec<Sign>) {
        let raw = std::mem::take(&mut self.raw);
        let name = std::mem::take(&mut self.name);
        let data = std::mem::take(&mut self.data);
        if std::mem::take(&mut self.has_data) {
            let name = if name.is_empty() { "message".to_owned() } else { String::from_utf8_lossy(&name).into_owned() };
            signs.push(Sign::Event { name, data: String::from_utf8_lossy(&data).into_owned(), raw });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(bytes: &[u8]) -> Vec<Sign> {
        let (mut parser, mut signs) = (Parser::new(1 << 16), Vec::new());
        parser.feed(bytes, &mut signs).unwrap();
        signs
    }

    fn events(bytes: &[u8]) -> Vec<(String, String)> {
        let events = all(bytes).into_iter();
        events.filter_map(|sign| if let Sign::Event { name, data, .. } = sign { Some((name, data)) } else { None }).collect()
    }

    #[test]
    fn the_standards_examples_are_read() {
        let pair = |name: &str, data: &str| (name.to_owned(), data.to_owned());
        assert_eq!(events(b"data: YHOO\ndata: +2\ndata: 10\n\n"), [pair("message", "YHOO\n+2\n10")]);
        assert_eq!(
            events(b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n"),
            [pair("message", "first event"), pair("message", "second event"), pair("message", " third event")]
        );
        assert_eq!(events(b"data\n\ndata\ndata\n\ndata:"), [pair("message", ""), pair("message", "\n")]);
        assert_eq!(
            events(b"\xef\xbb\xbfevent: delete\r\ndata: 123\r\n\r\nevent: x\r\rdata: 5\r\r"),
            [pair("delete", "123"), pair("message", "5")]
        );
        assert_eq!(events(b":)\nevent: update\ndata: {}\n\n:thump\n"), [pair("update", "{}")]);
    }

    #[test]
    fn an_event_that_never_ends_is_cut_off_and_beats_do_not_add_up() {
        let mut signs = Vec::new();
        assert_eq!(Parser::new(100).feed(&[b'a'; 101], &mut signs), Err(TooLong(100)));
        let mut parser = Parser::new(100);
        for _ in 0..1000 {
            parser.feed(b":thump\n", &mut signs).unwrap();
        }
        assert_eq!(signs.len(), 1000);
    }

    proptest! {
        #[test]
        fn any_cutting_gives_the_same_events(
            text in "(event: [a-z.]{1,6}|data: ?[a-zé{}\"]{0,9}|:[a-z]{0,3}|[a-z: ]{0,5}|(\r\n)|\r|\n){0,40}", cuts in proptest::collection::vec(1usize..7, 1..60)
        ) {
            let bytes = text.as_bytes();
            let (mut parser, mut signs, mut at) = (Parser::new(1 << 16), Vec::new(), 0);
            for cut in cuts.iter().cycle() {
                let end = (at + cut).min(bytes.len());
                parser.feed(&bytes[at..end], &mut signs).unwrap();
                at = end;
                if at == bytes.len() {
                    break;
                }
            }
            prop_assert_eq!(signs, all(bytes));
        }

        #[test]
        fn any_bytes_are_survived(bytes in any::<Vec<u8>>()) {
            all(&bytes);
        }
    }
}
