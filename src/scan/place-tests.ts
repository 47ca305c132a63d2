import { ConfigError } from '../model/errors.ts';
import type { Match } from '../model/match.ts';
import type { AllowEntry, IgnoreEntry, SuppressionOptions } from '../model/suppression.ts';
import { isExpired } from '../suppress/ignore-file.ts';
import { compilePathGlobs } from './globs.ts';
import type { PlaceTest } from './suppressor.ts';

/** What the configuration and the ignore file suppress, in the order in which it is asked. `now` in milliseconds since 1970. */
export async function compilePlaceTests(
  { marks, ignore, allow, exclude }: SuppressionOptions,
  now: number,
): Promise<PlaceTest[]> {
  if (marks === 'off') return [];
  const valid = ignore.filter((entry) => !isExpired(entry, now));
  return [
    ...(await Promise.all(exclude.map(excludeTest))),
    ...(await Promise.all(valid.map(ignoreTest))),
    ...(await Promise.all(allow.map(allowTest))),
  ];
}

const isFor = (rules: readonly string[], { ruleId }: Match): boolean =>
  rules.length === 0 || rules.includes(ruleId);

async function excludeTest(glob: string): Promise<PlaceTest> {
  const test = await compilePathGlobs([glob]);
  return {
    suppression: { kind: 'excluded', reason: '', by: glob },
    entry: undefined,
    fits: (_match, identity) => test(identity),
  };
}

async function ignoreTest(entry: IgnoreEntry): Promise<PlaceTest> {
  const { target, rules, reason, place } = entry;
  const suppression = { kind: 'ignore-file', reason, by: place } as const;
  if (target.kind === 'fingerprint') {
    return {
      suppression,
      entry,
      fits: (match, _identity, fingerprint) => fingerprint === target.fingerprint && isFor(rules, match),
    };
  }
  const test = await compilePathGlobs([target.glob]);
  return { suppression, entry, fits: (match, identity) => isFor(rules, match) && test(identity) };
}

async function allowTest({ paths, rules, values, stopwords, reason }: AllowEntry): Promise<PlaceTest> {
  const inPaths = paths.length === 0 ? () => true : await compilePathGlobs(paths);
  const hasValue = await valueTest(values, stopwords);
  return {
    suppression: { kind: 'allow-list', reason },
    entry: undefined,
    fits: (match, identity) => isFor(rules, match) && inPaths(identity) && hasValue(match),
  };
}

/** Patterns run on the linear-time engine: a configuration may come with the repository that is scanned. */
async function valueTest(
  patterns: readonly string[],
  stopwords: readonly string[],
): Promise<(match: Match) => boolean> {
  if (patterns.length + stopwords.length === 0) return () => true;
  const tests = patterns.length === 0 ? [] : await compilePatterns(patterns);
  const words = stopwords.map((word) => word.toLowerCase());
  return ({ secret }) => {
    const value = secret.reveal();
    const folded = value.toLowerCase();
    return tests.some((test) => test(value)) || words.some((word) => folded.includes(word));
  };
}

async function compilePatterns(patterns: readonly string[]): Promise<((text: string) => boolean)[]> {
  const { linearSearch } = await import('../engine/patterns/linear.ts');
  return patterns.map((pattern, index) => {
    try {
      return linearSearch(pattern);
    } catch {
      // The pattern is not quoted: it may be the secret itself.
      throw new ConfigError(
        'PD_CONFIG_PATTERN',
        `pattern ${index + 1} of \`values\` is none that RE2 knows`,
        [],
        RE2_HINT,
      );
    }
  });
}

const RE2_HINT = 'look-arounds and back-references are not known; https://github.com/google/re2/wiki/Syntax';
