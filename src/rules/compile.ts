import { ConfigError, type Fault } from '../model/errors.ts';
import {
  type Beside,
  type Boundary,
  type CheckSpec,
  type CompiledRule,
  type Matcher,
  MAX_RUN,
  type PatternVariant,
  type RuleSet,
} from '../model/rule.ts';
import { compileTests, type TestSource } from './compile-tests.ts';
import { compilePattern, compileValue } from './pattern/compile-pattern.ts';
import { PatternFault } from './pattern/parse.ts';
import type { BesideSource, BoundarySource, ChecksSource, MatchSource, RuleSource } from './rule-source.ts';
import { wordAnchors } from './words.ts';

/** Derives anchors, look-behind and reach of each rule. @throws ConfigError with every fault. */
export function compileRules(sources: readonly RuleSource[], origin: CompiledRule['origin']): RuleSet {
  const faults: Fault[] = [...duplicateIds(sources)];
  const rules = sources.map(
    (source): CompiledRule => ({
      ...source.info,
      matchers: source.matches.flatMap((match) => tryCompile(match, origin, faults)),
      origin,
    }),
  );
  const tests = sources.map((source) =>
    compileTests(toTestSource(source), (place, message) => faults.push({ place, message })),
  );
  if (faults.length > 0)
    throw new ConfigError(
      'PD_RULES_INVALID',
      'rules that cannot be compiled',
      faults,
      'see docs/writing-rules.md',
    );
  return { rules, tests };
}

function duplicateIds(sources: readonly RuleSource[]): Fault[] {
  const seen = new Set<string>();
  return sources.flatMap(({ info, place }) => {
    if (seen.has(info.id)) return [{ place, message: `a second rule with the id ${info.id}` }];
    seen.add(info.id);
    return [];
  });
}

function tryCompile(match: MatchSource, origin: CompiledRule['origin'], faults: Fault[]): Matcher[] {
  try {
    return [compileMatch(match, origin === 'user')];
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error;
    faults.push({ place: match.place, message: error.message });
    return [];
  }
}

function compileMatch(match: MatchSource, linear: boolean): Matcher {
  const { checks } = match;
  switch (match.kind) {
    case 'pattern': {
      const { variants, boundary, publicPrefixes, groups } = compilePattern({
        ...match,
        source: match.pattern,
        letters: wantsBothCases(checks.specs) ? 'mixed' : 'any',
        linear,
      });
      requireGroups(checks.specs, groups);
      return {
        kind: 'pattern',
        variants,
        publicPrefixes,
        boundary: mergeBoundary(boundary, match.boundary),
        checks: withDefaults(checks, false),
        ...(match.pair === undefined ? {} : { pair: match.pair }),
        ...(match.beside.length === 0
          ? {}
          : { beside: match.beside.map((beside) => compileBeside(beside, variants, linear)) }),
      };
    }
    case 'contextual': {
      const value = compileValue({ ...match, source: match.value, linear });
      requireGroups(checks.specs, value.groups);
      return {
        kind: 'contextual',
        words: wordAnchors(match.words),
        value: {
          source: match.value,
          ignoreCase: match.ignoreCase,
          reach: value.reach,
          ...(value.holds === undefined ? {} : { holds: value.holds }),
        },
        within: match.within,
        boundary: mergeBoundary(value.boundary, match.boundary),
        checks: withDefaults(checks, !isHexOnly(match.value)),
        publicPrefixes: value.publicPrefixes,
      };
    }
    case 'structured':
      return {
        kind: 'structured',
        structure: match.structure,
        anchors: match.anchors.map((text) => ({ text, ignoreCase: match.ignoreCase })),
        only: match.only,
        // Parsers judge placeholders themselves: they know which part of a thing is the value.
        checks: match.checks.specs,
      };
    case 'generic':
      return {
        kind: 'generic',
        words: wordAnchors(match.words),
        expects: match.expects,
        checks: match.checks.specs,
      };
    case 'bare':
      return {
        kind: 'bare',
        // What the bare matcher judges to be a token is random and has letters of both cases.
        run: { class: match.class, min: Math.min(match.min, MAX_RUN), letters: 'turning' },
        minLength: match.min,
        maxLength: match.max,
        checks: match.checks.specs,
      };
    case 'path':
      if (match.globs.length === 0) throw new PatternFault('`path` needs at least one glob');
      return { kind: 'path', globs: match.globs };
  }
}

function compileBeside(
  { name, pattern, ignoreCase, boundary, within }: BesideSource,
  variants: readonly PatternVariant[],
  linear: boolean,
): Beside {
  // What cuts such a match is where its window ends, and this would widen it.
  if (variants.some(({ unbounded }) => unbounded))
    throw new PatternFault('`beside` takes a pattern with an upper bound');
  const value = compileValue({ source: pattern, ignoreCase, reach: within, linear });
  return {
    name,
    value: { source: pattern, ignoreCase },
    boundary: mergeBoundary(value.boundary, boundary),
    within,
  };
}

const wantsBothCases = (specs: readonly CheckSpec[]): boolean =>
  specs.some(
    (spec) => spec.check === 'charset' && spec.needs.includes('upper') && spec.needs.includes('lower'),
  );

const isHexOnly = (pattern: string): boolean =>
  /^\(?(\[(0-9a-f|a-f0-9|0-9A-F|A-F0-9|0-9a-fA-F|a-fA-F0-9|A-Fa-f0-9|0-9A-Fa-f)\]|\{[\d,]+\}|[-()])+$/.test(
    pattern,
  );

function withDefaults(checks: ChecksSource, naturalness: boolean): readonly CheckSpec[] {
  return [
    ...(checks.placeholder ? [{ check: 'placeholder' } as const] : []),
    ...checks.specs,
    ...((checks.naturalness ?? naturalness) ? [{ check: 'naturalness' } as const] : []),
  ];
}

const mergeBoundary = (derived: Boundary, source: BoundarySource): Boundary =>
  source === 'default'
    ? derived
    : { left: source.left ?? derived.left, right: source.right ?? derived.right };

function requireGroups(specs: readonly CheckSpec[], groups: readonly string[]): void {
  for (const spec of specs) {
    const wanted = [
      ('over' in spec && spec.over) || undefined,
      ('equals' in spec && spec.equals) || undefined,
    ];
    for (const name of wanted) {
      if (name !== undefined && !groups.includes(name))
        throw new PatternFault(`the pattern has no group named "${name}"`);
    }
  }
}

/** What of a rule its tests need; the build stores this form, since it holds no whole token. */
export const toTestSource = ({ info, matches, examples, negatives }: RuleSource): TestSource => ({
  ruleId: info.id,
  isPathRule: matches.some((match) => match.kind === 'path'),
  examples,
  negatives,
});
