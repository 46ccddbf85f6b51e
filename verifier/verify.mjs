// Verifies an exported record, from doc/record-format.md alone. Section numbers below are that page's.
// Runs where there is WebCrypto with Ed25519: browsers, Node 20 and later.
import { Fault, fromBase64, read, toBase64, write } from './canonical.mjs';
import {
  CREDENTIAL, EDITION, GENESIS, REVOKE, checkHeader, checkLeaf, littleEndian, millis, modeOf,
} from './shapes.mjs';

const FIRST_LINE = 'mithaq record 1\n';
const RECEIPT = 'application/vnd.mithaq.receipt.v1+json';
const LINE_FEED = 0x0a;
const MAX_LEAF = 2 * 1024 * 1024;
const MAX_ENVELOPE = 1024 * 1024;
const MAX_PAYLOAD = 700 * 1024;
const BATCH = 16; // entries whose hashes and signatures are under way at once

const GROUP_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n; // of Ed25519

const encoder = new TextEncoder();
const encode = (text) => encoder.encode(text);
const demand = (condition, why) => {
  if (!condition) throw new Fault(why);
};

/**
 * Verifies the bytes of an export file.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<{ok: true, pact: string, mode: string, entries: number, root: string, sealed: number}
 *   | {ok: false, place: string, reason: string}>} `sealed` counts the sealed fields of all acts; `place` is
 *   "entry N" or "checkpoint".
 */
export async function verify(bytes) {
  const walk = new Walk();
  let place = 'entry 0'; // nothing is before the first entry, so a broken first line counts as its fault
  try {
    demand(startsWith(bytes, encode(FIRST_LINE)), 'the file does not begin with the line "mithaq record 1"');
    let at = FIRST_LINE.length;
    while (bytes[at] !== LINE_FEED) {
      const first = walk.size;
      const lines = [];
      while (lines.length < BATCH && at < bytes.length && bytes[at] !== LINE_FEED) {
        const end = bytes.indexOf(LINE_FEED, at);
        if (end < 0) break;
        lines.push(bytes.subarray(at, end));
        at = end + 1;
      }
      const fault = await walk.entries(lines);
      place = `entry ${walk.size}`;
      if (fault) throw fault;
      demand(walk.size > first, 'the file ends before the record does');
    }
    demand(walk.size > 0, 'the record has no genesis');
    place = 'checkpoint';
    const { pact, mode, size, sealed } = walk;
    const root = await walk.tree.root(size);
    await walk.checkpoint(bytes.subarray(at + 1), root);
    return { ok: true, pact, mode, entries: size, root: identifier(root), sealed };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { ok: false, place, reason: fault.message };
  }
}

/** What is known after the entries so far. */
class Walk {
  size = 0; // how many entries were found good
  tree = new Tree();
  sealed = 0;
  acts = new Set(); // the identifiers of the acts on record
  credentials = new Map(); // by identifier: {key, holder, bound, from, until, revoked}, times in milliseconds

  /**
   * Takes the next entries in. Everything costly runs for all of them at once; the state is changed, and
   * the faults are counted, in the order of the entries. Returns the first fault, if any; `size` is then
   * the place of the faulty entry.
   */
  async entries(lines) {
    const prepared = await Promise.all(lines.map((line) => prepare(line).catch((fault) => ({ fault }))));
    const broken = prepared.findIndex((entry) => entry.fault);
    await this.tree.append(prepared.slice(0, broken < 0 ? undefined : broken).map((entry) => entry.leafHash));
    const first = this.size;
    const checks = []; // of each entry, what is wrong with it otherwise, if anything
    let fault;
    for (const [i, entry] of prepared.entries()) {
      try {
        if (entry.fault) throw entry.fault;
        checks.push(this.entry(entry, first + i));
      } catch (caught) {
        fault = caught;
        break;
      }
    }
    for (const why of await Promise.all(checks)) {
      if (why) return new Fault(why);
      this.size++;
    }
    return fault;
  }

