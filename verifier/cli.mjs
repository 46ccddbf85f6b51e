// node cli.mjs FILE: verifies an exported record. Prints one line and ends with status 0; with 3 and the
// place on standard error if the record does not verify; with 1 if nothing can be said about it.
import { readFile } from 'node:fs/promises';
import { verify } from './verify.mjs';

const file = process.argv[2];
try {
  if (file === undefined) throw new Error('usage: node cli.mjs FILE');
  const result = await verify(new Uint8Array(await readFile(file)));
  if (result.ok) {
    const { pact, mode, entries, root, sealed } = result;
    console.log(`verifies: pact ${pact}, ${mode}, entries ${entries}, root ${root}, sealed fields ${sealed}`);
  } else {
    console.error(`${result.place}: ${result.reason}`);
    process.exitCode = 3;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
