'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  prepare,
  read
} = require("patdown-plan-lines");
require("patdown-colour");
require("patdown-progress");
require("patdown-verdict-file");
const {
  placeName
} = require("patdown-place-name");
require("patdown-grouped");
const {
  MissingValue,
  RequestFailure,
  asIs,
  buildRequest,
  classify,
  companionsOf,
  destinationsOf,
  fill,
  inquire,
  isCanary,
  lineOf,
  missingReason,
  needsOf,
  requireHost,
  selectRevocations,
  selectVerifications,
  signedWith,
  subjectsOf,
  verifierOptions,
  verifyAll,
  withInstruments
} = require("patdown-select-verifications");
const {
  jsonAt,
  parseJson
} = require("patdown-json-3");
require("patdown-fingerprint-2");
require("patdown-index");
require("patdown-identity");
require("patdown-templates");
require("patdown-roots");
require("patdown-objects");
require("patdown-flag-groups");
require("patdown-compiler");
require("patdown-load-reporter");
require("patdown-settings");
require("patdown-verification-options");
require("patdown-version");
const {
  last
} = require("patdown-options");
require("patdown-units");
require("patdown-load-3");
const {
  makeOwnDirectory,
  requireWritable,
  writeFileAtomic
} = require("patdown-atomic-write-2");
require("patdown-announcer");
require("patdown-scan-files");
require("patdown-work-trees");
require("patdown-read-file");
require("patdown-relate-2");
require("patdown-dense-tables-2");
require("patdown-find-repositories");
require("patdown-verification");
require("patdown-rule");
require("patdown-select-2");
require("patdown-rule-book");
require("patdown-number-lists");
require("patdown-compile-tests");
require("patdown-threads");
require("patdown-wire");
require("patdown-scanner");
require("patdown-tally");
require("patdown-is-repository");
require("patdown-fs-error");
require("patdown-interrupted");
require("patdown-columns");
require("patdown-byte-source");
require("patdown-quoted-path");
require("patdown-match-paths");
require("patdown-map-offsets");
require("patdown-known-values");
require("patdown-globs-2");
require("patdown-path-glob");
require("patdown-records");
const {
  safe,
  safeJson
} = require("patdown-terminal");
const {
  isTerminal,
  writeOut
} = require("patdown-output");
require("patdown-mod");
const {
  errorCode
} = require("patdown-error-code");
require("patdown-bytes");
require("patdown-secret");
require("patdown-span");
require("patdown-bar");
require("patdown-levels");
require("patdown-automaton-2");
require("patdown-memory");
require("patdown-trie");
require("patdown-environment");
require("patdown-find-git");
require("patdown-byte-path");
const {
  UsageError
} = require("patdown-errors");
require("patdown-helpers");

// src/verify/revocation-steps.ts
async function runSteps({ steps }, values, bases, instruments) {
  let known = values;
  for (const [index, step] of steps.entries()) {
    const outcome = await runStep(step, known, bases, instruments);
    if (outcome.kind === "failed")
      return steps.length === 1 ? outcome.reason : `step ${index + 1}: ${outcome.reason}`;
    known = { ...known, facts: new Map([...known.facts, ...outcome.facts]) };
  }
  return void 0;
}
async function runStep(step, values, bases, instruments) {
  const reasons = [];
  try {
    for (const destination of destinationsOf(step.request, bases, values)) {
      const outcome = await runStepAt(destination, step, values, instruments);
      if (outcome.kind === "done") return outcome;
      reasons.push(outcome.reason);
    }
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    reasons.push(error.message);
  }
  return { kind: "failed", reason: reasons.join("; ") };
}
async function runStepAt(destination, step, values, { asker }) {
  try {
    const answer = await asker.ask(buildRequest(step.request, destination, values));
    const { status, reason, facts } = classify(answersOf(step), answer, destination.host);
    if (status !== "active") return { kind: "failed", reason };
    const listed = listedFacts(step.facts, parseJson(answer.body.toString("utf8")), values);
    const whole = Object.entries({ ...facts, ...listed }).filter(([, fact]) => !fact.endsWith("\u2026"));
    return { kind: "done", facts: new Map(whole) };
  } catch (error) {
    if (error instanceof RequestFailure) return { kind: "failed", reason: error.message };
    throw error;
  }
}
var answersOf = ({ done, refused, facts }) => ({
  answers: [
    ...done.map((own) => ({ ...own, is: "active" })),
    ...refused.map((own) => ({ ...own, is: "unknown" }))
  ],
  facts: Object.fromEntries(
    Object.entries(facts).flatMap(
      ([name, fact]) => fact.kind === "listed" ? [] : [[name, fact]]
    )
  )
});
function listedFacts(facts, json, values) {
  const secret = fill("{{secret}}", values, asIs);
  const entries = Object.entries(facts).flatMap(([name, fact]) => {
    if (fact.kind !== "listed" || json === void 0) return [];
    const list = jsonAt(json, fact.list);
    const own = Array.isArray(list) ? list.filter((item) => jsonAt(item, fact.where) === secret) : [];
    const value = own[0] === void 0 || own.length > 1 ? void 0 : jsonAt(own[0], fact.take);
    return typeof value === "string" || typeof value === "number" ? [[name, String(value)]] : [];
  });
  return Object.fromEntries(entries);
}

