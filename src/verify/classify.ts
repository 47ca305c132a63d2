import type {
  AnswerSpec,
  FactSpec,
  JsonCondition,
  TextCondition,
  VerificationSpec,
  VerificationStatus,
} from '../model/verification.ts';
import type { HttpAnswer } from './http/client.ts';
import { type Json, jsonAt, parseJson } from './json.ts';

/** What an answer proves. */
export interface Classified {
  readonly status: VerificationStatus;
  readonly reason: string;
  /** Of the documented answer that fitted. */
  readonly source?: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** An answer with its body read in the ways that conditions want. */
interface Read {
  readonly answer: HttpAnswer;
  readonly text: string;
  /** Undefined where the body is no JSON. */
  readonly json: Json | undefined;
}

/** A provider's answer to a verdict: what it documents, else `unknown` with the reason that can be seen. */
export function classify(
  spec: Pick<VerificationSpec, 'answers' | 'facts'>,
  answer: HttpAnswer,
  host: string,
): Classified {
  const text = answer.body.toString('utf8');
  const read: Read = { answer, text, json: parseJson(text) };
  const vague = vagueness(spec, read, host);
  if (vague !== undefined) return unknown(vague);
  const fitting = spec.answers.find((documented) => fits(documented, read));
  if (fitting === undefined) return unknown(reasonFor(read, host));
  const { is, source } = fitting;
  return {
    status: is,
    reason: fitting.reason ?? REASONS[is](host),
    source,
    facts: is === 'active' ? factsOf(spec.facts, read) : {},
  };
}

const unknown = (reason: string): Classified => ({ status: 'unknown', reason, facts: {} });

const REASONS: Readonly<Record<AnswerSpec['is'], (host: string) => string>> = {
  active: (host) => `${host} accepts it`,
  inactive: (host) => `${host} says that it is not valid`,
  unknown: (host) => `${host} gives an answer that does not say whether it is valid`,
};

/** What no documented answer can outweigh: somebody else answered, or the provider did not look at the secret. */
function vagueness(
  { answers }: Pick<VerificationSpec, 'answers'>,
  read: Read,
  host: string,
): string | undefined {
  const { answer, text, json } = read;
  const { status, headers } = answer;
  if (status >= 500) return `${host} has a fault (${status})`;
  if (isLimited(answer)) return `${host} limits how often it is asked (${status})`;
  if (status >= 300 && status < 400) return redirectReason(headers['location'], status, host);
  if (headers['cf-mitigated'] !== undefined) return `a wall before ${host} answered (${status})`;
  if (status === 407 || status === 511) return `a proxy or a portal answered in place of ${host} (${status})`;
  if (answer.isCut) return `the answer of ${host} is too long`;
  const wantsJson = answers.some((documented) => Object.keys(documented.json).length > 0);
  if (!wantsJson || text.trim() === '' || json !== undefined) return undefined;
  if (/^\s*<|text\/html/i.test(`${text.slice(0, 200)}\n${headers['content-type'] ?? ''}`))
    return `a page came where ${host} answers with JSON (${status}); a portal, a proxy or a wall may have answered`;
  return /json/i.test(headers['content-type'] ?? '') || /^\s*[[{]/.test(text)
    ? `the answer of ${host} is broken JSON (${status})`
    : undefined;
}

/** 429, and the 403 of a limit, which GitHub and others give to live and dead tokens alike. */
export function isLimited({ status, headers }: HttpAnswer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers['retry-after'] !== undefined || REMAINING.some((name) => headers[name]?.trim() === '0');
}

const REMAINING = ['x-ratelimit-remaining', 'ratelimit-remaining', 'x-rate-limit-remaining'];

function redirectReason(location: string | undefined, status: number, host: string): string {
  const target =
    location !== undefined && URL.canParse(location, `https://${host}`)
      ? new URL(location, `https://${host}`).hostname
      : host;
  return target === host
    ? `${host} redirects (${status}), and no redirect is followed`
    : `${host} redirects to another host (${status}), and no redirect is followed`;
}

function fits({ status, json, text, headers, isEmpty }: AnswerSpec, read: Read): boolean {
  return (
    status.includes(read.answer.status) &&
    (isEmpty !== true || read.answer.body.length === 0) &&
    Object.entries(json).every(([path, condition]) => jsonFits(condition, read.json, path)) &&
    text.every((part) => read.text.includes(part)) &&
    Object.entries(headers).every(([name, condition]) => textFits(condition, read.answer.headers[name]))
  );
}

function jsonFits(condition: JsonCondition, json: Json | undefined, path: string): boolean {
  const value = json === undefined ? undefined : jsonAt(json, path);
  if (value === undefined) return false;
  switch (condition.kind) {
    case 'type':
      return condition.type === typeOf(value);
    case 'equals':
      return condition.anyOf.some((literal) => literal === value);
    case 'contains':
      return typeof value === 'string' && value.includes(condition.text);
  }
}

const typeOf = (value: Json): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

function textFits(condition: TextCondition, value: string | undefined): boolean {
  if (value === undefined) return false;
  if (condition.kind === 'present') return true;
  return condition.kind === 'equals' ? value === condition.text : value.includes(condition.text);
}

function reasonFor({ answer: { status } }: Read, host: string): string {
  if (status === 401) return `${host} refuses it (401) in words that its documentation does not have`;
  if (status === 403)
    return `${host} forbids it (403): that may be a missing permission, a rule of its network, or a dead secret`;
  if (status === 404) return `${host} knows nothing of what was asked for (404)`;
  return `${host} gave an answer that its documentation does not have (${status})`;
}

/** A fact is one line of text. What an answer says may be long, and made to harm. */
const MAX_FACT = 200;

function factsOf(specs: Readonly<Record<string, FactSpec>>, read: Read): Record<string, string> {
  const entries = Object.entries(specs).flatMap(([name, spec]): [string, string][] => {
    const value = factText(factOf(spec, read)).replaceAll(/\s+/g, ' ').trim();
    return value === '' ? [] : [[name, value.length > MAX_FACT ? `${value.slice(0, MAX_FACT)}…` : value]];
  });
  return Object.fromEntries(entries);
}

function factOf(spec: FactSpec, { answer, text, json }: Read): Json | undefined {
  switch (spec.kind) {
    case 'json':
      return json === undefined ? undefined : jsonAt(json, spec.path);
    case 'header':
      return answer.headers[spec.name];
    case 'between': {
      const start = text.indexOf(spec.before);
      if (start < 0) return undefined;
      const from = start + spec.before.length;
      const end = text.indexOf(spec.behind, from);
      return end < 0 ? undefined : text.slice(from, end);
    }
  }
}

function factText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value
      .map(factText)
      .filter((text) => text !== '')
      .join(', ');
  return typeof value === 'object' ? '' : String(value);
}
