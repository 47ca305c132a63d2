import type { LiteralAnchor } from '../model/rule.ts';
import { ALLOW_REACH, coveredLines, markAt } from './marks.ts';
import { type Look, MARKS, NO_OUTCOMES, type Probe } from './probe.ts';

interface ForeignMark {
  readonly text: string;
  readonly tool: string;
  /** Of the lines that {@link coveredLines} gives: the mark's own and the next one. */
  readonly covers: 'line' | 'next' | 'both';
}

/**
 * Comments by which other scanners are told to pass over a place, as their documentation gives them. Whether they count is decided
 * when findings are placed.
 */
const FOREIGN: readonly ForeignMark[] = [
  { text: 'gitleaks:allow', tool: 'gitleaks', covers: 'line' },
  { text: 'trufflehog:ignore', tool: 'trufflehog', covers: 'line' },
  { text: 'kingfisher:ignore', tool: 'kingfisher', covers: 'both' },
  { text: 'ggignore', tool: 'ggshield', covers: 'line' },
  { text: 'pragma: allowlist secret', tool: 'detect-secrets', covers: 'line' },
  { text: 'pragma: whitelist secret', tool: 'detect-secrets', covers: 'line' },
  { text: 'pragma: allowlist nextline secret', tool: 'detect-secrets', covers: 'next' },
  { text: 'secretlint-disable-line', tool: 'secretlint', covers: 'line' },
  { text: 'secretlint-disable-next-line', tool: 'secretlint', covers: 'next' },
];

/** Bytes of a text that are searched for; the longest literal of all says how much of a history is searched around each change. */
const SEARCHED = 24;

/** A probe for each text: all of a probe's anchors would have to cover the same lines. */
export const foreignMarkProbes: readonly Probe[] = FOREIGN.map((mark) => ({
  rule: MARKS,
  anchors: [{ text: mark.text.slice(0, SEARCHED), ignoreCase: true } satisfies LiteralAnchor],
  lead: ALLOW_REACH,
  reach: ALLOW_REACH,
  run(window, position): Look {
    const behind = window.at + mark.text.length;
    if (window.text.slice(window.at, behind).toLowerCase() !== mark.text)
      return { outcomes: NO_OUTCOMES, from: window.at, to: Math.min(window.text.length, behind) };
    const { start, end, middle } = coveredLines(window);
    const span = {
      line: { start, end: middle },
      next: { start: middle, end },
      both: { start, end },
    }[mark.covers];
    const covers = { start: window.offset + span.start, end: window.offset + span.end };
    const seen = { from: Math.max(0, start - 1), to: Math.min(window.text.length, end + 1) };
    const outcome = {
      ...markAt(window, position, seen),
      span: { start: position, end: position + mark.text.length },
      mark: { kind: 'allow', covers, rules: [], reason: '', tool: mark.tool },
    } as const;
    return { outcomes: [outcome], from: seen.from, to: seen.to };
  },
}));
