//! The review: what each clause of the starter finds, where, and how it is mended.

use super::town::{self, account, content, context, edition, guideline, now, only, picture, takes};
use folkmoot_model::{
    count::TextRule,
    guideline::{
        Guideline,
        clause::Rule,
        finding::{Finding, FindingCode, Fix, Place, Severity},
        fix::apply,
        review::{ReviewContext, review},
    },
    language::Language,
    network::NetworkKind,
    outgoing::{
        edition::{Content, Target},
        message::Kind,
    },
};
use jiff::{SignedDuration, Timestamp};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn found(guideline: &Guideline, content: &Content, context: &ReviewContext) -> Vec<Finding> {
    review(guideline, &edition(content.clone()), context)
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.as_str()).collect()
}

fn says<'a>(finding: &'a Finding, name: &str) -> &'a str {
    finding.particulars.get(name).map_or("", String::as_str)
}

/// The composer's sample (design paper UI.md): a private number, a picture without a description, a hashtag in lower case, after
/// closing.
#[test]
fn the_composers_sample_is_found_as_in_the_prototype() {
    let mut content = content(
        "Molenbrug is dicht voor auto's. Vragen? Bel Joost op 06 1234 5678 of kijk op \
            veldmonde.example/molenbrug\n#molenbrugdicht",
    );
    let mut bare = picture("");
    bare.alt.clear();
    content.pictures.push(bare);
    let planned = ReviewContext { planned_at: Some(at("2026-11-23T21:30:00Z")), ..context() };
    let findings = found(&guideline(), &content, &planned);
    assert_eq!(codes(&findings), ["telephone-number", "no-alt-text", "hashtag-case", "outside-posting-hours"]);
    let cited: Vec<&str> = findings.iter().map(|finding| finding.clause.as_str()).collect();
    assert_eq!(cited, ["6.1", "5.2", "5.4", "3.2"]);
    assert_eq!(findings.iter().filter(|finding| finding.blocks()).count(), 2);
    assert_eq!(findings[0].fix, Some(Fix::Replace { with: "14 0399".to_owned() }));
    assert_eq!(findings[2].fix, Some(Fix::Replace { with: "#MolenbrugDicht".to_owned() }));
    assert_eq!(findings[3].move_to(), Some(at("2026-11-24T06:30:00Z")), "Tuesday 7:30");
}

#[test]
fn a_sound_message_finds_nothing() {
    let mut content =
        content("De Molenbrug is dicht van 30 november tot 11 december. Bel 14 0399 of kijk op https://veldmonde.example/brug.");
    content.pictures.push(picture("De Molenbrug met hekken ervoor"));
    assert_eq!(town::findings(&content), []);
}

#[test]
fn each_account_is_measured_as_its_network_counts() {
    let mut content = content(&"é".repeat(290));
    let mut context = context();
    for (number, network, rule) in [(2, NetworkKind::X, TextRule::x()), (3, NetworkKind::Bluesky, TextRule::bluesky())] {
        content.targets.push(Target { account: account(number), language: Language::dutch(), own_text: None });
        context.targets.push(takes(number, network, rule));
    }
    let findings = found(&only("2.1"), &content, &context);
    assert_eq!(codes(&findings), ["too-long"]);
    assert_eq!(findings[0].account, Some(account(2)));
    assert_eq!(findings[0].place, Place::Text { language: Language::dutch(), span: 560..580 }, "the part that does not fit");
    assert_eq!((says(&findings[0], "used"), says(&findings[0], "limit"), says(&findings[0], "over")), ("290", "280", "10"));
    assert_eq!(says(&findings[0], "network"), "x");

    content.targets[1].own_text = Some("Kort.".to_owned());
    assert_eq!(found(&only("2.1"), &content, &context), [], "its own text fits");
    content.targets[2].own_text = Some("ab".repeat(200));
    let findings = found(&only("2.1"), &content, &context);
    assert_eq!(findings[0].place, Place::OwnText { account: account(3), span: 300..400 });
}

