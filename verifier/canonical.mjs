// Canonical JSON as section 1 of doc/record-format.md narrows it. The reader accepts exactly one
// spelling of each value, so it is a parser of its own: JSON.parse forgives too much (order, doubled
// names, white space, escapes, numbers that do not fit).

/** What is wrong with the record. Every refusal in these files is thrown as one. */
export class Fault extends Error {}

/** Refuses unless the condition holds. */
export const demand = (condition, why) => {
  if (!condition) throw new Fault(why);
};

const MAX_DEPTH = 32; // nested objects and lists; {} alone is one level
const ESCAPES = { '"': '"', '\\': '\\', b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' };
const PLAIN = /[^"\\\u0000-\u001f]*/y; // what a string holds unescaped
const INTEGER = /-?(?:0|[1-9][0-9]*)/y;

// fatal: bytes that are not UTF-8 (surrogates among them) are refused, not replaced.
// ignoreBOM: a byte order mark stays in the text, where the parser refuses it.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text that the bytes spell in UTF-8, or throws a Fault. */
export function decode(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Fault('not UTF-8');
  }
}

/** Reads the one canonical value that the bytes spell, or throws a Fault. */
export const read = (bytes) => new Reader(decode(bytes)).all();

class Reader {
  constructor(text) {
    this.s = text;
    this.i = 0;
  }

  all() {
    const value = this.value(0);
    if (this.i !== this.s.length) this.refuse();
    return value;
  }

  refuse(why = 'not canonical JSON') {
    throw new Fault(`${why}, at character ${this.i}`);
  }

  value(depth) {
    switch (this.s[this.i]) {
      case '{':
        return this.object(depth + 1);
      case '[':
        return this.list(depth + 1);
      case '"':
        return this.string();
      case 't':
        return this.word('true', true);
      case 'f':
        return this.word('false', false);
      default:
        return this.integer(); // null ends up here and is refused
    }
  }

  object(depth) {
    if (depth > MAX_DEPTH) this.refuse('nested too deeply');
    // Without a prototype, "__proto__" is a name like any other.
    const object = Object.create(null);
    this.i++;
    if (this.take('}')) return object;
    let before;
    do {
      if (this.s[this.i] !== '"') this.refuse();
      const name = this.string();
      // JavaScript compares strings by UTF-16 code units, which is the order that is asked for;
      // strictly ascending also means that no name occurs twice.
      if (before !== undefined && !(before < name)) this.refuse('names unsorted or doubled');
      before = name;
      if (!this.take(':')) this.refuse();
      object[name] = this.value(depth);
    } while (this.take(','));
    if (!this.take('}')) this.refuse();
    return object;
  }

  list(depth) {
    if (depth > MAX_DEPTH) this.refuse('nested too deeply');
    const list = [];
    this.i++;
    if (this.take(']')) return list;
    do list.push(this.value(depth));
    while (this.take(','));
    if (!this.take(']')) this.refuse();
    return list;
  }

  string() {
    let out = '';
    this.i++;
    for (;;) {
      PLAIN.lastIndex = this.i;
      const plain = PLAIN.exec(this.s)[0];
      out += plain;
      this.i += plain.length;
      if (this.take('"')) return out;
      if (!this.take('\\')) this.refuse(); // the end, or a bare control
      out += this.escape();
    }
  }

  escape() {
    const letter = this.s[this.i++];
    if (letter !== undefined && Object.hasOwn(ESCAPES, letter)) return ESCAPES[letter];
    const code = this.s.slice(this.i, this.i + 4);
    if (letter !== 'u' || !/^00[01][0-9a-f]$/.test(code)) this.refuse();
    const char = String.fromCharCode(parseInt(code, 16));
    if ('\b\t\n\f\r'.includes(char)) this.refuse(); // these have the short escape
    this.i += 4;
    return char;
  }

  integer() {
    INTEGER.lastIndex = this.i;
    const digits = INTEGER.exec(this.s)?.[0];
    // A fraction or an exponent is refused by whoever expects a comma or a bracket next.
    if (digits === undefined || digits === '-0') this.refuse();
    const number = Number(digits);
    // Beyond 2^53 Number rounds, but never back into the safe range.
    if (!Number.isSafeInteger(number)) this.refuse('a number out of range');
    this.i += digits.length;
    return number;
  }

  word(word, value) {
    if (!this.s.startsWith(word, this.i)) this.refuse();
    this.i += word.length;
    return value;
  }

  take(char) {
    if (this.s[this.i] !== char) return false;
    this.i++;
    return true;
  }
}

/** Spells a value that read() returned, or one made of the same parts. */
export function write(value) {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value === 'object') {
    // sort() without a comparison orders by UTF-16 code units.
    const fields = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${write(value[name])}`);
    return `{${fields.join(',')}}`;
  }
  // For well-formed strings, JSON.stringify uses exactly the escapes of section 1.
  return JSON.stringify(value);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIXBITS = new Int16Array(128).fill(-1);
for (let i = 0; i < 64; i++) SIXBITS[BASE64.charCodeAt(i)] = i;

/** Decodes base64 in its one spelling (padded, unused bits zero); undefined for any other. */
export function fromBase64(text) {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const digits = text.length - padding;
  const out = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  let held = 0; // how many bits of `bits` are not yet written
  let at = 0;
  for (let i = 0; i < digits; i++) {
    const code = text.charCodeAt(i);
    const six = code < 128 ? SIXBITS[code] : -1;
    if (six < 0) return undefined;
    bits = ((bits << 6) | six) & 0xfff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out[at++] = bits >> held;
    }
  }
  if ((bits & ((1 << held) - 1)) !== 0) return undefined;
  return out;
}

/** Encodes bytes as padded base64. */
export function toBase64(bytes) {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const n = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const quad = [18, 12, 6, 0].map((shift) => BASE64[(n >> shift) & 63]).join('');
    const missing = Math.max(0, i + 3 - bytes.length);
    out += quad.slice(0, 4 - missing) + '='.repeat(missing);
  }
  return out;
}
