import { ConfigError, type Fault } from '../model/errors.ts';
import { pathGlobFault } from '../model/path-glob.ts';
import type { IgnoreEntry } from '../model/suppression.ts';

/**
 * A line is `path-glob` or a fingerprint, then `[rule, rule]`, then `expires=2026-12-31`, then `# reason`; all but the first may be
 * left out. Lines, and not YAML, because two branches that add one merge.
 */
const LINE =
  /^(?<target>\S+)(?:\s+\[(?<rules>[^\]]*)\])?(?:\s+expires=(?<expires>\S+))?(?:\s+#\s*(?<reason>.*))?$/;

const FINGERPRINT = /^[0-9a-f]{32}$/;
const RULE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Entries of an ignore file, in its order. `file` is how places name the text. @throws ConfigError with every fault */
export function parseIgnoreFile(file: string, text: string): IgnoreEntry[] {
  const faults: Fault[] = [];
  const entries = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => {
      const content = line.trim();
      if (content === '' || content.startsWith('#')) return [];
      const parsed = parseLine(content, `${file}:${index + 1}`);
      if (typeof parsed !== 'string') return [parsed];
      const column = line.length - line.trimStart().length + 1;
      faults.push({ place: { file, line: index + 1, column }, message: parsed });
      return [];
    });
  if (faults.length === 0) return entries;
  throw new ConfigError('PD_IGNORE_INVALID', `${file} is not a valid ignore file`, faults, HELP);
}

const HELP = 'a line is: path-glob or fingerprint [rule] expires=2026-12-31 # reason';

/** @returns what is wrong, in words */
function parseLine(line: string, place: string): IgnoreEntry | string {
  const { target = '', rules = '', expires, reason = '' } = LINE.exec(line)?.groups ?? {};
  if (target === '') return 'this is no entry: what follows a path is a [rule], expires= or a # reason';
  const ids = rules
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const wrong = ids.find((id) => !RULE.test(id));
  if (wrong !== undefined) return 'between brackets stand rule ids, with commas between them';
  if (expires !== undefined && !isDay(expires)) return '`expires` takes a day such as 2026-12-31';
  const fault = pathGlobFault(target);
  if (fault !== undefined) return fault;
  return {
    target: FINGERPRINT.test(target)
      ? { kind: 'fingerprint', fingerprint: target }
      : { kind: 'path', glob: target },
    rules: ids,
    reason: reason.trim(),
    expires,
    place,
  };
}

/** A day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether an entry no longer holds: its last day has ended in UTC. `now` in milliseconds since 1970. */
export const isExpired = ({ expires }: IgnoreEntry, now: number): boolean =>
  expires !== undefined && now >= Date.parse(`${expires}T00:00:00Z`) + 24 * 60 * 60 * 1000;
