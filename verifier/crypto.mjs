// Bytes, hashes and signatures, as doc/record-format.md uses them. Needs WebCrypto with Ed25519.
import { fromBase64, write } from './canonical.mjs';
import { littleEndian } from './acts.mjs';

const GROUP_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n; // of Ed25519

const encoder = new TextEncoder();
export const encode = (text) => encoder.encode(text);

export async function sha256(...parts) {
  const input = parts.length === 1 ? parts[0] : join(...parts);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', input));
}

/** The identifier of a value that is named by its hash, which begins with the domain: a credential, an edition. */
export const identify = async (domain, value) => identifier(await sha256(encode(`${domain}\n${write(value)}`)));

export const CREDENTIAL_DOMAIN = 'mithaq credential v1';
export const EDITION_DOMAIN = 'mithaq edition v1';

/** DSSE's pre-authentication encoding; lengths are in bytes (the type is ASCII). */
export function pae(type, payload) {
  return join(encode(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload);
}

/** What a node signs: an object under a payload type of its own. */
export const statement = (type, object) => pae(type, encode(write(object)));

export const RECEIPT = 'application/vnd.mithaq.receipt.v1+json';
export const REFUSAL = 'application/vnd.mithaq.refusal.v1+json';

/**
 * Ed25519 over the message itself. A key or a signature that cannot be one simply does not fit. The key is
 * imported once for each credential.
 */
export async function signatureFits(credential, signature, message) {
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

/** What is wrong with a signature in base64, or false. */
export const misfit = async (credential, signature, message) =>
  !(await signatureFits(credential, fromBase64(signature), message)) && 'a signature does not fit';

export function join(...parts) {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));
export function hex(bytes) {
  let out = '';
  for (const byte of bytes) out += HEX[byte];
  return out;
}
export const identifier = (hash) => `sha256:${hex(hash)}`;

/** The hash that an identifier names. */
export const hashOf = (id) => Uint8Array.from(id.slice('sha256:'.length).match(/../g), (digits) => parseInt(digits, 16));

export const startsWith = (bytes, prefix) =>
  bytes.length >= prefix.length && prefix.every((byte, i) => bytes[i] === byte);
export const same = (a, b) => a.length === b.length && startsWith(a, b);