// src/verify/revoker.ts
function planRevocation(subject, options) {
  const selected = options.revocations.get(subject.ruleId);
  const byHand = (reason) => ({ kind: "by-hand", subject, steps: [], reason });
  if (selected === void 0) return byHand("there is no request that revokes secrets of this kind");
  const { spec, origin } = selected;
  if (spec.kind === "by-hand")
    return { kind: "by-hand", subject, steps: spec.steps, reason: "there is no request that revokes it" };
  const elsewhere = instanceWithout(spec, subject.ruleId, options);
  if (elsewhere !== void 0)
    return byHand(`there is no request that revokes it at ${elsewhere}, and nobody else is told of it`);
  const companions = companionsOf(subject, options).find((set) => spec.needs.every((name) => set.has(name)));
  if (companions === void 0) return byHand(missingReason(spec.needs));
  if (!options.verifyCanaries && isCanary([subject.secret, ...companions.values()]))
    return byHand("it is a canary token: to use it raises an alarm");
  try {
    const values = { secret: subject.secret, companions, facts: subject.facts };
    const describe = (step) => describeStep(step, values, origin, options);
    const lines = spec.steps.flatMap(describe);
    const [trialLine] = spec.trial === void 0 ? [] : describe(spec.trial);
    return {
      kind: "requests",
      subject,
      spec,
      lines,
      trialLine,
      looks: looksAt(subject, options),
      companions
    };
  } catch (error) {
    if (error instanceof MissingValue) return byHand(error.message);
    throw error;
  }
}
function instanceWithout({ steps, trial }, ruleId, { specs, bases }) {
  const name = specs.get(ruleId)?.spec.request.base?.name;
  const own = name === void 0 ? void 0 : bases.get(name);
  const isReached = [...steps, ...trial === void 0 ? [] : [trial]].every(
    ({ request }) => request.base?.name === name
  );
  return isReached ? void 0 : own?.map(({ hostname }) => hostname).join(" or ");
}
function looksAt(subject, options) {
  const inquiry = inquire(subject, options);
  if (inquiry.kind === "none") return inquiry;
  const { questions } = inquiry;
  return {
    kind: "requests",
    lines: [...new Set(questions.map(({ request }) => request.line))],
    reachLines: [
      ...new Set(questions.flatMap(({ further }) => further === void 0 ? [] : [further.line]))
    ]
  };
}
function describeStep({ request }, values, origin, options) {
  const destinations = destinationsOf(request, options.bases, values);
  for (const destination of destinations) requireHost(destination, origin, options.allowedHosts);
  return destinations.map((destination) => lineOf(request, destination));
}
var LOOKS = [1e3, 4e3, 1e4];
function inBatches(plans) {
  const batches = [];
  const open = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const [step] = plan.kind === "requests" ? plan.spec.steps : [];
    const key = plan.kind === "requests" && step !== void 0 && step.batch > 1 && plan.spec.steps.length === 1 ? plan.lines.join() : void 0;
    const batch = key === void 0 ? void 0 : open.get(key);
    if (batch !== void 0 && batch.length < (step?.batch ?? 1)) batch.push(plan);
    else {
      const fresh = [plan];
      batches.push(fresh);
      if (key !== void 0) open.set(key, fresh);
    }
  }
  return batches;
}
async function revokeAll(plans, options, instruments, onRevoked = () => {
}) {
  const results = /* @__PURE__ */ new Map();
  const told = (plan, revocation) => {
    results.set(plan, revocation);
    onRevoked(plan, revocation);
  };
  const fresh = { ...instruments, cache: void 0 };
  const before = await verifyAll(
    plans.map(({ subject }) => subject),
    options,
    fresh
  );
  const verdicts = new Map(plans.map((plan, index) => [plan, before[index]]));
  for (const batch of inBatches(plans)) await revokeBatch(batch, verdicts, options, fresh, told);
  return plans.flatMap((plan) => results.get(plan) ?? []);
}
async function revokeBatch(batch, before, options, instruments, told) {
  const at = new Date(instruments.timing.now()).toISOString();
  const entry = (plan, status, reason, after) => told(plan, { status, reason, at, before: asked(before.get(plan)), after: asked(after) });
  const open = [];
  for (const plan of batch) {
    if (plan.kind === "by-hand") entry(plan, "by-hand", plan.reason);
    else if (before.get(plan)?.status === "inactive")
      entry(plan, "dead", "it was inactive already: nothing was sent");
    else open.push(plan);
  }
  const [first] = open;
  if (first === void 0) return;
  const failure = await runSteps(first.spec, valuesOf(first, open), options.bases, instruments);
  for (const plan of open) {
    if (failure !== void 0) {
      entry(plan, "failed", failure);
      continue;
    }
    const after = await lookAgain(plan.subject, options, instruments);
    if (after?.status === "active")
      entry(plan, "alive", "the provider accepted it, and the secret is active still", after);
    else
      entry(
        plan,
        "revoked",
        after?.status === "inactive" ? "it is inactive now" : "the provider accepted it",
        after
      );
  }
}
var valuesOf = ({ subject, companions }, batch) => ({
  secret: subject.secret,
  companions,
  facts: subject.facts,
  all: batch.map((plan) => plan.subject.secret)
});
var asked = (verdict) => verdict?.status === "skipped" ? void 0 : verdict;
var withoutReach = (specs) => new Map([...specs].map(([id, { spec, origin }]) => [id, { spec: plainOf(spec), origin }]));
function plainOf({ reach: _, otherwise, ...spec }) {
  return otherwise === void 0 ? spec : { ...spec, otherwise: plainOf(otherwise) };
}
async function lookAgain(subject, options, instruments) {
  let verdict;
  const plain = { ...options, specs: withoutReach(options.specs) };
  for (const pause of LOOKS) {
    if (verdict !== void 0 && verdict.status !== "active") break;
    if (!options.specs.has(subject.ruleId)) return void 0;
    await instruments.timing.sleep(pause, void 0);
    [verdict] = await verifyAll([subject], plain, instruments);
  }
  return verdict;
}
async function tryRevocation(plan, bases, instruments) {
  if (plan.spec.trial === void 0) return "the provider has no dry run of its own";
  const outcome = await runStep(plan.spec.trial, valuesOf(plan, [plan]), bases, instruments);
  return outcome.kind === "failed" ? outcome.reason : void 0;
}

