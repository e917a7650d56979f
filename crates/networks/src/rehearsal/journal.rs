//! The journal: what was done on the rehearsal network, one line for acts that belong together, each with its digest, synced to disk
//! before it takes effect.
//!
//! A last line without its line end was torn by a crash: it never took effect and is cut off when the journal is opened. Damage anywhere
//! else is an error. A failed write is cut off again; after a failed sync nothing on the disk can be trusted, and the journal refuses all
//! that follows until it is opened anew.

use super::RehearsalError;
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{Read, Seek, SeekFrom, Write},
    path::Path,
};

/// Characters of a line's digest: 32 bits tell damage from chance.
const DIGEST: usize = 8;

/// Where acts are written down; in memory nothing is.
#[derive(Debug)]
pub(super) enum Journal {
    Memory,
    Disk { file: File, length: u64, broken: bool },
}

impl Journal {
    /// Opens or begins a journal and reads what stands in it.
    pub(super) fn open<T: DeserializeOwned>(path: &Path) -> Result<(Self, Vec<T>), RehearsalError> {
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        file.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => RehearsalError::Locked,
            TryLockError::Error(error) => RehearsalError::Disk(error),
        })?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let (acts, length) = read_all(&bytes)?;
        if length < bytes.len() {
            file.set_len(count(length))?;
            file.sync_all()?;
        }
        file.seek(SeekFrom::End(0))?;
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            File::open(folder)?.sync_all()?;
        }
        Ok((Self::Disk { file, length: count(length), broken: false }, acts))
    }

    /// Writes acts down, all or none, and waits until the disk has them.
    pub(super) fn append<T: Serialize>(&mut self, acts: &[T]) -> Result<(), RehearsalError> {
        let Self::Disk { file, length, broken } = self else { return Ok(()) };
        if *broken {
            return Err(RehearsalError::Broken);
        }
        let text = serde_json::to_string(acts).map_err(|error| RehearsalError::Corrupt { line: 0, why: error.to_string() })?;
        let line = format!("{} {text}\n", digest(text.as_bytes()));
        if let Err(error) = file.write_all(line.as_bytes()) {
            let mended = file.set_len(*length).and_then(|()| file.seek(SeekFrom::End(0)));
            *broken = mended.is_err();
            return Err(error.into());
        }
        if let Err(error) = file.sync_data() {
            *broken = true;
            return Err(error.into());
        }
        *length += count(line.len());
        Ok(())
    }
}

fn count(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

fn digest(text: &[u8]) -> String {
    let mut whole = hex::encode(Sha256::digest(text));
    whole.truncate(DIGEST);
    whole
}

/// Every act, and how many bytes are whole.
fn read_all<T: DeserializeOwned>(bytes: &[u8]) -> Result<(Vec<T>, usize), RehearsalError> {
    let mut acts = Vec::new();
    let mut whole = 0;
    for (number, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let Some(inside) = line.strip_suffix(b"\n") else { break };
        match read_line::<T>(inside) {
            Ok(together) => acts.extend(together),
            // power lost within a write can leave anything after the last synced byte, a line end too
            Err(_) if whole + line.len() == bytes.len() => break,
            Err(why) => return Err(RehearsalError::Corrupt { line: number + 1, why }),
        }
        whole += line.len();
    }
    Ok((acts, whole))
}

fn read_line<T: DeserializeOwned>(line: &[u8]) -> Result<Vec<T>, String> {
    let (given, text) = line.split_at_checked(DIGEST).ok_or("too short")?;
    let text = text.strip_prefix(b" ").ok_or("no digest")?;
    if given != digest(text).as_bytes() {
        return Err("the digest does not fit".to_owned());
    }
    serde_json::from_slice(text).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn reopen(path: &Path) -> Result<Vec<String>, RehearsalError> {
        Journal::open::<String>(path).map(|(_, acts)| acts)
    }

    #[test]
    fn what_was_appended_is_there_again_and_a_torn_end_is_cut_off() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let (mut journal, acts) = Journal::open::<String>(&path).unwrap();
        assert!(acts.is_empty());
        journal.append(&["one", "two"]).unwrap();
        journal.append(&["three"]).unwrap();
        drop(journal);
        let whole = fs::read(&path).unwrap();
        let last = whole.len() - whole.iter().rev().skip(1).position(|byte| *byte == b'\n').unwrap() - 1;
        for end in last..whole.len() {
            fs::write(&path, &whole[..end]).unwrap();
            assert_eq!(reopen(&path).unwrap(), ["one", "two"], "cut at {end}");
            assert_eq!(fs::read(&path).unwrap(), whole[..last]);
        }
        fs::write(&path, &whole).unwrap();
        let (mut journal, _) = Journal::open::<String>(&path).unwrap();
        journal.append(&["four"]).unwrap();
        drop(journal);
        assert_eq!(reopen(&path).unwrap(), ["one", "two", "three", "four"]);
    }

    #[test]
    fn damage_in_the_middle_is_no_torn_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let (mut journal, _) = Journal::open::<String>(&path).unwrap();
        journal.append(&["one", "two"]).unwrap();
        journal.append(&["three"]).unwrap();
        drop(journal);
        let mut bytes = fs::read(&path).unwrap();
        bytes[12] ^= 1;
        fs::write(&path, &bytes).unwrap();
        assert!(matches!(reopen(&path), Err(RehearsalError::Corrupt { line: 1, .. })));
    }

    #[test]
    fn two_processes_do_not_share_a_journal() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let first = Journal::open::<String>(&path).unwrap();
        assert!(matches!(reopen(&path), Err(RehearsalError::Locked)));
        drop(first);
        assert!(reopen(&path).is_ok());
    }

    #[test]
    fn a_write_that_fails_leaves_the_journal_refusing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        drop(Journal::open::<String>(&path).unwrap());
        let read_only = File::open(&path).unwrap();
        let mut journal = Journal::Disk { file: read_only, length: 0, broken: false };
        assert!(matches!(journal.append(&["one"]), Err(RehearsalError::Disk(_))));
        assert!(matches!(journal.append(&["two"]), Err(RehearsalError::Broken)));
        assert!(reopen(&path).unwrap().is_empty());
    }
}
