//! The command line. Every option can be given as an environment variable; a service file needs nothing else.

use clap::{Args, Parser, Subcommand};
use std::{net::SocketAddr, path::PathBuf};
use url::Url;

/// A newsroom for governments: a message goes out under the rules, what citizens say comes back in, and everything is on the record.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Cli {
    /// Write the log as JSON lines.
    #[arg(long, env = "FOLKMOOT_LOG_JSON", global = true)]
    pub log_json: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the pages and do the work behind them.
    Serve {
        /// Where everything is.
        #[command(flatten)]
        place: Place,
        /// Address to listen on.
        #[arg(long, env = "FOLKMOOT_LISTEN", default_value = "127.0.0.1:8470")]
        listen: SocketAddr,
        /// Only serve pages; the work is done by `folkmoot worker` processes.
        #[arg(long, env = "FOLKMOOT_NO_WORKER")]
        no_worker: bool,
    },
    /// Do the work behind the pages: publish, collect, measure. Any number of processes over PostgreSQL.
    Worker {
        /// Where everything is.
        #[command(flatten)]
        place: Place,
    },
    /// Show an invented town, Veldmonde, on the rehearsal network. Nothing in it is real.
    Demo {
        /// Address to listen on; the next free port is taken when it is in use.
        #[arg(long, env = "FOLKMOOT_LISTEN", default_value = "127.0.0.1:8470")]
        listen: SocketAddr,
        /// Keep the town in this folder; else it is gone when the demo ends.
        #[arg(long)]
        data: Option<PathBuf>,
        /// Another number is another town's fate.
        #[arg(long, default_value_t = 196)]
        seed: u64,
    },
    /// Check that everything is whole; changes nothing, can be run while the newsroom runs.
    Doctor {
        /// Where everything is.
        #[command(flatten)]
        place: Place,
    },
    /// Write everything into one file; can be run while the newsroom runs.
    Backup {
        /// Where everything is.
        #[command(flatten)]
        place: Place,
        /// The file to write; must not exist yet.
        to: PathBuf,
    },
    /// Read everything from a file that `backup` wrote, into an empty database of either kind.
    Restore {
        /// Where everything is.
        #[command(flatten)]
        place: Place,
        /// The file to read.
        from: PathBuf,
        /// Replace what is there. All or nothing: if the file turns out broken, what is there stays.
        #[arg(long)]
        replace: bool,
    },
    /// About the guideline and its checks; needs no database.
    Guideline {
        /// What to do with it.
        #[command(subcommand)]
        what: GuidelineCommand,
    },
    /// Print every route with who may use it, as JSON lines.
    Routes,
}

/// What to do with the guideline.
#[derive(Debug, Subcommand)]
pub enum GuidelineCommand {
    /// Run every check over the labelled texts that ship, and print precision and recall with 95 % intervals.
    Measure {
        /// Print each text on which the review and its label differ.
        #[arg(long)]
        misses: bool,
        /// Write the figures that ship, such as `crates/model/data/measured.tsv`.
        #[arg(long)]
        write: Option<PathBuf>,
    },
}

/// Where everything is.
#[derive(Debug, Clone, Args)]
pub struct Place {
    /// Folder for the database and the key.
    #[arg(long, env = "FOLKMOOT_DATA", default_value = "folkmoot-data")]
    pub data: PathBuf,
    /// Database: `sqlite:///path/file.db` or `postgres://…`. By default a SQLite file in the data folder.
    #[arg(long, env = "FOLKMOOT_DATABASE", hide_env_values = true)]
    pub database: Option<String>,
    /// Address people open in their browser, such as `https://newsroom.town.example`.
    #[arg(long, env = "FOLKMOOT_PUBLIC_URL")]
    pub public_url: Option<Url>,
    /// Hosts that may be reached although the egress gateway would refuse them: `name:port` or `address:port`, by comma. For tests.
    #[arg(long, env = "FOLKMOOT_ALLOW_HOSTS", value_delimiter = ',')]
    pub allow_hosts: Vec<String>,
    /// The address of a client is taken from this header, which a trusted proxy sets.
    #[arg(long, env = "FOLKMOOT_CLIENT_ADDRESS_HEADER")]
    pub client_address_header: Option<String>,
    /// Seconds in which "goes out now" can still be stopped.
    #[arg(long, env = "FOLKMOOT_STOP_WINDOW_S", default_value_t = 15)]
    pub stop_window_s: u32,
}