  /**
   * Section 8, points 2 to 7. What takes time, the signatures and the root that the author had seen, is left
   * to the promise that is returned: it tells what does not fit, if anything.
   */
  entry({ leaf, act, payloadType, message, header, ids }, seq) {
    const receivedAt = millis(leaf.received.at);
    const recorded = millis(leaf.recorded);

    // 3, first half: the genesis sets what all that follows, itself included, is measured by.
    demand((header.act === GENESIS) === (seq === 0), seq === 0 ? 'not a genesis' : 'a second genesis');
    if (seq === 0) this.found(act, header, receivedAt, payloadType, ids);

    // 2
    demand(leaf.seq === seq, `seq is not ${seq}`);
    demand(leaf.term === 1, 'term is not 1: no act of this version changes the keeper');
    demand(leaf.edition === this.edition, 'edition is not the one in force');
    demand(recorded >= receivedAt, 'recorded before it was received');
    demand(seq === 0 || recorded >= this.recorded, 'recorded before the entry before');
    this.recorded = recorded;

    // 3, second half
    demand(payloadType === this.payloadType, 'the payload type is not that of the genesis');
    demand(seq === 0 || header.pact === this.pact, 'an act of another pact');
    demand(!this.acts.has(act), 'the act is already recorded');
    this.acts.add(act);

    // 4
    demand(header.seen.size <= seq, 'the author cannot have seen so many entries');
    demand(!('good_until' in header) || receivedAt <= millis(header.good_until), 'received after good_until');
    demand(!('known' in header) || millis(header.known) <= receivedAt, 'published after it was received');
    demand(!('happened' in header) || millis(header.happened.to) <= receivedAt, 'happened after it was received');
    const { size, root } = header.seen;
    const checks = [this.tree.root(size).then((had) => identifier(had) !== root && 'not the root at the size seen')];

    // 5, with the credentials as they were before this act (after it, in the genesis)
    const signers = seq === 0 ? header.body.founders : [header.by];
    const { signatures } = leaf.envelope;
    demand(signatures.length === signers.length, 'not as many signatures as there must be');
    demand(signers[0] === header.by, 'the first signature is not that of the author');
    signers.forEach((signer, i) => {
      demand(signatures[i].keyid === signer, 'a signature of somebody else');
      checks.push(this.misfit(this.holding(signer, receivedAt), signatures[i].sig, message));
    });
    const { at, node, sig } = leaf.received;
    const receipt = encode(write({ act, at, node, pact: this.pact }));
    const receiver = this.holding(node, receivedAt);
    demand(node === this.keeper || receiver.holder === 'node', 'received by neither the keeper nor a node');
    checks.push(this.misfit(receiver, sig, pae(RECEIPT, receipt)));

    // 7
    if (seq === 1) {
      demand(header.act === EDITION && ids[0] === this.firstEdition, 'not the edition that the genesis names');
    }
    this.follow(header, receivedAt, ids);

    this.sealed += header.sealed?.length ?? 0;
    return Promise.all(checks).then((all) => all.find(Boolean));
  }

  found(act, header, receivedAt, payloadType, ids) {
    this.pact = act; // the genesis carries no `pact`; it is the pact
    this.payloadType = payloadType;
    this.mode = modeOf(payloadType);
    this.firstEdition = this.edition = header.edition;
    const { mode, credentials, founders, keeper, witnesses = [] } = header.body;
    this.keeper = keeper;
    demand(mode === this.mode, 'the mode is not that of the payload type');
    credentials.forEach((credential, i) => this.admit(credential, ids[i], receivedAt));
    for (const id of [...founders, ...witnesses]) this.holding(id, receivedAt);
    const { holder } = this.holding(keeper, receivedAt);
    demand(holder === 'node' || holder === 'service', 'the keeper is neither a node nor a service');
  }

  /** What the record's own acts change. */
  follow(header, receivedAt, ids) {
    if (header.act === CREDENTIAL) {
      this.admit(header.body, ids[0], receivedAt);
    } else if (header.act === REVOKE) {
      const revoked = this.credentials.get(header.body.credential);
      demand(revoked, 'the credential to be revoked is not known');
      // `received` need not ascend from entry to entry: the earliest revocation counts.
      revoked.revoked = Math.min(revoked.revoked, receivedAt);
    } else if (header.act === EDITION) {
      this.edition = ids[0];
    }
  }

  admit(credential, id, bound) {
    demand(!this.credentials.has(id), 'a credential is bound again');
    this.credentials.set(id, {
      key: fromBase64(credential.key),
      holder: credential.holder,
      bound,
      from: millis(credential.from),
      until: 'until' in credential ? millis(credential.until) : Infinity,
      revoked: Infinity,
    });
  }

  /** The credential, if it holds at that time; throws otherwise. */
  holding(id, time) {
    const credential = this.credentials.get(id);
    demand(credential, 'a credential that is not known');
    const { bound, from, until, revoked } = credential;
    demand(bound <= time && from <= time && time < until && time < revoked, 'a credential that did not hold');
    return credential;
  }

  async misfit(credential, signature, message) {
    return !(await signatureFits(credential, fromBase64(signature), message)) && 'a signature does not fit';
  }

  /** Section 6, and point 8 of section 8. */
  async checkpoint(bytes, root) {
    const name = `mithaq.pact/${this.pact.slice('sha256:'.length)}`;
    const text = `${name}\n${this.size}\n${toBase64(root)}\n`;
    // All but the signature is known beforehand, so it is compared rather than parsed.
    const before = encode(`${text}\n— ${name} `);
    demand(startsWith(bytes, before), 'not the checkpoint of this pact, size and root');
    const line = String.fromCharCode(...bytes.subarray(before.length, before.length + 200));
    demand(line.endsWith('\n'), 'the signature line does not end the file');
    const blob = fromBase64(line.slice(0, -1));
    demand(blob?.length === 4 + 64, 'the signature is not in its one spelling');
    const keeper = this.credentials.get(this.keeper);
    const keyHash = await sha256(encode(`${name}\n`), Uint8Array.of(1), keeper.key);
    demand(startsWith(blob, keyHash.subarray(0, 4)), 'signed by somebody else than the keeper');
    demand(await signatureFits(keeper, blob.subarray(4), encode(text)), "the keeper's signature does not fit");
  }
}