#[test]
fn the_content_warning_counts_on_mastodon() {
    let mut content = content(&"a".repeat(495));
    content.warning = Some("storm".to_owned());
    assert_eq!(found(&only("2.1"), &content, &context()), []);
    content.warning = Some("stormen".to_owned());
    assert_eq!(says(&found(&only("2.1"), &content, &context())[0], "used"), "502");
}

#[test]
fn nothing_to_say_is_one_finding() {
    for text in ["", " \n\u{200b}\u{feff}"] {
        let mut guideline = guideline();
        guideline.clauses.retain(|clause| !matches!(clause.rule, Rule::HiddenCharacters));
        assert_eq!(codes(&found(&guideline, &content(text), &context())), ["empty"], "{text:?}");
    }
    let mut content = content("Tekst");
    content.targets[0].own_text = Some("  ".to_owned());
    let findings = found(&guideline(), &content, &context());
    assert_eq!(codes(&findings), ["empty"]);
    assert_eq!(findings[0].place, Place::OwnText { account: account(1), span: 0..2 });
    assert_eq!(codes(&found(&only("2.1"), &Content::empty(), &context())), ["empty"]);
}

#[test]
fn a_language_a_target_or_the_guideline_asks_for_is_missed() {
    let mut content = content("Tekst");
    let english = Target { account: account(2), language: Language::english(), own_text: None };
    content.targets.push(english);
    let findings = found(&guideline(), &content, &context());
    assert_eq!(codes(&findings), ["missing-language"]);
    assert_eq!((findings[0].account, says(&findings[0], "language")), (Some(account(2)), "en"));
    content.targets[1].own_text = Some("Text".to_owned());
    assert_eq!(found(&guideline(), &content, &context()), []);

    content.texts.remove(&Language::dutch());
    content.targets.remove(0);
    let findings = found(&guideline(), &content, &context());
    assert_eq!(codes(&findings), ["missing-language"], "the organisation's own language");
    assert_eq!((findings[0].account, says(&findings[0], "language")), (None, "nl"));
    let reply = ReviewContext { kind: Kind::Reply, ..context() };
    assert_eq!(found(&guideline(), &content, &reply), [], "an answer is in the citizen's language alone");
}

#[test]
fn a_target_without_a_text_is_found_also_without_a_clause_on_languages() {
    let mut content = content("Tekst");
    content.targets[0].language = Language::english();
    let findings = found(&only("2.1"), &content, &context());
    assert_eq!((codes(&findings), findings[0].account), (vec!["empty"], Some(account(1))));
}

#[test]
fn posting_hours_depend_on_the_kind_and_offer_the_next_opening() {
    let saturday_night = at("2026-11-28T22:00:00Z");
    let planned = |kind| ReviewContext { planned_at: Some(saturday_night), kind, ..context() };
    let findings = found(&only("3.2"), &content("x"), &planned(Kind::News));
    assert_eq!((codes(&findings), &findings[0].place), (vec!["outside-posting-hours"], &Place::Time));
    assert_eq!(findings[0].severity, Severity::Warn);
    assert_eq!(findings[0].move_to(), Some(at("2026-11-29T06:30:00Z")));
    for kind in [Kind::Emergency, Kind::Delay, Kind::Reply] {
        assert_eq!(found(&only("3.2"), &content("x"), &planned(kind)), [], "{kind:?}");
    }
    let sending = ReviewContext { sending: true, ..planned(Kind::News) };
    assert_eq!(found(&only("3.2"), &content("x"), &sending), [], "judged before");
    let night = ReviewContext { now: saturday_night, planned_at: None, ..context() };
    assert_eq!(codes(&found(&only("3.2"), &content("x"), &night)), ["outside-posting-hours"], "at once is now");
}

