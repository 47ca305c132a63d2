import { createInterface } from 'node:readline/promises';
import type { Finding, Location } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import type { BaselineEntry, BaselineVerdict } from '../model/suppression.ts';
import { placeName } from '../report/place-name.ts';
import { safe } from '../report/terminal.ts';
import { wrap } from '../report/wrap.ts';

interface Case {
  readonly entry: BaselineEntry;
  readonly finding: Finding;
  readonly location: Location;
}

/** What a person may answer, by its first letter. */
const ANSWERS: Readonly<Record<string, BaselineVerdict | 'skip' | 'back' | 'quit'>> = {
  t: 'true',
  f: 'false',
  s: 'skip',
  b: 'back',
  q: 'quit',
};
const QUESTION = '  [t]rue secret, [f]alse alarm, [s]kip, [b]ack, [q]uit: ';

/**
 * Walks a person through the entries that nobody has judged, and writes after every answer. Answers may also be piped in, a line each;
 * where they end, so does the audit.
 */
export async function audit(
  known: readonly BaselineEntry[],
  findings: readonly Finding[],
  result: ScanResult,
  write: (entries: readonly BaselineEntry[]) => void,
): Promise<void> {
  const entries = new Map(known.map((entry) => [entry.fingerprint, entry]));
  const cases = casesOf(known, findings);
  const dialogue = new Dialogue();
  let judged = 0;
  try {
    for (let at = 0; at < cases.length; ) {
      const current = cases[at];
      if (current === undefined) break;
      dialogue.say([`${at + 1} of ${cases.length}`, ...describe(current, result)]);
      const answer = await dialogue.ask();
      if (answer === undefined || answer === 'quit') break;
      if (answer === 'back') at = Math.max(0, at - 1);
      else at++;
      if (answer !== 'true' && answer !== 'false') continue;
      const reason = await dialogue.line('  reason: ');
      entries.set(current.entry.fingerprint, { ...current.entry, verdict: answer, reason: reason ?? '' });
      write([...entries.values()]);
      judged++;
    }
    dialogue.say([`${judged} judged, ${cases.length - judged} left.`]);
  } finally {
    dialogue.close();
  }
}

/** What is unreviewed and still there. */
function casesOf(known: readonly BaselineEntry[], findings: readonly Finding[]): Case[] {
  const places = new Map(
    findings.flatMap((finding) =>
      finding.locations.map((location) => [location.fingerprint, { finding, location }] as const),
    ),
  );
  return known.flatMap((entry) => {
    const place = places.get(entry.fingerprint);
    return place === undefined || entry.verdict !== 'unreviewed' ? [] : [{ entry, ...place }];
  });
}

function describe({ finding, location }: Case, { rules }: ScanResult): string[] {
  const { severity, ruleId, secret } = finding;
  const where = `${safe(placeName(location))}:${location.startLine}:${location.startColumn}`;
  return [
    `  ${severity}  ${rules.get(ruleId)?.name ?? ruleId}  ${secret.redacted}`,
    `  ${where}  ${location.context}`,
    ...(location.snippet === undefined ? [] : wrap(safe(location.snippet.text.trim()), 76, '    ')),
  ];
}

class Dialogue {
  readonly #lines = createInterface({ input: process.stdin, terminal: false });
  readonly #iterator = this.#lines[Symbol.asyncIterator]();

  say(lines: readonly string[]): void {
    process.stdout.write(`${lines.join('\n')}\n`);
  }

  /** Undefined at the end of the answers. */
  async ask(): Promise<(typeof ANSWERS)[string] | undefined> {
    for (;;) {
      const line = await this.line(QUESTION);
      if (line === undefined) return undefined;
      const answer = ANSWERS[line.slice(0, 1).toLowerCase()];
      if (answer !== undefined) return answer;
    }
  }

  async line(prompt: string): Promise<string | undefined> {
    process.stdout.write(prompt);
    const { value, done } = await this.#iterator.next();
    return done === true ? undefined : value.trim();
  }

  close(): void {
    this.#lines.close();
  }
}
