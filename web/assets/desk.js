// The desk's only script. Every page can be read without it; with it, a page at the
// present changes where the record changed, and keys go where links go.
'use strict';
(() => {
  const main = document.getElementById('content');
  if (!main) return;

  // What comes from the server is parsed as a document of its own, in which nothing runs.
  const policy = window.trustedTypes
    ? window.trustedTypes.createPolicy('mithaq', { createHTML: (html) => html })
    : { createHTML: (html) => html };
  const parse = (html) => {
    const parsed = new DOMParser().parseFromString(policy.createHTML('<main>' + html + '</main>'), 'text/html');
    return document.adoptNode(parsed.querySelector('main'));
  };

  // become makes a node like another one and touches only what differs, so that focus,
  // selection, scrolling and what was opened stay with the reader.
  const become = (old, fresh) => {
    if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) {
      old.replaceWith(fresh);
      return;
    }
    if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
      return;
    }
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && !(name === 'open' && old.nodeName === 'DETAILS')) old.removeAttribute(name);
    }
    for (const { name, value } of [...fresh.attributes]) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    children(old, fresh);
  };

  // children pairs those with an identifier by it, and the others by their place.
  const children = (old, fresh) => {
    const named = new Map();
    for (const kid of old.children) if (kid.id) named.set(kid.id, kid);
    let at = old.firstChild;
    for (const want of [...fresh.childNodes]) {
      const same = want.id && named.get(want.id);
      if (same) {
        if (same !== at) old.insertBefore(same, at);
        else at = at.nextSibling;
        become(same, want);
        continue;
      }
      while (at && at.id && named.has(at.id) && !fresh.querySelector('#' + CSS.escape(at.id))) {
        const gone = at;
        at = at.nextSibling;
        gone.remove();
      }
      if (at && !at.id && !want.id) {
        const next = at.nextSibling;
        become(at, want);
        at = next;
      } else {
        old.insertBefore(want, at);
      }
    }
    while (at) {
      const gone = at;
      at = at.nextSibling;
      gone.remove();
    }
  };

  const show = (sections) => {
    for (const [id, html] of Object.entries(sections)) {
      const fresh = parse(html);
      if (id === '') {
        children(main, fresh);
        continue;
      }
      const old = document.getElementById(id);
      const section = fresh.querySelector('section');
      if (old && section) become(old, section);
    }
    document.dispatchEvent(new CustomEvent('mithaq:grown'));
  };

  const address = main.dataset.live;
  if (address && window.EventSource) {
    const source = new EventSource(address);
    source.addEventListener('grown', (event) => {
      document.body.dataset.size = event.lastEventId;
      show(JSON.parse(event.data));
    });
    addEventListener('pagehide', () => source.close());
  }

  // The slider goes from act to act and fills in the field; nothing is asked for until the reader does.
  const step = document.getElementById('step');
  if (step) {
    const ticks = step.dataset.ticks.split(' ').map((tick) => Number(step.min) + parseInt(tick, 36));
    let last = Number(step.value);
    step.addEventListener('input', () => {
      const to = Number(step.value);
      last = (to > last ? ticks.find((tick) => tick >= to) : ticks.findLast((tick) => tick <= to)) ?? last;
      const at = new Date(last * 1000).toISOString().slice(0, 19);
      step.value = last;
      step.setAttribute('aria-valuetext', at.replace('T', ' ') + ' UTC');
      document.getElementById('at').value = at;
    });
  }

  // Words that are explained say it where they stand: on hover, and to a tap in a note beside them. The page
  // of words is fetched when the first is asked for.
  const explained = '[data-word], .qty.unknown, .qty.unsaid, .qty.zero';
  let book;
  const says = async (word) => {
    book ??= fetch('/' + document.documentElement.lang + '/words').then((answer) => answer.text()).then(parse);
    const entry = (await book).querySelector('#' + CSS.escape(word.dataset.word || 'unknown') + ' dd');
    return entry ? entry.textContent : '';
  };
  const over = (event) => event.target.closest && event.target.closest(explained);
  const note = document.createElement('p');
  note.className = 'says';
  note.setAttribute('role', 'status');
  note.hidden = true;
  document.body.append(note);
  const hush = () => { note.hidden = true; };
  addEventListener('pointerover', (event) => {
    const word = over(event);
    if (word && !word.title) says(word).then((text) => { word.title = text; }, () => { book = undefined; });
  });
  addEventListener('click', (event) => {
    const word = !event.target.closest('a, button, input, summary') && over(event);
    if (!word) return hush();
    says(word).then((text) => {
      const at = word.getBoundingClientRect();
      note.textContent = text;
      note.hidden = false;
      note.style.top = Math.min(at.bottom + 4, innerHeight - note.offsetHeight - 8) + 'px';
      note.style.left = Math.max(8, Math.min(at.left, innerWidth - note.offsetWidth - 8)) + 'px';
    }, () => { book = undefined; });
  });
  addEventListener('scroll', hush, { passive: true });
  addEventListener('keydown', (event) => { if (event.key === 'Escape') hush(); });

  // Keys: a letter alone, never while somebody writes.
  let leader = 0;
  addEventListener('keydown', (event) => {
    const field = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.ctrlKey || event.metaKey || event.altKey || field) return;
    if (event.key === 'g') {
      leader = event.timeStamp;
      return;
    }
    const within = leader && event.timeStamp - leader < 1500;
    leader = 0;
    const link = document.querySelector(`[data-key="${CSS.escape((within ? 'g ' : '') + event.key)}"]`);
    if (!link) return;
    event.preventDefault();
    if (link.matches('input, summary')) link.focus();
    else link.click();
  });
})();
