import type { CompiledRule, Matcher, PatternMatcher } from '../model/rule.ts';
import { BoundaryTest } from './boundary.ts';
import { BARE_LEAD, bareReach, keepsBare, matchBare } from './matchers/bare.ts';
import { CONTEXTUAL_LEAD, contextualReach, matchContextual } from './matchers/contextual.ts';
import { BesideFinder, besideReach } from './matchers/beside.ts';
import { GENERIC_LEAD, GENERIC_REACH, matchGeneric } from './matchers/generic.ts';
import { gateBare } from './gates/bare.ts';
import { contextGateSees, gateOfContext } from './gates/contextual.ts';
import { GATE_SEES, gateGeneric } from './gates/generic.ts';
import { GLANCE_SEES, glanceGeneric } from './gates/glance.ts';
import { gateOfPattern } from './gates/pattern.ts';
import { keepsPattern, matchPattern, mayMatter, patternLead, patternReach } from './matchers/pattern.ts';
import { matchStructure } from './matchers/structured.ts';
import type { ExpressionFactory } from './patterns/expression.ts';
import { v8Expression } from './patterns/v8.ts';
import { type Finder, finding, type Probe } from './probe.ts';
import { STRUCTURES } from './structures/index.ts';

/** What runs at anchors for one rule. Rules that look at paths have none: they are placed, not matched. */
export function probesOf(rule: CompiledRule, index: number, linear: ExpressionFactory): Probe[] {
  const expression = rule.origin === 'builtin' ? v8Expression : linear;
  return rule.matchers.flatMap((matcher) => probesOfMatcher(rule, index, matcher, expression));
}

function probesOfMatcher(
  rule: CompiledRule,
  index: number,
  matcher: Matcher,
  expression: ExpressionFactory,
): Probe[] {
  const base = {
    rule: index,
    kind: 'match',
    matcher: matcher.kind,
    confidence: rule.confidence,
    publicPrefixes: [],
  } as const;
  switch (matcher.kind) {
    case 'pattern':
      return patternProbes({ ...base, publicPrefixes: matcher.publicPrefixes }, matcher, expression);
    case 'structured': {
      const structure = STRUCTURES[matcher.structure];
      const match: Finder['match'] = (window) => matchStructure(window, matcher, structure);
      const { lead, reach, gate } = structure;
      return [{ rule: index, anchors: matcher.anchors, lead, reach, gate, ...finding({ ...base, match }) }];
    }
    case 'contextual': {
      const value = expression(matcher.value);
      const boundary = new BoundaryTest(matcher.boundary);
      const match: Finder['match'] = (window) => matchContextual(window, matcher, value, boundary);
      return [
        {
          rule: index,
          anchors: matcher.words,
          lead: CONTEXTUAL_LEAD,
          reach: contextualReach(matcher),
          gate: gateOfContext(matcher),
          gateSees: contextGateSees(matcher),
          ...finding({ ...base, publicPrefixes: matcher.publicPrefixes, match }),
        },
      ];
    }
    case 'generic':
      return [
        {
          rule: index,
          anchors: matcher.words,
          lead: GENERIC_LEAD,
          reach: GENERIC_REACH,
          gate: gateGeneric,
          gateSees: GATE_SEES,
          glance: glanceGeneric(matcher.expects),
          glanceSees: GLANCE_SEES,
          ...finding({
            ...base,
            match: (window) => matchGeneric(window, matcher),
            search: (window) => matchGeneric(window, matcher, 'kept'),
          }),
        },
      ];
    case 'bare':
      return [
        {
          rule: index,
          anchors: matcher.run,
          lead: BARE_LEAD,
          reach: bareReach(matcher),
          gate: (bytes, position) =>
            gateBare(bytes, position, position + matcher.run.min, {
              start: Math.max(0, position - BARE_LEAD),
              end: Math.min(bytes.length, position + bareReach(matcher)),
            }),
          ...finding({
            ...base,
            match: (window) => matchBare(window, matcher),
            keeps: (window) => keepsBare(window, matcher),
          }),
        },
      ];
    case 'path':
      return [];
  }
}

function patternProbes(
  base: Omit<Finder, 'match'>,
  matcher: PatternMatcher,
  expression: ExpressionFactory,
): Probe[] {
  const kind = matcher.pair === undefined ? 'match' : 'part';
  const boundary = new BoundaryTest(matcher.boundary);
  const { beside = [] } = matcher;
  const finder = beside.length === 0 ? undefined : new BesideFinder(beside, expression);
  return matcher.variants.map((variant): Probe => {
    const compiled = expression(variant);
    const anchors = 'run' in variant.anchor ? variant.anchor.run : variant.anchor.literals;
    return {
      rule: base.rule,
      anchors,
      lead: patternLead(variant) + besideReach(beside),
      reach: patternReach(variant) + besideReach(beside),
      gate: gateOfPattern(variant),
      follows: variant.follows,
      ...(variant.follows === undefined ? {} : { gateSees: { lead: 0, reach: variant.follows.min } }),
      ...finding({
        ...base,
        kind,
        match: (window) => matchPattern(window, matcher, variant, compiled, boundary, finder),
        keeps: (window) => keepsPattern(window, matcher, variant, compiled, boundary),
        mayMatter: (window) => mayMatter(window, matcher, variant, compiled, boundary),
      }),
    };
  });
}
