//! An open case: everything its pages show, read at once, for whoever may see it.
//!
//! A case may be seen by those who read cases in its department, by the department that was asked, and by whoever does work for it.

use crate::server::desk::Desk;
use folkmoot_model::{
    account::Account,
    event::Event,
    guideline::Guideline,
    ids::{CaseId, DepartmentId, PersonId},
    incoming::{
        case::{Around, Case},
        follow_up::FollowUp,
        handoff::Handoff,
        moderation::Moderation,
    },
    outgoing::{delivery::Delivery, message::Message},
    staff::{
        person::{Department, Grant, Person},
        role::Right,
    },
    time::OfficeHours,
};
use folkmoot_newsroom::Refusal;
use folkmoot_store::{
    self as store,
    answering::Answering,
    authors::Author,
    notes::Note,
    posts::{Post, PostVersion},
};

/// Earlier cases of an author are counted up to here.
const EARLIER: u32 = 100;

/// What the person at the screen may do with the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a right of its own, and any of them may be held alone")]
pub struct May {
    /// Take, route, hand off, follow up, close.
    pub handle: bool,
    /// Answer the citizen.
    pub answer: bool,
    /// Block, mute and report its authors.
    pub moderate: bool,
    /// Write a staff note.
    pub note: bool,
}

/// An answer of ours that does not stand on the network, or not yet.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The message.
    pub message: Message,
    /// What it says.
    pub text: String,
    /// Its language; empty if unknown.
    pub language: String,
    /// To the author alone.
    pub private: bool,
    /// Its deliveries, oldest first.
    pub deliveries: Vec<Delivery>,
}

/// An open case.
pub struct Opened {
    /// The case.
    pub case: Case,
    /// The account it came in on.
    pub account: Account,
    /// Who asked.
    pub author: Option<Author>,
    /// Everybody who wrote in it.
    pub authors: Vec<Author>,
    /// Measures taken for the account against any of them, in this case or another, oldest first.
    pub moderations: Vec<Moderation>,
    /// Cases of the same author before this one, at most a hundred.
    pub earlier: usize,
    /// Every department.
    pub departments: Vec<Department>,
    /// Everybody, those who left included: they are still named in what they did.
    pub people: Vec<(Person, Vec<Grant>)>,
    /// The conversation on the network, oldest first, with earlier versions.
    pub posts: Vec<(Post, Vec<PostVersion>)>,
    /// Answers that do not stand on the network.
    pub waiting: Vec<Waiting>,
    /// Who is writing an answer now.
    pub answering: Option<Answering>,
    /// Staff notes.
    pub notes: Vec<Note>,
    /// Questions to departments.
    pub handoffs: Vec<Handoff>,
    /// Work away from the screen.
    pub follow_ups: Vec<FollowUp>,
    /// What happened.
    pub events: Vec<Event>,
    /// What is still going on.
    pub around: Around,
    /// The guideline in force.
    pub guideline: Guideline,
    /// What the person at the screen may do.
    pub may: May,
}

/// Reads a case for the person at the screen.
///
/// # Errors
/// [`Refusal::NotFound`] when it does not exist or is not for this person, or the database.
pub async fn read(desk: &Desk, id: CaseId) -> Result<Opened, Refusal> {
    let read = desk.read();
    let case = store::cases::get(&read, id).await?.ok_or(Refusal::NotFound)?;
    let handoffs = store::handoffs::of_case(&read, id).await?;
    let follow_ups = store::follow_ups::of_case(&read, id).await?;
    if !may_see(desk, &case, &handoffs, &follow_ups) {
        return Err(Refusal::NotFound);
    }
    let mut posts = Vec::new();
    for post in store::posts::of_case(&read, id).await? {
        let versions = if post.version > 1 || post.deleted_at.is_some() {
            store::posts::versions(&read, post.id).await?
        } else {
            Vec::new()
        };
        posts.push((post, versions));
    }
    let (authors, moderations) = writers(desk, &case, &posts).await?;
    let earlier = store::cases::of_author(&read, case.author, EARLIER).await?.iter().filter(|other| other.id != id).count();
    Ok(Opened {
        account: store::accounts::get(&read, case.account).await?.ok_or(Refusal::NotFound)?,
        author: store::authors::get(&read, case.author).await?,
        authors,
        moderations,
        earlier,
        departments: store::departments::all(&read).await?,
        people: store::people::all(&read).await?,
        waiting: waiting(desk, id, &posts).await?,
        answering: store::answering::of_case(&read, id, desk.ui.now).await?,
        notes: store::notes::of_case(&read, id).await?,
        events: store::events::of_object(&read, folkmoot_model::event::ObjectKind::Case, id.0, 500).await?,
        around: store::cases::around(&read, id).await?,
        guideline: desk.guideline().await?.clone(),
        may: May {
            handle: desk.actor.may(Right::HandleCases, case.department),
            answer: desk.actor.may(Right::AnswerCitizens, case.department),
            moderate: desk.actor.may(Right::Moderate, case.department),
            note: desk.actor.may(Right::HandleCases, case.department) || desk.actor.may_somewhere(Right::AnswerHandoffs),
        },
        posts,
        handoffs,
        follow_ups,
        case,
    })
}

