//! A guideline as a file: what is written is read again the same, and what can't be read is said with its line.

use super::{
    town::guideline,
    versions::{dice, edited, every, other_rule, whole},
};
use folkmoot_model::{
    guideline::{
        clause::Rule,
        file::{Contents, FileProblem, Problem, read, write},
    },
    language::Language,
};
use proptest::prelude::*;

/// What a file of this text says is wrong.
fn problems(file: &str) -> Vec<(usize, Problem)> {
    read(file).unwrap_err().into_iter().map(|FileProblem { line, problem }| (line, problem)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_written_is_read_again_the_same(dice in dice(), text in any::<String>(), heading in any::<String>(), which in 0_usize..8) {
        let mut guideline = edited(whole(), &dice);
        let at = which % guideline.clauses.len();
        let clause = &mut guideline.clauses[at];
        clause.prose.insert(Language::dutch(), text.clone());
        clause.title.insert("pt-br".parse().unwrap(), text.clone());
        clause.source = Some(text);
        let file = write(&guideline, &heading);
        let said = Contents { languages: guideline.languages.clone(), clauses: guideline.clauses.clone() };
        prop_assert_eq!(read(&file), Ok(said), "{}", file);
    }

    /// Whatever rule there is, with whatever in it.
    #[test]
    fn every_kind_of_rule_is_written_and_read_again(dice in prop::collection::vec(any::<[u32; 3]>(), 40), name in any::<String>()) {
        let mut guideline = every();
        for (clause, dice) in guideline.clauses.iter_mut().zip(&dice) {
            clause.rule = other_rule(&clause.rule, dice);
            match &mut clause.rule {
                Rule::Partner { department, .. } => department.name.clone_from(&name),
                Rule::Kinds { owners } => owners.iter_mut().flat_map(|owned| &mut owned.departments).for_each(|one| one.name.clone_from(&name)),
                Rule::Corrections(words) => words.note.values_mut().for_each(|said| said.push_str(&name)),
                _ => {}
            }
        }
        let file = write(&guideline, "");
        let said = Contents { languages: guideline.languages.clone(), clauses: guideline.clauses.clone() };
        prop_assert_eq!(read(&file), Ok(said), "{}", file);
    }

    #[test]
    fn any_text_is_read_or_refused_with_a_line_of_it(file in any::<String>(), cut in any::<prop::sample::Index>()) {
        let whole = write(&whole(), "");
        let mut torn = whole.clone();
        let at = cut.index(whole.len());
        if whole.is_char_boundary(at) {
            torn.insert_str(at, &file);
        }
        for file in [file, torn] {
            if let Err(problems) = read(&file) {
                prop_assert!(!problems.is_empty());
                for problem in problems {
                    prop_assert!((1..=file.matches('\n').count() + 1).contains(&problem.line), "{problem:?}");
                }
            }
        }
    }
}

#[test]
fn a_person_can_read_and_change_it() {
    let file = write(&guideline(), "The guideline of Veldmonde");
    for line in [
        "# The guideline of Veldmonde",
        "languages = [\"nl\", \"en\"]",
        "rule = \"posting_hours\"",
        "hours.monday = [\"07:30-21:00\"]",
        "except = [\"emergency\", \"delay\", \"reply\"]",
        "title.nl = \"Stille uren\"",
        "weight = \"warn\"",
        "first_answer_min = 120",
        "  \"14 0399\",",
    ] {
        assert!(file.lines().any(|one| one == line), "{line}\n{file}");
    }
    let changed = file.replace("max = 3", "max = 2").replace("07:30-21:00", "09:00-17:00");
    let contents = read(&changed).unwrap();
    assert_ne!(contents.clauses, guideline().clauses);
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    let head = "format = 1\nlanguages = [\"nl\"]\n";
    let clause = "[[clause]]\nnumber = \"5.7\"\nrule = \"emoji\"\nweight = \"note\"\nmax = 3\n";
    let good = format!("{head}{clause}");
    assert_eq!(read(&good).unwrap().clauses.len(), 1);
    let wrong = |name: &str| Problem::Wrong(name.into());
    for (from, to, line, problem) in [
        ("max = 3", "max = 300", 7, wrong("max")),
        ("max = 3", "max = \"three\"", 7, wrong("max")),
        ("max = 3", "most = 3", 7, Problem::Unknown("most".into())),
        ("max = 3", "max = ", 7, Problem::Syntax),
        ("weight = \"note\"", "weight = \"loud\"", 6, wrong("weight")),
        ("rule = \"emoji\"", "rule = \"smiles\"", 5, Problem::Rule("smiles".into())),
        ("number = \"5.7\"", "number = 5.7", 4, wrong("number")),
        ("format = 1", "format = 2", 1, Problem::Format),
        ("\"nl\"", "\"Dutch!\"", 2, wrong("languages")),
        ("languages = [\"nl\"]", "", 1, Problem::Missing("languages")),
        ("weight = \"note\"\n", "", 3, Problem::Missing("weight")),
        ("number = \"5.7\"", "title.nl = 5", 4, wrong("title")),
    ] {
        let file = good.replacen(from, to, 1);
        let found = problems(&file);
        assert!(found.contains(&(line, problem.clone())), "{problem:?} in line {line}: {found:?}\n{file}");
    }
    assert_eq!(problems(&"#".repeat(3_000_000)), [(1, Problem::Large)]);
    let hours = format!(
        "{head}[[clause]]\nnumber = \"3.2\"\nrule = \"posting_hours\"\nweight = \"warn\"\nexcept = [\"works\", \"gossip\"]\nhours.time_zone = \"Europe/Nowhere\"\nhours.monday = [\"9 to 5\"]\n"
    );
    let found = problems(&hours);
    assert!(found.contains(&(7, wrong("except"))) && found.contains(&(9, wrong("monday"))), "{found:?}");
}
