//! Who may do what, where: every route × every role × signed out, in the own department, in another one; asked of the running application and
//! held against `permission_matrix.txt`. A route that is added changes that file, so nobody gets or loses a right without it being read.
//!
//! Written anew with `FOLKMOOT_BLESS=1`.

use crate::app::{Signed, TestApp};
use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use folkmoot_model::{
    fact::FactKind,
    ids::{
        ApprovalId, CampaignId, CaseId, DeliveryId, DepartmentId, FactId, FollowUpId, FreezeId, GuidelineId, HandoffId,
        InvitationId, MessageId, ModerationId, PictureId, PracticeId, TemplateId,
    },
    incoming::{
        follow_up::FollowUpKind,
        moderation::{Moderation, ModerationKind, ModerationState},
    },
    language::Language,
    outgoing::{
        approval::{Approval, Clearance},
        delivery::{Act, Delivery, DeliveryKey, DeliveryState},
        edition::{Content, PictureUse},
        message::{Kind, Plan},
        practice::{Practice, PracticeState},
        template,
    },
    staff::{person::Grant, role::Role},
};
use folkmoot_newsroom::{
    facts::keep::{self, Written},
    guideline,
    incoming::{follow_up, hand_off},
    outgoing::{
        campaigns,
        draft::{self, Draft},
        freeze, templates,
    },
    staff::invite::{self, Invite},
};
use folkmoot_store as store;
use folkmoot_web::{
    app,
    server::{
        Options, Web,
        ending::Ending,
        routes::{Access, Declared},
    },
};
use jiff::SignedDuration;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::Path,
    sync::Arc,
};
use tower::ServiceExt;

const HEAD: &str = "\
# Who may do what, where. Made by tests/it/matrix.rs out of the running application; FOLKMOOT_BLESS=1 writes it anew. Read what changed.
# Signs: + it is done, or the form comes back   . the role does not allow it   0 it does not exist for this person   - sign in first
# Everything acted on belongs to one department. Each role has two signs: held in that department, held in another one.
";

/// What stands in every form beside its token and its department: enough for most of them to ask who is asking.
const FIELDS: &str = "revision=1&title=Road&kind=works&outcome=Mended&answer=Tomorrow&how=Called&reason=Danger&why=Shorter&note=Seen&text=Seen&name=Bridge";

/// A town with one of everything, all of it in public works.
struct Set {
    app: TestApp,
    router: Router,
    case: CaseId,
    handoff: HandoffId,
    follow_up: FollowUpId,
    message: MessageId,
    delivery: DeliveryId,
    freeze: FreezeId,
    invitation: InvitationId,
    moderation: ModerationId,
    picture: PictureId,
    campaign: CampaignId,
    template: TemplateId,
    approval: ApprovalId,
    fact: FactId,
    practice: PracticeId,
    guideline: GuidelineId,
    people: usize,
}

/// A picture of a message, as small as can be.
fn shown(picture: PictureId) -> PictureUse {
    PictureUse {
        picture,
        media_type: "image/png".into(),
        bytes: 1,
        width: 1,
        height: 1,
        alt: BTreeMap::new(),
        focus: None,
        left_out_of: BTreeSet::new(),
    }
}

impl Set {
    async fn build() -> Self {
        let app = TestApp::start().await;
        let web = Web { newsroom: app.newsroom().clone(), options: Arc::new(Options::plain()), ending: Ending::default() };
        let (newsroom, town) = (app.newsroom().clone(), app.town());
        let case = app.citizen_says("1", "De lantaarn is kapot").await;
        let due_at = newsroom.now() + SignedDuration::from_hours(4);
        let plan =
            follow_up::Plan { kind: FollowUpKind::WorkOrder, description: "Mend it".into(), owner: town.writer.person, due_at };
        let follow_up = follow_up::plan(&newsroom, &town.writer, case, revision(&app, case).await, plan).await.unwrap();
        let question = hand_off::Question { to: town.works, expert: None, question: "When?".into(), due_at };
        let handoff = hand_off::ask(&newsroom, &town.writer, case, revision(&app, case).await, question).await.unwrap();
        let picture = picture(&app).await;
        let draft = Draft {
            title: "Road closed".into(),
            kind: Kind::Works,
            department: town.works,
            audience: String::new(),
            content: Content { pictures: vec![shown(picture)], ..Content::empty() },
            planned_at: None,
            plan: Plan::default(),
        };
        let message = draft::start(&newsroom, &town.writer, draft).await.unwrap();
        let invitation = invitation(&app).await;
        let delivery = uncertain_delivery(&app, message).await;
        let (moderation, fact) = (moderation(&app, case).await, fact(&app).await);
        let practice = practice(&app, message).await;
        let (campaign, template) = (campaign(&app).await, template(&app).await);
        let (freeze, approval) = (past_freeze(&app).await, sent_alone(&app, message).await);
        let guideline = guideline::draft::start(&newsroom, &town.manager, Some(town.works), None).await.unwrap();
        Self {
            router: app::app(web),
            app,
            case,
            handoff,
            follow_up,
            message,
            delivery,
            freeze,
            invitation,
            moderation,
            picture,
            campaign,
            template,
            approval,
            fact,
            practice,
            guideline,
            people: 0,
        }
    }

