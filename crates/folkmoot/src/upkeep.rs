//! Backup, restore, doctor: each one command, each usable while the newsroom runs.

use crate::{command::Place, config, run::say};
use anyhow::{Context, Result, bail};
use folkmoot_store::upkeep;
use std::{
    fs::{self, File, OpenOptions},
    io::{BufReader, BufWriter, Write},
    path::Path,
};

/// Writes everything into one file: first beside it, then renamed, so that a file of that name is always a whole one.
pub async fn backup(place: &Place, to: &Path) -> Result<()> {
    if to.exists() {
        bail!("{} exists already; nothing was written", to.display());
    }
    let store = config::store(place).await?;
    let part = to.with_extension("part");
    let file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&part)
        .with_context(|| format!("failed to make {}", part.display()))?;
    let mut writer = BufWriter::new(file);
    let result = upkeep::backup(&store, &mut writer).await;
    let report = match result {
        Ok(report) => report,
        Err(error) => {
            drop(fs::remove_file(&part));
            return Err(error).context("failed to back up; nothing was left behind");
        }
    };
    writer.flush()?;
    writer.get_ref().sync_all()?;
    fs::rename(&part, to).with_context(|| format!("failed to rename {}", part.display()))?;
    say(&format!("{} rows of {} tables are in {}", report.rows, report.tables, to.display()))?;
    say("The key (secret.key in the data folder) is not in it. Keep it somewhere else.")
}

/// Reads everything from a file.
pub async fn restore(place: &Place, from: &Path, replace: bool) -> Result<()> {
    let file = File::open(from).with_context(|| format!("failed to open {}", from.display()))?;
    let store = config::store(place).await?;
    let report =
        upkeep::restore(&store, BufReader::new(file), replace).await.context("failed to restore; the database is as it was")?;
    say(&format!("{} rows of {} tables are back", report.rows, report.tables))
}

/// Checks that everything is whole, and changes nothing: migrations that are still to run are reported, not run.
pub async fn doctor(place: &Place) -> Result<()> {
    let store = config::store_to_look(place).await?;
    let checks = upkeep::doctor(&store).await.context("failed to look")?;
    let mut bad = 0;
    for check in &checks {
        say(&format!("{} {}: {}", if check.ok { "ok  " } else { "BAD " }, check.name, check.detail))?;
        bad += usize::from(!check.ok);
    }
    if bad > 0 {
        bail!("{bad} of {} checks failed", checks.len());
    }
    say(&format!("all {} checks are well", checks.len()))
}