// src/scan/revoke-findings.ts
async function planRevocations(findings, reports, surroundings) {
  const options = await revokerOptions(surroundings);
  const verifying = needsOf(options.specs);
  const subjects = subjectsOf(findings, reports, (ruleId) => {
    const spec = options.revocations.get(ruleId)?.spec;
    const own = spec?.kind === "requests" ? [...spec.needs, ...spec.steps.flatMap(({ request }) => signedWith(request))] : [];
    return [.../* @__PURE__ */ new Set([...verifying(ruleId), ...own])];
  });
  return findings.flatMap((finding, index) => {
    const subject = subjects[index];
    return subject === void 0 ? [] : [{ finding, plan: planRevocation(subject, options) }];
  });
}
async function revokeFindings(revocables, surroundings, onRevoked) {
  const options = await revokerOptions(surroundings);
  const byPlan = new Map(revocables.map((revocable) => [revocable.plan, revocable]));
  const plans = revocables.map(({ plan }) => plan);
  return withInstruments(
    plans.map(({ subject }) => subject),
    surroundings,
    (instruments) => revokeAll(plans, options, instruments, (plan, revocation) => {
      const own = byPlan.get(plan);
      if (own !== void 0) onRevoked(own, revocation);
    })
  );
}
async function tryFindings(revocables, surroundings) {
  const { bases } = await revokerOptions(surroundings);
  const subjects = revocables.map(({ plan }) => plan.subject);
  return withInstruments(subjects, surroundings, async (instruments) => {
    const tried = /* @__PURE__ */ new Map();
    for (const { finding, plan } of revocables)
      if (plan.kind === "requests") tried.set(finding, await tryRevocation(plan, bases, instruments));
    return tried;
  });
}
async function revokerOptions({ options, rulePaths }) {
  const [specs, revocations] = [await selectVerifications(rulePaths), await selectRevocations(rulePaths)];
  return { ...verifierOptions(options, specs), revocations };
}

