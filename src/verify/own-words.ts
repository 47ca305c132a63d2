import type { Secret } from '../model/secret.ts';

/** Characters in a row of a secret that must not be shown, as for all reports. */
const ROW = 6;

/** Facts without those that repeat a part of a secret: answers echo what they were sent. */
export function withoutSecrets(
  facts: Readonly<Record<string, string>>,
  secrets: readonly Secret[],
): Record<string, string> {
  const rows = new Set(secrets.flatMap(rowsOf));
  return Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => !rowsIn(fact).some((row) => rows.has(row))),
  );
}

const rowsOf = (secret: Secret): string[] => rowsIn(secret.reveal().slice(secret.publicPrefix.length));

const rowsIn = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - ROW + 1) }, (_, at) => text.slice(at, at + ROW));
