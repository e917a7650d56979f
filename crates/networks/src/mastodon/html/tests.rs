//! From markup to text and to markup that is safe to show.

//! Reading HTML of hostile and ordinary servers.

use super::*;
use proptest::prelude::*;

#[test]
fn mastodons_own_markup_reads_as_it_was_written() {
    for (html, text) in [
        (
            "<p>De brug is dicht.<br />Omrijden via de Molenweg.</p><p>Dank!</p>",
            "De brug is dicht.\nOmrijden via de Molenweg.\n\nDank!",
        ),
        (
            "<p>See <a href=\"https://veldmonde.example/werk/2026?a=1&amp;b=2\" rel=\"nofollow\"><span class=\"invisible\">https://</span>\
             <span class=\"ellipsis\">veldmonde.example/werk/2026?a=</span><span class=\"invisible\">1&amp;b=2</span></a> soon</p>",
            "See https://veldmonde.example/werk/2026?a=1&b=2 soon",
        ),
        (
            "<p><span class=\"h-card\" translate=\"no\"><a href=\"http://localhost:3000/@anna\" class=\"u-url mention\">@<span>anna</span></a></span> hello!</p>",
            "@anna hello!",
        ),
        ("<p><a href=\"https://a.example/tags/brug\" class=\"mention hashtag\">#<span>brug</span></a></p>", "#brug"),
        ("<ul><li>one</li><li>two</li></ul><p>three</p>", "- one\n- two\n\nthree"),
        ("a\n   b\t c", "a b c"),
        ("<pre>a\n  b</pre>c", "a\n  b\n\nc"),
        ("fish &amp; chips &lt;b&gt; &eacute;", "fish & chips <b> é"),
        ("<p>hi <img class=\"emoji\" alt=\":sun:\" src=\"x\"></p>", "hi :sun:"),
        ("plain", "plain"),
        ("", ""),
    ] {
        assert_eq!(html_to_text(html), text);
    }
}

#[test]
fn a_link_never_hides_where_it_leads() {
    for (html, text) in [
        ("<a href=\"https://evil.example/x\">city.example</a>", "city.example (https://evil.example/x)"),
        ("<a href=\"https://city.example/long/path\">city.example/lo…</a>", "https://city.example/long/path"),
        ("<a href=\"https://city.example/\">city.example</a>", "city.example"),
        ("<a href=\"https://city.example/a\"></a>", "https://city.example/a"),
        ("<a href=\"javascript:alert(1)\">click</a>", "click"),
        ("<a href=\"https://a.\u{202e}e\u{13}vil\n.example/x\">here</a>", "here (https://a.evil.example/x)"),
    ] {
        assert_eq!(html_to_text(html), text);
    }
}

#[test]
fn scripts_styles_and_traps_are_no_text() {
    assert_eq!(html_to_text("a<script>alert('<p>')</script>b<style>p{}</style>c<!-- d -->"), "abc");
    assert_eq!(html_to_text("safe\u{202e}gnp.exe\u{2066}\u{0}\u{7}"), "safegnp.exe");
    assert_eq!(one_line("  Anna\u{202e}\r\n of  the\tMill ", 12), "Anna of the ");
}

#[test]
fn shown_html_holds_no_way_to_act() {
    let html = "<p onclick=\"x()\" class=\"c\" style=\"position:fixed\">a <a href=\"javascript:x()\">b</a> <a href=\"https://c.example\" target=\"_top\">c</a>\
                <svg><script>x()</script></svg><math><mtext></mtext></math><img src=x onerror=x()><form><input></form><iframe src=\"//d\"></iframe></p>";
    let shown = sanitise(html).unwrap();
    for sign in ["onclick", "javascript", "svg", "math", "img", "form", "iframe", "style", "class", "target", "script"] {
        assert!(!shown.contains(sign), "{sign} in {shown}");
    }
    assert!(shown.contains("href=\"https://c.example\" rel=\"nofollow noopener noreferrer ugc\""), "{shown}");
}

#[test]
fn a_bomb_of_tags_is_read_and_not_shown() {
    let bomb = format!("{}deep{}", "<div><b>".repeat(50_000), "</b></div>".repeat(50_000));
    assert_eq!(html_to_text(&bomb), "deep");
    assert_eq!(sanitise(&bomb), None);
    let long = "word ".repeat(2_000_000);
    assert!(html_to_text(&long).len() <= MOST_HTML);
}

proptest! {
    #[test]
    fn plain_words_survive_any_paragraphs(words in proptest::collection::vec("[a-zA-Zé]{1,8}", 1..12)) {
        let html = format!("<p>{}</p>", words.join("</p><p>"));
        prop_assert_eq!(html_to_text(&html), words.join("\n\n"));
    }

    #[test]
    fn any_markup_gives_tidy_text(html in "(<(/?(p|a|b|pre|br|li|script|svg|!--)( href=\"[a-z:/.]{0,9}\")?)?>?|[a-z &;\n\u{202e}]){0,60}") {
        let text = html_to_text(&html);
        prop_assert_eq!(text.trim(), &text);
        let is_tidy = !text.contains("\n\n\n") && !text.contains('\u{202e}');
        prop_assert!(is_tidy, "{:?}", text);
        if let Some(shown) = sanitise(&html) {
            prop_assert!(!shown.contains("<script") && !shown.contains("<svg"));
        }
    }
}
