// The shapes of a leaf, an envelope, a header, a proof and a refusal, field by field.
import { GENESIS, OWN_BODIES } from './acts.mjs';
import {
  anyObject, bytes, fields, id, instant, integer, listOf, matching, nonEmpty, oneOf, reason, refuse, string, window,
} from './parts.mjs';

// ---- Section 2: envelope and header ----

/** The root of the tree without entries: the hash of nothing. */
export const EMPTY_ROOT = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const TYPE = /^application\/vnd\.mithaq\.(live|exercise)\.v1\+json$/;

/** "live" or "exercise", as the payload type says. */
export const modeOf = (payloadType) => TYPE.exec(payloadType)[1];

const envelope = fields({
  payload: bytes,
  payloadType: matching(TYPE, 'a payload type of this version'),
  signatures: listOf(fields({ keyid: id, sig: bytes }), { least: 1, most: 256 }),
});

const cited = matching(
  /^(?:sha256:[0-9a-f]{64}|[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+)$/,
  'an identifier or a reference into the charter',
);

// A pointer into the body that needs no escapes; section 2.
const POINTER = /^\/body(?:\/(?:[a-z][a-z0-9_]*|0|[1-9][0-9]{0,3})){1,8}$/;
const MAX_SEALED = 64;

const sealedField = fields({ at: matching(POINTER, 'a pointer into the body'), commit: id, audience: nonEmpty });

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
  'sealed?': listOf(sealedField, { most: MAX_SEALED }),
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

// ---- Section 5: the leaf ----

const receiptFields = fields({ at: instant, node: id, sig: bytes });

const leafFields = fields({
  seq: integer(0),
  term: integer(1),
  received: receiptFields,
  recorded: instant,
  engine: integer(1),
  edition: id,
  findings: listOf(reason),
  envelope,
});

/** A receipt as it stands in a leaf. */
export const checkReceipt = (v) => receiptFields(v, 'receipt');

/** A leaf with its envelope; the payload is another canonical text and is read by the caller. */
export const checkLeaf = (v) => leafFields(v, 'leaf');

// ---- Sections 9 and 10 ----

const proofFields = fields({
  proof: oneOf('mithaq.proof/1'),
  entry: integer(0),
  entries: listOf(fields({ seq: integer(0), leaf: bytes, path: listOf(bytes) })),
  checkpoint: string,
});

/** A proof file; its leaves are further texts and are read by the caller. */
export const checkProof = (v) => proofFields(v, 'proof');

const refusalFields = fields({ act: id, at: instant, node: id, pact: id, reasons: listOf(reason, { least: 1 }), sig: bytes });

/** A refusal: what a node signed, and its signature. */
export const checkRefusal = (v) => refusalFields(v, 'refusal');
