//! A text that is too long for a network, split into parts of a thread: by a press at the ends of sentences, or by hand with lines of three
//! hyphens.

use super::{form::Form, room::Room};
use crate::{
    parts::{Problem, Ui},
    t,
};
use folkmoot_model::{ids::AccountId, outgoing::thread};

/// Gives an account a text of its own that is what it would have got, in parts.
pub fn split(ui: &Ui, room: &Room, form: &mut Form, account: AccountId) -> Vec<Problem> {
    let content = form.content();
    let target = content.targets.iter().find(|target| target.account == account);
    let Some((known, text)) = room.account(account).zip(target.and_then(|target| content.text_for(target))) else {
        return Vec::new();
    };
    let split = thread::split(text, &form.warning, &known.capability.text);
    let field = format!("own-{account}");
    if split == text {
        return vec![Problem { field, words: t!(ui, "compose-split-cannot") }];
    }
    if let Some(addressed) = form.accounts.iter_mut().find(|addressed| addressed.account == account) {
        addressed.own = split;
    }
    Vec::new()
}
