// What others hold (end of section 8): a record is compared with checkpoints and receipts that somebody kept.
import { Fault } from './canonical.mjs';
import { RECEIPT, hex, misfit, statement } from './crypto.mjs';
import { keeperSigned, readLoosely } from './note.mjs';
import { id as checkId, millis } from './parts.mjs';
import { checkReceipt } from './shapes.mjs';

/** The first thing that does not agree with a verified record, as {place, reason}; undefined if all does. */
export async function compare(walk, checkpoints, receipts) {
  for (const bytes of checkpoints) {
    const note = unlessFault(() => readLoosely(bytes));
    if (!note || note.pact !== walk.chain.pact || !(await byKeeper(note, walk.chain))) {
      return { place: 'evidence', reason: 'not a checkpoint of this record by one of its keepers' };
    }
    if (note.size > walk.size) return { place: 'checkpoint', reason: `a keeper signed a checkpoint of ${note.size} entries` };
    if (hex(await walk.tree.root(note.size)) !== hex(note.root)) {
      return { place: 'checkpoint', reason: `a keeper signed another root at size ${note.size}` };
    }
  }
  for (const { act, ...receipt } of receipts) {
    if (!(await holds(act, receipt, walk.chain))) return { place: 'evidence', reason: 'not a receipt of a node of this record' };
    if (!walk.acts.has(act)) return { place: 'checkpoint', reason: `act ${act} was received and is not recorded` };
  }
  return undefined;
}

async function byKeeper(note, { terms, credentials }) {
  for (const keeper of new Set(terms.map((term) => term.keeper))) {
    for (const blob of note.signatures) if (await keeperSigned(note, blob, credentials.get(keeper))) return true;
  }
  return false;
}

/** Whether a receipt is the word of one who could give it. */
async function holds(act, receipt, chain) {
  const node = unlessFault(() => {
    checkId(act, 'act');
    checkReceipt(receipt);
    return chain.holding(receipt.node, millis(receipt.at));
  });
  const { at, node: by, sig } = receipt;
  return node !== undefined && chain.mayReceive(node, millis(at)) &&
    !(await misfit(node, sig, statement(RECEIPT, { act, at, node: by, pact: chain.pact })));
}

function unlessFault(f) {
  try {
    return f();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return undefined;
  }
}
