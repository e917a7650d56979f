//! The figures and lists of a rule, by name: what a form shows and takes, what a difference compares, what a department may tighten.
//!
//! A new kind of rule has one arm in [`Rule::fields`] and one in [`Rule::word`]; everything else follows from them.

use super::clause::{KindOwners, Named, Pace, Period, Rule, UnwantedWord};
use crate::{
    fact::note::{NotePlace, NoteWords},
    ids::DepartmentId,
    language::Language,
    outgoing::{message::Kind, path::Asked},
    time::{OfficeHours, OfficeHoursError},
};
use std::collections::BTreeMap;

/// What a parameter holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A figure; its unit is in the name of the parameter.
    Number(u32),
    /// Languages.
    Languages(Vec<Language>),
    /// Kinds of information.
    Kinds(Vec<Kind>),
    /// Addresses and numbers the organisation may publish.
    Contacts(Vec<String>),
    /// A week of openings, with holidays.
    Hours(OfficeHours),
    /// Words that are not used.
    Words(Vec<UnwantedWord>),
    /// A stretch of time; nothing: always.
    Period(Option<Period>),
    /// Who is asked to say yes.
    Asked(Vec<Asked>),
    /// Who sends which kind.
    Owners(Vec<KindOwners>),
    /// A department.
    Department(Named),
    /// A saying in each language.
    Sayings(BTreeMap<Language, String>),
    /// Where a note stands.
    Place(NotePlace),
}

/// Which way a parameter becomes stricter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tighter {
    /// A smaller figure, a shorter list, fewer open hours.
    Less,
    /// A larger figure, a longer list, more open hours, a longer period.
    More,
}

/// A parameter of a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name within the rule, such as `max`; pages have `parameter-<rule>-<name>` for it.
    pub name: &'static str,
    /// What it holds.
    pub value: Value,
    /// Which way is stricter.
    pub tighter: Tighter,
    /// The least and the most a figure may be.
    pub bounds: (u32, u32),
}

