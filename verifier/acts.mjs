// Sections 3 and 4: credentials, and the bodies of the record's own acts.
import { fromBase64 } from './canonical.mjs';
import {
  anyList, anything, bytes, fields, id, instant, integer, listOf, matching, millis, nonEmpty, oneOf, refuse, string, text,
  unique,
} from './parts.mjs';

const MAX_SIGNATURES = 256; // and so of who must sign one act
const MAX_VOID = 256;

export const GENESIS = 'record.genesis/1';
export const EDITION = 'record.edition/1';
export const CREDENTIAL = 'record.credential/1';
export const REVOKE = 'record.revoke/1';
export const REVOKE_FROM = 'record.revoke/2';
export const TERM = 'record.term/1';
export const VOID = 'record.void/1';
export const ERASE = 'record.erase/1';
export const ERASED = 'record.erased/1';

/** What may stand only under the heading of version 2. */
export const SECOND_VERSION = new Set([REVOKE_FROM, TERM, VOID, ERASE, ERASED]);

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
export function credential(v, where) {
  credentialFields(v, where);
  if ('until' in v && millis(v.until) <= millis(v.from)) refuse(where, 'ends before it begins');
}

const genesisFields = fields({
  label: matching(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'a label'),
  name: text,
  mode: oneOf('live', 'exercise'),
  credentials: listOf(credential),
  founders: listOf(id, { least: 1, most: MAX_SIGNATURES }),
  keeper: id,
  'witnesses?': listOf(id),
  'quorum?': integer(1),
  members: anyList,
});
function genesis(v, where) {
  genesisFields(v, where);
  unique(v.founders, `${where}.founders`);
  unique(v.witnesses ?? [], `${where}.witnesses`);
  if (v.quorum > v.founders.length) refuse(`${where}.quorum`, 'larger than the number of founders');
}

const termFields = fields({
  term: integer(1),
  keeper: id,
  'credential?': credential,
  ground: oneOf('handover', 'takeover'),
  signers: listOf(id, { least: 1, most: MAX_SIGNATURES }),
  'checkpoint?': nonEmpty,
  'reason?': text,
});
function term(v, where) {
  termFields(v, where);
  unique(v.signers, `${where}.signers`);
}

const voidFields = fields({
  term: integer(1),
  entries: listOf(fields({ seq: integer(0), act: id, leaf: id }), { least: 1, most: MAX_VOID }),
});
function voids(v, where) {
  voidFields(v, where);
  v.entries.forEach(({ seq }, i, all) => {
    if (i > 0 && seq <= all[i - 1].seq) refuse(`${where}.entries`, 'not in the order of the log');
  });
}

const eraseFields = fields({ commits: listOf(id, { least: 1 }), ground: text });
function erase(v, where) {
  eraseFields(v, where);
  unique(v.commits, `${where}.commits`);
  const { authentic, texts } = v.ground;
  if (!Object.hasOwn(texts, authentic) || texts[authentic] === '') refuse(`${where}.ground`, 'has no authentic text');
}

/** The checks of the bodies, by type. */
export const OWN_BODIES = new Map([
  [GENESIS, genesis],
  [EDITION, fields({ name: string, compiled: anything, texts: listOf(fields({ file: string, text: string })) })],
  [CREDENTIAL, credential],
  [REVOKE, fields({ credential: id, 'reason?': string })],
  [REVOKE_FROM, fields({ credential: id, 'from?': instant, 'reason?': string })],
  [TERM, term],
  [VOID, voids],
  [ERASE, erase],
  [ERASED, fields({ erase: id })],
]);
