import type { Region } from '../model/region.ts';
import type { Match, Related, Rejection } from '../model/match.ts';
import type { Provenance } from '../model/provenance.ts';
import type { RuleBook } from '../model/rule-book.ts';
import type { BlobKind, BlobScanner } from '../model/scanner.ts';
import type { Secret } from '../model/secret.ts';
import type { Span } from '../model/span.ts';
import type { BlobReport, PlacedMatch } from './blob-report.ts';
import { type ByteSource, even } from './byte-source.ts';
import { KnownValues, mixesDigits } from './known-values.ts';
import { Locator } from './locate.ts';
import { maskMatch } from './mask-match.ts';
import { matchPaths, type PathRule } from './match-paths.ts';
import { eachBlock } from './related-blocks.ts';
import { type Hidden, SNIPPET_BEFORE, SNIPPET_BEHIND, snippetOf } from './snippet.ts';

export interface BlobScanContext {
  readonly scanner: BlobScanner;
  readonly rules: RuleBook;
  readonly pathRules: readonly PathRule[];
  readonly explain: boolean;
  /** Bytes; results do not depend on it. */
  readonly pieceSize: number;
  /** Told of what is found, where somebody wants to know before the scan ends; of one report any number of times. */
  readonly announce?: ((report: BlobReport) => void) | undefined;
}

/** Scans one blob: outcomes, matches, and their places. */
export function scanBlob(
  context: BlobScanContext,
  source: ByteSource,
  provenance: Provenance,
  path: string,
): BlobReport {
  const placed = scanBytes(context, source, matchPaths(context.pathRules, path, source.size));
  // Field by field: spreads took a tenth of the time of a scan of many files without matches.
  return {
    provenance,
    path,
    bytes: source.size,
    matches: placed.matches,
    rejections: placed.rejections,
    problem: undefined,
  };
}

/**
 * What stands in some bytes, whatever their path.
 *
 * @param further matches that are about them as a whole
 * @param isWanted tells matches that are to be told of from those that are only hidden; undefined for all
 */
export function scanBytes(
  context: BlobScanContext,
  source: ByteSource,
  further: readonly Match[] = [],
  isWanted?: (match: Match) => boolean,
): Pick<BlobReport, 'matches' | 'rejections'> {
  const { scanner, explain } = context;
  const kind = scanner.kind(source.read(0, Math.max(HEAD, context.pieceSize)));
  let ofPath = further;
  const matches: Masked[] = [];
  const rejections: Rejection[] = [];
  // What was rejected is asked for to be explained, and to be hidden where a match's surroundings are shown.
  // Where matches are asked for by name the bytes hold some: whether they do need not be found out first.
  const onlyMatches = !explain && further.length === 0 && isWanted === undefined;
  const { pieceSize } = context;
  eachBlock(scanner, source, kind, { pieceSize, onlyMatches }, ({ own, near }) => {
    const all = ofPath.length === 0 ? own.matches : [...own.matches, ...ofPath];
    const found = isWanted === undefined ? all : all.filter(isWanted);
    if (found.length > 0) matches.push(...mask(source, kind, found, near));
    if (explain) rejections.push(...own.rejections);
    ofPath = [];
  });
  const isSilent = matches.length === 0 && rejections.length === 0;
  return isSilent ? NOTHING : place(source, kind, matches, rejections);
}

const NOTHING: Pick<BlobReport, 'matches' | 'rejections'> = { matches: [], rejections: [] };

const HEAD = 1024;
/** Bytes that are read at a time when lines are counted. */
const COUNTED = 1024 * 1024;

type Masked = Omit<PlacedMatch, 'region'>;

/** Matches with what may be shown of their surroundings, as long as all that must not be is at hand. */
function mask(source: ByteSource, kind: BlobKind, matches: readonly Match[], near: Related): Masked[] {
  const all = { matches: [...new Set([...near.matches, ...matches])], rejections: near.rejections };
  const hidden = hiddenSpans(all);
  const known = new KnownValues(valuesOf(all));
  return matches.map((match): Masked => {
    const { span } = match;
    const base = even(Math.max(0, span.start - SNIPPET_BEFORE * 2));
    const end = span.end + SNIPPET_BEHIND * 2;
    const snippet = snippetOf(
      source.read(base, end),
      base,
      kind,
      span,
      overlapping(hidden, base, end),
      known,
    );
    return { match: maskMatch(match, known), snippet };
  });
}

function place(
  source: ByteSource,
  kind: BlobKind,
  matches: readonly Masked[],
  rejections: readonly Rejection[],
): Pick<BlobReport, 'matches' | 'rejections'> {
  const spans = [...matches.map(({ match }) => match.span), ...rejections.map(({ span }) => span)];
  const regions = locateIn(source, kind, spans);
  const regionOf = (index: number): Region => {
    const region = regions[index];
    if (region === undefined) throw new RangeError('a match without a place');
    return region;
  };
  return {
    matches: matches.map((masked, index) => ({ ...masked, region: regionOf(index) })),
    rejections: rejections.map((rejection, index) => ({
      rejection,
      region: regionOf(matches.length + index),
    })),
  };
}

function locateIn(source: ByteSource, kind: BlobKind, spans: readonly Span[]): Region[] {
  const locator = new Locator(spans, kind);
  const last = spans.reduce((furthest, { end }) => Math.max(furthest, end), 0);
  for (let at = 0; at < Math.max(1, last); at += COUNTED)
    locator.push(source.read(at, Math.min(source.size, at + COUNTED)));
  return locator.regions();
}

/** What is looked for in snippets in every form. Of what a check refused, what is random: words stand in other places, too. */
const valuesOf = ({ matches, rejections }: Related): Secret[] => [
  ...matches.map(({ secret }) => secret),
  ...rejections.flatMap(({ check, secret }) =>
    secret !== undefined && check !== 'placeholder' && check !== 'reference' && mixesDigits(secret)
      ? [secret]
      : [],
  ),
];

/** Those of disjoint, sorted spans that overlap a range. */
function overlapping(hidden: readonly Hidden[], start: number, end: number): Hidden[] {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hidden[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < hidden.length && (hidden[last]?.start ?? end) < end) last++;
  return hidden.slice(low, last);
}

/** What snippets must not show: every match, reported or not, and every candidate that a check refused. Disjoint, sorted. */
function hiddenSpans({ matches, rejections }: Related): Hidden[] {
  const all = [
    ...matches.map(({ span, secret }) => ({ ...span, secret })),
    ...rejections.flatMap(({ span, secret }) => (secret === undefined ? [] : [{ ...span, secret }])),
  ].filter(({ start, end }) => end > start);
  const hidden: Hidden[] = [];
  for (const item of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = hidden.at(-1);
    if (previous === undefined || item.start >= previous.end) hidden.push(item);
    else if (item.end > previous.end) hidden[hidden.length - 1] = { ...previous, end: item.end };
  }
  return hidden;
}
