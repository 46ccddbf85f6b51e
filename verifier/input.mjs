// A file that is read as it comes: the bytes themselves, a Blob or File, or anything that yields pieces
// (a ReadableStream, a stream of Node). No more of it is held than the lines under way.
import { join } from './crypto.mjs';

const PIECE = 1024 * 1024; // of a Blob
const LINE_FEED = 0x0a;

export class Input {
  rest = new Uint8Array(0); // what was read and not yet given out
  read = 0; // how many bytes were given out

  constructor(source) {
    this.pieces = pieces(source);
  }

  /** Reads on; false at the end of the file. */
  async more() {
    const { done, value } = await this.pieces.next();
    if (done) return false;
    this.rest = this.rest.length === 0 ? value : join(this.rest, value);
    return true;
  }

  /**
   * The next line without its line feed, if it is there already: undefined says that more must be read, and a line
   * may become longer than asked for before that can be said.
   */
  line() {
    const end = this.rest.indexOf(LINE_FEED);
    if (end < 0) return undefined;
    const line = this.rest.subarray(0, end);
    this.take(end + 1);
    return line;
  }

  take(n) {
    this.rest = this.rest.subarray(n);
    this.read += n;
  }

  /** What is left of the file, or a little more than `most` of it. */
  async end(most) {
    while (this.rest.length <= most && (await this.more()));
    const end = this.rest.subarray(0, most + 1);
    this.take(end.length);
    return end;
  }

  /** Says that nothing more will be read. */
  close() {
    return this.pieces.return?.();
  }
}

async function* pieces(source) {
  if (source instanceof Uint8Array) {
    yield source;
  } else if (source instanceof Blob) {
    for (let at = 0; at < source.size; at += PIECE) {
      yield new Uint8Array(await source.slice(at, at + PIECE).arrayBuffer());
    }
  } else if (typeof source[Symbol.asyncIterator] === 'function') {
    yield* source;
  } else {
    // A ReadableStream of a browser in which it cannot be iterated over.
    const reader = source.getReader();
    try {
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
    } finally {
      await reader.cancel();
    }
  }
}
