// The shapes of doc/record-format.md: what a leaf, an envelope, a header and the record's own bodies
// must look like, field by field. A check is a function (value, where) that throws a Fault.
import { Fault, fromBase64 } from './canonical.mjs';

const refuse = (where, why) => {
  throw new Fault(`${where}: ${why}`);
};

// ---- The parts ----

const string = (v, where) => typeof v === 'string' || refuse(where, 'not a string');
const nonEmpty = (v, where) => (typeof v === 'string' && v !== '') || refuse(where, 'not a string, or an empty one');
const anything = () => {};
const anyObject = (v, where) => isObject(v) || refuse(where, 'not an object');
const anyList = (v, where) => Array.isArray(v) || refuse(where, 'not a list');
const integer = (least) => (v, where) =>
  (typeof v === 'number' && v >= least) || refuse(where, `not an integer from ${least}`);
const matching = (pattern, what) => (v, where) =>
  (typeof v === 'string' && pattern.test(v)) || refuse(where, `not ${what}`);
const oneOf = (...words) => (v, where) => words.includes(v) || refuse(where, `not one of ${words.join(', ')}`);
const listOf = (check, most = Infinity) => (v, where) => {
  anyList(v, where);
  if (v.length > most) refuse(where, `longer than ${most}`);
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

const BEGINNING = millis('0001-01-01T00:00:00Z'); // itself not an instant of a record
const instant = (v, where) => (typeof v === 'string' && millis(v) > BEGINNING) || refuse(where, 'not an instant');

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
const reason = fields({ code: nonEmpty, 'article?': string, 'rule?': string, 'args?': mapOf(string) });

// ---- Section 2: envelope and header ----

const TYPE = /^application\/vnd\.mithaq\.(live|exercise)\.v1\+json$/;

/** "live" or "exercise", as the payload type says. */
export const modeOf = (payloadType) => TYPE.exec(payloadType)[1];

const envelope = fields({
  payload: bytes,
  payloadType: matching(TYPE, 'a payload type of this version'),
  signatures: listOf(fields({ keyid: id, sig: bytes })),
});

const cited = matching(
  /^(?:sha256:[0-9a-f]{64}|[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+)$/,
  'an identifier or a reference into the charter',
);

// A pointer into the body that needs no escapes; section 2.
const POINTER = /^\/body(?:\/(?:[a-z][a-z0-9_]*|0|[1-9][0-9]{0,3})){1,8}$/;
const MAX_SEALED = 64;
const MAX_FOUNDERS = 256;

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
  'cites?': listOf(fields({ as: oneOf('authority', 'source', 'answers', 'corrects'), ref: cited })),
  body: anyObject,
  'sealed?': listOf(fields({ at: matching(POINTER, 'a pointer into the body'), commit: id, audience: nonEmpty }), MAX_SEALED),
});

/** The header of an act, whose payload type is known to be of the form. */
export function checkHeader(v) {
  headerFields(v, 'header');
  if (v.act === GENESIS ? 'pact' in v : !('pact' in v)) refuse('header.pact', 'absent in the genesis, and only there');
  if (v.attest !== 'own' && !('happened' in v)) refuse('header', 'field happened is missing');
  if ((v.attest === 'transcribed') !== 'known' in v) refuse('header.known', 'in transcribed acts, and only there');
  if (v.act.startsWith('record.') && (v.attest !== 'own' || v.matter !== 'pact' || v.sealed !== undefined)) {
    refuse('header', "one of the record's own acts that is not its author's own, or not on the pact");
  }
  if (v.act === GENESIS) {
    if (v.seen.size !== 0 || v.seen.root !== EMPTY_ROOT) refuse('header.seen', 'not the empty tree');
    if ('good_until' in v || 'cites' in v) refuse('header', 'the genesis has neither good_until nor cites');
  }
  const pointers = new Set(v.sealed?.map(({ at }) => at));
  (v.sealed ?? []).forEach(({ at }, i, all) => {
    if (i > 0 && !(all[i - 1].at < at)) refuse('header.sealed', 'not sorted by field, or doubled');
    if (resolves(v, at)) refuse('header.sealed', 'a sealed field stands in the body');
    for (let end = at.lastIndexOf('/'); end > 0; end = at.lastIndexOf('/', end - 1)) {
      if (pointers.has(at.slice(0, end))) refuse('header.sealed', 'a sealed field lies inside another');
    }
  });
  OWN_BODIES.get(v.act)?.(v.body, 'body');
}

/** Whether a JSON pointer without escapes leads to a value. */
function resolves(value, pointer) {
  for (const name of pointer.slice(1).split('/')) {
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

/** The root of the tree without entries: the hash of nothing. */
export const EMPTY_ROOT = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

// The y coordinates, as numbers, that a key must not have: those of the points of small order (section 3).
const P = 2n ** 255n - 19n;
const SMALL_ORDER = [
  0n,
  1n,
  P - 1n,
  ...[
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  ].map((hex) => littleEndian(hex.match(/../g).map((byte) => parseInt(byte, 16)))),
];

/** The number whose bytes, the least first, these are. */
export function littleEndian(bytes) {
  return bytes.reduceRight((n, byte) => (n << 8n) | BigInt(byte), 0n);
}

function ed25519Key(v, where) {
  bytes(v, where);
  const key = fromBase64(v);
  if (key.length !== 32) refuse(where, 'not 32 bytes');
  const y = BigInt.asUintN(255, littleEndian(key)); // without the sign of x
  if (y >= P) refuse(where, 'a coordinate that is not reduced');
  if (SMALL_ORDER.includes(y)) refuse(where, 'a point of small order');
}

const credentialFields = fields({
  holder: oneOf('person', 'service', 'device', 'node'),
  office: nonEmpty,
  'member?': string,
  'person?': string,
  scheme: oneOf('ed25519'),
  key: ed25519Key,
  from: instant,
  'until?': instant,
});
function credential(v, where) {
  credentialFields(v, where);
  if ('until' in v && millis(v.until) <= millis(v.from)) refuse(where, 'ends before it begins');
}

const genesisFields = fields({
  label: matching(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'a label'),
  name: text,
  mode: oneOf('live', 'exercise'),
  credentials: listOf(credential),
  founders: listOf(id, MAX_FOUNDERS),
  keeper: id,
  'witnesses?': listOf(id),
  'quorum?': integer(1),
  members: anyList,
});
const unique = (list, where) => new Set(list).size === list.length || refuse(where, 'somebody is named twice');
function genesis(v, where) {
  genesisFields(v, where);
  unique(v.founders, `${where}.founders`);
  unique(v.witnesses ?? [], `${where}.witnesses`);
  if (v.quorum > v.founders.length) refuse(`${where}.quorum`, 'larger than the number of founders');
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
