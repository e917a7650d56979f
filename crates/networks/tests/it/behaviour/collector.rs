//! Collects for a scenario, and watches that the cursor only goes forward.

use super::{Ground, PATIENCE, own};
use folkmoot_model::network::post::{Incoming, RemotePost};
use std::collections::HashSet;

pub struct Collector<'a> {
    ground: &'a dyn Ground,
    cursor: Option<String>,
    cursors: HashSet<String>,
    /// Everything, in the order it came.
    pub all: Vec<Incoming>,
}

impl<'a> Collector<'a> {
    /// Begins after everything that has happened so far.
    pub async fn start(ground: &'a dyn Ground) -> Self {
        let mut collector = Self { ground, cursor: None, cursors: HashSet::new(), all: Vec::new() };
        collector.collect().await;
        collector.all.clear();
        collector
    }

    /// Collects what there is.
    pub async fn collect(&mut self) {
        loop {
            let batch = own(self.ground.network().collect(self.ground.access(), self.cursor.as_deref()).await).value;
            assert!(batch.gaps.is_empty(), "{:?}", batch.gaps);
            assert!(batch.next_cursor.is_some(), "without a cursor the next call would begin anew");
            if batch.next_cursor == self.cursor {
                assert!(batch.incoming.is_empty() && !batch.more, "something came in and the cursor stood still");
            } else {
                let next = batch.next_cursor.clone().unwrap();
                assert!(self.cursors.insert(next.clone()), "the cursor went back to {next}");
            }
            self.cursor = batch.next_cursor;
            self.all.extend(batch.incoming);
            if !batch.more {
                return;
            }
        }
    }

    /// Collects until a post that holds these words has come in.
    pub async fn until(&mut self, words: &str) -> RemotePost {
        for _ in 0..PATIENCE {
            if let Some(post) = self.posts(words).into_iter().next() {
                return post;
            }
            self.ground.a_while().await;
            self.collect().await;
        }
        panic!("{words:?} never came in; what did: {:?}", self.all);
    }

    /// The posts that hold these words.
    pub fn posts(&self, words: &str) -> Vec<RemotePost> {
        let posts = self.all.iter().filter_map(|one| if let Incoming::Post(post) = one { Some(&**post) } else { None });
        posts.filter(|post| post.text.contains(words)).cloned().collect()
    }
}
