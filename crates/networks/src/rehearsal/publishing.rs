//! Publishing, changing, withdrawing and silencing: what is refused and what is written down.

use super::{
    LONGEST, RehearsalError, State,
    act::{Act, How},
    own::{OwnPicture, OwnPost, id_for},
    town::TownAccount,
};
use crate::network::{Measure, Outgoing};
use folkmoot_model::{
    count::{TextRule, count},
    language::Language,
    network::{
        capability::{MediaLimits, Verb},
        error::{NetworkError, NetworkErrorKind},
        post::{Receipt, Visibility},
    },
    outgoing::delivery::DeliveryKey,
};
use jiff::Timestamp;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// How a text is counted here.
pub(super) const RULE: TextRule = TextRule::Plain { limit: LONGEST };

/// What may be attached.
pub(super) fn media_limits() -> MediaLimits {
    MediaLimits {
        pictures: 4,
        picture_bytes: 8 * 1024 * 1024,
        picture_pixels: None,
        media_types: ["image/png", "image/jpeg", "image/webp", "image/gif"].map(str::to_owned).to_vec(),
        description_chars: 1500,
    }
}

/// What a publish asks, without the borrow; also the body of its exchange.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Asked {
    pub(super) key: DeliveryKey,
    pub(super) text: String,
    language: Language,
    warning: Option<String>,
    visibility: Visibility,
    pub(super) in_reply_to: Option<String>,
    pictures: Vec<OwnPicture>,
}

impl Asked {
    /// Takes what is asked out of a publish, and checks what the network would refuse.
    pub(super) fn of(outgoing: &Outgoing<'_>, verb: Verb) -> Result<Self, NetworkError> {
        let refused = |why: String| NetworkError::new(verb, NetworkErrorKind::Refused(why));
        let (post, limits) = (outgoing.post, media_limits());
        let counted = count(post.text(), &RULE);
        if !counted.fits() {
            return Err(refused(format!("the text is {} characters too long", counted.over)));
        }
        if post.text().trim().is_empty() && outgoing.pictures.is_empty() {
            return Err(refused("there is nothing in it".to_owned()));
        }
        let most = usize::try_from(limits.pictures).unwrap_or(usize::MAX);
        if outgoing.pictures.len() > most || outgoing.pictures.len() != post.pictures().len() {
            return Err(refused(format!("{} pictures came, {most} are allowed", outgoing.pictures.len())));
        }
        let mut pictures = Vec::new();
        for (picture, (_, alt)) in outgoing.pictures.iter().zip(post.pictures()) {
            let size = u64::try_from(picture.bytes.len()).unwrap_or(u64::MAX);
            if size > limits.picture_bytes || !limits.media_types.contains(&picture.media_type) {
                return Err(refused(format!("a picture of {size} bytes and type {}", picture.media_type)));
            }
            pictures.push(OwnPicture { alt: alt.clone(), sha256: hex::encode(Sha256::digest(&picture.bytes)) });
        }
        Ok(Self {
            key: outgoing.key.clone(),
            text: post.text().to_owned(),
            language: post.language().clone(),
            warning: post.warning().map(str::to_owned),
            visibility: post.visibility(),
            in_reply_to: outgoing.in_reply_to.map(str::to_owned),
            pictures,
        })
    }
}

/// A failed journal is a failed server: for what changes something, the outcome has to be looked for.
fn journal_failed(verb: Verb) -> impl Fn(RehearsalError) -> NetworkError {
    move |_| NetworkError::new(verb, NetworkErrorKind::ServerFailed(500))
}

