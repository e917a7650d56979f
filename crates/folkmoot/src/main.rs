//! The newsroom as one binary: serve, worker, demo, doctor, backup, restore. It only wires; what it wires is in the other crates.

mod command;
mod config;
mod demo;
mod measure;
mod run;
mod stage;
mod upkeep;

use anyhow::Result;
use clap::Parser;
use command::{Cli, Command, GuidelineCommand};
use mimalloc::MiMalloc;

/// Pages are many small strings, and the town of the demo is built of them: its first page comes a fifth sooner (decision 9).
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

#[tokio::main]
async fn main() -> Result<()> {
    let cli = Cli::parse();
    run::log(cli.log_json);
    // two crypto providers would be one too many: ring for the whole process
    let _ = rustls::crypto::ring::default_provider().install_default();
    match cli.command {
        Command::Serve { place, listen, no_worker } => run::serve(&place, listen, !no_worker).await,
        Command::Worker { place } => run::worker(&place).await,
        Command::Demo { listen, data, seed } => stage::run(listen, data, seed).await,
        Command::Doctor { place } => upkeep::doctor(&place).await,
        Command::Backup { place, to } => upkeep::backup(&place, &to).await,
        Command::Restore { place, from, replace } => upkeep::restore(&place, &from, replace).await,
        Command::Guideline { what: GuidelineCommand::Measure { misses, write } } => measure::run(misses, write.as_deref()),
        Command::Routes => run::routes().await,
    }
}
