import type { Secret } from '../model/secret.ts';
import { type View, viewsOf } from './views.ts';

/** A part of a text, in UTF-16 code units, half-open. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Bytes of a secret in a row that must not be shown. */
const GRAM = 6;
/**
 * In base64 the first and last of six bytes may stand there in part, so that four whole ones must do. Text that is no base64
 * has such a row by chance about once in a million places.
 */
const BASE64_GRAM = 4;
/** Shorter values occur in words by chance, and masking them there would say more than it hides. */
export const MIN_VALUE = 4;

/** Words by which secrets are named. A weak password has one in it, and `password: …` shall not become `…: …`. */
const NAMING = [
  'password',
  'passwd',
  'passphrase',
  'secret',
  'credentials',
  'username',
  'database',
  'connection',
];

/** Every row of so many bytes (6 at most), as a number. */
export const rowsOf = (bytes: Buffer, size: number): number[] =>
  Array.from({ length: Math.max(0, bytes.length - size + 1) }, (_, at) => bytes.readUIntBE(at, size));

const NAMES = new Set(
  NAMING.flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  ]).flatMap((word) => rowsOf(Buffer.from(word), GRAM)),
);

/**
 * Every row of bytes of some secrets, to find parts of them in other text in whatever form. Six bytes are a number that
 * JavaScript holds exactly, so that a look-up compares without a doubt.
 */
export class KnownValues {
  /** By length in bytes: {@link GRAM}, or less for the whole of a value that is shorter. */
  readonly #rows = new Map<number, Set<number>>();
  readonly #base64Rows = new Set<number>();

  constructor(secrets: Iterable<Secret>) {
    for (const secret of secrets) {
      const body = Buffer.from(secret.reveal().slice(secret.publicPrefix.length));
      if (body.length < MIN_VALUE) continue;
      const size = Math.min(GRAM, body.length);
      const rows = this.#rows.get(size) ?? new Set();
      this.#rows.set(size, rows);
      for (let at = 0; at + size <= body.length; at++) {
        const row = body.readUIntBE(at, size);
        if (!NAMES.has(row)) rows.add(row);
      }
      for (let at = 0; at + BASE64_GRAM <= body.length; at++) this.#base64Rows.add(body.readUInt32BE(at));
    }
  }

  /** The parts of a text that are parts of known secrets. They may overlap. */
  spansIn(text: string): TextSpan[] {
    if (this.#rows.size === 0) return [];
    return viewsOf(text).flatMap((view) =>
      view.base64
        ? spansOf(view, BASE64_GRAM, this.#base64Rows)
        : [...this.#rows].flatMap(([size, rows]) => spansOf(view, size, rows)),
    );
  }
}

function spansOf(view: View, size: number, rows: ReadonlySet<number>): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let at = 0; at + size <= view.bytes.length; at++) {
    if (!rows.has(view.bytes.readUIntBE(at, size))) continue;
    spans.push({ start: view.from[at] ?? 0, end: view.to[at + size - 1] ?? 0 });
  }
  return spans;
}

/** Eight characters or more with digits among letters: no word that stands in other places, too. */
export function mixesDigits(secret: Secret): boolean {
  const value = secret.reveal();
  return value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value);
}

/** A word, with a number behind it or not, a year or a date: what paths are made of, too (`oauth2`, `release-2024`, `20240131`). */
export const isWord = (secret: Secret): boolean => {
  const value = secret.reveal();
  return value.length <= LONGEST_WORD && /^(?:[\p{L}._-]+\d{0,4}|\d{1,8})$/u.test(value);
};

/** UTF-16 code units. */
const LONGEST_WORD = 15;
