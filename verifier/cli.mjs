// node cli.mjs FILE...: verifies exported records and proofs, which it tells apart by their first byte, and prints a
// line for each; where there are several, the line begins with the file's name. Ends with 0 if all verify, with 3 if
// one does not (its line says where), and otherwise with 1 if nothing can be said about one.
import { open } from 'node:fs/promises';
import { verify, verifyProof } from './verify.mjs';

const VERIFIES = 0;
const UNREADABLE = 1;
const FAULTY = 3;

/** The line and the status of a file. */
async function judge(file) {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1), 0, 1, 0);
    const isProof = bytesRead === 1 && buffer[0] === 0x7b; // a proof is one JSON object
    // From the beginning: a record is read as it is needed, however long it is.
    const result = isProof
      ? await verifyProof(new Uint8Array(await handle.readFile()))
      : await verify(handle.createReadStream({ start: 0, autoClose: false, highWaterMark: 1024 * 1024 }));
    if (!result.ok) return [`${result.place}: ${result.reason}`, FAULTY];
    return [isProof ? proven(result) : verified(result), VERIFIES];
  } finally {
    await handle.close();
  }
}

const verified = ({ pact, mode, entries, root, sealed, erased, terms, witnessed }) =>
  `verifies: pact ${pact}, ${mode}, entries ${entries}, root ${root}, sealed fields ${sealed}, withheld ${erased}, ` +
  `terms ${terms.length}, cosigned by ${witnessed.length}`;

const proven = ({ pact, mode, entry, act, entries, root, witnessed }) =>
  `proves: entry ${entry}, act ${act}, pact ${pact}, ${mode}, entries ${entries}, root ${root}, cosigned by ${witnessed.length}`;

const files = process.argv.slice(2);
let worst = VERIFIES;
if (files.length === 0) {
  console.error('usage: node cli.mjs FILE...');
  worst = UNREADABLE;
}
for (const file of files) {
  const name = files.length > 1 ? `${file}: ` : '';
  const [line, status] = await judge(file).catch((error) => [error.message, UNREADABLE]);
  (status === VERIFIES ? console.log : console.error)(name + line);
  worst = Math.max(worst, status);
}
process.exitCode = worst;
