//! The places of the navigation: address, name, icon, key and group. A new page in the navigation is one more variant here.

use maud::Markup;

use super::marks::icon;
use super::ui::Ui;
use crate::t;

/// A page that the navigation names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// What citizens wrote.
    Inbox,
    /// A message being written.
    Compose,
    /// What waits for a second person.
    Approvals,
    /// What goes out when.
    Calendar,
    /// The town's accounts on the networks.
    Accounts,
    /// Staff, roles, departments.
    People,
    /// The guideline in force.
    Guideline,
    /// The fact ledger.
    Facts,
    /// Background work.
    Jobs,
    /// Is everything well.
    Health,
}

impl Place {
    /// Every place, in the order of the navigation.
    pub const ALL: [Self; 10] = [
        Self::Inbox,
        Self::Compose,
        Self::Approvals,
        Self::Calendar,
        Self::Accounts,
        Self::People,
        Self::Guideline,
        Self::Facts,
        Self::Jobs,
        Self::Health,
    ];

    /// Its address.
    pub fn href(self) -> &'static str {
        match self {
            Self::Inbox => "/inbox",
            Self::Compose => "/compose",
            Self::Approvals => "/approvals",
            Self::Calendar => "/calendar",
            Self::Accounts => "/accounts",
            Self::People => "/people",
            Self::Guideline => "/guideline",
            Self::Facts => "/facts",
            Self::Jobs => "/jobs",
            Self::Health => "/health",
        }
    }

    /// Its name.
    pub fn label(self, ui: &Ui) -> String {
        match self {
            Self::Inbox => t!(ui, "nav-inbox"),
            Self::Compose => t!(ui, "nav-compose"),
            Self::Approvals => t!(ui, "nav-approvals"),
            Self::Calendar => t!(ui, "nav-calendar"),
            Self::Accounts => t!(ui, "nav-accounts"),
            Self::People => t!(ui, "nav-people"),
            Self::Guideline => t!(ui, "nav-guideline"),
            Self::Facts => t!(ui, "nav-facts"),
            Self::Jobs => t!(ui, "nav-jobs"),
            Self::Health => t!(ui, "nav-health"),
        }
    }

    /// Its icon.
    pub(super) fn sign(self) -> Markup {
        match self {
            Self::Inbox => icon("inbox"),
            Self::Compose => icon("pen-line"),
            Self::Approvals => icon("user-check"),
            Self::Calendar => icon("calendar-days"),
            Self::Accounts => icon("at-sign"),
            Self::People => icon("users"),
            Self::Guideline => icon("book-open-check"),
            Self::Facts => icon("scroll-text"),
            Self::Jobs => icon("list-checks"),
            Self::Health => icon("heart-pulse"),
        }
    }

    /// The letter after `g` that leads here.
    pub(super) fn goto(self) -> &'static str {
        match self {
            Self::Inbox => "i",
            Self::Compose => "c",
            Self::Approvals => "p",
            Self::Calendar => "k",
            Self::Accounts => "a",
            Self::People => "s",
            Self::Guideline => "l",
            Self::Facts => "f",
            Self::Jobs => "j",
            Self::Health => "h",
        }
    }

    /// The part of the navigation it stands in.
    pub(super) fn group(self) -> Group {
        match self {
            Self::Inbox | Self::Compose | Self::Approvals | Self::Calendar => Group::Desk,
            Self::Accounts | Self::People | Self::Guideline | Self::Facts => Group::Town,
            Self::Jobs | Self::Health => Group::House,
        }
    }
}

/// Parts of the navigation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// Daily work.
    Desk,
    /// What the town has set up.
    Town,
    /// The machine.
    House,
}
