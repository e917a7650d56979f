//! The townspeople: invented, stable for a seed, all with handles on `rehearsal.example`, so that nobody takes them for real.

use super::{
    HOST,
    dice::Dice,
    script::{SCRIPT, Stock},
};
use folkmoot_model::network::post::RemoteAuthor;

/// How many people the town has on the network.
const TOWNSPEOPLE: usize = 420;

/// Where the troll stands among them.
pub(super) const TROLL: usize = 0;

/// Somebody who lives in the town.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Townsperson {
    /// Part of the handle before the `@`.
    pub(super) handle: String,
    pub(super) name: String,
    /// Tag of the language they write.
    pub(super) language: String,
}

impl Townsperson {
    /// As the network tells about an author.
    pub(super) fn author(&self) -> RemoteAuthor {
        RemoteAuthor {
            remote_id: self.handle.clone(),
            handle: format!("{}@{HOST}", self.handle),
            display_name: self.name.clone(),
            url: Some(format!("https://{HOST}/@{}", self.handle)),
            bot: false,
        }
    }
}

/// Everybody, the troll first.
pub(super) fn townspeople(seed: u64) -> Vec<Townsperson> {
    let stock = &SCRIPT.stock;
    let mut people =
        vec![Townsperson { handle: stock.troll.handle.clone(), name: stock.troll.name.clone(), language: "nl".to_owned() }];
    let mut taken: std::collections::HashSet<String> = people.iter().map(|person| person.handle.clone()).collect();
    for number in 1..TOWNSPEOPLE {
        let mut dice = Dice::of(seed, &["person", &number.to_string()]);
        let mut person = invent(stock, &mut dice);
        if !taken.insert(person.handle.clone()) {
            person.handle.push_str(&number.to_string());
            taken.insert(person.handle.clone());
        }
        people.push(person);
    }
    people
}

fn invent(stock: &Stock, dice: &mut Dice) -> Townsperson {
    let place = dice.weighted(stock.languages.iter().map(|(_, share)| *share));
    let language = stock.languages.get(place).map_or("nl", |(language, _)| language);
    let given = stock.given.get(language).and_then(|names| dice.pick(names)).map_or("", String::as_str);
    let latin = stock.latin.get(given).cloned().unwrap_or_else(|| given.to_lowercase());
    let byname = dice.pick(&stock.bynames).map_or("", String::as_str);
    let initial = dice.pick(&stock.initials).map_or("", String::as_str);
    let name = if dice.chance(700) { format!("{given} {initial}.") } else { given.to_owned() };
    Townsperson { handle: format!("{latin}_{byname}"), name, language: language.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn people_are_stable_distinct_and_obviously_invented() {
        let people = townspeople(1);
        assert_eq!(people, townspeople(1));
        assert_ne!(people, townspeople(2));
        assert_eq!(people.len(), TOWNSPEOPLE);
        let handles: HashSet<&str> = people.iter().map(|person| person.handle.as_str()).collect();
        assert_eq!(handles.len(), people.len());
        assert!(people.iter().all(|p| p.handle.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')));
        assert!(people.iter().all(|person| person.author().handle.ends_with("@rehearsal.example")));
        let dutch = people.iter().filter(|person| person.language == "nl").count();
        assert!(dutch * 10 > people.len() * 7, "{dutch} write Dutch");
        let languages: HashSet<&str> = people.iter().map(|person| person.language.as_str()).collect();
        assert_eq!(languages.len(), 7);
    }
}
