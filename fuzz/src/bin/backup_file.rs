//! A backup from anywhere: restored whole, or refused with the database as it was. The input is the text inside; it is packed here.
#![no_main]

use flate2::{Compression, write::GzEncoder};
use folkmoot_store::{Address, Store, upkeep};
use libfuzzer_sys::fuzz_target;
use std::{io::Write, sync::LazyLock};
use tokio::runtime::{Builder, Runtime};

static HOUSE: LazyLock<(Runtime, Store)> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let address = Address::parse("sqlite::memory:").expect("an address");
    let store = runtime.block_on(Store::open(&address)).expect("an empty house");
    (runtime, store)
});

fuzz_target!(|text: &[u8]| {
    let (runtime, store) = &*HOUSE;
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(text).expect("memory");
    let packed = packed.finish().expect("memory");
    runtime.block_on(async {
        let restored = upkeep::restore(store, packed.as_slice(), true).await;
        let broken = &packed[..packed.len() / 2];
        assert!(upkeep::restore(store, broken, true).await.is_err(), "half a file was taken for a whole one");
        let organisation = folkmoot_store::organisation::get(&store.read()).await;
        assert!(restored.is_err() || organisation.is_ok(), "what was restored can't be read: {organisation:?}");
    });
});
