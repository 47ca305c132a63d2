import { isMap, isScalar, isSeq, type Node } from 'yaml';
import {
  ANSWER_STATUSES,
  type AnswerSpec,
  type FactSpec,
  JSON_TYPES,
  type JsonCondition,
  type JsonLiteral,
  type ReachSpec,
  type TextCondition,
  type VerificationSpec,
} from '../model/verification.ts';
import { lintAnswer, lintReading } from './lint-verification.ts';
import { readRequest, readSource, type RequestSource } from './parse-request.ts';
import { companionsIn, templateFaults } from './templates.ts';
import type { MapReader } from '../yaml/yaml-reader.ts';

/** Reads a rule's `verification`, and faults whatever could change, spend or mint something. */
export function readVerification(rule: MapReader): VerificationSpec | undefined {
  if (!rule.has('verification')) return undefined;
  const map = rule.file.asMap(rule.get('verification'), '`verification`');
  return map === undefined ? undefined : readWay(map);
}

function readWay(map: MapReader): VerificationSpec | undefined {
  const requestMap = map.file.asMap(map.get('request'), '`request`');
  const request = requestMap === undefined ? undefined : readRequest(requestMap);
  const needs = map.strings('needs');
  const answers = readAnswers(map);
  const facts = readFacts(map);
  const reach = request === undefined ? undefined : readReach(map, request);
  const otherwise = map.has('otherwise') ? map.file.asMap(map.get('otherwise'), '`otherwise`') : undefined;
  const next = otherwise === undefined ? undefined : readWay(otherwise);
  map.finish();
  if (request === undefined) return undefined;
  for (const fault of lintReading(request)) request.map.fault(undefined, fault);
  if (!answers.some(({ is }) => is === 'active'))
    map.fault('answers', 'no answer says that a secret is active');
  const { spec } = request;
  // What names the host is not needed where the user names one.
  const host = spec.base === undefined ? spec.host : undefined;
  const sent = [spec.path, spec.headers, spec.basic, spec.body, host, reach?.path];
  const named = companionsIn([JSON.stringify(sent)]);
  return {
    request: spec,
    needs: [...new Set([...needs, ...named])],
    answers,
    facts,
    ...(reach === undefined ? {} : { reach }),
    ...(next === undefined ? {} : { otherwise: next }),
  };
}

/** One more question to the same host: what it may do is judged like any other. */
function readReach(way: MapReader, { spec, map: place }: RequestSource): ReachSpec | undefined {
  if (!way.has('reach')) return undefined;
  const map = way.file.asMap(way.get('reach'), '`reach`');
  if (map === undefined) return undefined;
  const path = map.string('path');
  const answerMap = map.file.asMap(map.get('answer'), '`answer`');
  const answer = answerMap === undefined ? undefined : readConditionsOf(answerMap);
  answerMap?.finish();
  const facts = readFacts(map);
  map.finish();
  if (Object.keys(facts).length === 0) map.fault('facts', '`reach` asks for `facts`');
  if (path === undefined || answer === undefined) return undefined;
  for (const fault of templateFaults(path)) map.fault('path', fault);
  if (!path.startsWith('/') || !path.startsWith(spec.base?.path ?? ''))
    map.fault('path', '`path` begins with a slash, and with the `base-path` of the request');
  const { body: _, ...rest } = spec;
  const asked: RequestSource = { spec: { ...rest, method: 'GET', path }, map: place, reads: undefined };
  for (const fault of [...lintReading(asked), ...lintAnswer({ ...answer, is: 'active' })])
    map.fault(undefined, fault);
  return { path, answer, facts };
}

function readAnswers(map: MapReader): AnswerSpec[] {
  return map.items('answers').flatMap((node) => {
    const answer = map.file.asMap(node, 'an answer');
    return answer === undefined ? [] : (readAnswer(answer) ?? []);
  });
}

function readAnswer(map: MapReader): AnswerSpec | undefined {
  const is = map.oneOf('is', ANSWER_STATUSES);
  const conditions = readConditionsOf(map);
  map.finish();
  if (is === undefined || conditions === undefined) return undefined;
  const answer: AnswerSpec = { is, ...conditions };
  for (const fault of lintAnswer(answer)) map.fault(undefined, fault);
  return answer;
}

