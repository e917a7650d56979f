//! Collecting, answering, measuring, streaming, moderating.

use super::{Ground, PATIENCE, collector::Collector, declared, is_unsupported, own, publish, say, sending::find};
use crate::cleared::Say;
use folkmoot_model::network::{
    capability::{Capability, Verb},
    post::{Incoming, Visibility},
};
use folkmoot_networks::network::{Measure, StreamEvent};

pub async fn nothing_lost_nothing_twice(ground: &dyn Ground) {
    let mut collector = Collector::start(ground).await;
    let mut said = Vec::new();
    for wave in ["first", "second", "third"] {
        for number in 0..3 {
            let words = format!("{wave} wave, number {number}");
            ground.citizen_says(&words, None, false).await;
            said.push(words);
        }
        collector.until(said.last().unwrap()).await;
    }
    for words in &said {
        collector.until(words).await;
    }
    ground.a_while().await;
    collector.collect().await;
    for words in &said {
        assert_eq!(collector.posts(words).len(), 1, "{words}");
    }
}

pub async fn question_and_answer(ground: &dyn Ground, capability: &Capability) {
    let mut collector = Collector::start(ground).await;
    let since = ground.now();
    let ours = say(ground, "Main Street is closed for works.").await;
    ground.citizen_says("until when is that, please?", Some(&ours), false).await;
    let question = collector.until("until when is that").await;
    assert!(question.author.handle.contains('@') && !question.author.remote_id.is_empty(), "{:?}", question.author);
    assert!(question.in_reply_to.is_some(), "an answer to our post says so");
    assert_eq!(question.visibility, Visibility::Public);
    let answer = publish(ground, &Say::text("Until Friday at noon."), Some(&question.remote_id), "k-answer").await;
    if !declared(capability, Verb::Reply) {
        return is_unsupported(answer, Verb::Reply);
    }
    let answer = own(answer).value;
    let found = find(ground, "Until Friday at noon.", Some(&question.remote_id), "k-answer", since, &[]).await;
    assert_eq!(found.map(|found| found.uri).as_ref(), Some(&answer.uri), "an answer is found again by what it answers");
    let conversation = own(ground.network().conversation(ground.access(), &ours.remote_id).await).value;
    let place = |uri: &str| {
        conversation.iter().position(|post| post.uri == uri).unwrap_or_else(|| panic!("{uri} is not in {conversation:?}"))
    };
    let (first, second, third) = (place(&ours.uri), place(&question.uri), place(&answer.uri));
    assert!(first < second && second < third, "oldest first");
    assert!(conversation[third].text.contains("Until Friday at noon."));
}

pub async fn in_private(ground: &dyn Ground, capability: &Capability) {
    let mut collector = Collector::start(ground).await;
    ground.citizen_says("my number is 06 0000 0000", None, true).await;
    let message = collector.until("my number is").await;
    assert_eq!(message.visibility, Visibility::Direct);
    let say = Say { visibility: Visibility::Direct, ..Say::text("Thank you, we will call you.") };
    let answer = publish(ground, &say, Some(&message.remote_id), "k-private").await;
    if !declared(capability, Verb::PrivateReply) {
        return is_unsupported(answer, Verb::PrivateReply);
    }
    let answer = own(answer).value;
    let conversation = own(ground.network().conversation(ground.access(), &answer.remote_id).await).value;
    let ours = conversation.iter().find(|post| post.uri == answer.uri).unwrap();
    assert_eq!(ours.visibility, Visibility::Direct, "an answer in private is for one");
}

pub async fn figures(ground: &dyn Ground, capability: &Capability) {
    let ours = say(ground, "The new library is open.").await;
    let ids = [ours.remote_id.clone(), "0123456789".to_owned()];
    let read = ground.network().measure(ground.access(), &ids).await;
    if !declared(capability, Verb::Measure) {
        return is_unsupported(read, Verb::Measure);
    }
    let read = own(read).value;
    assert_eq!(
        read.iter().map(|(id, _)| id).collect::<Vec<_>>(),
        ids.iter().collect::<Vec<_>>(),
        "asked and answered in one order"
    );
    assert_eq!(read[1].1, None, "a post that never was has no figures");
    ground.citizen_likes(&ours).await;
    for _ in 0..PATIENCE {
        let read = own(ground.network().measure(ground.access(), &ids[..1]).await).value;
        if read[0].1.is_some_and(|figures| figures.likes > 0) {
            return;
        }
        ground.a_while().await;
    }
    panic!("the like never arrived");
}

pub async fn stream(ground: &dyn Ground, capability: &Capability) {
    if !declared(capability, Verb::Stream) {
        return is_unsupported(ground.network().stream(ground.access()).await, Verb::Stream);
    }
    ground.citizen_says("can you hear me?", None, false).await;
    let mut stream = ground.network().stream(ground.access()).await.unwrap_or_else(|error| panic!("{error:?}"));
    ground.citizen_says("and can you hear me now?", None, false).await;
    for _ in 0..1000 {
        match tokio::time::timeout(std::time::Duration::from_secs(10), stream.next()).await {
            Ok(Ok(Some(StreamEvent::Incoming(captured)))) => {
                let heard = own(Ok(captured)).value;
                if heard.iter().any(|one| matches!(one, Incoming::Post(post) if post.text.contains("can you hear me"))) {
                    return;
                }
            }
            Ok(Ok(Some(StreamEvent::Alive))) => ground.a_while().await,
            other => panic!("the stream ended before it told anything: {other:?}"),
        }
    }
    panic!("the stream told everything but what happened");
}

pub async fn moderation(ground: &dyn Ground, capability: &Capability) {
    let mut collector = Collector::start(ground).await;
    ground.citizen_says("you are all useless", None, false).await;
    let post = collector.until("you are all useless").await;
    let author = || post.author.remote_id.clone();
    let report =
        Measure::Report { author: author(), posts: vec![post.remote_id.clone()], comment: "an insult (invented)".to_owned() };
    // lifted at once, so that the suite ends as it began
    for (verb, measure) in [
        (Verb::Report, report),
        (Verb::Mute, Measure::Mute { author: author() }),
        (Verb::Mute, Measure::Unmute { author: author() }),
        (Verb::Block, Measure::Block { author: author() }),
        (Verb::Block, Measure::Unblock { author: author() }),
    ] {
        let outcome = ground.network().moderate(ground.access(), &measure).await;
        if declared(capability, verb) {
            own(outcome);
        } else {
            is_unsupported(outcome, verb);
        }
    }
}
