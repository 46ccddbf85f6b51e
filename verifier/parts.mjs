// The parts of which the shapes of doc/record-format.md are put together, and the values of its section 1.
// A check is a function (value, where) that throws a Fault.
import { Fault, fromBase64 } from './canonical.mjs';

export const refuse = (where, why) => {
  throw new Fault(`${where}: ${why}`);
};

// ---- The parts ----

export const string = (v, where) => typeof v === 'string' || refuse(where, 'not a string');
export const nonEmpty = (v, where) =>
  (typeof v === 'string' && v !== '') || refuse(where, 'not a string, or an empty one');
export const anything = () => {};
export const anyObject = (v, where) => isObject(v) || refuse(where, 'not an object');
export const anyList = (v, where) => Array.isArray(v) || refuse(where, 'not a list');
export const integer = (least) => (v, where) =>
  (typeof v === 'number' && v >= least) || refuse(where, `not an integer from ${least}`);
export const matching = (pattern, what) => (v, where) =>
  (typeof v === 'string' && pattern.test(v)) || refuse(where, `not ${what}`);
export const oneOf = (...words) => (v, where) => words.includes(v) || refuse(where, `not one of ${words.join(', ')}`);
export const listOf = (check, { least = 0, most = Infinity } = {}) => (v, where) => {
  anyList(v, where);
  if (v.length < least) refuse(where, `shorter than ${least}`);
  if (v.length > most) refuse(where, `longer than ${most}`);
  v.forEach((item, i) => check(item, `${where}[${i}]`));
};
export const mapOf = (check) => (v, where) => {
  anyObject(v, where);
  for (const name of Object.keys(v)) check(v[name], where);
};
export const unique = (list, where) =>
  new Set(list).size === list.length || refuse(where, 'something is named twice');

const isObject = (v) => typeof v === 'object' && !Array.isArray(v);

// A field that may be left out must be left out when it is empty.
const isEmpty = (v) => v === '' || v === false || v === 0 || (typeof v === 'object' && Object.keys(v).length === 0);

/** An object with exactly these fields; a name that ends in `?` may be left out. */
export function fields(spec) {
  const checks = new Map();
  for (const [name, check] of Object.entries(spec)) {
    const optional = name.endsWith('?');
    checks.set(optional ? name.slice(0, -1) : name, { check, optional });
  }
  return (v, where) => {
    anyObject(v, where);
    for (const name of Object.keys(v)) {
      if (!checks.has(name)) refuse(where, `unknown field ${JSON.stringify(name)}`);
    }
    for (const [name, { check, optional }] of checks) {
      if (!Object.hasOwn(v, name)) {
        if (!optional) refuse(where, `field ${name} is missing`);
        continue;
      }
      if (optional && isEmpty(v[name])) refuse(where, `field ${name} is empty and must be left out`);
      check(v[name], `${where}.${name}`);
    }
  };
}

// ---- Section 1: values ----

export const id = matching(/^sha256:[0-9a-f]{64}$/, 'an identifier');
export const bytes = (v, where) =>
  (typeof v === 'string' && fromBase64(v) !== undefined) || refuse(where, 'not base64 in its one spelling');

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?Z$/;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (y) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

/**
 * An instant as milliseconds, or NaN. Instants cannot be compared as strings: "...00.500Z" sorts before
 * "...00Z". The count is our own because Date.UTC moves the years 0 to 99 into the 20th century.
 */
export function millis(instant) {
  const parts = INSTANT.exec(instant);
  if (parts === null || parts[7] === '000') return NaN;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return NaN;
  const inMonth = (m) => MONTHS[m - 1] + (m === 2 && isLeap(year) ? 1 : 0);
  if (day < 1 || day > inMonth(month)) return NaN;
  let days = 365 * year + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400) + day - 1;
  for (let m = 1; m < month; m++) days += inMonth(m);
  return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + Number(parts[7] ?? 0);
}

const BEGINNING = millis('0001-01-01T00:00:00Z'); // itself not an instant of a record
export const instant = (v, where) => (typeof v === 'string' && millis(v) > BEGINNING) || refuse(where, 'not an instant');

function offset(v, where) {
  const parts = typeof v === 'string' ? /^[+-](\d\d):([0-5]\d)$/.exec(v) : null;
  if (parts === null || v === '-00:00' || Number(parts[1]) * 60 + Number(parts[2]) > 18 * 60) {
    refuse(where, 'not an offset');
  }
}

const windowFields = fields({ from: instant, to: instant, 'offset?': offset, 'said?': string });
export function window(v, where) {
  windowFields(v, where);
  if (millis(v.from) > millis(v.to)) refuse(where, 'ends before it begins');
}

export const text = fields({ authentic: string, texts: mapOf(string) });
export const reason = fields({ code: nonEmpty, 'article?': string, 'rule?': string, 'args?': mapOf(string) });
