// What a node signs outside the record: receipts and refusals (sections 5 and 10); and proofs that a log grew.
import { Fault, demand, fromBase64, read } from './canonical.mjs';
import { credential as checkCredential } from './acts.mjs';
import { CREDENTIAL_DOMAIN, RECEIPT, REFUSAL, hashOf, identify, misfit, statement } from './crypto.mjs';
import { id as checkId } from './parts.mjs';
import { checkReceipt, checkRefusal } from './shapes.mjs';
import { grew } from './tree.mjs';

/**
 * Verifies a refusal: whether it is the word of the node whose credential this is. Whether that credential belongs to
 * a node of the pact, and held, is said by the record.
 *
 * @param {Uint8Array} bytes the refusal
 * @param {object} credential as it stands in the record (section 3)
 */
export const verifyRefusal = (bytes, credential) => tell('refusal', async () => {
  const refusal = read(bytes);
  checkRefusal(refusal);
  const { sig, ...said } = refusal;
  await by(said.node, credential, sig, statement(REFUSAL, said));
  return said;
});

/**
 * Verifies a receipt for an act of a pact.
 *
 * @param {Uint8Array} bytes the receipt, {"at","node","sig"}
 * @param {string} pact
 * @param {string} act identifiers
 * @param {object} credential the node's, as it stands in the record
 */
export const verifyReceipt = (bytes, pact, act, credential) => tell('receipt', async () => {
  const receipt = read(bytes);
  checkReceipt(receipt);
  checkId(pact, 'pact');
  checkId(act, 'act');
  const { at, node, sig } = receipt;
  const said = { act, at, node, pact };
  await by(node, credential, sig, statement(RECEIPT, said));
  return said;
});

/**
 * Checks that the log of one head grew into that of another.
 *
 * @param {{size: number, root: string}} from
 * @param {{size: number, root: string}} to roots as identifiers
 * @param {Uint8Array[]} proof
 */
export const checkConsistency = (from, to, proof) => tell('proof', async () => {
  const head = ({ size, root }) => {
    demand(Number.isSafeInteger(size) && size >= 0, 'not a size');
    checkId(root, 'root');
    return { size, root: hashOf(root) };
  };
  await grew(head(from), head(to), proof);
  return {};
});

async function by(node, credential, signature, message) {
  checkCredential(credential, 'credential');
  demand((await identify(CREDENTIAL_DOMAIN, credential)) === node, 'the credential is not the node’s');
  const why = await misfit({ key: fromBase64(credential.key) }, signature, message);
  if (why) throw new Fault(why);
}

/** The answer of a check that throws Faults. */
async function tell(place, check) {
  try {
    return { ok: true, ...(await check()) };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { ok: false, place, reason: fault.message };
  }
}
