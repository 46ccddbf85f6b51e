// Section 9: a proof of one entry.
import { TERM } from './acts.mjs';
import { Fault, demand, fromBase64, read } from './canonical.mjs';
import { Chain } from './chain.mjs';
import { encode, hex, identifier } from './crypto.mjs';
import { readLeaf } from './entry.mjs';
import { readNote } from './note.mjs';
import { checkProof } from './shapes.mjs';
import { climb, leafHash } from './tree.mjs';

/**
 * Verifies a proof file.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<{ok: true, pact: string, mode: string, entry: number, act: string, header: object, leaf: object,
 *   entries: number, root: string, terms: {term: number, from: number, keeper: string}[],
 *   witnessed: {witness: string, at: number}[]} | {ok: false, place: string, reason: string}>}
 *   `entry`, `act`, `header` and `leaf` are what is proven; `entries` and `root` those of the checkpoint. `place` is
 *   "entry N", "checkpoint" or "proof".
 */
export async function verifyProof(bytes) {
  let place = 'proof';
  try {
    const proof = read(bytes);
    checkProof(proof);
    const { entries } = proof;
    demand(entries.some(({ seq }) => seq === proof.entry), 'the entry that is to be proven is not there');
    place = 'checkpoint';
    const note = readNote(encode(proof.checkpoint));
    const chain = new Chain();
    const uses = new Map(); // by entry: the credentials that it needs
    let proven;
    let before = -1;
    for (const { seq, leaf, path } of entries) {
      place = `entry ${seq}`;
      demand(seq > before, 'entries not in the order of the log, or doubled');
      demand(before >= 0 || seq === 0, 'the genesis is not there');
      before = seq;
      const bytes = fromBase64(leaf);
      const root = await climb(await leafHash(bytes), seq, note.size, path.map(fromBase64));
      demand(hex(root) === hex(note.root), 'the path does not lead to the root of the checkpoint');
      const entry = await readLeaf(bytes);
      const checks = chain.entry(entry, seq);
      if (seq === 0) demand(entry.leaf.edition === entry.header.edition, 'edition is not the one that the genesis names');
      find(await Promise.all(checks));
      uses.set(seq, used(entry));
      if (seq === proof.entry) proven = entry;
    }
    place = 'checkpoint';
    find(await Promise.all(chain.signed(note)));
    const witnessed = note.cosignatures.map(({ witness, at }) => ({ witness, at }));

    const extra = superfluous(proof.entry, chain, uses, witnessed);
    if (extra !== undefined) {
      place = `entry ${extra}`;
      throw new Fault('an entry that the proof does not need');
    }
    return {
      ok: true, pact: chain.pact, mode: chain.mode,
      entry: proof.entry, act: proven.act, header: proven.header, leaf: proven.leaf,
      entries: note.size, root: identifier(note.root),
      terms: chain.terms.map(({ keeper, from }, i) => ({ term: i + 1, from, keeper })),
      witnessed,
    };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { ok: false, place, reason: fault.message };
  }
}

function find(checks) {
  const why = checks.find(Boolean);
  if (why) throw new Fault(why);
}

/** The credentials that an entry uses. */
function used({ leaf, header }) {
  const ids = [leaf.received.node, ...leaf.envelope.signatures.map(({ keyid }) => keyid)];
  if (header.act === TERM && 'checkpoint' in header.body) {
    ids.push(...readNote(encode(header.body.checkpoint)).cosignatures.map(({ witness }) => witness));
  }
  return ids;
}

/** The first entry that nothing in the proof calls for. */
function superfluous(proven, chain, uses, witnessed) {
  const needed = new Set([proven, 0, ...chain.terms.map(({ from }) => from)]);
  const call = (ids) => ids.forEach((id) => needed.add(chain.credentials.get(id).entry));
  call(witnessed.map(({ witness }) => witness));
  // A credential is bound before it is used: backwards, whoever calls for an entry comes before it.
  for (const seq of [...uses.keys()].reverse()) if (needed.has(seq)) call(uses.get(seq));
  return [...uses.keys()].find((seq) => !needed.has(seq));
}