/** What an answer must be like, and where that is documented. The caller finishes the map. */
export function readConditionsOf(map: MapReader): Omit<AnswerSpec, 'is'> | undefined {
  const status = readStatus(map);
  const json = readConditions(map, 'json', readJsonCondition);
  const headers = readConditions(map, 'headers', readTextCondition);
  const text = isScalar(map.get('text')) ? [map.optionalString('text') ?? ''] : map.strings('text');
  const isEmpty = map.optionalBoolean('empty');
  if (isEmpty === true && Object.keys(json).length + text.length > 0)
    map.fault('empty', 'what is empty has no `json` and no `text`');
  const reason = map.optionalString('reason');
  const source = readSource(map, true);
  if (source === undefined) return undefined;
  const lowerCase = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    status,
    json,
    text,
    headers: lowerCase,
    ...(isEmpty === true ? { isEmpty } : {}),
    ...(reason === undefined ? {} : { reason }),
    source,
  };
}

function readStatus(map: MapReader): number[] {
  const node = map.get('status');
  const nodes = isSeq(node) ? node.items : [node];
  const codes = nodes.flatMap((item) => (isScalar(item) ? [item.value] : []));
  const valid = codes.filter(
    (code): code is number => typeof code === 'number' && Number.isInteger(code) && code >= 100 && code < 600,
  );
  if (valid.length === 0 || valid.length !== codes.length)
    map.fault('status', 'an answer has a `status`: a number such as 200, or a list of them');
  return valid;
}

export function readConditions<T>(
  map: MapReader,
  key: string,
  read: (map: MapReader, node: Node | undefined) => T | undefined,
): Record<string, T> {
  if (!map.has(key)) return {};
  const node = map.get(key);
  if (!isMap(node)) {
    map.fault(key, `\`${key}\` must be a mapping`);
    return {};
  }
  const entries = node.items.flatMap((item): [string, T][] => {
    const condition = read(map, map.file.resolve(item.value));
    return condition === undefined || !isScalar(item.key) ? [] : [[String(item.key.value), condition]];
  });
  return Object.fromEntries(entries);
}

const JSON_HELP = `a condition is a type (${JSON_TYPES.join(', ')}), { equals: … }, { one-of: […] } or { contains: … }`;

function readJsonCondition(map: MapReader, node: Node | undefined): JsonCondition | undefined {
  if (isScalar(node)) {
    const type = JSON_TYPES.find((name) => name === (node.value ?? 'null'));
    return type === undefined ? map.file.fault(node, JSON_HELP) : { kind: 'type', type };
  }
  const condition = map.file.asMap(node, 'a condition');
  const [equals, oneOf] = [condition?.get('equals'), condition?.items('one-of') ?? []];
  const contains = condition?.optionalString('contains');
  condition?.finish();
  if (contains !== undefined) return { kind: 'contains', text: contains };
  const anyOf = (equals === undefined ? oneOf : [equals]).flatMap(literalOf);
  return anyOf.length === 0 ? map.file.fault(node, JSON_HELP) : { kind: 'equals', anyOf };
}

function literalOf(node: Node): JsonLiteral[] {
  const value: unknown = isScalar(node) ? node.value : undefined;
  return value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
    ? [value]
    : [];
}

function readTextCondition(map: MapReader, node: Node | undefined): TextCondition | undefined {
  if (isScalar(node) && node.value === 'present') return { kind: 'present' };
  const condition = map.file.asMap(node, 'a condition on a header that is not `present`');
  const equals = condition?.optionalString('equals');
  const contains = condition?.optionalString('contains');
  condition?.finish();
  if (equals !== undefined) return { kind: 'equals', text: equals };
  if (contains !== undefined) return { kind: 'contains', text: contains };
  return map.file.fault(node, 'a condition on a header is `present`, { equals: … } or { contains: … }');
}

function readFacts(map: MapReader): Record<string, FactSpec> {
  return readConditions(map, 'facts', (reader, node) => {
    const fact = reader.file.asMap(node, 'a fact');
    const own = fact === undefined ? undefined : readFact(fact);
    fact?.finish();
    return (
      own ??
      reader.file.fault(node, 'a fact is { json: path }, { header: name } or { between: [text, text] }')
    );
  });
}

/** Undefined where it is none. The caller finishes the map. */
export function readFact(fact: MapReader): FactSpec | undefined {
  const [json, header] = [fact.optionalString('json'), fact.optionalString('header')];
  const [before, behind] = fact.strings('between');
  if (json !== undefined) return { kind: 'json', path: json };
  if (header !== undefined) return { kind: 'header', name: header.toLowerCase() };
  return before !== undefined && behind !== undefined ? { kind: 'between', before, behind } : undefined;
}
