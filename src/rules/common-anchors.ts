import { listAt } from '../model/number-lists.ts';
import type { RuleIndex } from '../model/rule-index.ts';
import { ConfigError, type Fault, type Place } from '../model/errors.ts';
import { ALLOWED_ANCHORS } from './allowed-anchors.ts';

/** How often quads, four bytes each in small letters, stand in a megabyte of text; of rare ones nothing is known. */
export type CommonQuads = ReadonlyMap<string, number>;

export interface CommonAnchor {
  readonly ruleId: string;
  readonly literal: string;
  /** Times in a megabyte of sources and documentation, at most. */
  readonly often: number;
}

/** See scripts/count-quads.mjs. */
export function parseQuads(text: string): CommonQuads {
  const quads = new Map<string, number>();
  for (const line of text.split('\n')) {
    for (let at = PAIR; at < line.length; at += PAIR + 1) {
      const step = Number(line[at + PAIR]);
      quads.set(line.slice(0, PAIR) + line.slice(at, at + PAIR), LEAST * 2 ** step);
    }
  }
  return quads;
}

/**
 * Refuses literals that text is full of, unless {@link ALLOWED_ANCHORS} says why not: whoever scans anything pays for each place at which a
 * rule is asked for nothing, and no test but a clock would tell.
 * @param placeOf of a rule in its file
 * @throws ConfigError with every such literal
 */
export function requireRareAnchors(
  index: Pick<RuleIndex, 'ids' | 'literals' | 'probes'>,
  quads: CommonQuads,
  placeOf: (ruleId: string) => Place,
  allowed: ReadonlyMap<string, ReadonlySet<string>> = ALLOWED_ANCHORS,
): void {
  const faults = commonAnchors(index, quads)
    .filter(({ ruleId, literal }) => allowed.get(ruleId)?.has(literal) !== true)
    .map(({ ruleId, literal, often }): Fault => {
      const told = `${ruleId} would be asked at every ${JSON.stringify(literal)}, which may stand ${often} times or more in a megabyte of text`;
      return { place: placeOf(ruleId), message: `${told} (fewer than ${LEAST} are allowed)` };
    });
  if (faults.length === 0) return;
  throw new ConfigError(
    'PD_RULES_INVALID',
    'rules with common anchors',
    faults,
    'make a longer or rarer part of what the pattern wants its literal, or say in src/rules/allowed-anchors.ts why it must be so',
  );
}

/** Of rules: what the engine looks for on its own account belongs to none. */
export function commonAnchors(
  { ids, literals, probes }: Pick<RuleIndex, 'ids' | 'literals' | 'probes'>,
  quads: CommonQuads,
): CommonAnchor[] {
  const beginnings = beginningsOf(quads);
  return literals.flatMap((literal, id) => {
    const often = oftenOf(literal.toLowerCase(), quads, beginnings);
    if (often < LEAST) return [];
    const owners = (listAt(probes, id) ?? []).filter((_, at) => at % 2 === 0);
    return [...new Set(owners)].flatMap((owner) => {
      const ruleId = ids[owner];
      return ruleId === undefined ? [] : [{ ruleId, literal, often }];
    });
  });
}

const PAIR = 2;
const QUAD = 4;
/** Times in a megabyte from which a literal is common, and quads are listed. */
const LEAST = 10;

/** No literal is more common than the rarest quad in it. */
function oftenOf(literal: string, quads: CommonQuads, beginnings: CommonQuads): number {
  if (literal.length < QUAD - 1) return Number.POSITIVE_INFINITY;
  if (literal.length < QUAD) return beginnings.get(literal) ?? 0;
  let often = Number.POSITIVE_INFINITY;
  for (let at = 0; at + QUAD <= literal.length; at++)
    often = Math.min(often, quads.get(literal.slice(at, at + QUAD)) ?? 0);
  return often;
}

/** Literals of three bytes stand wherever a quad begins with them. */
function beginningsOf(quads: CommonQuads): CommonQuads {
  const beginnings = new Map<string, number>();
  for (const [quad, often] of quads) {
    const three = quad.slice(0, QUAD - 1);
    beginnings.set(three, (beginnings.get(three) ?? 0) + often);
  }
  return beginnings;
}
