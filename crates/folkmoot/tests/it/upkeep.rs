//! Doctor, backup and restore, run as commands: what they leave alone, and beside a newsroom that serves.

use folkmoot_store::{self as store, Address, Store};
use folkmoot_testkit::rehearsed::Rehearsed;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

/// A command over a data folder, with nothing from the environment.
fn folkmoot(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_folkmoot"));
    command.env_clear().args(arguments).arg("--data").arg(data);
    command
}

fn run(data: &Path, arguments: &[&str]) -> Output {
    folkmoot(data, arguments).output().unwrap()
}

/// What a command said that went well.
fn said(output: &Output) -> String {
    let words = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{words}{}", String::from_utf8_lossy(&output.stderr));
    words
}

fn address(data: &Path) -> Address {
    Address::Sqlite(data.join("folkmoot.db"))
}

/// A newsroom that serves, until it is dropped.
struct Serving {
    child: Child,
    address: String,
}

impl Serving {
    fn over(data: &Path) -> Self {
        let mut child = folkmoot(data, &["serve", "--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().rsplit("http://").next().unwrap().trim_end_matches('/').to_owned();
        Self { child, address }
    }

    #[expect(clippy::disallowed_methods, reason = "a browser's place is taken, on this machine alone")]
    fn is_well(&mut self) -> bool {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let host = &self.address;
        write!(stream, "GET /healthz HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        self.child.try_wait().unwrap().is_none() && answer.starts_with("HTTP/1.1 200") && answer.ends_with("ok\n")
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[tokio::test]
async fn the_doctor_reports_what_is_still_to_run_and_runs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    Store::open_at(&address(data), 1).await.unwrap().close().await.unwrap();
    for time in ["first", "second"] {
        let output = run(data, &["doctor"]);
        let words = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(1), "{time}: {words}");
        let line = words.lines().find(|line| line.contains("migrations")).unwrap();
        assert!(line.starts_with("BAD") && line.contains("not run: m0002_edition_keys"), "{time}: {line}");
    }
    Store::open(&address(data)).await.unwrap().close().await.unwrap();
    assert!(said(&run(data, &["doctor"])).contains("migrations: all run"));
}

#[test]
fn the_doctor_makes_nothing_where_there_is_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("nowhere");
    let output = run(&data, &["doctor"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("there is no file"), "{output:?}");
    assert!(!data.exists());
}

#[tokio::test]
async fn doctor_backup_and_restore_run_beside_a_newsroom_that_serves() {
    let folder = tempfile::tempdir().unwrap();
    let (data, other, file) = (folder.path().join("data"), folder.path().join("other"), folder.path().join("town.jsonl.gz"));
    std::fs::create_dir(&data).unwrap();
    let town = Rehearsed::open(Store::open(&address(&data)).await.unwrap()).await.unwrap();
    let remote = town.says("noor", "De lamp is kapot.", None).unwrap();
    town.collect().await.unwrap();
    let account = town.town.account;
    town.newsroom().store.clone().close().await.unwrap();

    let mut serving = Serving::over(&data);
    assert!(serving.is_well());
    assert!(said(&run(&data, &["doctor"])).contains("checks are well"));
    let written = said(&run(&data, &["backup", file.to_str().unwrap()]));
    let restored = said(&run(&other, &["restore", file.to_str().unwrap()]));
    assert!(said(&run(&other, &["doctor"])).contains("checks are well"));
    assert!(serving.is_well(), "it went on serving");
    drop(serving);

    let rows = |words: &str| words.split(" tables").next().unwrap().to_owned();
    assert_eq!(rows(&written), rows(&restored), "as much came back as went in");
    let copy = Store::open(&address(&other)).await.unwrap();
    let organisation = store::organisation::get(&copy.read()).await.unwrap().unwrap();
    assert_eq!(organisation.name, "Testdorp");
    assert!(store::posts::by_remote(&copy.read(), account, &remote).await.unwrap().is_some());
    copy.close().await.unwrap();
}
