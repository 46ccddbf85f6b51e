// Verifies an exported record, from doc/record-format.md alone. Section numbers in these files are that page's.
// Runs where there is WebCrypto with Ed25519: browsers, Node 20 and later.
import { EDITION, ERASE, ERASED, REVOKE, REVOKE_FROM, SECOND_VERSION, VOID } from './acts.mjs';
import { Fault, demand } from './canonical.mjs';
import { Chain } from './chain.mjs';
import { encode, hex, identifier, same } from './crypto.mjs';
import { MAX_LEAF, readLeaf } from './entry.mjs';
import { compare } from './evidence.mjs';
import { Input } from './input.mjs';
import { MAX_NOTE, readNote } from './note.mjs';
import { millis } from './parts.mjs';
import { Tree, leafHash } from './tree.mjs';

export { verifyProof } from './proof.mjs';
export { checkConsistency, verifyReceipt, verifyRefusal } from './statements.mjs';

const HEADINGS = [1, 2].map((version) => encode(`mithaq record ${version}\n`));
const HASH = 64; // hex digits in front of a leaf
const BATCH = 64; // entries whose hashes and signatures are under way at once
const BATCH_BYTES = 512 * 1024; // and not many more: what a browser can read in a few milliseconds

/**
 * Verifies an export file.
 *
 * @param {Uint8Array|Blob|ReadableStream|AsyncIterable<Uint8Array>} source the file; all but the first are read as
 *   they are needed
 * @param {object} [options]
 * @param {(done: number, bytes: number) => void} [options.onProgress] is told now and then how many entries are
 *   verified and how many bytes read. Between two calls the page can go on.
 * @param {Uint8Array[]} [options.checkpoints] checkpoints of this record that somebody holds
 * @param {{act: string, at: string, node: string, sig: string}[]} [options.receipts] receipts that somebody holds
 * @returns {Promise<{ok: true, pact: string, mode: string, entries: number, root: string, sealed: number,
 *   erased: number, terms: {term: number, from: number, keeper: string}[], witnessed: {witness: string, at: number}[],
 *   distrusted: number[]} | {ok: false, place: string, reason: string}>}
 *   `sealed` counts the sealed fields of all acts and `erased` those of them that are withheld; `from` is the entry that
 *   opened the term; `at` counts seconds from 1970; `distrusted` are entries that their signer's credential no longer
 *   vouches for. `place` is "entry N", "checkpoint", or "evidence" where what somebody holds proves nothing.
 */
export async function verify(source, { onProgress, checkpoints = [], receipts = [] } = {}) {
  const input = new Input(source);
  const walk = new Walk();
  let place = 'entry 0'; // nothing is before the first entry, so a broken first line counts as its fault
  try {
    while (input.rest.length < HEADINGS[0].length && (await input.more()));
    const heading = input.rest.subarray(0, HEADINGS[0].length);
    walk.version = 1 + HEADINGS.findIndex((line) => same(line, heading));
    demand(walk.version > 0, 'the file does not begin with the line "mithaq record 1" or "mithaq record 2"');
    input.take(heading.length);
    for (let last = false; !last; ) {
      const { lines, why } = await batch(input);
      last = lines.at(-1)?.length === 0; // the empty line
      if (last) lines.pop();
      const fault = await walk.entries(lines);
      place = `entry ${walk.size}`;
      if (fault) throw fault;
      if (why) throw new Fault(why);
      onProgress?.(walk.size, input.read);
    }
    demand(walk.size > 0, 'the record has no genesis');
    place = 'checkpoint';
    const root = await walk.tree.root(walk.size);
    const witnessed = await walk.checkpoint(await input.end(MAX_NOTE), root);
    onProgress?.(walk.size, input.read);
    if (walk.version === 2 && !walk.second && witnessed.length === 0) {
      place = 'entry 0';
      throw new Fault('the heading is that of version 2, and nothing needs it');
    }
    const other = await compare(walk, checkpoints, receipts);
    if (other) return { ok: false, ...other };
    return { ok: true, ...walk.report(), root: identifier(root), witnessed };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { ok: false, place, reason: fault.message };
  } finally {
    await input.close();
  }
}

/** The next lines, up to the empty one, which is then the last; or also why there can be no more. */
async function batch(input) {
  const lines = [];
  for (let bytes = 0; lines.length < BATCH && bytes < BATCH_BYTES; ) {
    const line = input.line();
    if (line === undefined) {
      if (input.rest.length > HASH + 1 + MAX_LEAF) return { lines, why: 'the line is too long' };
      if (!(await input.more())) return { lines, why: 'the file ends before the record does' };
      continue;
    }
    lines.push(line);
    bytes += line.length;
    if (line.length === 0) break;
  }
  return { lines };
}

/** A record, up to the entries that were found good. */
class Walk {
  size = 0; // how many those are
  tree = new Tree();
  chain = new Chain();
  second = false; // whether an act of version 2 was there
  sealed = 0; // fields
  acts = new Set(); // the identifiers of the acts on record
  commitments = new Map(); // how many sealed fields each has
  withheld = new Set(); // commitments
  erasures = new Set(); // acts that withheld
  signed = new Map(); // by credential: for each entry that it signed, when that was received, and its place
  distrust = new Map(); // by credential: from when on

