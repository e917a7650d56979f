//! A text rewritten for counting, which remembers where each piece came from.

/// A rewritten text.
#[derive(Debug, Default)]
pub(super) struct Rewritten {
    /// What is counted.
    pub text: String,
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, Copy)]
struct Piece {
    /// Where it stands in the rewritten text.
    at: usize,
    /// Where it stood in the text as written.
    from: usize,
    /// Taken over letter by letter; else the whole piece stands for one place.
    copied: bool,
}

impl Rewritten {
    /// Takes over a piece that stood at `from`.
    pub fn copy(&mut self, piece: &str, from: usize) {
        let at = self.text.len();
        if !self.pieces.last().is_some_and(|last| last.copied && last.from + (at - last.at) == from) {
            self.pieces.push(Piece { at, from, copied: true });
        }
        self.text.push_str(piece);
    }

    /// Puts `piece` for what stood at `from`.
    pub fn replace(&mut self, piece: &str, from: usize) {
        self.pieces.push(Piece { at: self.text.len(), from, copied: false });
        self.text.push_str(piece);
    }

    /// Where the text as written stood that is at `at` now.
    pub fn original(&self, at: usize) -> usize {
        let after = self.pieces.partition_point(|piece| piece.at <= at);
        match after.checked_sub(1).and_then(|last| self.pieces.get(last)) {
            Some(piece) if piece.copied => piece.from + (at - piece.at),
            Some(piece) => piece.from,
            None => at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_leads_back() {
        let mut made = Rewritten::default();
        made.copy("ab", 0);
        made.copy("c", 2);
        made.replace("xxxx", 3);
        made.copy("de", 20);
        assert_eq!(made.text, "abcxxxxde");
        assert_eq!((0..9).map(|at| made.original(at)).collect::<Vec<_>>(), [0, 1, 2, 3, 3, 3, 3, 20, 21]);
    }
}
