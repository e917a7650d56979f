//! The guideline's life in the demo: a first version and the one in force, a department that is stricter than the town, and a next version that
//! waits for a signature.

use super::{house::House, record::Record};
use anyhow::Result;
use folkmoot_model::{
    event::ObjectKind,
    guideline::{
        Guideline,
        clause::Rule,
        draft::{Body, GuidelineDraft},
        finding::Severity,
        tightening::{TightenedClause, Tightening},
    },
};
use folkmoot_store::{self as store, Tx};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// Days ago the department signed.
const TIGHTENED_DAYS: i64 = 40;
/// Hours ago the editor asked for a signature.
const ASKED_HOURS: i64 = 3;

/// What the first version let pass: so many hashtags, and sentences so long.
const FIRST_HASHTAGS: u32 = 5;
const FIRST_SENTENCE_WORDS: u32 = 30;

/// Writes all of it; the first version holds from `start`.
pub(super) async fn write(tx: &Tx, house: &House, start: Timestamp, record: &mut Record) -> Result<()> {
    signed(tx, house, start, record).await?;
    let tightened = house.now.checked_sub(SignedDuration::from_hours(24 * TIGHTENED_DAYS))?;
    let (hanna, samir) = (house.person("hanna")?, house.person("samir")?);
    let clause = |number: &str, rule| TightenedClause {
        number: number.to_owned(),
        severity: None,
        rule: Some(rule),
        overridable_by: None,
    };
    let tightening = Tightening {
        id: record.ids.at(tightened),
        department: house.department("pw")?,
        version: 1,
        in_force_from: tightened,
        signed_by: Some(hanna),
        clauses: vec![clause("5.6", Rule::HashtagCount { max: 2 }), clause("5.7", Rule::Emoji { max: 0 })],
        own: Vec::new(),
    };
    store::tightenings::insert(tx, &tightening).await?;
    let particulars = json!({ "version": 1, "department": tightening.department });
    record.did(hanna, tightened, "signed", (ObjectKind::Guideline, tightening.id.0), particulars);

    let asked = house.now.checked_sub(SignedDuration::from_hours(ASKED_HOURS))?;
    let id = record.ids.at(asked);
    let next = Guideline { id, version: house.guideline.version + 1, signed_by: None, ..house.guideline.clone() };
    let mut draft = GuidelineDraft {
        id,
        body: Body::Organisation(next),
        base: house.guideline.version,
        started_by: samir,
        started_at: asked,
        edited_by: samir,
        edited_at: asked,
        asked: None,
        revision: 1,
    };
    store::guideline_drafts::insert(tx, &draft).await?;
    record.did(samir, asked, "drafted", (ObjectKind::Guideline, id.0), json!({ "base": draft.base }));
    change(tx, &mut draft, record, asked).await?;
    Ok(())
}

/// The first version, and the one in force.
async fn signed(tx: &Tx, house: &House, start: Timestamp, record: &mut Record) -> Result<()> {
    let mut first = Guideline { id: record.ids.at(start), version: 1, in_force_from: start, ..house.guideline.clone() };
    for clause in &mut first.clauses {
        match &mut clause.rule {
            Rule::HashtagCount { max } => *max = FIRST_HASHTAGS,
            Rule::PlainLanguage { max_sentence_words } => *max_sentence_words = FIRST_SENTENCE_WORDS,
            _ => {}
        }
    }
    for guideline in [&first, &house.guideline] {
        store::guidelines::insert(tx, guideline).await?;
        let particulars = json!({ "version": guideline.version });
        record.did(
            house.person("hanna")?,
            guideline.in_force_from,
            "signed",
            (ObjectKind::Guideline, guideline.id.0),
            particulars,
        );
    }
    Ok(())
}

/// Posting hours weigh more, and hashtags are fewer.
async fn change(tx: &Tx, draft: &mut GuidelineDraft, record: &mut Record, asked: Timestamp) -> Result<()> {
    for (step, number) in (1..).zip(["3.2", "5.6"]) {
        if let Body::Organisation(guideline) = &mut draft.body
            && let Some(clause) = guideline.clauses.iter_mut().find(|clause| clause.number == number)
        {
            match &mut clause.rule {
                Rule::HashtagCount { max } => *max = 2,
                _ => clause.severity = Severity::Block,
            }
        }
        draft.revision += 1;
        draft.edited_at = asked.checked_add(SignedDuration::from_mins(step.into()))?;
        store::guideline_drafts::update(tx, draft).await?;
        store::guideline_drafts::add_step(tx, draft, step, "changed", number).await?;
        let particulars = json!({ "what": "changed", "clause": number });
        record.did(draft.edited_by, draft.edited_at, "edited", (ObjectKind::Guideline, draft.id.0), particulars);
    }
    draft.revision += 1;
    draft.asked = Some((draft.edited_by, draft.edited_at));
    store::guideline_drafts::update(tx, draft).await?;
    record.did(draft.edited_by, draft.edited_at, "submitted", (ObjectKind::Guideline, draft.id.0), json!({}));
    Ok(())
}