/// Where a parameter stands in its rule.
enum Field<'a> {
    Number(&'a mut u32),
    Percent(&'a mut u8),
    Languages(&'a mut Vec<Language>),
    Kinds(&'a mut Vec<Kind>),
    Contacts(&'a mut Vec<String>),
    Hours(&'a mut OfficeHours),
    Words(&'a mut Vec<UnwantedWord>),
    Period(&'a mut Option<Period>),
    Asked(&'a mut Vec<Asked>),
    Owners(&'a mut Vec<KindOwners>),
    Department(&'a mut Named),
    Sayings(&'a mut BTreeMap<Language, String>),
    Place(&'a mut NotePlace),
}

impl Field<'_> {
    fn value(&self) -> Value {
        match self {
            Self::Number(number) => Value::Number(**number),
            Self::Percent(percent) => Value::Number(u32::from(**percent)),
            Self::Languages(list) => Value::Languages((*list).clone()),
            Self::Kinds(list) => Value::Kinds((*list).clone()),
            Self::Contacts(list) => Value::Contacts((*list).clone()),
            Self::Hours(hours) => Value::Hours((**hours).clone()),
            Self::Words(words) => Value::Words((*words).clone()),
            Self::Period(period) => Value::Period(**period),
            Self::Asked(list) => Value::Asked((*list).clone()),
            Self::Owners(owners) => Value::Owners((*owners).clone()),
            Self::Department(named) => Value::Department((*named).clone()),
            Self::Sayings(sayings) => Value::Sayings((*sayings).clone()),
            Self::Place(place) => Value::Place(**place),
        }
    }

    /// Puts a value in its place; false when it is of another kind or out of range.
    fn put(self, value: Value) -> bool {
        match (self, value) {
            (Self::Number(place), Value::Number(number)) => *place = number,
            (Self::Percent(place), Value::Number(number)) => match u8::try_from(number) {
                Ok(percent) if percent <= 100 => *place = percent,
                _ => return false,
            },
            (Self::Languages(place), Value::Languages(list)) => *place = list,
            (Self::Kinds(place), Value::Kinds(list)) => *place = list,
            (Self::Contacts(place), Value::Contacts(list)) => *place = list,
            (Self::Hours(place), Value::Hours(hours)) => *place = hours,
            (Self::Words(place), Value::Words(words)) => *place = words,
            (Self::Period(place), Value::Period(period)) => *place = period,
            (Self::Asked(place), Value::Asked(list)) => *place = list,
            (Self::Owners(place), Value::Owners(owners)) => *place = owners,
            (Self::Department(place), Value::Department(named)) => *place = named,
            (Self::Sayings(place), Value::Sayings(sayings)) => *place = sayings,
            (Self::Place(place), Value::Place(where_it_stands)) => *place = where_it_stands,
            _ => return false,
        }
        true
    }
}

/// Most of anything that is counted in a text.
const COUNTED: (u32, u32) = (0, 100);
/// Minutes of a promise: a quarter of an hour to thirty days.
const PROMISED_MIN: (u32, u32) = (15, 30 * 24 * 60);

/// Name, which way is stricter, bounds of a figure, place.
type Entry<'a> = (&'static str, Tighter, (u32, u32), Field<'a>);

fn pacing(pace: &mut Pace) -> Vec<Entry<'_>> {
    vec![
        ("per_hour", Tighter::Less, (1, 60), Field::Number(&mut pace.per_hour)),
        ("per_day", Tighter::Less, (1, 500), Field::Number(&mut pace.per_day)),
        ("apart_min", Tighter::More, (0, 24 * 60), Field::Number(&mut pace.apart_min)),
        ("except", Tighter::Less, (0, 0), Field::Kinds(&mut pace.except)),
    ]
}

fn correcting(words: &mut NoteWords) -> Vec<Entry<'_>> {
    vec![
        ("note", Tighter::More, (0, 0), Field::Sayings(&mut words.note)),
        ("swap", Tighter::More, (0, 0), Field::Sayings(&mut words.swap)),
        ("over", Tighter::More, (0, 0), Field::Sayings(&mut words.over)),
        ("place", Tighter::More, (0, 0), Field::Place(&mut words.place)),
    ]
}

impl Rule {
    /// The word the rule is stored under, and pages name it by.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::PostingHours { .. } => "posting_hours",
            Self::Frequency(_) => "frequency",
            Self::AltText { .. } => "alt_text",
            Self::PersonalData { .. } => "personal_data",
            Self::Links => "links",
            Self::Languages { .. } => "languages",
            Self::PlainLanguage { .. } => "plain_language",
            Self::Shouting { .. } => "shouting",
            Self::HashtagCase => "hashtag_case",
            Self::HashtagCount { .. } => "hashtag_count",
            Self::Emoji { .. } => "emoji",
            Self::Words { .. } => "words",
            Self::Campaign { .. } => "campaign",
            Self::HiddenCharacters => "hidden_characters",
            Self::Promise { .. } => "promise",
            Self::Facts => "facts",
            Self::Corrections(_) => "corrections",
            Self::Kinds { .. } => "kinds",
            Self::Partner { .. } => "partner",
            Self::OneVoice => "one_voice",
            Self::Approval { .. } => "approval",
            Self::FourEyes => "four_eyes",
            Self::AnswerAlone => "answer_alone",
        }
    }

    /// Its parameters: name, which way is stricter, bounds of a figure, place.
    fn fields(&mut self) -> Vec<Entry<'_>> {
        use Tighter::{Less, More};
        let none = (0, 0);
        match self {
            Self::PostingHours { hours, except } => {
                vec![("hours", Less, none, Field::Hours(hours)), ("except", Less, none, Field::Kinds(except))]
            }
            Self::Frequency(pace) => pacing(pace),
            Self::AltText { min_chars } => vec![("min_chars", More, (1, 1_000), Field::Number(min_chars))],
            Self::PersonalData { own } => vec![("own", Less, none, Field::Contacts(own))],
            Self::Languages { required } => vec![("required", More, none, Field::Languages(required))],
            Self::PlainLanguage { max_sentence_words } => {
                vec![("max_sentence_words", Less, (5, 100), Field::Number(max_sentence_words))]
            }
            Self::Shouting { max_percent } => vec![("max_percent", Less, (1, 100), Field::Percent(max_percent))],
            Self::HashtagCount { max } | Self::Emoji { max } => vec![("max", Less, COUNTED, Field::Number(max))],
            Self::Words { words, between } | Self::Campaign { words, between } => {
                vec![("words", More, none, Field::Words(words)), ("between", More, none, Field::Period(between))]
            }
            Self::Promise { first_answer_min, hours } => vec![
                ("first_answer_min", Less, PROMISED_MIN, Field::Number(first_answer_min)),
                ("hours", More, none, Field::Hours(hours)),
            ],
            Self::Approval { kinds, words, asked, within_min } => vec![
                ("kinds", More, none, Field::Kinds(kinds)),
                ("words", More, none, Field::Contacts(words)),
                ("asked", More, none, Field::Asked(asked)),
                ("within_min", Less, PROMISED_MIN, Field::Number(within_min)),
            ],
            Self::Partner { kinds, words, department } => vec![
                ("department", More, none, Field::Department(department)),
                ("kinds", More, none, Field::Kinds(kinds)),
                ("words", More, none, Field::Contacts(words)),
            ],
            Self::Kinds { owners } => vec![("owners", Less, none, Field::Owners(owners))],
            Self::Corrections(words) => correcting(words),
            Self::Length
            | Self::OneVoice
            | Self::Facts
            | Self::Links
            | Self::HashtagCase
            | Self::HiddenCharacters
            | Self::FourEyes
            | Self::AnswerAlone => Vec::new(),
        }
    }

    /// Its parameters with what they hold.
    pub fn parameters(&self) -> Vec<Parameter> {
        let mut copy = self.clone();
        let fields = copy.fields().into_iter();
        fields.map(|(name, tighter, bounds, field)| Parameter { name, value: field.value(), tighter, bounds }).collect()
    }

    /// Gives a parameter another value; false, and nothing changed, when there is none of that name, or it can't hold the value.
    pub fn set(&mut self, name: &str, value: Value) -> bool {
        let field = self.fields().into_iter().find(|(own, ..)| *own == name);
        field.is_some_and(|(_, _, (least, most), field)| match value {
            Value::Number(number) if number < least || number > most => false,
            value => field.put(value),
        })
    }

    /// One rule of each kind with the figures most organisations begin with, to add a clause of. Hours are kept in a time zone.
    ///
    /// # Errors
    /// The time zone is unknown.
    pub fn each(zone_name: &str) -> Result<Vec<Self>, OfficeHoursError> {
        let mut starter: Vec<Self> = super::starter::rules(zone_name)?;
        starter.push(Self::Words { words: Vec::new(), between: None });
        starter.push(Self::Kinds { owners: Vec::new() });
        let nobody = Named { id: DepartmentId(uuid::Uuid::nil()), name: String::new() };
        starter.push(Self::Partner { kinds: Vec::new(), words: Vec::new(), department: nobody });
        Ok(starter)
    }

    /// Whether a further clause of this rule can only ever find more. The others silence a finding, start a clock or give leave.
    pub fn only_adds(&self) -> bool {
        !matches!(self, Self::Length | Self::Languages { .. } | Self::Promise { .. } | Self::AnswerAlone | Self::Corrections(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_of_rule_has_its_word_and_its_parameters_can_be_set() {
        let all = Rule::each("Europe/Amsterdam").unwrap();
        let words: BTreeSet<&str> = all.iter().map(Rule::word).collect();
        assert_eq!(words.len(), all.len(), "one of each");
        for rule in all {
            let stored = serde_json::to_value(&rule).unwrap();
            assert_eq!(stored["rule"], rule.word());
            for parameter in rule.parameters() {
                assert!(stored.get(parameter.name).is_some(), "{} {}", rule.word(), parameter.name);
                let mut again = rule.clone();
                assert!(again.set(parameter.name, parameter.value.clone()), "{} {}", rule.word(), parameter.name);
                assert_eq!(again, rule);
                assert!(!again.set("nothing", parameter.value));
            }
        }
    }

    /// Every variant by a number: a new one does not compile until it has its own, and the test asks for it.
    fn number(rule: &Rule) -> usize {
        match rule {
            Rule::Length => 0,
            Rule::PostingHours { .. } => 1,
            Rule::Frequency(_) => 2,
            Rule::AltText { .. } => 3,
            Rule::PersonalData { .. } => 4,
            Rule::Links => 5,
            Rule::Languages { .. } => 6,
            Rule::PlainLanguage { .. } => 7,
            Rule::Shouting { .. } => 8,
            Rule::HashtagCase => 9,
            Rule::HashtagCount { .. } => 10,
            Rule::Emoji { .. } => 11,
            Rule::Words { .. } => 12,
            Rule::Campaign { .. } => 22,
            Rule::Kinds { .. } => 13,
            Rule::Partner { .. } => 14,
            Rule::OneVoice => 15,
            Rule::HiddenCharacters => 16,
            Rule::Promise { .. } => 17,
            Rule::Facts => 18,
            Rule::Corrections(_) => 19,
            Rule::FourEyes => 20,
            Rule::AnswerAlone => 21,
            Rule::Approval { .. } => 23,
        }
    }

    #[test]
    fn one_of_each_kind_of_rule_can_be_added_and_read_from_a_file() {
        let numbers: BTreeSet<usize> = Rule::each("UTC").unwrap().iter().map(number).collect();
        assert_eq!(numbers, (0..24).collect());
    }

    #[test]
    fn a_value_out_of_bounds_or_of_another_kind_changes_nothing() {
        let mut rule = Rule::Shouting { max_percent: 40 };
        assert!(!rule.set("max_percent", Value::Number(101)) && !rule.set("max_percent", Value::Number(0)));
        assert!(!rule.set("max_percent", Value::Contacts(Vec::new())));
        assert_eq!(rule, Rule::Shouting { max_percent: 40 });
        assert!(rule.set("max_percent", Value::Number(30)));
        assert_eq!(rule, Rule::Shouting { max_percent: 30 });
    }
}