/// Everybody who wrote, and the measures taken against them.
async fn writers(
    desk: &Desk,
    case: &Case,
    posts: &[(Post, Vec<PostVersion>)],
) -> Result<(Vec<Author>, Vec<Moderation>), Refusal> {
    let read = desk.read();
    let (mut authors, mut moderations): (Vec<Author>, Vec<Moderation>) = (Vec::new(), Vec::new());
    for id in posts.iter().filter_map(|(post, _)| post.author) {
        if !authors.iter().any(|author| author.id == id) {
            authors.extend(store::authors::get(&read, id).await?);
            moderations.extend(store::moderations::of_author(&read, case.account, id).await?);
        }
    }
    Ok((authors, moderations))
}

fn may_see(desk: &Desk, case: &Case, handoffs: &[Handoff], follow_ups: &[FollowUp]) -> bool {
    let actor = &desk.actor;
    actor.may(Right::ReadCases, case.department)
        || handoffs.iter().any(|handoff| actor.may(Right::AnswerHandoffs, handoff.to))
        || follow_ups.iter().any(|follow_up| follow_up.owner == actor.person)
}

/// Our answers of which nothing stands on the network.
async fn waiting(desk: &Desk, id: CaseId, posts: &[(Post, Vec<PostVersion>)]) -> Result<Vec<Waiting>, Refusal> {
    let read = desk.read();
    let mut waiting = Vec::new();
    for message in store::messages::of_case(&read, id).await? {
        let deliveries = store::deliveries::of_message(&read, message.id).await?;
        if posts.iter().any(|(post, _)| deliveries.iter().any(|delivery| post.delivery == Some(delivery.id))) {
            continue;
        }
        let Some(edition) = store::editions::get(&read, message.edition).await? else { continue };
        let target = edition.content.targets.first();
        waiting.push(Waiting {
            text: target.and_then(|target| edition.content.text_for(target)).unwrap_or_default().to_owned(),
            language: target.map(|target| target.language.to_string()).unwrap_or_default(),
            private: edition.content.visibility == folkmoot_model::network::post::Visibility::Direct,
            message,
            deliveries,
        });
    }
    Ok(waiting)
}

impl Opened {
    /// When the front office is open; none where nothing is promised.
    pub fn hours(&self) -> Option<&OfficeHours> {
        self.guideline.promise().map(|promise| promise.hours)
    }

    /// The name of a member of staff.
    pub fn name(&self, id: PersonId) -> &str {
        self.people.iter().find(|(person, _)| person.id == id).map_or("—", |(person, _)| person.name.as_str())
    }

    /// What a member of staff does, in words.
    pub fn title(&self, id: PersonId) -> &str {
        self.people.iter().find(|(person, _)| person.id == id).map_or("", |(person, _)| person.title.as_str())
    }

    /// Name and colour of a department.
    pub fn department(&self, id: DepartmentId) -> (&str, u8) {
        self.departments.iter().find(|one| one.id == id).map_or(("—", 0), |one| (one.name.as_str(), one.colour))
    }

    /// The colour of a person: that of the first department they were granted something in.
    pub fn colour(&self, id: PersonId) -> u8 {
        let grants = self.people.iter().find(|(person, _)| person.id == id).map_or(&[][..], |(_, grants)| grants);
        grants.iter().find_map(|grant| grant.department).map_or(3, |department| self.department(department).1)
    }

    /// Members of staff who hold a right in a department, by name.
    pub fn holders(&self, right: Right, department: Option<DepartmentId>) -> Vec<&Person> {
        let holds = |grants: &[Grant]| {
            grants.iter().any(|grant| {
                let there = department.is_none() || grant.department.is_none() || grant.department == department;
                there && grant.role.rights().contains(&right)
            })
        };
        let mut people: Vec<&Person> = self
            .people
            .iter()
            .filter(|(person, grants)| person.left_at.is_none() && holds(grants))
            .map(|(person, _)| person)
            .collect();
        people.sort_by(|one, other| one.name.cmp(&other.name));
        people
    }

    /// The name as shown of whoever asked, else the handle.
    pub fn author_name(&self) -> &str {
        self.author.as_ref().map_or("—", shown_name)
    }

    /// Who wrote a citizen's post.
    pub fn writer(&self, post: &Post) -> Option<&Author> {
        self.authors.iter().find(|author| post.author == Some(author.id))
    }

    /// The citizen's posts, oldest first.
    pub fn citizens(&self) -> impl DoubleEndedIterator<Item = &Post> {
        self.posts.iter().map(|(post, _)| post).filter(|post| post.author.is_some())
    }

    /// The post an answer goes to unless another is chosen: the last one that still stands.
    pub fn answered(&self) -> Option<&Post> {
        self.citizens().rev().find(|post| post.deleted_at.is_none()).or_else(|| self.citizens().next_back())
    }
}

/// The name as shown of an author, else the handle.
pub fn shown_name(author: &Author) -> &str {
    if author.display_name.trim().is_empty() { &author.handle } else { &author.display_name }
}