// src/cli/revocation-journal.ts
const { readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
function journalFile(environment) {
  const base = environment["XDG_STATE_HOME"];
  const home = base !== void 0 && path.isAbsolute(base) ? base : path.join(homedir(), ".local", "state");
  return path.join(home, "patdown", "revocations.jsonl");
}
function journalLine(finding, lines, revocation) {
  const { at, status, reason, before, after } = revocation;
  return safeJson({
    at,
    id: finding.id,
    ruleId: finding.ruleId,
    secret: finding.secret.redacted,
    status,
    reason,
    requests: lines,
    before: before?.status,
    after: after?.status,
    facts: before?.facts ?? {}
  });
}
function requireJournal(file) {
  makeOwnDirectory(path.dirname(file), file);
  requireWritable(file);
}
function appendJournal(file, line) {
  writeFileAtomic(file, `${read2(file)}${line}
`, 384);
}
function read2(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return "";
    throw error;
  }
}

// src/cli/commands/revocation-lines.ts
function planText(revocables, result, tried) {
  const blocks = revocables.map((revocable) => block(revocable, result, tried));
  const problems = result.problems.map(
    ({ path: path2, message }) => `not read: ${path2 === "" ? "" : `${safe(path2)}: `}${safe(message)}`
  );
  const none = revocables.length === 0 ? ["There is nothing to revoke."] : [];
  return `${[...blocks.map((lines) => `${lines.join("\n")}
`), ...problems, ...none].join("\n")}
`;
}
function block({ finding, plan }, { rules }, tried) {
  const rule = rules.get(finding.ruleId);
  const [place] = finding.locations;
  const head = [
    `${rule?.name ?? finding.ruleId}  ${finding.secret.redacted}`,
    `  id ${finding.id}${place === void 0 ? "" : `, at ${safe(placeName(place))}:${place.startLine}`}`
  ];
  if (plan.kind === "by-hand") {
    const page = rule?.revokeUrl === void 0 ? [] : [`  Open ${rule.revokeUrl}`];
    const steps = plan.steps.map((step, index) => `  ${index + 1}. ${step}`);
    const advice = steps.length > 0 || rule === void 0 ? steps : [`  ${rule.remediation}`];
    return [...head, `  By hand: ${safe(plan.reason)}.`, ...page, ...advice];
  }
  const { spec, lines, looks, trialLine } = plan;
  return [
    ...head,
    ...looks.kind === "none" ? [`  not verified before and after: ${safe(looks.reason)}`] : [
      ...looks.lines.map((line) => `  before and after: ${safe(line)}`),
      ...looks.reachLines.map((line) => `  before, where it is active: ${safe(line)}`)
    ],
    ...lines.map((line) => `  would send: ${safe(line)}`),
    `  ${spec.effect}`,
    spec.irreversible ? "  It cannot be undone." : "  It can be undone at the provider.",
    ...trialLine === void 0 ? [] : [`  the provider's own dry run (--trial): ${safe(trialLine)}`],
    ...tried.has(finding) ? [`  the provider says: ${safe(tried.get(finding) ?? "it would work")}`] : []
  ];
}
var WORDS = {
  revoked: "revoked",
  alive: "STILL ACTIVE",
  dead: "nothing to do",
  failed: "NOT REVOKED",
  "by-hand": "by hand"
};
function outcomeLines({ finding }, { status, reason, before, after }, { rules }) {
  const verdicts = [
    ...before === void 0 ? [] : [`before: ${before.status}`],
    ...after === void 0 ? [] : [`after: ${after.status}`]
  ];
  const page = rules.get(finding.ruleId)?.revokeUrl;
  const isLeft = status === "failed" || status === "alive";
  return [
    `${WORDS[status]}  ${finding.ruleId}  ${finding.secret.redacted}: ${safe(reason)}${verdicts.length === 0 ? "" : ` (${verdicts.join(", ")})`}`,
    ...isLeft && page !== void 0 ? [`  Do it by hand: ${page}`] : []
  ];
}

