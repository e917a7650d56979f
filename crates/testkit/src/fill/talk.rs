//! What is said, case by case, from the oldest to the newest.

use super::{
    POSTS_PER_EXCHANGE,
    cast::Cast,
    chance::{At, Chance},
};
use folkmoot_model::{
    account::Account,
    ids::{AccountId, AuthorId, CaseId, ExchangeId, PostId},
    incoming::{
        case::{Case, CaseState, Closing, PendingOn},
        follow_up::{FollowUp, FollowUpKind, FollowUpState},
        handoff::Handoff,
    },
    language::Language,
    network::{
        exchange::Exchange,
        post::{Figures, RemoteAuthor, Visibility},
    },
};
use folkmoot_records::capture;
use folkmoot_store::{exchanges::StoredExchange, posts::Post};
use jiff::{SignedDuration, Timestamp};

/// One case in this many is open.
const OPEN_SHARE: u64 = 33;
const SUBJECTS: [&str; 10] = [
    "Lantaarn op de Lindekade is kapot",
    "Wanneer gaat de Molenbrug weer open",
    "Afval in de Havenweg niet opgehaald",
    "Klimrek in het Vlierpark mist bouten",
    "Bus 4 rijdt niet meer door de wijk",
    "Πότε ανοίγει ξανά η γέφυρα",
    "Is the winter market accessible for wheelchairs",
    "Zwembad De Golf: klopt het gerucht",
    "Fietspad bij het station is glad",
    "Bedankt voor de snelle reparatie",
];
const SENTENCES: [&str; 8] = [
    "Drie dagen geleden gemeld en niets gehoord.",
    "Het is pikdonker als de kinderen van training komen.",
    "Kan iemand mij vertellen wie hierover gaat?",
    "Mijn buurvrouw van tachtig durft de straat niet meer over.",
    "Το λεωφορείο δεν περνάει πια από τη γειτονιά μας.",
    "Last year the cable covers were impossible.",
    "Complimenten voor de nieuwe fietsstrook, nu nog doortrekken!",
    "We kijken ernaar en komen er morgen bij u op terug.",
];

/// Cases that are told together: from one number until before another, with so many posts.
pub(super) struct Chapter {
    from: u64,
    pub(super) until: u64,
    posts: u64,
}

/// A chapter as it goes into the store.
#[derive(Default)]
pub(super) struct Talk {
    pub(super) exchanges: Vec<StoredExchange>,
    pub(super) posts: Vec<Post>,
    pub(super) cases: Vec<Case>,
    pub(super) handoffs: Vec<Handoff>,
    pub(super) follow_ups: Vec<FollowUp>,
}

/// Tells the history.
pub(super) struct Teller<'a> {
    cast: &'a Cast,
    chance: Chance,
    cases: u64,
    posts: u64,
    told: u64,
    begin: Timestamp,
    step: SignedDuration,
    now: Timestamp,
    number: (String, u64),
}

fn plus(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.saturating_add(by).unwrap_or(at)
}

fn seconds(count: u64) -> SignedDuration {
    SignedDuration::from_secs(i64::try_from(count).unwrap_or(i64::MAX))
}

impl<'a> Teller<'a> {
    pub(super) fn new(cast: &'a Cast, chance: Chance, cases: u64, posts: u64, history: SignedDuration, now: Timestamp) -> Self {
        let step = history / i32::try_from(cases.max(1)).unwrap_or(i32::MAX);
        let begin = now.saturating_sub(history).unwrap_or(now);
        Self { cast, chance, cases, posts, told: 0, begin, step, now, number: (String::new(), 0) }
    }

    /// The next chapter, of at most so many cases.
    pub(super) fn next(&mut self, at_once: u64) -> Option<Chapter> {
        if self.told >= self.cases {
            return None;
        }
        let (from, until) = (self.told, (self.told + at_once).min(self.cases));
        self.told = until;
        let before = |case: u64| u64::try_from(u128::from(self.posts) * u128::from(case) / u128::from(self.cases)).unwrap_or(0);
        Some(Chapter { from, until, posts: before(until) - before(from) })
    }

