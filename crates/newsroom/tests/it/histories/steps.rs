//! The steps of a history, and how they are drawn from a seed. Indices are taken modulo what there is, so that any shorter list is one too.

/// One thing that somebody does, or that happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A message is started, perhaps with words that a stricter guideline does not allow, for so many minutes ahead (0: at once).
    Start { by: u8, banned: bool, ahead: u16 },
    /// Its text is changed.
    Edit { message: u8, by: u8, banned: bool },
    /// Approval is asked for.
    Submit { message: u8, by: u8 },
    /// Somebody approves; with `old`, on a page from before the last change; one step of the path (1 to 3), or all that are theirs (0).
    Approve { message: u8, by: u8, old: bool, one: u8 },
    /// Somebody sends it back.
    SendBack { message: u8, by: u8 },
    /// Somebody alone, in an emergency, with or without a reason.
    BreakGlass { message: u8, by: u8, reason: bool },
    /// Another time, so many minutes ahead.
    Move { message: u8, by: u8, ahead: u16 },
    /// It is stopped before it goes out.
    Stop { message: u8, by: u8 },
    /// It is taken back.
    Withdraw { message: u8, by: u8 },
    /// A guideline comes into force in so many minutes: a lenient one (0), or one that does not allow some words, which nobody (1), an approver
    /// (2) or a signer (3) may let pass; perhaps one that asks the
    /// partner and an expert too.
    Guideline { rules: u8, path: bool, ahead: u16 },
    /// Somebody lets the words of a message pass, with or without a reason; with `old`, on a page from before the last change.
    Override { message: u8, by: u8, reason: bool, old: bool },
    /// Everything planned is stopped.
    Freeze { by: u8 },
    /// Somebody asks to lift it, takes that back, or agrees.
    Lift { by: u8, what: u8 },
    /// A message becomes one of the crisis.
    Crisis { message: u8, by: u8 },
    /// A stopped message is decided on.
    Decide { message: u8, by: u8, verdict: u8 },
    /// A person tries a delivery again, or lets it be.
    Settle { message: u8, by: u8, again: bool },
    /// The clock goes on.
    Turn { seconds: u32 },
    /// A worker does all there is to do.
    Work,
    /// A worker begins, or goes on, and stands still after so many steps.
    Some { steps: u8 },
    /// The worker that stands still never comes back.
    Crash,
    /// The next calls lose their answer (1), their request (2), or find nobody there (3).
    Trouble { kind: u8, calls: u8 },
}

/// A small generator (splitmix64, Steele, Lea and Flood 2014): the same for the same seed, whatever the platform.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn small(&mut self, bound: u64) -> u8 {
        u8::try_from(self.below(bound)).unwrap()
    }

    fn coin(&mut self) -> bool {
        self.below(2) == 0
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }
}

/// Longest and shortest history.
const STEPS: std::ops::Range<u64> = 10..26;

/// The steps of a seed. Most histories begin as work does, so that they come far enough for things to go wrong.
pub fn history(seed: u64) -> Vec<Step> {
    let mut dice = Dice::new(seed);
    // one of six is about words that somebody lets pass
    let passed = dice.below(6) == 0;
    let mut steps = vec![Step::Start { by: 0, banned: passed || dice.below(3) == 0, ahead: dice.one_of(&[0, 0, 5]) }];
    if passed {
        steps.push(Step::Guideline { rules: 1 + dice.small(3), path: false, ahead: 0 });
        steps.push(Step::Override { message: 0, by: dice.small(2), reason: true, old: false });
        steps.push(Step::Override { message: 0, by: 1, reason: true, old: false });
    } else if dice.below(3) == 0 {
        steps.push(Step::Guideline { rules: 0, path: true, ahead: 0 });
    }
    if dice.below(4) > 0 {
        let crisis = dice.below(4) == 0;
        if crisis {
            steps.extend([Step::Freeze { by: 1 }, Step::Crisis { message: 0, by: dice.small(4) }]);
        }
        steps.push(Step::Submit { message: 0, by: 0 });
        let by = if crisis { dice.one_of(&[1, 2]) } else { 1 };
        steps.push(Step::Approve { message: 0, by, old: false, one: 0 });
        // nine of ten are let go on to where things can go wrong at once
        if dice.below(10) > 0 {
            steps.extend([Step::Turn { seconds: dice.one_of(&[20, 400]) }, Step::Some { steps: dice.small(70) }]);
        }
    }
    if dice.below(10) == 0 {
        steps = sent_back_and_planned_again(&mut dice);
    }
    let count = STEPS.start + dice.below(STEPS.end - STEPS.start);
    while (steps.len() as u64) < count {
        steps.push(step(&mut dice));
    }
    steps
}

/// What is sent back while a freeze holds, and planned again before that is lifted, is stopped like everything else.
fn sent_back_and_planned_again(dice: &mut Dice) -> Vec<Step> {
    let mut steps = vec![
        Step::Start { by: 0, banned: false, ahead: dice.one_of(&[0, 1]) },
        Step::Submit { message: 0, by: 0 },
        Step::Approve { message: 0, by: 1, old: false, one: 0 },
    ];
    if dice.coin() {
        // perhaps it is on its way already
        steps.extend([Step::Turn { seconds: 61 }, Step::Trouble { kind: 1 + dice.small(3), calls: 1 }]);
        steps.push(Step::Some { steps: dice.small(70) });
    }
    steps.extend([Step::Freeze { by: 1 }, Step::Decide { message: 0, by: 1, verdict: 2 }]);
    if dice.coin() {
        steps.extend([Step::Submit { message: 0, by: 0 }, Step::Approve { message: 0, by: 1, old: false, one: 0 }]);
    }
    steps.extend([Step::Lift { by: 1, what: 0 }, Step::Lift { by: 0, what: 2 }, Step::Turn { seconds: 400 }, Step::Work]);
    steps
}

fn step(dice: &mut Dice) -> Step {
    let message = dice.small(3);
    let by = dice.small(4);
    match dice.below(43) {
        0 => Step::Start { by, banned: dice.coin(), ahead: dice.one_of(&[0, 1, 30]) },
        1..=3 => Step::Edit { message, by, banned: dice.coin() },
        4..=6 => Step::Submit { message, by: dice.small(2) },
        7..=9 => Step::Approve { message, by, old: dice.below(6) == 0, one: dice.one_of(&[0, 0, 1, 2, 3]) },
        10 => Step::SendBack { message, by },
        11 => Step::BreakGlass { message, by, reason: dice.coin() },
        12 => Step::Move { message, by, ahead: dice.one_of(&[0, 1, 30]) },
        13 => Step::Stop { message, by },
        14 => Step::Withdraw { message, by },
        15..=17 => Step::Guideline { rules: dice.small(4), path: dice.coin(), ahead: dice.one_of(&[0, 0, 1]) },
        18 => Step::Freeze { by: dice.small(2) },
        19..=21 => Step::Lift { by, what: dice.small(3) },
        22 => Step::Crisis { message, by },
        23..=24 => Step::Decide { message, by: dice.small(2), verdict: dice.small(3) },
        25 => Step::Settle { message, by, again: dice.coin() },
        26..=29 => Step::Turn { seconds: dice.one_of(&[1, 20, 61, 400, 4_000]) },
        30..=32 => Step::Work,
        33..=36 => Step::Some { steps: dice.small(70) },
        37 => Step::Crash,
        38..=40 => Step::Override { message, by: dice.small(4), reason: dice.below(8) > 0, old: dice.below(8) == 0 },
        _ => Step::Trouble { kind: 1 + dice.small(3), calls: 1 + dice.small(2) },
    }
}