#[test]
fn the_hour_the_clocks_change_is_judged_in_the_towns_time() {
    // Sunday 25 October 2026: 7:30 in Amsterdam is 6:30 UTC after the change, 5:30 before
    let planned = |text| ReviewContext { now: at("2026-10-20T10:00:00Z"), planned_at: Some(at(text)), ..context() };
    assert_eq!(found(&only("3.2"), &content("x"), &planned("2026-10-24T05:30:00Z")), []);
    let findings = found(&only("3.2"), &content("x"), &planned("2026-10-25T05:30:00Z"));
    assert_eq!(findings[0].move_to(), Some(at("2026-10-25T06:30:00Z")));
}

#[test]
fn a_time_that_has_passed_moves_to_the_next_open_one() {
    let planned =
        |ago_s: i64, kind| ReviewContext { planned_at: Some(now() - SignedDuration::from_secs(ago_s)), kind, ..context() };
    let findings = found(&only("3.2"), &content("x"), &planned(3600, Kind::News));
    assert_eq!((codes(&findings), findings[0].move_to()), (vec!["in-the-past"], Some(now())));
    assert_eq!(
        codes(&found(&only("3.2"), &content("x"), &planned(3600, Kind::Emergency))),
        ["in-the-past"],
        "also where any hour will do"
    );
    assert_eq!(found(&only("3.2"), &content("x"), &planned(59, Kind::News)), [], "the minute under way");
}

#[test]
fn pictures_are_judged_per_network() {
    let mut content = content("x");
    content.pictures = vec![picture("De Molenbrug met hekken ervoor"); 5];
    content.pictures[1].media_type = "image/tiff".to_owned();
    content.pictures[2].bytes = 1_000_001;
    content.pictures[3].width = 4000;
    content.pictures[3].height = 1001;
    content.pictures[4].alt.insert(Language::dutch(), "é".repeat(201));
    let findings = found(&only("2.1"), &content, &context());
    assert_eq!(
        codes(&findings),
        ["picture-refused", "too-many-pictures"],
        "what can be made smaller or of another type is no finding"
    );
    assert_eq!((says(&findings[0], "used"), says(&findings[0], "limit")), ("201", "200"));
    assert_eq!((says(&findings[1], "used"), says(&findings[1], "limit")), ("5", "4"));

    let mut mean = context();
    mean.targets[0].media.media_types = vec!["image/heic".to_owned()];
    let findings = found(&only("2.1"), &content, &mean);
    assert_eq!((findings[0].place.clone(), says(&findings[0], "reason")), (Place::Picture { index: 0, language: None }, "type"));
    mean.targets[0].media = context().targets[0].media.clone();
    mean.targets[0].media.picture_bytes = 1_000;
    assert_eq!(says(&found(&only("2.1"), &content, &mean)[0], "reason"), "bytes");
}

#[test]
fn the_first_pictures_go_where_fewer_are_taken() {
    let mut content = content("x");
    content.targets.push(Target { account: account(2), language: Language::dutch(), own_text: None });
    content.pictures = vec![picture("De Molenbrug met hekken ervoor"); 6];
    content.pictures[1].left_out_of.insert(account(1));
    let findings = found(&only("2.1"), &content, &context());
    let finding = findings.iter().find(|finding| finding.account == Some(account(1))).unwrap();
    let mended = apply(&content, finding, &content.hash()).unwrap();
    let places = |account| mended.pictures_for(account).map(|(place, _)| place).collect::<Vec<_>>();
    assert_eq!(
        (places(account(1)), places(account(2)).len()),
        (vec![0, 2, 3, 4], 6),
        "only that account, and only the last ones"
    );
    assert!(found(&only("2.1"), &mended, &context()).iter().all(|finding| finding.account != Some(account(1))));
    let mut others = mended.clone();
    others.pictures.clone_from(&content.pictures);
    assert_eq!(others, content, "nothing else changes");
    assert!(apply(&mended, finding, &content.hash()).is_err(), "the pictures have moved on");
}

