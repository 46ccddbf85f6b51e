// The shapes of doc/record-format.md: what a leaf, an envelope, a header and the record's own bodies
// must look like, field by field. A check is a function (value, where) that throws a Fault.
import { Fault, fromBase64 } from './canonical.mjs';

const refuse = (where, why) => {
  throw new Fault(`${where}: ${why}`);
};

// ---- The parts ----

const string = (v, where) => typeof v === 'string' || refuse(where, 'not a string');
const anything = () => {};
const anyObject = (v, where) => isObject(v) || refuse(where, 'not an object');
const anyList = (v, where) => Array.isArray(v) || refuse(where, 'not a list');
const integer = (least) => (v, where) =>
  (typeof v === 'number' && v >= least) || refuse(where, `not an integer from ${least}`);
const matching = (pattern, what) => (v, where) =>
  (typeof v === 'string' && pattern.test(v)) || refuse(where, `not ${what}`);
const oneOf = (...words) => (v, where) => words.includes(v) || refuse(where, `not one of ${words.join(', ')}`);
const listOf = (check) => (v, where) => {
  anyList(v, where);
  v.forEach((item, i) => check(item, `${where}[${i}]`));
};
const mapOf = (check) => (v, where) => {
  anyObject(v, where);
  for (const name of Object.keys(v)) check(v[name], where);
};

const isObject = (v) => typeof v === 'object' && !Array.isArray(v);

// A field that may be left out must be left out when it is empty.
const isEmpty = (v) => v === '' || v === false || v === 0 || (typeof v === 'object' && Object.keys(v).length === 0);

/** An object with exactly these fields; a name that ends in `?` may be left out. */
function fields(spec) {
  const checks = new Map();
  for (const [name, check] of Object.entries(spec)) {
    const optional = name.endsWith('?');
    checks.set(optional ? name.slice(0, -1) : name, { check, optional });
  }
  return (v, where) => {
    anyObject(v, where);
    for (const name of Object.keys(v)) {
      if (!checks.has(name)) refuse(where, `unknown field ${JSON.stringify(name)}`);
    }
    for (const [name, { check, optional }] of checks) {
      if (!(name in v)) {
        if (!optional) refuse(where, `field ${name} is missing`);
        continue;
      }
      if (optional && isEmpty(v[name])) refuse(where, `field ${name} is empty and must be left out`);
      check(v[name], `${where}.${name}`);
    }
  };
}

const id = matching(/^sha256:[0-9a-f]{64}$/, 'an identifier');
const bytes = (v, where) =>
  (typeof v === 'string' && fromBase64(v) !== undefined) || refuse(where, 'not base64 in its one spelling');

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?Z$/;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (y) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

/**
 * An instant as milliseconds, or NaN. Instants cannot be compared as strings: "...00.500Z" sorts before
 * "...00Z". The count is our own because Date.UTC moves the years 0 to 99 into the 20th century.
 */
export function millis(instant) {
  const parts = INSTANT.exec(instant);
  if (parts === null || parts[7] === '000') return NaN;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return NaN;
  const inMonth = (m) => MONTHS[m - 1] + (m === 2 && isLeap(year) ? 1 : 0);
  if (day < 1 || day > inMonth(month)) return NaN;
  let days = 365 * year + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400) + day - 1;
  for (let m = 1; m < month; m++) days += inMonth(m);
  return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + Number(parts[7] ?? 0);
}

const instant = (v, where) => (typeof v === 'string' && !Number.isNaN(millis(v))) || refuse(where, 'not an instant');

function offset(v, where) {
  const parts = typeof v === 'string' ? /^[+-](\d\d):([0-5]\d)$/.exec(v) : null;
  if (parts === null || v === '-00:00' || Number(parts[1]) * 60 + Number(parts[2]) > 18 * 60) {
    refuse(where, 'not an offset');
  }
}

const windowFields = fields({ from: instant, to: instant, 'offset?': offset, 'said?': string });
function window(v, where) {
  windowFields(v, where);
  if (millis(v.from) > millis(v.to)) refuse(where, 'ends before it begins');
}

const text = fields({ authentic: string, texts: mapOf(string) });
const reason = fields({ code: string, 'article?': string, 'rule?': string, 'args?': mapOf(string) });

// ---- Section 2: envelope and header ----

const TYPE = /^application\/vnd\.mithaq\.(live|exercise)\.v1\+json$/;

/** "live" or "exercise", as the payload type says. */
export const modeOf = (payloadType) => TYPE.exec(payloadType)[1];