impl State {
    /// Puts a post up; a key that is known is the post that stands under it.
    pub(super) fn publish(&mut self, account: &TownAccount, asked: Asked, now: Timestamp) -> Result<Receipt, NetworkError> {
        let id = id_for(&account.remote_id, &asked.key);
        if let Some((known, _)) = self.world.own.get(&id) {
            return Ok(known.receipt());
        }
        if let Some(parent) = &asked.in_reply_to {
            let ours = self.world.own.get(parent).is_some_and(|(post, _)| post.stands(now));
            if !ours && !self.world.saying(parent).is_some_and(|saying| saying.stands(now)) {
                return Err(NetworkError::new(Verb::Publish, NetworkErrorKind::Gone));
            }
        }
        let Asked { key, text, language, warning, visibility, in_reply_to, pictures } = asked;
        let post = OwnPost {
            id,
            account: account.remote_id.clone(),
            key,
            at: now,
            text,
            language,
            warning,
            visibility,
            in_reply_to,
            pictures,
            edited_at: None,
            withdrawn_at: None,
        };
        let receipt = post.receipt();
        self.act(vec![Act::Publish { post }]).map_err(journal_failed(Verb::Publish))?;
        Ok(receipt)
    }

    /// A post of an account's own that stands.
    pub(super) fn standing(&self, account: &TownAccount, id: &str, now: Timestamp) -> Option<&OwnPost> {
        self.world.own.get(id).map(|(post, _)| post).filter(|post| post.account == account.remote_id && post.stands(now))
    }

    /// Changes a post; what it says already is no change.
    pub(super) fn replace(
        &mut self,
        account: &TownAccount,
        id: &str,
        asked: Asked,
        now: Timestamp,
    ) -> Result<Receipt, NetworkError> {
        let gone = || NetworkError::new(Verb::Edit, NetworkErrorKind::Gone);
        let post = self.standing(account, id, now).ok_or_else(gone)?;
        let receipt = post.receipt();
        if (&post.text, &post.warning, &post.pictures) != (&asked.text, &asked.warning, &asked.pictures) {
            let Asked { text, warning, pictures, .. } = asked;
            let act = Act::Replace { id: id.to_owned(), text, warning, pictures, at: now };
            self.act(vec![act]).map_err(journal_failed(Verb::Edit))?;
        }
        Ok(receipt)
    }

    /// Takes a post away; one that is gone is a success, one that was never ours is not.
    pub(super) fn withdraw(&mut self, account: &TownAccount, id: &str, now: Timestamp) -> Result<(), NetworkError> {
        if self.standing(account, id, now).is_some() {
            let act = Act::Withdraw { id: id.to_owned(), at: now };
            return self.act(vec![act]).map_err(journal_failed(Verb::Withdraw));
        }
        let theirs = self.world.own.get(id).is_some_and(|(post, _)| post.account != account.remote_id);
        if theirs || self.world.saying(id).is_some() {
            let why = "it is not yours".to_owned();
            return Err(NetworkError::new(Verb::Withdraw, NetworkErrorKind::Forbidden(why)));
        }
        Ok(())
    }

    /// Acts on an author.
    pub(super) fn moderate(&mut self, account: &TownAccount, measure: &Measure, at: Timestamp) -> Result<(), NetworkError> {
        let verb = verb_of(measure);
        let account = account.remote_id.clone();
        let (Measure::Block { author }
        | Measure::Mute { author }
        | Measure::Unblock { author }
        | Measure::Unmute { author }
        | Measure::Report { author, .. }) = measure;
        if !self.world.people.iter().any(|person| person.handle == *author) {
            return Err(NetworkError::new(verb, NetworkErrorKind::Gone));
        }
        let author = author.clone();
        let act = match measure {
            Measure::Block { .. } => Act::Silence { account, author, how: How::Block, at },
            Measure::Mute { .. } => Act::Silence { account, author, how: How::Mute, at },
            Measure::Unblock { .. } => Act::Lift { account, author, how: How::Block, at },
            Measure::Unmute { .. } => Act::Lift { account, author, how: How::Mute, at },
            Measure::Report { posts, comment, .. } => {
                Act::Report { account, author, posts: posts.clone(), comment: comment.clone(), at }
            }
        };
        self.act(vec![act]).map_err(journal_failed(verb))
    }
}

/// The verb of a measure.
pub(super) fn verb_of(measure: &Measure) -> Verb {
    match measure {
        Measure::Block { .. } | Measure::Unblock { .. } => Verb::Block,
        Measure::Mute { .. } | Measure::Unmute { .. } => Verb::Mute,
        Measure::Report { .. } => Verb::Report,
    }
}
