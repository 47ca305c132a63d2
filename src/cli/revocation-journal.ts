import { errorCode } from '../model/error-code.ts';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { Revocation } from '../model/revocation.ts';
import { safeJson } from '../report/terminal.ts';
import { makeOwnDirectory, requireWritable, writeFileAtomic } from './atomic-write.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where what was revoked is written down: below `XDG_STATE_HOME`. */
export function journalFile(environment: Environment): string {
  const base = environment['XDG_STATE_HOME'];
  const home = base !== undefined && path.isAbsolute(base) ? base : path.join(homedir(), '.local', 'state');
  return path.join(home, 'patdown', 'revocations.jsonl');
}

/** One line: what was done, to what, when, and what the provider said. The secret is in its redacted form. */
export function journalLine(finding: Finding, lines: readonly string[], revocation: Revocation): string {
  const { at, status, reason, before, after } = revocation;
  return safeJson({
    at,
    id: finding.id,
    ruleId: finding.ruleId,
    secret: finding.secret.redacted,
    status,
    reason,
    requests: lines,
    before: before?.status,
    after: after?.status,
    facts: before?.facts ?? {},
  });
}

/** Finds out before anything is revoked what would stop it from being written down. @throws InputError */
export function requireJournal(file: string): void {
  makeOwnDirectory(path.dirname(file), file);
  requireWritable(file);
}

/** Adds a line, for the user's eyes alone. @throws InputError */
export function appendJournal(file: string, line: string): void {
  writeFileAtomic(file, `${read(file)}${line}\n`, 0o600);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // Only a journal that is not there yet begins anew: one that cannot be read is not written over.
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}
