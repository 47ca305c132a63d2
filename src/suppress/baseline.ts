import { isObject } from '../model/is-object.ts';
import { ConfigError } from '../model/errors.ts';
import {
  BASELINE_VERDICTS,
  type Baseline,
  type BaselineEntry,
  type BaselineVerdict,
} from '../model/suppression.ts';

const VERSION = 1;
const HISTORY = 'history';
const HASH = /^[0-9a-f]{32}$/;

/** @throws ConfigError that says which entry is wrong */
export function parseBaseline(file: string, text: string): Baseline {
  const wrong = (message: string): ConfigError =>
    new ConfigError(
      'PD_BASELINE_INVALID',
      `${file} is not a valid baseline: ${message}`,
      [],
      'make it anew: patdown baseline create; conflict marks of a merge are settled by keeping both sides and running patdown baseline update',
    );
  const raw = parseJson(text.replace(/^\ufeff/, ''));
  if (!isObject(raw)) throw wrong('it is no JSON object');
  if (raw['version'] !== VERSION) throw wrong(`its version is not ${VERSION}`);
  const entries = raw['entries'];
  if (!Array.isArray(entries)) throw wrong('it has no list of entries');
  return {
    file,
    entries: sortEntries(
      entries.map((entry: unknown, index) => {
        const read = readEntry(entry);
        if (read === undefined) throw wrong(`entry ${index + 1} lacks something or has something unknown`);
        return read;
      }),
    ),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const KEYS = ['fingerprint', 'id', 'rule', 'path', 'in', 'verdict', 'reason'];

function readEntry(raw: unknown): BaselineEntry | undefined {
  if (!isObject(raw) || Object.keys(raw).some((key) => !KEYS.includes(key))) return undefined;
  const { fingerprint, id, rule, path, in: where, verdict, reason = '' } = raw;
  const known: BaselineVerdict | undefined = BASELINE_VERDICTS.find((candidate) => candidate === verdict);
  if (typeof fingerprint !== 'string' || !HASH.test(fingerprint)) return undefined;
  if (typeof id !== 'string' || !HASH.test(id) || known === undefined) return undefined;
  if (typeof rule !== 'string' || typeof path !== 'string' || typeof reason !== 'string') return undefined;
  if (where !== undefined && where !== HISTORY) return undefined;
  return { fingerprint, id, rule, path, inHistory: where === HISTORY, verdict: known, reason };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By path, rule, fingerprint; of two with the same fingerprint (both sides of a merge) the one that says more is kept. */
export function sortEntries(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const byFingerprint = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const known = byFingerprint.get(entry.fingerprint);
    if (known === undefined || known.verdict === 'unreviewed') byFingerprint.set(entry.fingerprint, entry);
  }
  return [...byFingerprint.values()].sort(
    (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  );
}

/** One entry a line, sorted: two branches that add some merge, or conflict where a person can see it. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = sortEntries(entries).map(({ path, rule, fingerprint, id, inHistory, verdict, reason }) =>
    JSON.stringify({
      path,
      rule,
      fingerprint,
      id,
      ...(inHistory ? { in: HISTORY } : {}),
      verdict,
      ...(reason === '' ? {} : { reason }),
    }),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "entries": ${list}\n}\n`;
}
