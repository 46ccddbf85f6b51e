// What can be said of an entry without those before it: its leaf, envelope and header.
import { demand, fromBase64, read, write } from './canonical.mjs';
import { CREDENTIAL, EDITION, GENESIS, TERM } from './acts.mjs';
import { CREDENTIAL_DOMAIN, EDITION_DOMAIN, identifier, identify, pae, sha256 } from './crypto.mjs';
import { checkHeader, checkLeaf } from './shapes.mjs';

export const MAX_LEAF = 2 * 1024 * 1024;
const MAX_ENVELOPE = 1024 * 1024;
const MAX_PAYLOAD = 700 * 1024;

/** Reads a leaf, or throws a Fault. `ids` are the identifiers of what the body brings: credentials, or an edition. */
export async function readLeaf(bytes) {
  demand(bytes.length <= MAX_LEAF, 'the leaf is too long');
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
  const [hash, ids] = await Promise.all([sha256(message), idsInside(header)]);
  return { leaf, act: identifier(hash), payloadType, message, header, ids };
}

async function idsInside({ act, body }) {
  if (act === GENESIS) return Promise.all(body.credentials.map((c) => identify(CREDENTIAL_DOMAIN, c)));
  if (act === CREDENTIAL) return [await identify(CREDENTIAL_DOMAIN, body)];
  if (act === TERM && 'credential' in body) return [await identify(CREDENTIAL_DOMAIN, body.credential)];
  if (act === EDITION) return [await identify(EDITION_DOMAIN, body.compiled)];
  return [];
}
