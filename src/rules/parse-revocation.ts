import type { DoneSpec, RevocationSpec, StepFact, StepSpec } from '../model/revocation.ts';
import { readRequest } from './parse-request.ts';
import { readConditions, readConditionsOf, readFact } from './parse-verification.ts';
import { companionsIn } from './templates.ts';
import type { MapReader } from '../yaml/yaml-reader.ts';

/** GitHub takes a thousand; nobody is known to take more. */
const MAX_BATCH = 1000;

/** Reads a rule's `revocation`. */
export function readRevocation(rule: MapReader): RevocationSpec | undefined {
  if (!rule.has('revocation')) return undefined;
  const map = rule.file.asMap(rule.get('revocation'), '`revocation`');
  if (map === undefined) return undefined;
  const byHand = map.strings('by-hand');
  const spec = byHand.length > 0 ? ({ kind: 'by-hand', steps: byHand } as const) : readRequests(map);
  map.finish();
  return spec;
}

function readRequests(map: MapReader): RevocationSpec | undefined {
  const effect = map.string('effect');
  const irreversible = map.optionalBoolean('irreversible');
  if (irreversible === undefined)
    map.fault('irreversible', 'a revocation says whether it is `irreversible`: true or false');
  const needs = map.strings('needs');
  const steps = map.items('steps').flatMap((node) => readStep(map.file.asMap(node, 'a step')) ?? []);
  if (steps.length === 0) map.fault('steps', 'a revocation has `steps`, or says what to do `by-hand`');
  const trial = map.has('trial') ? readStep(map.file.asMap(map.get('trial'), '`trial`')) : undefined;
  const all = trial === undefined ? steps : [...steps, trial];
  if (!all.some(({ request }) => request.sign !== undefined || JSON.stringify(request).includes('{{secret')))
    map.fault('steps', 'the secret stands in no request');
  if (effect === undefined || irreversible === undefined) return undefined;
  const named = companionsIn(all.map(({ request }) => JSON.stringify(request)));
  return {
    kind: 'requests',
    effect: effect.replace(/\s+/g, ' ').trim(),
    irreversible,
    needs: [...new Set([...needs, ...named])],
    ...(trial === undefined ? {} : { trial }),
    steps,
  };
}

function readStep(map: MapReader | undefined): StepSpec | undefined {
  if (map === undefined) return undefined;
  const requestMap = map.file.asMap(map.get('request'), '`request`');
  const request = requestMap === undefined ? undefined : readRequest(requestMap);
  const done = map.items('done').flatMap((node) => readDone(map.file.asMap(node, 'an answer')) ?? []);
  if (done.length === 0) map.fault('done', 'a step lists the answers that say that it is `done`');
  const refused = map
    .items('refused')
    .flatMap((node) => readRefused(map.file.asMap(node, 'a refusal')) ?? []);
  const facts = readStepFacts(map);
  const batch = map.optionalNumber('batch', { min: 1, max: MAX_BATCH, integer: true }) ?? 1;
  map.finish();
  const isFromList = Object.values(facts).some(
    (fact) => fact.kind === 'json' && /(?:^|\.)(?:\d+|\*)(?:\.|$)/.test(fact.path),
  );
  if (isFromList)
    map.fault(
      'facts',
      'what stands at a place in a list may be of another key: a revocation names the exact one',
    );
  return request === undefined ? undefined : { request: request.spec, done, refused, facts, batch };
}

/** Facts of an answer, or of the element of a list that holds the secret itself. */
function readStepFacts(map: MapReader): Record<string, StepFact> {
  return readConditions(map, 'facts', (reader, node): StepFact | undefined => {
    const fact = reader.file.asMap(node, 'a fact');
    if (fact === undefined) return undefined;
    const [list, where, take] = ['list', 'where', 'take'].map((key) => fact.optionalString(key));
    const own = readFact(fact);
    fact.finish();
    if (list !== undefined && where !== undefined && take !== undefined)
      return { kind: 'listed', list, where, take };
    return (
      own ??
      reader.file.fault(
        node,
        'a fact is { json: path }, { header: name }, { between: [text, text] } or { list: path, where: path, take: path }',
      )
    );
  });
}

function readRefused(map: MapReader | undefined): DoneSpec | undefined {
  if (map === undefined) return undefined;
  const conditions = readConditionsOf(map);
  map.finish();
  if (conditions !== undefined && conditions.reason === undefined)
    map.fault('reason', 'a refusal says its `reason`: nothing else is made of it');
  return conditions;
}

function readDone(map: MapReader | undefined): DoneSpec | undefined {
  if (map === undefined) return undefined;
  const conditions = readConditionsOf(map);
  map.finish();
  if (conditions === undefined) return undefined;
  if (conditions.status.some((code) => code < 200 || code >= 300))
    map.fault('status', 'a step is done by a success (2xx) alone');
  const isSaid =
    Object.keys(conditions.json).length + conditions.text.length > 0 || conditions.isEmpty === true;
  if (conditions.status.includes(200) && !isSaid)
    map.fault(
      'status',
      "a 200 alone may be a portal's: give the `json` or `text` that says that it is done, or `empty: true`",
    );
  return conditions;
}
