// For the tests in Go. Reads questions from standard input, one JSON object on a line, and answers each with a line of
// what the verifier returns. One process answers thousands of them.
//
//   {"verify":FILE} {"proof":FILE}      the file as it is, or with the bytes from "at" to "end" replaced by "put" (base64);
//                                       without a name, an empty one
//   {"verify":FILE, "checkpoints":[base64], "receipts":[…]}   against what somebody holds
//   {"verify":FILE, "piece":N}          in pieces of N bytes, which also tells how often progress was reported
//   {"refusal":base64, "credential":…}  {"receipt":base64, "pact":id, "act":id, "credential":…}
//   {"from":head, "to":head, "consistency":[base64]}
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkConsistency, verify, verifyProof, verifyReceipt, verifyRefusal } from '../verify.mjs';

const AT_ONCE = 8; // questions

remember(crypto.subtle);

const files = new Map();
function file({ verify, proof, at = 0, end = at, put = '' }) {
  const path = verify ?? proof;
  if (path === '') return bytes(put);
  if (!files.has(path)) files.set(path, new Uint8Array(readFileSync(path)));
  const whole = files.get(path);
  return new Uint8Array(Buffer.concat([whole.subarray(0, at), bytes(put), whole.subarray(end)]));
}
const bytes = (base64) => new Uint8Array(Buffer.from(base64, 'base64'));

async function answer(question) {
  if ('refusal' in question) return verifyRefusal(bytes(question.refusal), question.credential);
  if ('receipt' in question) {
    return verifyReceipt(bytes(question.receipt), question.pact, question.act, question.credential);
  }
  if ('consistency' in question) return checkConsistency(question.from, question.to, question.consistency.map(bytes));
  if ('proof' in question) return verifyProof(file(question));
  const { checkpoints = [], receipts = [], piece } = question;
  const against = { checkpoints: checkpoints.map(bytes), receipts };
  if (piece === undefined) return verify(file(question), against);
  const progress = [];
  const onProgress = (done, read) => progress.push([done, read]);
  return { ...(await verify(pieces(file(question), piece), { ...against, onProgress })), progress };
}

async function* pieces(whole, size) {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}

/**
 * Most questions are about one file with a byte changed, and ask for the same signatures again: whether a signature
 * fits is asked only once. This is the platform's arithmetic, not the verifier's; all that the verifier does is done.
 */
function remember(subtle) {
  const { importKey, verify } = subtle;
  const keys = new Map();
  const known = new Map();
  const text = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  subtle.importKey = (format, key, ...rest) => {
    const name = text(key);
    if (!keys.has(name)) keys.set(name, importKey.call(subtle, format, key, ...rest));
    return keys.get(name);
  };
  subtle.verify = (algorithm, key, signature, message) => {
    if (!known.has(key)) known.set(key, new Map());
    const name = text(signature) + text(message);
    if (!known.get(key).has(name)) known.get(key).set(name, verify.call(subtle, algorithm, key, signature, message));
    return known.get(key).get(name);
  };
}

const underWay = [];
for await (const line of createInterface({ input: process.stdin })) {
  underWay.push(answer(JSON.parse(line)));
  if (underWay.length >= AT_ONCE) {
    process.stdout.write(`${JSON.stringify(await underWay.shift())}\n`);
  }
}
for (const promise of underWay) process.stdout.write(`${JSON.stringify(await promise)}\n`);