// src/cli/commands/revoke.ts
async function runRevoke(args, surround) {
  const { positionals, values } = args;
  const { signal } = surround;
  const { setup, options, hooks } = await prepare(args, "plan", surround);
  const found = {
    findings: [],
    reports: []
  };
  const listening = {
    ...hooks,
    onFound: (findings, reports) => Object.assign(found, { findings, reports })
  };
  const result = await read(positionals, last(values, "rule"), options, listening);
  if (signal.aborted) return 2;
  const surroundings = {
    options: { ...setup.options, mode: "ask" },
    rulePaths: options.rules.paths,
    hooks: setup.hooks,
    environment: process.env,
    signal
  };
  const chosen = choose(found.findings, values);
  const revocables = await planRevocations(chosen, found.reports, surroundings);
  const tried = values.has("trial") ? await tryFindings(revocables, surroundings) : /* @__PURE__ */ new Map();
  await writeOut(planText(revocables, result, tried));
  const doable = revocables.filter(({ plan }) => plan.kind === "requests");
  const code = result.problems.length > 0 ? 2 : 0;
  if (doable.length === 0) return code;
  const isConfirmed = values.has("yes") || await isTyped(doable, signal);
  if (signal.aborted) return code;
  if (!isConfirmed) {
    const isTried = revocables.some(({ plan }) => plan.kind === "requests" && plan.trialLine !== void 0);
    await writeOut(
      values.has("trial") && isTried ? "Dry run: nothing was revoked; the providers' own dry runs were asked. --yes revokes.\n" : "Dry run: nothing was sent. --yes revokes.\n"
    );
    return code;
  }
  return Math.max(code, await revoke(doable, surroundings, values, result));
}
function choose(findings, values) {
  const names = (values.get("id") ?? []).flatMap((value) => value.split(",")).filter((name) => name !== "");
  if (names.length === 0) return findings;
  const fits = (finding, name) => finding.id === name || finding.locations.some(({ fingerprint }) => fingerprint === name);
  const lost = names.filter((name) => !findings.some((finding) => fits(finding, name)));
  if (lost.length > 0)
    throw new UsageError("PD_REVOKE_UNKNOWN", `${lost.length} of the ids and fingerprints were not found`, {
      hint: "ids and fingerprints stand in the JSON report; what they name must still be there"
    });
  return findings.filter((finding) => names.some((name) => fits(finding, name)));
}
async function isTyped(doable, signal) {
  if (process.stdin.isTTY !== true || !isTerminal(1)) return false;
  const { ask } = await Promise.resolve().then(() => require("patdown-ask"));
  const wanted = `revoke ${doable.length}`;
  const terminal = {
    input: process.stdin,
    output: process.stdout,
    interrupt: () => process.kill(process.pid, "SIGINT")
  };
  const answer = await ask(`Type "${wanted}" to do it, anything else to leave it: `, terminal, signal);
  return answer.trim() === wanted;
}
async function revoke(doable, surroundings, values, result) {
  const file = last(values, "journal") ?? journalFile(process.env);
  requireJournal(file);
  const lines = [];
  const revocations = await revokeFindings(doable, surroundings, (revocable, revocation) => {
    const { finding, plan } = revocable;
    appendJournal(file, journalLine(finding, plan.kind === "requests" ? plan.lines : [], revocation));
    lines.push(...outcomeLines(revocable, revocation, result));
  });
  const isLeft = revocations.some(({ status }) => status === "failed" || status === "alive");
  await writeOut(`${[...lines, `Written down in ${safe(file)}.`].join("\n")}
`);
  return isLeft ? 1 : 0;
}
module.exports = {
  runRevoke
};
});
