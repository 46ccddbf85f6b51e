// Section 6: checkpoints, which are signed notes, with and without cosignatures.
import { decode, demand, fromBase64 } from './canonical.mjs';
import { encode, join, sha256, signatureFits, startsWith } from './crypto.mjs';

export const MAX_NOTE = 65536;
const MAX_COSIGNATURES = 256;
const LAST_SECOND = 253402300799n; // of the year 9999

const TEXT = /^(mithaq\.pact\/([0-9a-f]{64})\n(0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=)\n)\n/;
const LINE = /— (\S+) (\S+)\n/y;
const WITNESS = /^mithaq\.witness\/([0-9a-f]{64})$/;

/** The text of a note and the lines under it, which are read by whoever knows what may stand there. */
function open(bytes) {
  demand(bytes.length <= MAX_NOTE, 'the checkpoint is too long');
  const note = decode(bytes);
  const parts = TEXT.exec(note);
  demand(parts, 'not a checkpoint');
  const [whole, text, hex, size, base64] = parts;
  const root = fromBase64(base64);
  demand(root, 'the root is not in its one spelling');
  const lines = [];
  LINE.lastIndex = whole.length;
  for (let end = whole.length; end < note.length; end = LINE.lastIndex) {
    const line = LINE.exec(note);
    demand(line, 'a signature line of another form');
    lines.push({ name: line[1], blob: fromBase64(line[2]) });
  }
  return { text, name: `mithaq.pact/${hex}`, pact: `sha256:${hex}`, size: Number(size), root, lines };
}

/**
 * Reads a checkpoint without judging its signatures: {text, name, pact, size, root, signature, cosignatures}.
 * Throws where it is of another form.
 */
export function readNote(bytes) {
  const { lines, ...note } = open(bytes);
  const [keeper, ...witnesses] = lines;
  demand(keeper?.name === note.name, "the first line is not the keeper's");
  demand(keeper.blob?.length === 4 + 64, "the keeper's signature is not in its one spelling");
  demand(witnesses.length <= MAX_COSIGNATURES, 'too many cosignatures');
  const cosignatures = witnesses.map(({ name, blob }, i, all) => {
    const parts = WITNESS.exec(name);
    demand(parts, 'a line of somebody who is neither the keeper nor a witness');
    demand(i === 0 || all[i - 1].name < name, 'cosignatures not in order, or doubled');
    demand(blob?.length === 4 + 8 + 64, 'a cosignature is not in its one spelling');
    const at = new DataView(blob.buffer).getBigUint64(4);
    demand(at >= 1n && at <= LAST_SECOND, 'a cosignature of no time');
    return { witness: `sha256:${parts[1]}`, name, at: Number(at), keyHash: blob.subarray(0, 4), signature: blob.subarray(12) };
  });
  return { ...note, signature: keeper.blob, cosignatures };
}

/**
 * The same of a checkpoint that somebody holds, under which may stand what wants: `signatures` are all that the
 * keeper's name gives.
 */
export function readLoosely(bytes) {
  const { lines, ...note } = open(bytes);
  return { ...note, signatures: lines.filter(({ name, blob }) => name === note.name && blob?.length === 4 + 64).map(({ blob }) => blob) };
}

const keyHash = async (name, kind, key) => (await sha256(encode(`${name}\n`), Uint8Array.of(kind), key)).subarray(0, 4);

/** Whether the keeper's signature, with its key hash in front, fits. */
export async function keeperSigned({ name, text }, blob, keeper) {
  if (!startsWith(blob, await keyHash(name, 1, keeper.key))) return false;
  return signatureFits(keeper, blob.subarray(4), encode(text));
}

/** Whether a witness's cosignature fits. */
export async function witnessSigned({ text }, cosignature, credential) {
  if (!startsWith(cosignature.keyHash, await keyHash(cosignature.name, 4, credential.key))) return false;
  const message = join(encode(`cosignature/v1\ntime ${cosignature.at}\n`), encode(text));
  return signatureFits(credential, cosignature.signature, message);
}