    /// Somebody with one role in one department.
    async fn person(&mut self, role: Role, department: DepartmentId) -> Signed {
        self.people += 1;
        let name = format!("{} number {}", role.as_str(), self.people);
        let actor = self.app.joins(&name, vec![Grant { role, department: Some(department) }]).await;
        self.app.sign_in(&actor).await
    }

    /// The path of a route with what stands in this town.
    fn path(&self, route: &Declared) -> String {
        let of = |start: &str| route.path.starts_with(start);
        let id = if of("/people/invitations") {
            self.invitation.to_string()
        } else if of("/people") {
            self.app.town().expert.person.to_string()
        } else if of("/accounts") {
            self.app.town().account.to_string()
        } else if of("/pictures") {
            self.picture.to_string()
        } else if of("/facts") {
            self.fact.to_string()
        } else if of("/practices") {
            self.practice.to_string()
        } else if of("/freeze") {
            self.freeze.to_string()
        } else if of("/guideline/drafts") {
            self.guideline.to_string()
        } else if of("/deliveries") {
            self.delivery.to_string()
        } else {
            self.message.to_string()
        };
        let known = [
            ("{id}", id),
            ("{department}", self.app.town().works.to_string()),
            ("{campaign}", self.campaign.to_string()),
            ("{template}", self.template.to_string()),
            ("{approval}", self.approval.to_string()),
            ("{case}", self.case.to_string()),
            ("{handoff}", self.handoff.to_string()),
            ("{moderation}", self.moderation.to_string()),
            ("{work}", self.follow_up.to_string()),
            ("{token}", "no-such-invitation".to_owned()),
            ("{version}", "1".to_owned()),
            ("{other}", "1".to_owned()),
            ("{number}", "5.7".to_owned()),
        ];
        known.iter().fold(route.path.to_owned(), |path, (name, value)| path.replace(name, value))
    }

    /// What comes back, as one sign.
    async fn sign(&self, route: &Declared, by: Option<&Signed>) -> char {
        let works = self.app.town().works;
        let csrf = by.map_or("", |by| by.csrf.as_str());
        let form = if route.method == "POST" {
            format!("csrf={csrf}&department={works}&to={works}&message={}&edition=1&{FIELDS}", self.message)
        } else {
            String::new()
        };
        let mut request = Request::builder().method(route.method).uri(self.path(route));
        request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(by) = by {
            request = request.header(header::COOKIE, by.cookie());
        }
        // streams never end: only the head of an answer is looked at
        let answer = self.router.clone().oneshot(request.body(Body::from(form)).unwrap()).await.unwrap();
        let to = answer.headers().get(header::LOCATION).map(|value| value.to_str().unwrap()).unwrap_or_default();
        match answer.status() {
            StatusCode::FORBIDDEN => '.',
            StatusCode::NOT_FOUND => '0',
            StatusCode::SEE_OTHER if to.starts_with("/sign-in?next=") => '-',
            status if status.is_server_error() => panic!("{} {} answers {status}", route.method, route.path),
            _ => '+',
        }
    }
}

async fn revision(app: &TestApp, case: CaseId) -> i64 {
    store::cases::get(&app.newsroom().store.read(), case).await.unwrap().unwrap().revision
}

