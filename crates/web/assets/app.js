/* Progressive enhancement only: every screen works without this file.
   Pages say what a key or a place does with data attributes; this file knows no page:
   data-key="r" (click or focus on that key), data-goto="i" (g then i), data-dialog="id" (open a dialog), data-focus (focus after a swap),
   data-step (j and k go there), data-lane (left and right go to the next one), data-move="id.revision" (keys and a drag send the form #move with it),
   data-day (something movable can be dropped there). */
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

  const step = (e, by) => {
    const list = all('.qi, [data-step]');
    if (!list.length) return false;
    const at = list.indexOf(document.activeElement?.closest?.('.qi, [data-step]') ?? one('.qi[aria-current]'));
    e.preventDefault();
    list[Math.max(0, Math.min(list.length - 1, at + by))].focus();
    return true;
  };

  // from lane to lane: the entry as far down in the next one that has any
  const across = (e, by) => {
    const lanes = all('[data-lane]').filter((l) => one('[data-step]', l)), lane = e.target.closest('[data-lane]');
    const next = lanes[lanes.indexOf(lane) + by];
    if (!lane || !next) return false;
    const inside = (l) => [...l.querySelectorAll('[data-step]')], there = inside(next);
    e.preventDefault();
    there[Math.min(inside(lane).indexOf(e.target), there.length - 1)].focus();
    return true;
  };

  // another time for an entry: the server decides, this only fills its form
  let sent = 0;
  const move = (entry, values) => {
    const form = one('#move');
    if (!form || !entry?.dataset.move || performance.now() - sent < 2000) return false;
    const [message, revision] = entry.dataset.move.split('.');
    for (const [name, value] of Object.entries({ message, revision, by: '', date: '', time: '', ...values })) form.elements[name].value = value;
    sent = performance.now();
    form.requestSubmit();
    return true;
  };
  const moves = { '[': '-15m', ']': '15m' }, shifted = { ArrowUp: '-15m', ArrowDown: '15m', ArrowLeft: '-1d', ArrowRight: '1d' };
  const arrows = { ArrowUp: [step, -1], ArrowDown: [step, 1], ArrowLeft: [across, -1], ArrowRight: [across, 1] };
  const onEntry = (e) => {
    const entry = e.target.closest?.('[data-lane] [data-step]');
    if (!entry) return false;
    const by = (e.shiftKey ? shifted : moves)[e.key];
    if (by) { e.preventDefault(); return move(entry, { by }); }
    const arrow = !e.shiftKey && arrows[e.key];
    return arrow ? arrow[0](e, arrow[1]) : false;
  };

  let held, grip = 0;
  const target = (e) => { for (const d of all('.is-drop')) d.classList.remove('is-drop'); return held && e.target.closest?.('[data-day]'); };
  addEventListener('dragstart', (e) => {
    held = e.target.closest?.('[data-move][data-time]');
    if (!held) return;
    grip = e.clientY - held.getBoundingClientRect().top;
    e.dataTransfer.effectAllowed = 'move';
  });
  addEventListener('dragover', (e) => { const day = target(e); if (day) { e.preventDefault(); day.classList.add('is-drop'); } });
  addEventListener('dragend', (e) => { held = undefined; target(e); });
  addEventListener('drop', (e) => {
    const day = target(e);
    if (!day) return;
    e.preventDefault();
    const { first, quarters } = day.dataset, box = day.getBoundingClientRect();
    let time = held.dataset.time;
    if (quarters && !matchMedia('(max-width: 47.5rem)').matches) {
      const row = Math.round(((e.clientY - grip - box.top) / box.height) * quarters), minutes = +first + 15 * Math.max(0, Math.min(quarters - 1, row));
      time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    }
    move(held, { date: day.dataset.day, time });
  });

  addEventListener('keydown', (e) => {
    const inField = typing(e.target);
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey) && e.target.form) { e.preventDefault(); e.target.form.requestSubmit(); return; }
    // brackets are typed with AltGr on many keyboards
    if (((e.ctrlKey || e.metaKey || e.altKey) && !e.getModifierState?.('AltGraph')) || e.isComposing) return;
    if (e.key === 'Escape' && inField) { e.target.blur(); return; }
    if (inField || !keysOn() || one('dialog[open]')) return;
    if (going && e.timeStamp - going < 1500) { going = 0; if (act(e, one(`[data-goto="${CSS.escape(e.key)}"]`))) return; }
    going = 0;
    if (e.key === 'g') { going = e.timeStamp; return; }
    if (e.key === '?') { const keys = one('#keys'); if (keys) { e.preventDefault(); keys.showModal(); } return; }
    if (e.key === '/' && act(e, one('#jump, [data-key="/"]'))) return;
    if ((e.key === 'j' || e.key === 'k') && step(e, e.key === 'j' ? 1 : -1)) return;
    if (onEntry(e)) return;
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

  // the point of a picture that stays in sight: pointing at the picture types the two numbers, typing moves the point
  const sight = (box) => {
    for (const field of box.querySelectorAll('[data-axis]'))
      for (const circle of box.querySelectorAll('circle')) circle.setAttribute(`c${field.dataset.axis}`, `${Math.max(0, Math.min(100, +field.value || 0))}%`);
  };
  document.addEventListener('click', (e) => {
    const picture = e.target.closest?.('.sight-p img'), box = picture?.closest('[data-sight]');
    if (!box) return;
    const r = picture.getBoundingClientRect(), at = { x: (e.clientX - r.left) / r.width, y: (e.clientY - r.top) / r.height };
    for (const field of box.querySelectorAll('[data-axis]')) field.value = Math.round(100 * Math.max(0, Math.min(1, at[field.dataset.axis])));
    sight(box);
    box.querySelector('[data-axis]').dispatchEvent(new Event('input', { bubbles: true }));
  });
  document.addEventListener('input', (e) => { const box = e.target.closest?.('[data-sight]'); if (box) sight(box); });

  // a piece of text goes in where the cursor was, at the end when nobody was there yet; undo takes it out again
  const visited = new WeakSet();
  document.addEventListener('focusin', (e) => { if (e.target.matches?.('textarea')) visited.add(e.target); });
  document.addEventListener('click', (e) => {
    const box = e.target.closest?.('[data-insert] button')?.closest('[data-insert]'), field = box && document.getElementById(box.dataset.insert);
    const text = box && one('select', box).selectedOptions[0]?.dataset.text;
    if (!field || !text) return;
    e.preventDefault();
    if (!visited.has(field)) field.setSelectionRange(field.value.length, field.value.length);
    field.focus();
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

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
