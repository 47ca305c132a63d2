import type { MarkOutcome } from '../../model/outcome.ts';
import { atLeast } from '../../model/levels.ts';
import { byOffset, type Claim, firstFrom } from './claim.ts';

/** A bare token this near (bytes) to a match of a more specific rule is taken for one of its kind. */
const BESIDE_MATCH = 256;
/** Words such as "access token" announce the tokens behind them as far as this (bytes). */
const BEHIND_PHRASE = 4096;
/** More than {@link CROWD} other bare tokens within this distance (bytes) on either side make a block: a lock file, a hash list. */
const CROWD_RADIUS = 512;
const CROWD = 3;

export interface BareJudgement {
  readonly kept: readonly Claim[];
  readonly dense: readonly Claim[];
}

/**
 * A token without a name is judged by its company: raised to medium beside a match of another rule or behind words that
 * announce it, dropped among many of its like.
 */
export function judgeBare(claims: readonly Claim[], marks: readonly MarkOutcome[]): BareJudgement {
  const sorted = [...claims].sort(byOffset);
  const bare = sorted.filter(isBare);
  const anchors = sorted.filter((claim) => !isBare(claim) && atLeast(claim.outcome.confidence, 'medium'));
  const phrases = Float64Array.from(
    marks.filter(({ mark }) => mark.kind === 'phrase'),
    ({ span }) => span.end,
  ).sort();
  const kept: Claim[] = sorted.filter((claim) => !isBare(claim));
  const dense: Claim[] = [];
  bare.forEach((claim, index) => {
    if (isBesideMatch(claim, anchors)) kept.push(raised(claim));
    else if (isCrowded(bare, index)) dense.push(claim);
    else kept.push(isAnnounced(claim, phrases) ? raised(claim) : claim);
  });
  return { kept, dense };
}

const isBare = (claim: Claim): boolean => claim.outcome.matcher === 'bare';

const raised = (claim: Claim): Claim =>
  claim.outcome.confidence === 'low'
    ? { ...claim, outcome: { ...claim.outcome, confidence: 'medium' } }
    : claim;

function isBesideMatch({ outcome: { span } }: Claim, anchors: readonly Claim[]): boolean {
  const next = firstFrom(anchors, span.start);
  const [before, behind] = [anchors[next - 1], anchors[next]];
  return (
    (before !== undefined && span.start - before.outcome.span.end <= BESIDE_MATCH) ||
    (behind !== undefined && behind.outcome.span.start - span.end <= BESIDE_MATCH)
  );
}

function isCrowded(bare: readonly Claim[], index: number): boolean {
  const { span } = (bare[index] as Claim).outcome;
  let crowd = 0;
  for (let i = index - 1; i >= 0 && crowd <= CROWD; i--, crowd++) {
    if (span.start - (bare[i] as Claim).outcome.span.end > CROWD_RADIUS) break;
  }
  for (let i = index + 1; i < bare.length && crowd <= CROWD; i++, crowd++) {
    if ((bare[i] as Claim).outcome.span.start - span.end > CROWD_RADIUS) break;
  }
  return crowd > CROWD;
}

function isAnnounced({ outcome: { span } }: Claim, phraseEnds: Float64Array): boolean {
  let low = 0;
  let high = phraseEnds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phraseEnds[middle] ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const nearest = phraseEnds[low - 1];
  return nearest !== undefined && span.start - nearest <= BEHIND_PHRASE;
}