  /**
   * Takes the next entries in. Everything costly runs for all of them at once; the state is changed, and
   * the faults are counted, in the order of the entries. Returns the first fault, if any; `size` is then
   * the place of the faulty entry.
   */
  async entries(lines) {
    const prepared = await Promise.all(lines.map((line) => readLine(line).catch((fault) => ({ fault }))));
    const broken = prepared.findIndex((entry) => entry.fault);
    await this.tree.append(prepared.slice(0, broken < 0 ? undefined : broken).map((entry) => entry.hash));
    const first = this.size;
    const checks = []; // of each entry, what is wrong with it otherwise, if anything
    let fault;
    for (const [i, entry] of prepared.entries()) {
      try {
        if (entry.fault) throw entry.fault;
        checks.push(Promise.all(this.entry(entry, first + i)));
      } catch (caught) {
        fault = caught;
        break;
      }
    }
    for (const found of await Promise.all(checks)) {
      const why = found.find(Boolean);
      if (why) return new Fault(why);
      this.size++;
    }
    return fault;
  }

  /** Section 8, points 2 to 9. Returns the checks that take time. */
  entry(entry, seq) {
    const { leaf, act, header, ids } = entry;
    demand(this.version === 2 || !SECOND_VERSION.has(header.act), 'an act of version 2 under the heading of version 1');
    this.second ||= SECOND_VERSION.has(header.act);
    demand(!this.acts.has(act), 'the act is already recorded');
    this.acts.add(act);
    if (seq === 0) this.firstEdition = this.edition = header.edition;
    demand(leaf.edition === this.edition, 'edition is not the one in force');
    if (seq === 1) demand(header.act === EDITION && ids[0] === this.firstEdition, 'not the edition that the genesis names');

    const checks = this.chain.entry(entry, seq, (received) => this.follow(entry, received));

    const { size, root } = header.seen;
    checks.push(this.tree.root(size).then((had) => identifier(had) !== root && 'not the root at the size seen'));
    const received = millis(leaf.received.at);
    for (const { keyid } of leaf.envelope.signatures) {
      if (!this.signed.has(keyid)) this.signed.set(keyid, []);
      this.signed.get(keyid).push(received, seq);
    }
    for (const { commit } of header.sealed ?? []) {
      this.commitments.set(commit, (this.commitments.get(commit) ?? 0) + 1);
      this.sealed++;
    }
    return checks;
  }

  /** What the record's own acts change, but for those that the chain follows itself. */
  follow({ act, header, ids }, received) {
    const { by, body } = header;
    const { credentials, terms } = this.chain;
    switch (header.act) {
      case EDITION:
        this.edition = ids[0];
        break;
      case REVOKE:
      case REVOKE_FROM: {
        const revoked = credentials.get(body.credential);
        demand(revoked, 'the credential to be revoked is not known');
        const from = 'from' in body ? millis(body.from) : received;
        demand(from <= received, 'revoked from an instant to come');
        // `received` need not ascend from entry to entry: the earliest revocation counts.
        revoked.revoked = Math.min(revoked.revoked, from);
        revoked.founder = undefined;
        revoked.witness = false;
        if (header.act === REVOKE_FROM) {
          this.distrust.set(revoked.id, Math.min(this.distrust.get(revoked.id) ?? Infinity, from));
        }
        break;
      }
      case VOID: {
        // terms[0] is term 1: the term after body.term is at that index.
        const next = terms[body.term];
        demand(next, 'the term has not ended');
        demand(body.entries[0].seq >= next.from, 'an entry that the log has kept');
        break;
      }
      case ERASE:
        for (const commit of body.commits) {
          demand(this.commitments.has(commit), 'a commitment that is in no entry before');
          this.withheld.add(commit);
        }
        this.erasures.add(act);
        break;
      case ERASED: {
        demand(this.erasures.has(body.erase), 'no act that erases');
        const { holder } = credentials.get(by);
        demand(holder === 'node' || holder === 'service', 'erased by neither a node nor a service');
        break;
      }
    }
  }

  /** Section 6, and point 10 of section 8. Returns who cosigned, and when. */
  async checkpoint(bytes, root) {
    const note = readNote(bytes);
    demand(note.size === this.size && hex(note.root) === hex(root), 'not the checkpoint of this size and root');
    const { cosignatures } = note;
    demand(this.version === 2 || cosignatures.length === 0, 'a cosignature under the heading of version 1');
    const why = (await Promise.all(this.chain.signed(note))).find(Boolean);
    if (why) throw new Fault(why);
    return cosignatures.map(({ witness, at }) => ({ witness, at }));
  }

  report() {
    const { pact, mode, terms } = this.chain;
    let erased = 0;
    for (const commit of this.withheld) erased += this.commitments.get(commit);
    return {
      pact,
      mode,
      entries: this.size,
      sealed: this.sealed,
      erased,
      terms: terms.map(({ keeper, from }, i) => ({ term: i + 1, from, keeper })),
      distrusted: this.distrusted(),
    };
  }

  distrusted() {
    const entries = new Set();
    for (const [id, from] of this.distrust) {
      const signed = this.signed.get(id) ?? [];
      for (let i = 0; i < signed.length; i += 2) if (signed[i] >= from) entries.add(signed[i + 1]);
    }
    return [...entries].sort((a, b) => a - b);
  }
}

/** Section 8, point 1: the hash of the leaf, and the leaf. */
async function readLine(line) {
  const shown = String.fromCharCode(...line.subarray(0, HASH));
  demand(/^[0-9a-f]{64}$/.test(shown) && line[HASH] === 0x20, 'the line does not begin with a hash');
  const bytes = line.subarray(HASH + 1);
  demand(bytes.length <= MAX_LEAF, 'the leaf is too long');
  const hash = await leafHash(bytes);
  demand(hex(hash) === shown, 'the hash of the leaf does not fit');
  return { hash, ...(await readLeaf(bytes)) };
}
