import { Buffer } from 'node:buffer';
import type { Finding } from '../model/finding.ts';
import { NO_SUPPRESSION } from '../model/suppression.ts';

/** What no token is shorter than. Most messages hold nothing like it and cost nothing. */
const LONG_WORD = /[\w+/=.~-]{16}/;

/**
 * A message with the secrets in it redacted. Messages quote what was typed, and a token is easily typed in the place of a
 * path or an id; a log then keeps it.
 */
export async function maskMessage(message: string): Promise<string> {
  if (!LONG_WORD.test(message)) return message;
  const { scan } = await import('../scan/scan.ts');
  const bytes = Buffer.from(message);
  const { findings } = await scan({
    paths: [],
    cwd: '/',
    stdin: { path: 'message', bytes },
    includeIgnored: false,
    git: { kind: 'history', mode: 'none' },
    deepen: false,
    rules: { paths: [], only: [], skip: [] },
    minSeverity: 'info',
    minConfidence: 'low',
    suppression: { ...NO_SUPPRESSION, marks: 'off' },
    root: undefined,
    explain: false,
    listExclusions: false,
    wasm: false,
    jobs: 1,
    maxFileSize: undefined,
    timeoutMs: undefined,
    now: 0,
  });
  return replaceAll(bytes, findings);
}

function replaceAll(bytes: Buffer, findings: readonly Finding[]): string {
  const places = findings
    .flatMap(({ secret, locations }) =>
      locations.map((location) => ({ redacted: secret.redacted, ...location })),
    )
    .sort((a, b) => a.startOffset - b.startOffset);
  let text = '';
  let end = 0;
  for (const { redacted, startOffset, endOffset } of places) {
    if (startOffset < end) continue;
    text += bytes.toString('utf8', end, startOffset) + redacted;
    end = endOffset;
  }
  return text + bytes.toString('utf8', end);
}
