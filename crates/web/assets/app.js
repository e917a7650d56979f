/* Progressive enhancement only: every screen works without this file.
   Pages say what a key or a place does with data attributes; this file knows no page:
   data-key="r" (click or focus on that key), data-goto="i" (g then i), data-dialog="id" (open a dialog), data-focus (focus after a swap). */
(() => {
  'use strict';
  const root = document.documentElement, one = (s, p = document) => p.querySelector(s), all = (s) => [...document.querySelectorAll(s)];
  const typing = (t) => t.closest?.('input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable]');
  const act = (e, el) => { if (!el) return false; e.preventDefault(); if (typing(el)) el.focus(); else el.click(); return true; };
  const keysOn = () => document.body.dataset.keys !== 'off';
  let going = 0;

  document.addEventListener('change', (e) => {
    if (e.target.name !== 'theme' || !e.target.closest('.me')) return;
    if (e.target.value === 'auto') delete root.dataset.theme; else root.dataset.theme = e.target.value;
  });

  const step = (e) => {
    const list = all('.qi');
    if (!list.length) return false;
    const at = list.indexOf(document.activeElement?.closest?.('.qi') ?? one('.qi[aria-current]'));
    e.preventDefault();
    list[Math.max(0, Math.min(list.length - 1, at + (e.key === 'j' ? 1 : -1)))].focus();
    return true;
  };

  addEventListener('keydown', (e) => {
    const inField = typing(e.target);
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey) && e.target.form) { e.preventDefault(); e.target.form.requestSubmit(); return; }
    if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return;
    if (e.key === 'Escape' && inField) { e.target.blur(); return; }
    if (inField || !keysOn() || one('dialog[open]')) return;
    if (going && e.timeStamp - going < 1500) { going = 0; if (act(e, one(`[data-goto="${CSS.escape(e.key)}"]`))) return; }
    going = 0;
    if (e.key === 'g') { going = e.timeStamp; return; }
    if (e.key === '?') { const keys = one('#keys'); if (keys) { e.preventDefault(); keys.showModal(); } return; }
    if (e.key === '/' && act(e, one('#jump, [data-key="/"]'))) return;
    if ((e.key === 'j' || e.key === 'k') && step(e)) return;
    act(e, one(`[data-key="${CSS.escape(e.key)}"]`));
  });

  document.addEventListener('click', (e) => {
    for (const d of all('details.me[open]')) if (!d.contains(e.target)) d.open = false;
    const opener = e.target.closest?.('[data-dialog]'), dialog = opener && document.getElementById(opener.dataset.dialog);
    if (dialog?.showModal) { e.preventDefault(); dialog.showModal(); }
    const closer = e.target.closest?.('[data-close]');
    if (closer) { e.preventDefault(); closer.closest('dialog')?.close(); }
  });

  // marks behind the text: they scroll with it and step back while the text is newer than the check
  document.addEventListener('scroll', (e) => { if (e.target.classList?.contains('proof-t')) one('.proof-b', e.target.parentElement).scrollTop = e.target.scrollTop; }, true);
  document.addEventListener('input', (e) => { if (e.target.classList.contains('proof-t')) e.target.parentElement.classList.add('is-stale'); });

  // what the server has confirmed, and since when it has not
  let heard = new Date();
  const offline = (on) => {
    const note = one('#offline');
    if (!note) return;
    note.hidden = !on;
    if (on) for (const t of note.querySelectorAll('[data-since]')) t.textContent = heard.toLocaleTimeString(root.lang, { hour: '2-digit', minute: '2-digit' });
  };
  document.addEventListener('htmx:error', () => offline(true));
  document.addEventListener('htmx:response:error', (e) => { if ((e.detail?.ctx?.response?.status ?? 0) >= 500) offline(true); });
  document.addEventListener('htmx:after:swap', () => {
    heard = new Date();
    offline(false);
    for (const p of all('.proof.is-stale')) p.classList.remove('is-stale');
    const next = one('[data-focus]');
    if (next) { next.removeAttribute('data-focus'); next.focus(); }
  });
  const first = one('[data-focus]');
  if (first) first.focus();
})();
