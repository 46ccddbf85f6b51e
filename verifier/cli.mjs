// node cli.mjs FILE...: verifies exported records and prints a line for each; where there are several, the
// line begins with the file's name. Ends with 0 if all verify, with 3 if one does not (its line says where), and
// otherwise with 1 if nothing can be said about one.
import { readFile } from 'node:fs/promises';
import { verify } from './verify.mjs';

const VERIFIES = 0;
const UNREADABLE = 1;
const FAULTY = 3;

/** The line and the status of a file. */
async function judge(file) {
  const result = await verify(new Uint8Array(await readFile(file)));
  if (!result.ok) return [`${result.place}: ${result.reason}`, FAULTY];
  const { pact, mode, entries, root, sealed } = result;
  return [`verifies: pact ${pact}, ${mode}, entries ${entries}, root ${root}, sealed fields ${sealed}`, VERIFIES];
}

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