#[test]
fn descriptions_are_asked_for_in_every_language_a_target_speaks() {
    let mut content = content("x");
    content.targets.push(Target { account: account(2), language: Language::english(), own_text: Some("y".to_owned()) });
    content.pictures.push(picture("De Molenbrug met hekken ervoor"));
    let findings = found(&only("5.2"), &content, &context());
    assert_eq!(codes(&findings), ["no-alt-text"]);
    assert_eq!(findings[0].place, Place::Picture { index: 0, language: Some(Language::english()) });
    for (alt, reason, severity) in [
        ("IMG_2034.jpg", "file-name", Severity::Block),
        ("Brug", "short", Severity::Warn),
        ("Foto van de Molenbrug met hekken ervoor", "opening", Severity::Warn),
    ] {
        content.pictures[0] = picture("De Molenbrug met hekken ervoor");
        content.pictures[0].alt.insert(Language::english(), alt.to_owned());
        let findings = found(&only("5.2"), &content, &context());
        assert_eq!((codes(&findings), says(&findings[0], "reason")), (vec!["poor-alt-text"], reason));
        assert_eq!(findings[0].severity, severity, "{alt}");
    }
}

#[test]
fn what_is_published_beside_the_text_is_read_too() {
    let mut content = content("x");
    content.warning = Some("Bel Joost 06 1234 5678".to_owned());
    content.pictures.push(picture("Visitekaartje van joost@dorp.example"));
    content.targets[0].own_text = Some("Rekening NL20INGB0001234567".to_owned());
    let findings = found(&only("6.1"), &content, &context());
    assert_eq!(codes(&findings), ["bank-account", "telephone-number", "email-address"]);
    assert_eq!(findings[0].place, Place::OwnText { account: account(1), span: 9..27 });
    assert_eq!(findings[1].place, Place::Warning { span: 10..22 });
    assert_eq!(findings[2].place, Place::Description { index: 0, language: Language::dutch(), span: 18..36 });
    let mended = apply(&content, &findings[1], &content.hash()).unwrap();
    assert_eq!(mended.warning.as_deref(), Some("Bel Joost 14 0399"));
    let mended = apply(&content, &findings[2], &content.hash()).unwrap();
    assert_eq!(mended.pictures[0].alt[&Language::dutch()], "Visitekaartje van info@veldmonde.example");
}

#[test]
fn findings_come_by_severity_then_place() {
    let mut content = content("#opendag open dag, http://veldmonde.example en joost@dorp.example");
    content.texts.insert(Language::english(), "Call 06 1234 5678, see http://veldmonde.example".to_owned());
    let findings = town::findings(&content);
    let order: Vec<(Severity, &str, usize)> = findings
        .iter()
        .map(|finding| {
            let Place::Text { language, span } = &finding.place else { panic!("{finding:?}") };
            (finding.severity, language.as_str(), span.start)
        })
        .collect();
    assert!(order.is_sorted(), "{order:?}");
    assert_eq!(codes(&findings), ["telephone-number", "insecure-link", "insecure-link", "email-address", "hashtag-case"]);
}

#[test]
fn the_clause_says_how_bad_it_is_and_a_clause_taken_out_finds_nothing() {
    let text = content("Bel 06 1234 5678");
    for severity in [Severity::Block, Severity::Warn, Severity::Note] {
        let mut guideline = guideline();
        town::set_severity(&mut guideline, severity);
        assert_eq!(found(&guideline, &text, &context())[0].severity, severity);
    }
    let mut guideline = guideline();
    guideline.clauses.retain(|clause| clause.number != "6.1");
    assert_eq!(found(&guideline, &text, &context()), []);
}

#[test]
fn every_code_has_a_word_of_its_own() {
    let words: std::collections::BTreeSet<&str> = FindingCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(words.len(), FindingCode::ALL.len());
    for code in FindingCode::ALL {
        assert_eq!(serde_json::to_string(&code).unwrap(), format!("\"{}\"", code.as_str()));
    }
}