    pub(super) fn mint(&self) -> At<'_> {
        At(&self.chance, self.begin)
    }

    pub(super) fn id_at<T: From<uuid::Uuid>>(&self, at: Timestamp) -> T {
        T::from(self.chance.id_at(at))
    }

    /// An invented citizen, seen from one of the accounts.
    pub(super) fn citizen(&self, number: usize) -> (&'a Account, RemoteAuthor) {
        let account = &self.cast.accounts[number % self.cast.accounts.len()];
        let author = RemoteAuthor {
            remote_id: format!("citizen{number}"),
            handle: format!("citizen{number}@village.example"),
            display_name: format!("Citizen {number} Invented"),
            url: None,
            bot: false,
        };
        (account, author)
    }

    /// Tells a chapter.
    pub(super) fn tell(&mut self, chapter: &Chapter, citizens: &[(AccountId, AuthorId)]) -> Talk {
        let mut talk = Talk::default();
        let mut left = chapter.posts;
        for place in chapter.from..chapter.until {
            let after = chapter.until - place - 1;
            let fair = left / (after + 1);
            let count =
                if after == 0 { left } else { (1 + self.chance.below((fair * 2).saturating_sub(1).max(1))).min(left - after) };
            left -= count;
            let (account, author) = *self.chance.one_of(citizens);
            self.conversation(&mut talk, place, count, account, author);
        }
        talk
    }

    fn conversation(&mut self, talk: &mut Talk, place: u64, count: u64, account: AccountId, author: AuthorId) {
        let opened_at = plus(self.begin, self.step * i32::try_from(place).unwrap_or(i32::MAX)).min(self.now);
        let case: CaseId = self.id_at(opened_at);
        let open = place + self.cases / OPEN_SHARE >= self.cases;
        let mut at = opened_at;
        let mut first = None;
        let (mut last_post_at, mut answered_at) = (opened_at, None);
        for index in 0..count {
            let ours = index % 3 == 1;
            let post = self.post(talk, case, account, (!ours).then_some(author), at);
            first.get_or_insert(post);
            if ours {
                answered_at = Some(at);
            } else {
                last_post_at = at;
            }
            at = plus(at, seconds(60 + self.chance.below(7_200))).min(self.now);
        }
        let Some(first_post) = first else { return };
        let subject = *self.chance.one_of(&SUBJECTS);
        let mut told = Case {
            id: case,
            number: self.number(opened_at),
            account,
            first_post,
            author,
            subject: subject.to_owned(),
            state: CaseState::Closed,
            pending_on: None,
            department: *self.chance.one_of(&self.cast.departments),
            owner: (self.chance.below(4) > 0).then(|| *self.chance.one_of(&self.cast.people)),
            language: Some(Language::dutch()),
            opened_at,
            due_at: None,
            promised_s: 7_200,
            first_answered_at: answered_at,
            answered_at,
            closed_at: None,
            closing: None,
            last_post_at,
            reopened: 0,
            revision: 1,
        };
        if open {
            self.leave_open(talk, &mut told);
        } else {
            told.closed_at = Some(plus(last_post_at, seconds(self.chance.below(86_400))).min(self.now));
            told.closing = Some(*self.chance.one_of(&Closing::ALL));
        }
        talk.cases.push(told);
    }

    /// A case that is still going on: six in ten wait for us, the others for a department or for work on the street.
    fn leave_open(&self, talk: &mut Talk, case: &mut Case) {
        let due_at = plus(self.now, seconds(self.chance.below(9 * 3_600)) - SignedDuration::from_hours(1));
        let person = *self.chance.one_of(&self.cast.people);
        case.due_at = Some(due_at);
        match self.chance.below(10) {
            0..6 => case.state = if case.owner.is_some() { CaseState::Assigned } else { CaseState::New },
            6..9 => {
                (case.state, case.pending_on) = (CaseState::Pending, Some(PendingOn::Department));
                talk.handoffs.push(Handoff {
                    id: self.id_at(case.last_post_at),
                    case: case.id,
                    from: person,
                    to: *self.chance.one_of(&self.cast.departments),
                    expert: None,
                    question: "Wat kunnen we hierover zeggen?".to_owned(),
                    asked_at: case.last_post_at,
                    due_at,
                    answer: None,
                });
            }
            _ => {
                (case.state, case.pending_on) = (CaseState::Pending, Some(PendingOn::FollowUp));
                talk.follow_ups.push(FollowUp {
                    id: self.id_at(case.last_post_at),
                    case: case.id,
                    kind: *self.chance.one_of(&FollowUpKind::ALL),
                    description: "Laten nakijken.".to_owned(),
                    owner: person,
                    due_at,
                    state: FollowUpState::Open,
                    planned_at: case.last_post_at,
                });
            }
        }
    }

    fn post(&self, talk: &mut Talk, case: CaseId, account: AccountId, author: Option<AuthorId>, at: Timestamp) -> PostId {
        let collected_at = plus(at, seconds(5)).min(self.now);
        let id: PostId = self.id_at(collected_at);
        let sentences = 1 + self.chance.below(4);
        let mut text = (*self.chance.one_of(&SUBJECTS)).to_owned();
        for _ in 0..sentences {
            text.push(' ');
            let sentence: &str = self.chance.one_of::<&str>(&SENTENCES);
            text.push_str(sentence);
        }
        let exchange = match talk.exchanges.last() {
            Some(last) if !talk.posts.len().is_multiple_of(POSTS_PER_EXCHANGE) => last.id,
            _ => {
                let exchange = self.exchange(account, &text, collected_at);
                let id = exchange.id;
                talk.exchanges.push(exchange);
                id
            }
        };
        talk.posts.push(Post {
            id,
            account,
            remote_id: id.to_string(),
            uri: format!("https://village.example/posts/{id}"),
            url: Some(format!("https://village.example/posts/{id}")),
            author,
            delivery: None,
            case: Some(case),
            in_reply_to_remote: None,
            visibility: if self.chance.below(20) == 0 { Visibility::Direct } else { Visibility::Public },
            html: Some(format!("<p>{text}</p>")),
            text,
            warning: None,
            language: Some(Language::dutch()),
            language_certainty: 0.9,
            media: Vec::new(),
            figures: Figures { likes: self.chance.below(9), reposts: self.chance.below(3), replies: 1 },
            published_at: at,
            collected_at,
            edited_at: None,
            deleted_at: None,
            exchange,
            version: 1,
        });
        id
    }

    fn exchange(&self, account: AccountId, text: &str, at: Timestamp) -> StoredExchange {
        let sealed = capture::seal(&Exchange {
            method: "GET".to_owned(),
            url: "https://filled.example/api/v1/notifications".to_owned(),
            request_headers: Vec::new(),
            request_body: Vec::new(),
            status: 200,
            response_headers: vec![("content-type".to_owned(), "application/json".to_owned())],
            response_body: text.repeat(POSTS_PER_EXCHANGE).into_bytes(),
            at,
        });
        let id: ExchangeId = self.id_at(at);
        StoredExchange { id, account: Some(account), class: 'B', bytes: sealed.bytes, sha256: sealed.sha256, at }
    }

    fn number(&mut self, at: Timestamp) -> String {
        let month = at.strftime("%Y-%m").to_string();
        self.number = if self.number.0 == month { (month, self.number.1 + 1) } else { (month, 1) };
        format!("{}-{:04}", self.number.0, self.number.1)
    }
}
