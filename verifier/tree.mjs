// The tree of RFC 6962, and what can be proven with it.
import { demand } from './canonical.mjs';
import { hex, sha256 } from './crypto.mjs';

const SIZE = 32; // of a hash
const REMEMBERED = 64; // roots

export const leafHash = (leaf) => sha256(Uint8Array.of(0), leaf);
const node = (left, right) => sha256(Uint8Array.of(1), left, right);

/** Hashes one after the other, in memory that grows as it must: a large log has hundreds of thousands. */
class Hashes {
  bytes = new Uint8Array(64 * SIZE);
  length = 0;

  push(hash) {
    const at = this.length * SIZE;
    if (at === this.bytes.length) {
      const larger = new Uint8Array(2 * at);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.set(hash, at);
    this.length++;
  }

  at(i) {
    return this.bytes.subarray(i * SIZE, (i + 1) * SIZE);
  }
}

/** A tree that grows. Of every full subtree the hash is kept, so that the root of each earlier size can be told. */
export class Tree {
  levels = [new Hashes()]; // levels[h].at(i): the hash over the leaves from i * 2^h to before (i + 1) * 2^h
  roots = new Map(); // by size: promises of those last asked for, since authors see the same head for a while

  async append(leaves) {
    for (const leaf of leaves) this.levels[0].push(leaf);
    for (let h = 0; this.levels[h].length > 1; h++) {
      const below = this.levels[h];
      const above = (this.levels[h + 1] ??= new Hashes());
      const joined = [];
      for (let i = 2 * above.length; i + 1 < below.length; i += 2) joined.push(node(below.at(i), below.at(i + 1)));
      for (const hash of await Promise.all(joined)) above.push(hash);
    }
  }

  /** The root that the tree had at a size, which is at most its own. */
  root(size) {
    let root = this.roots.get(size);
    if (root === undefined) {
      root = this.join(size);
      this.roots.set(size, root);
      if (this.roots.size > REMEMBERED) this.roots.delete(this.roots.keys().next().value); // the oldest
    }
    return root;
  }

  async join(size) {
    if (size === 0) return sha256();
    // The full subtrees, from the right: the one at height h ends where the bits of size below h begin.
    let root;
    for (let h = 0; h < this.levels.length; h++) {
      const count = Math.floor(size / 2 ** h);
      if (count % 2 === 0) continue;
      const left = this.levels[h].at(count - 1);
      root = root === undefined ? left : await node(left, root);
    }
    return root;
  }
}

/** The root to which a path leads from a leaf's hash (section 2.1.1 of the RFC). Throws where it is no path. */
export async function climb(hash, seq, size, path) {
  demand(seq < size, 'the checkpoint does not reach so far');
  let at = seq;
  let last = size - 1; // the last node of the level
  for (const other of path) {
    demand(other.length === SIZE, 'a hash of another length');
    demand(last > 0, 'the path is too long');
    if (at % 2 === 1 || at === last) {
      hash = await node(other, hash);
      // A last node without a right neighbour has none on these levels: it is passed on as it is.
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      hash = await node(hash, other);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  demand(last === 0, 'the path is too short');
  return hash;
}

/**
 * Whether a log of one head grew into that of another (section 2.1.2 of the RFC). Throws where it did not. A head
 * is {size, root} with the root as bytes; the proof is a list of hashes.
 */
export async function grew(from, to, proof) {
  demand(from.size <= to.size, 'a log does not shrink');
  demand(proof.every((hash) => hash.length === SIZE), 'a hash of another length');
  if (from.size === 0 || from.size === to.size) {
    demand(proof.length === 0, 'the proof is too long');
    const before = from.size === 0 ? await sha256() : to.root;
    demand(hex(from.root) === hex(before), 'not the root at that size');
    if (to.size === 0) demand(hex(to.root) === hex(before), 'not the root at that size');
    return;
  }
  let at = from.size - 1;
  let last = to.size - 1;
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  // Where the smaller log is one full subtree, its root is not in the proof.
  const hashes = at === 0 ? [from.root, ...proof] : [...proof];
  demand(hashes.length > 0, 'the proof is too short');
  let before = hashes.shift();
  let after = before;
  for (const hash of hashes) {
    demand(last > 0, 'the proof is too long');
    if (at % 2 === 1 || at === last) {
      before = await node(hash, before);
      after = await node(hash, after);
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      after = await node(after, hash);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  demand(last === 0, 'the proof is too short');
  demand(hex(before) === hex(from.root), 'does not lead to the earlier root');
  demand(hex(after) === hex(to.root), 'does not lead to the later root');
}
