import { createScanner } from '../../src/engine/scanner.ts';
import type { Match, Related } from '../../src/model/match.ts';
import type { BlobScanner } from '../../src/model/scanner.ts';
import { builtinBook } from '../../src/rules/builtin.ts';
import { atLeast } from '../../src/model/levels.ts';

let scanner: BlobScanner | undefined;

/** The engine with the built-in rules, made once. */
export const builtinScanner = (): BlobScanner => {
  scanner ??= createScanner(builtinBook());
  return scanner;
};

export const relateText = (text: string | Uint8Array): Related => {
  const engine = builtinScanner();
  return engine.relate(engine.whole(typeof text === 'string' ? Buffer.from(text) : text));
};

/** What is reported at the default confidence. */
export const reported = (text: string | Uint8Array): Match[] =>
  relateText(text).matches.filter(({ confidence }) => atLeast(confidence, 'medium'));

export const reportedIds = (text: string | Uint8Array): string[] =>
  reported(text).map(({ ruleId }) => ruleId);
