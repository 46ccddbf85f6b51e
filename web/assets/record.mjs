// Verifies the record in the reader's own browser, with the second verifier: the bytes come
// from this server, and nothing that it says of them is believed. It is served beside the
// verifier's own files.
import { verify } from './verify.mjs';

const box = document.getElementById('verify');
const said = box.querySelector('output');
const bar = box.querySelector('progress');

const say = (state, text, detail = '') => {
  said.dataset.state = state;
  const own = document.createElement('bdi');
  own.textContent = detail;
  own.lang = 'en';
  said.replaceChildren(text, ' ', own);
};

const download = async () => {
  const answer = await fetch('/record');
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return new Uint8Array(await answer.arrayBuffer());
};

const run = async (bytes) => {
  bar.hidden = false;
  bar.max = bytes.length ?? bytes.size;
  const began = performance.now();
  const result = await verify(bytes, {
    onProgress: (entries, read) => {
      bar.value = read;
      say('running', box.dataset.running.replace('{n}', entries));
    },
  });
  bar.hidden = true;
  if (!result.ok) {
    say('fails', box.dataset.fails, `${result.place}: ${result.reason}`);
    return;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say('holds', box.dataset.holds.replace('{n}', result.entries).replace('{s}', seconds), result.root);
};

const guarded = (work) => async (event) => {
  const controls = box.querySelectorAll('button, input');
  for (const c of controls) c.disabled = true;
  try {
    await work(event);
  } catch (error) {
    bar.hidden = true;
    say('unknown', box.dataset.unknown, error.message);
  }
  for (const c of controls) c.disabled = false;
};

box.querySelector('[data-do="verify"]').addEventListener('click', guarded(async () => run(await download())));

// What a changed copy looks like: one letter in the middle of the file is another one.
box.querySelector('[data-do="tamper"]').addEventListener('click', guarded(async () => {
  const bytes = await download();
  const middle = bytes.length >> 1;
  let at = bytes.findIndex((b, i) => i >= middle && b >= 0x61 && b < 0x7a);
  if (at < 0) at = middle;
  bytes[at] += 1;
  await run(bytes);
}));

box.querySelector('input[type="file"]').addEventListener('change', guarded(async (event) => {
  const [file] = event.target.files;
  if (file) await run(file);
}));