/// A message proposed as one that worked, in the department everything belongs to.
async fn practice(app: &TestApp, message: MessageId) -> PracticeId {
    let (newsroom, now) = (app.newsroom(), app.newsroom().now());
    let tx = newsroom.store.begin().await.unwrap();
    let edition = store::editions::of_message(&tx, message).await.unwrap().remove(0);
    let practice = Practice {
        id: PracticeId::new(&*newsroom.mint),
        message,
        edition: edition.id,
        department: app.town().works,
        title: "Road closed".into(),
        why: "Short".into(),
        audience: String::new(),
        kind: Kind::Works,
        campaign: None,
        languages: vec![Language::english()],
        proposed_by: app.town().writer.person,
        proposed_at: now,
        state: PracticeState::Proposed,
        updated_at: now,
        revision: 1,
    };
    store::practices::insert(&tx, &practice, &edition.content).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    practice.id
}

/// A fact of the department everything belongs to.
async fn fact(app: &TestApp) -> FactId {
    let (newsroom, town) = (app.newsroom(), app.town());
    let written = Written {
        name: "Road closed from".into(),
        kind: FactKind::Date,
        department: town.works,
        owner: town.expert.person,
        values: BTreeMap::from([(Language::english(), "Tuesday 24 November".to_owned())]),
        source: "Decision 118".into(),
        source_url: String::new(),
        valid_from: None,
        valid_until: None,
    };
    keep::write_down(newsroom, &town.writer, "matrix", written).await.unwrap().unwrap()
}

async fn uncertain_delivery(app: &TestApp, message: MessageId) -> DeliveryId {
    let (newsroom, now) = (app.newsroom(), app.newsroom().now());
    let tx = newsroom.store.begin().await.unwrap();
    let edition = store::editions::of_message(&tx, message).await.unwrap().remove(0).id;
    let delivery = Delivery {
        id: DeliveryId::new(&*newsroom.mint),
        message,
        edition,
        account: app.town().account,
        part: 0,
        act: Act::Publish,
        key: DeliveryKey("key".into()),
        state: DeliveryState::Uncertain { since: now },
        attempts: 1,
        due_at: now,
        next_try_at: now,
        last_error: None,
        first_sent_at: Some(now),
        updated_at: now,
    };
    store::deliveries::insert(&tx, &delivery).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    delivery.id
}

async fn invitation(app: &TestApp) -> InvitationId {
    let (newsroom, town) = (app.newsroom(), app.town());
    let invite = Invite {
        name: "Nina Nieuw".into(),
        email: "nina@testdorp.example".into(),
        title: String::new(),
        grants: vec![Grant { role: Role::Expert, department: Some(town.works) }],
    };
    invite::invite(newsroom, &town.manager, invite).await.unwrap();
    store::invitations::open(&newsroom.store.read(), newsroom.now()).await.unwrap()[0].id
}

async fn campaign(app: &TestApp) -> CampaignId {
    let (name, department) = ("Bridge".into(), app.town().works);
    let bridge = campaigns::Plan { name, colour: 1, department, from: None, to: None, note: String::new() };
    campaigns::make(app.newsroom(), &app.town().writer, bridge).await.unwrap()
}

async fn template(app: &TestApp) -> TemplateId {
    let texts = [(Language::dutch(), "Vragen? Bel 14 0123.".to_owned())].into();
    let (name, department) = ("Ask".into(), Some(app.town().works));
    let written = templates::Written { name, department, body: template::Body::Snippet { texts } };
    templates::make(app.newsroom(), &app.town().writer, "matrix", written).await.unwrap().unwrap()
}

/// One that a person sent alone.
async fn sent_alone(app: &TestApp, message: MessageId) -> ApprovalId {
    let newsroom = app.newsroom();
    let tx = newsroom.store.begin().await.unwrap();
    let edition = store::editions::of_message(&tx, message).await.unwrap().remove(0);
    let approval = Approval {
        id: ApprovalId::new(&*newsroom.mint),
        edition: edition.id,
        hash: edition.hash,
        clearance: Clearance::BreakGlass { person: app.town().manager.person, reason: "flood".into() },
        guideline_version: 1,
        at: newsroom.now(),
    };
    store::approvals::insert(&tx, &approval, message).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    approval.id
}

/// A freeze that is over; what is pressed in this test would hold up the rest.
async fn past_freeze(app: &TestApp) -> FreezeId {
    let (newsroom, town) = (app.newsroom(), app.town());
    freeze::name_team(newsroom, &town.manager, &[town.writer.person]).await.unwrap();
    let id = freeze::freeze(newsroom, &town.manager, "", false).await.unwrap();
    freeze::lift(newsroom, &town.manager, 1, freeze::Lifting::Ask).await.unwrap();
    freeze::lift(newsroom, &town.writer, 2, freeze::Lifting::Agree).await.unwrap();
    id
}

