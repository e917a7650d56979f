//! A complaint becomes a repair, from the first post to the last answer, in a browser without a script.

use crate::app::{Signed, TestApp};
use folkmoot_model::{
    ids::CaseId,
    incoming::{case::CaseState, follow_up::FollowUpState},
};
use folkmoot_store as store;
use jiff::SignedDuration;

/// The complaint has come in; the front office and the expert are signed in.
struct Walk {
    app: TestApp,
    complaint: String,
    case: CaseId,
    front: Signed,
    expert: Signed,
}

#[tokio::test]
async fn a_complaint_becomes_a_repair() {
    let app = TestApp::start().await;
    let complaint = app.rehearsed.says("noordkade", "Alle lantaarns op de Lindekade zijn uit.", None).unwrap();
    app.rehearsed.collect().await.unwrap();
    let found = store::cases::for_post(&app.newsroom().store.read(), app.town().account, &complaint).await.unwrap();
    let (front, expert) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().expert).await);
    let walk = Walk { complaint, case: found.expect("the complaint has a case"), front, expert, app };
    walk.the_front_office_asks_the_department().await;
    walk.the_expert_answers().await;
    walk.the_answer_goes_back_out_by_the_same_door().await;
    walk.the_repair_is_planned_and_done().await;
    walk.the_last_answer_tells_it().await;
}

impl Walk {
    async fn state(&self) -> CaseState {
        store::cases::get(&self.app.newsroom().store.read(), self.case).await.unwrap().unwrap().state
    }

    async fn the_front_office_asks_the_department(&self) {
        let (front, case) = (&self.front, self.case);
        let list = front.get("/inbox").await.ok();
        assert_eq!(list.attributes(".qi", "href"), [format!("/inbox/{case}?tab=to-answer")]);
        let page = front.get(&list.attributes(".qi", "href")[0]).await.ok();
        let page = front.follow(&front.fill(&page, &format!("/cases/{case}/assign"), &[]).await).await.ok();
        let link = page.attributes("a[data-key=h]", "href").remove(0);
        let form = front.get(&link).await.ok();
        let works = self.app.town().works.to_string();
        let asked = [("department", works.as_str()), ("question", "Wanneer is het licht weer aan?")];
        let answer = front.fill(&form, &format!("/cases/{case}/hand-off"), &asked).await;
        front.follow(&answer).await.ok().says("The department has been asked.");
        assert_eq!(self.state().await, CaseState::Pending);
    }

    async fn the_expert_answers(&self) {
        self.app.rehearsed.turn(SignedDuration::from_mins(20));
        let expert = &self.expert;
        let list = expert.get("/inbox").await.ok();
        let page = expert.get(&list.attributes(".qi", "href")[0]).await.ok();
        let action = page.attributes("form[action$='/answer']", "action").remove(0);
        let answer = expert.fill(&page, &action, &[("answer", "De kabel is kapot. Morgen is het klaar.")]).await;
        expert.follow(&answer).await.ok();
    }

    async fn the_answer_goes_back_out_by_the_same_door(&self) {
        let (front, path) = (&self.front, format!("/inbox/{}", self.case));
        let page = front.get(&path).await.ok();
        let take = page.attributes(".sugg a.btn", "href").remove(0);
        let page = front.get(take.trim_end_matches("#reply")).await.ok();
        let sent = front.fill(&page, &format!("/cases/{}/reply", self.case), &[]).await;
        front.follow(&sent).await.ok().says("On its way");
        self.app.rehearsed.publish().await.unwrap();
        let page = front.get(&path).await.ok();
        page.says("Sent");
        page.says("Answered in");
        let there = self.app.rehearsed.seen_there(&self.complaint).await.unwrap();
        assert!(there.iter().any(|text| text.contains("De kabel is kapot. Morgen is het klaar.")), "the citizen sees {there:?}");
    }

    async fn the_repair_is_planned_and_done(&self) {
        let (front, case) = (&self.front, self.case);
        let page = front.get(&format!("/inbox/{case}")).await.ok();
        let own = self.app.town().writer.person.to_string();
        let plan = [("owner", own.as_str()), ("description", "Kabel Lindekade vervangen"), ("kind", "work_order")];
        let page = front.follow(&front.fill(&page, &format!("/cases/{case}/follow-ups"), &plan).await).await.ok();
        assert!(page.attributes("button[aria-disabled]", "title").contains(&"A follow-up is still open.".to_owned()));
        self.app.rehearsed.turn(SignedDuration::from_hours(4));
        let done = page.attributes("form[action$='/done']", "action").remove(0);
        let page = front.follow(&front.fill(&page, &done, &[("outcome", "De kabel is vervangen.")]).await).await.ok();
        page.says("The citizen does not know yet");
        let close = front.get(&format!("/cases/{case}/close")).await.ok();
        close.says("One person has not been told yet.");
    }

    async fn the_last_answer_tells_it(&self) {
        let (front, case, read) = (&self.front, self.case, self.app.newsroom().store.read());
        let page = front.get(&format!("/inbox/{case}")).await.ok();
        let work = store::follow_ups::of_case(&read, case).await.unwrap().remove(0);
        let tells = work.id.to_string();
        let told = [("text", "Het licht brandt weer. De kabel is vervangen."), ("tells", tells.as_str())];
        front.follow(&front.fill(&page, &format!("/cases/{case}/reply"), &told).await).await.ok();
        self.app.rehearsed.publish().await.unwrap();
        let work = store::follow_ups::of_case(&read, case).await.unwrap().remove(0);
        assert!(matches!(work.state, FollowUpState::Told { delivery: Some(_), .. }), "{:?}", work.state);
        let page = front.get(&format!("/inbox/{case}")).await.ok();
        page.says("Told by our answer");
        let closed = front.fill(&page, &format!("/cases/{case}/close"), &[("closing", "done")]).await;
        front.follow(&closed).await.ok().says("Closed.");
        assert_eq!(self.state().await, CaseState::Closed);
        front.get("/inbox?tab=done").await.ok().says("Lindekade");
    }
}