const envelope = fields({
  payload: bytes,
  payloadType: matching(TYPE, 'a payload type of this version'),
  signatures: listOf(fields({ keyid: id, sig: bytes })),
});

const headerFields = fields({
  act: matching(/^[a-z][a-z_]*\.[a-z][a-z_]*\/[1-9][0-9]{0,3}$/, 'a type with its version'),
  'pact?': id,
  matter: matching(/^(?:pact|sha256:[0-9a-f]{64})$/, 'an identifier or "pact"'),
  by: id,
  attest: oneOf('own', 'received', 'transcribed'),
  of: fields({ 'member?': string, 'office?': string, 'person?': string }),
  'happened?': window,
  'known?': instant,
  seen: fields({ size: integer(0), root: id }),
  edition: id,
  'good_until?': instant,
  nonce: matching(/^[0-9a-f]{32}$/, '32 hex digits'),
  'cites?': listOf(fields({ as: oneOf('authority', 'source', 'answers', 'corrects'), ref: string })),
  body: anyObject,
  'sealed?': listOf(
    // The page gives no shape for the audience; it belongs to whoever opens the field.
    fields({ at: matching(/^\/body\/(?:[^~]|~[01])*$/su, 'a pointer into the body'), commit: id, audience: anything }),
  ),
});

/** The header of an act, whose payload type is known to be of the form. */
export function checkHeader(v) {
  headerFields(v, 'header');
  if (v.act === GENESIS ? 'pact' in v : !('pact' in v)) refuse('header.pact', 'absent in the genesis, and only there');
  if (v.attest !== 'own' && !('happened' in v)) refuse('header', 'field happened is missing');
  if ((v.attest === 'transcribed') !== 'known' in v) refuse('header.known', 'in transcribed acts, and only there');
  (v.sealed ?? []).forEach(({ at }, i, all) => {
    if (i > 0 && !(all[i - 1].at < at)) refuse('header.sealed', 'not sorted by field, or doubled');
    if (resolves(v, at)) refuse('header.sealed', 'a sealed field stands in the body');
  });
  OWN_BODIES.get(v.act)?.(v.body, 'body');
}

/** Whether a JSON pointer (RFC 6901) leads to a value. */
function resolves(value, pointer) {
  for (const step of pointer.slice(1).split('/')) {
    // ~1 first: "~01" is the name "~1", not "/".
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object') return false;
    if (Array.isArray(value) && !/^(?:0|[1-9][0-9]*)$/.test(name)) return false;
    if (!(name in value)) return false;
    value = value[name];
  }
  return true;
}

// ---- Sections 3 and 4: the record's own acts ----

export const GENESIS = 'record.genesis/1';
export const EDITION = 'record.edition/1';
export const CREDENTIAL = 'record.credential/1';
export const REVOKE = 'record.revoke/1';

const credentialFields = fields({
  holder: oneOf('person', 'service', 'device', 'node'),
  office: string,
  'member?': string,
  'person?': string,
  scheme: oneOf('ed25519'),
  key: bytes,
  from: instant,
  'until?': instant,
});
function credential(v, where) {
  credentialFields(v, where);
  if (fromBase64(v.key).length !== 32) refuse(`${where}.key`, 'not 32 bytes');
}

const genesisFields = fields({
  label: string,
  name: text,
  mode: oneOf('live', 'exercise'),
  credentials: listOf(credential),
  founders: listOf(id),
  keeper: id,
  'witnesses?': listOf(id),
  'quorum?': integer(1),
  members: anyList,
});
function genesis(v, where) {
  genesisFields(v, where);
  if (new Set(v.founders).size !== v.founders.length) refuse(`${where}.founders`, 'a founder is named twice');
}

const OWN_BODIES = new Map([
  [GENESIS, genesis],
  [EDITION, fields({ name: string, compiled: anything, texts: listOf(fields({ file: string, text: string })) })],
  [CREDENTIAL, credential],
  [REVOKE, fields({ credential: id, 'reason?': string })],
]);

// ---- Section 5: the leaf ----

const leafFields = fields({
  seq: integer(0),
  term: integer(1),
  received: fields({ at: instant, node: id, sig: bytes }),
  recorded: instant,
  engine: integer(1),
  edition: id,
  findings: listOf(reason),
  envelope,
});

/** A leaf with its envelope; the payload is another canonical text and is read by the caller. */
export const checkLeaf = (v) => leafFields(v, 'leaf');