/// A block that stands.
async fn moderation(app: &TestApp, case: CaseId) -> ModerationId {
    let newsroom = app.newsroom();
    let case = store::cases::get(&newsroom.store.read(), case).await.unwrap().unwrap();
    let block = Moderation {
        id: ModerationId::new(&*newsroom.mint),
        account: case.account,
        author: case.author,
        case: case.id,
        kind: ModerationKind::Block,
        reason: "Threats".into(),
        state: ModerationState::Done,
        by: app.town().writer.person,
        at: newsroom.now(),
        lifted: None,
    };
    let tx = newsroom.store.begin().await.unwrap();
    store::moderations::insert(&tx, &block).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    block.id
}

async fn picture(app: &TestApp) -> PictureId {
    let newsroom = app.newsroom();
    let picture = store::pictures::Picture {
        id: PictureId::new(&*newsroom.mint),
        sha256: "0".repeat(64),
        media_type: "image/png".into(),
        width: 1,
        height: 1,
        bytes: vec![1],
        created_by: app.town().writer.person,
        created_at: newsroom.now(),
    };
    let tx = newsroom.store.begin().await.unwrap();
    store::pictures::insert(&tx, &picture).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    picture.id
}

/// The signs of one role: in the department of everything, and in another one.
async fn signs(set: &mut Set, route: &Declared, role: Role) -> [char; 2] {
    let mut both = ['?'; 2];
    for (place, sign) in both.iter_mut().enumerate() {
        let town = set.app.town();
        let department = if place == 0 { town.works } else { town.parks };
        let person = set.person(role, department).await;
        *sign = set.sign(route, Some(&person)).await;
        // what was done must not change what the next one meets
        if *sign == '+' && route.method == "POST" {
            *set = Set::build().await;
        }
    }
    both
}

fn access(access: Access) -> String {
    match access {
        Access::Open => "open".to_owned(),
        Access::SignedIn => "signed in".to_owned(),
        Access::Right(right) => format!("{right:?}"),
    }
}

/// What the table itself promises, whatever the file says.
fn check(route: &Declared, out: char, role: Role, [own, other]: [char; 2]) {
    let name = format!("{} {} as {role:?}", route.method, route.path);
    match route.access {
        Access::Open => {}
        Access::SignedIn => assert!(own != '-', "{name}"),
        Access::Right(right) if role.rights().contains(&right) => {
            assert!(own != '.' || !route.page, "{name}: a page the role should see");
        }
        Access::Right(_) => assert_eq!([own, other], ['.', '.'], "{name}: the role lacks the right"),
    }
    assert!(route.access == Access::Open || out == '-', "{name}: nobody is signed in");
}

#[tokio::test]
async fn nobody_may_more_and_nobody_less_than_is_written_down() {
    let mut set = Set::build().await;
    let web = Web { newsroom: set.app.newsroom().clone(), options: Arc::new(Options::plain()), ending: Ending::default() };
    let mut table = app::table(&web);
    table.sort_by_key(|route| (route.path, route.method));
    let names: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
    let mut file = format!("{HEAD}# {:<4} {:<46} {:<18} {:<4} {}\n", "", "route", "right", "out", names.join(" "));
    for route in &table {
        let out = set.sign(route, None).await;
        let mut line = format!("{:<6} {:<46} {:<18} {out:<4}", route.method, route.path, access(route.access));
        for role in Role::ALL {
            let both = signs(&mut set, route, role).await;
            check(route, out, role, both);
            write!(line, " {:<width$}", both.iter().collect::<String>(), width = role.as_str().len()).unwrap();
        }
        writeln!(file, "{}", line.trim_end()).unwrap();
    }
    let path = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("tests/it/permission_matrix.txt");
    if std::env::var_os("FOLKMOOT_BLESS").is_some() {
        std::fs::write(&path, &file).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    let changed: Vec<&str> = file.lines().filter(|line| !golden.lines().any(|other| other == *line)).collect();
    let gone: Vec<&str> = golden.lines().filter(|line| !file.lines().any(|other| other == *line)).collect();
    assert!(
        changed.is_empty() && gone.is_empty(),
        "not in permission_matrix.txt:\n{}\nno longer so:\n{}",
        changed.join("\n"),
        gone.join("\n")
    );
}