/** Section 8, point 1: all that can be said of an entry without those before it. */
async function prepare(line) {
  const space = 64;
  const shown = String.fromCharCode(...line.subarray(0, space));
  demand(/^[0-9a-f]{64}$/.test(shown) && line[space] === 0x20, 'the line does not begin with a hash');
  const bytes = line.subarray(space + 1);
  demand(bytes.length <= MAX_LEAF, 'the leaf is too long');
  const leafHash = await sha256(Uint8Array.of(0), bytes);
  demand(hex(leafHash) === shown, 'the hash of the leaf does not fit');

  const leaf = read(bytes);
  checkLeaf(leaf);
  // The envelope has one spelling too, and it is ASCII: its length is that of its text. It is shorter than
  // its leaf, so that it need not be spelled out where the leaf is short enough.
  demand(bytes.length <= MAX_ENVELOPE || write(leaf.envelope).length <= MAX_ENVELOPE, 'the envelope is too long');
  const { payloadType } = leaf.envelope;
  const payload = fromBase64(leaf.envelope.payload);
  demand(payload.length <= MAX_PAYLOAD, 'the payload is too long');
  const header = read(payload);
  checkHeader(header);

  const message = pae(payloadType, payload);
  const act = identifier(await sha256(message));
  return { leafHash, leaf, act, payloadType, message, header, ids: await idsInside(header) };
}

/** The identifiers of what the body brings: credentials, or an edition. */
async function idsInside({ act, body }) {
  const id = async (domain, value) => identifier(await sha256(encode(`${domain}\n${write(value)}`)));
  if (act === GENESIS) return Promise.all(body.credentials.map((c) => id('mithaq credential v1', c)));
  if (act === CREDENTIAL) return [await id('mithaq credential v1', body)];
  if (act === EDITION) return [await id('mithaq edition v1', body.compiled)];
  return [];
}

/** DSSE's pre-authentication encoding; lengths are in bytes (the type is ASCII). */
function pae(type, payload) {
  return join(encode(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload);
}

/**
 * RFC 6962's tree, grown by appending. Of every full subtree the hash is kept, so that the root of each
 * earlier size can be told.
 */
class Tree {
  levels = [[]]; // levels[h][i]: the hash over the leaves from i * 2^h to before (i + 1) * 2^h
  roots = new Map(); // by size: promises

  async append(leaves) {
    this.levels[0].push(...leaves);
    for (let h = 0; this.levels[h].length > 1; h++) {
      const below = this.levels[h];
      const above = (this.levels[h + 1] ??= []);
      const joined = [];
      for (let i = 2 * above.length; i + 1 < below.length; i += 2) joined.push(node(below[i], below[i + 1]));
      above.push(...(await Promise.all(joined)));
    }
  }

  /** The root that the tree had at a size, which is at most its own. */
  root(size) {
    if (!this.roots.has(size)) this.roots.set(size, this.join(size));
    return this.roots.get(size);
  }

  async join(size) {
    if (size === 0) return sha256();
    // The full subtrees, from the right: the one at height h ends where the bits of size below h begin.
    let root;
    for (let h = 0; h < this.levels.length; h++) {
      const count = Math.floor(size / 2 ** h);
      if (count % 2 === 0) continue;
      const left = this.levels[h][count - 1];
      root = root === undefined ? left : await node(left, root);
    }
    return root;
  }
}

const node = (left, right) => sha256(Uint8Array.of(1), left, right);

async function sha256(...parts) {
  const input = parts.length === 1 ? parts[0] : join(...parts);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', input));
}

/** Ed25519 over the message itself. A key or a signature that cannot be one simply does not fit. */
async function signatureFits(credential, signature, message) {
  if (signature.length !== 64 || littleEndian(signature.subarray(32)) >= GROUP_ORDER) return false;
  try {
    credential.imported ??= crypto.subtle.importKey('raw', credential.key, { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, await credential.imported, signature, message);
  } catch (error) {
    // Without Ed25519 nothing can be said about the record, so nothing is said.
    if (error?.name === 'NotSupportedError') throw error;
    return false;
  }
}

function join(...parts) {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));
const hex = (bytes) => Array.from(bytes, (byte) => HEX[byte]).join('');
const identifier = (hash) => `sha256:${hex(hash)}`;
const startsWith = (bytes, prefix) =>
  bytes.length >= prefix.length && prefix.every((byte, i) => bytes[i] === byte);
