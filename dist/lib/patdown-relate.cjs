'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  distance
} = require("patdown-span");
const {
  barDoubted,
  byOffset,
  byTrust,
  compareIds,
  firstFrom,
  isExample
} = require("patdown-bar");
const {
  atLeast
} = require("patdown-levels");
require("patdown-helpers");

// src/engine/relate/allow.ts
var MAX_COVER = 16 * 1024;
var AllowMarks = class {
  #marks;
  /** @param isForeign whether the comments of other scanners are meant, or our own */
  constructor(marks, isForeign) {
    this.#marks = marks.flatMap(({ mark }) => mark.kind === "allow" && mark.tool !== void 0 === isForeign ? [mark] : []).sort((a, b) => a.covers.start - b.covers.start || a.covers.end - b.covers.end);
  }
  /** The nearest mark that allows this rule's match at this place. */
  of(ruleId, span) {
    for (let i = this.#lastFrom(span.start); i >= 0; i--) {
      const mark = this.#marks[i];
      const { covers, rules } = mark;
      if (span.start - covers.start > MAX_COVER) return void 0;
      if (span.start < covers.end && (rules.length === 0 || rules.includes(ruleId))) return mark;
    }
    return void 0;
  }
  /** Index of the last mark that covers something at or before the offset. */
  #lastFrom(offset) {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#marks[middle].covers.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
};

// src/engine/relate/bare.ts
var BESIDE_MATCH = 256;
var BEHIND_PHRASE = 4096;
var CROWD_RADIUS = 512;
var CROWD = 3;
function judgeBare(claims, marks) {
  const sorted = [...claims].sort(byOffset);
  const bare = sorted.filter(isBare);
  const anchors = sorted.filter((claim) => !isBare(claim) && atLeast(claim.outcome.confidence, "medium"));
  const phrases = Float64Array.from(
    marks.filter(({ mark }) => mark.kind === "phrase"),
    ({ span }) => span.end
  ).sort();
  const kept = sorted.filter((claim) => !isBare(claim));
  const dense = [];
  bare.forEach((claim, index) => {
    if (isBesideMatch(claim, anchors)) kept.push(raised(claim));
    else if (isCrowded(bare, index)) dense.push(claim);
    else kept.push(isAnnounced(claim, phrases) ? raised(claim) : claim);
  });
  return { kept, dense };
}
var isBare = (claim) => claim.outcome.matcher === "bare";
var raised = (claim) => claim.outcome.confidence === "low" ? { ...claim, outcome: { ...claim.outcome, confidence: "medium" } } : claim;
function isBesideMatch({ outcome: { span } }, anchors) {
  const next = firstFrom(anchors, span.start);
  const [before, behind] = [anchors[next - 1], anchors[next]];
  return before !== void 0 && span.start - before.outcome.span.end <= BESIDE_MATCH || behind !== void 0 && behind.outcome.span.start - span.end <= BESIDE_MATCH;
}
function isCrowded(bare, index) {
  const { span } = bare[index].outcome;
  let crowd = 0;
  for (let i = index - 1; i >= 0 && crowd <= CROWD; i--, crowd++) {
    if (span.start - bare[i].outcome.span.end > CROWD_RADIUS) break;
  }
  for (let i = index + 1; i < bare.length && crowd <= CROWD; i++, crowd++) {
    if (bare[i].outcome.span.start - span.end > CROWD_RADIUS) break;
  }
  return crowd > CROWD;
}
function isAnnounced({ outcome: { span } }, phraseEnds) {
  let low = 0;
  let high = phraseEnds.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((phraseEnds[middle] ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const nearest = phraseEnds[low - 1];
  return nearest !== void 0 && span.start - nearest <= BEHIND_PHRASE;
}

// src/engine/relate/overlap.ts
function resolveOverlaps(claims) {
  const kept = [];
  const dropped2 = [];
  for (const cluster of clusters(claims)) {
    const winners = [];
    for (const claim of cluster.sort(byTrust)) {
      const at = firstFrom(winners, claim.outcome.span.start);
      const rival = overlapping(winners, at, claim.outcome.span);
      if (rival === void 0) winners.splice(at, 0, claim);
      else dropped2.push({ claim, by: rival });
    }
    kept.push(...winners);
  }
  return { kept, dropped: dropped2 };
}
function* clusters(claims) {
  let cluster = [];
  let end = -1;
  for (const claim of [...claims].sort(byOffset)) {
    const { span } = claim.outcome;
    if (cluster.length > 0 && span.start >= end) {
      yield cluster;
      cluster = [];
    }
    cluster.push(claim);
    end = Math.max(end, span.end);
  }
  if (cluster.length > 0) yield cluster;
}
function overlapping(winners, at, span) {
  const [before, behind] = [winners[at - 1], winners[at]];
  if (before !== void 0 && before.outcome.span.end > span.start) return before;
  if (behind !== void 0 && behind.outcome.span.start < span.end) return behind;
  return void 0;
}

// src/engine/relate/pair.ts
function pairParts(parts, others, pairOf2) {
  const byRule = groupByRule(others);
  const candidates = parts.flatMap((part) => near(part, byRule, pairOf2(part.ruleId))).sort(
    (a, b) => a.gap - b.gap || a.part.outcome.span.start - b.part.outcome.span.start || a.other.outcome.span.start - b.other.outcome.span.start
  );
  const taken = /* @__PURE__ */ new Set();
  const matched = [];
  for (const { part, other } of candidates) {
    if (taken.has(part) || taken.has(other)) continue;
    taken.add(part).add(other);
    matched.push(withCompanion(part, other));
  }
  return { matched, alone: parts.filter((part) => !taken.has(part)) };
}
var NEIGHBOURS = 8;
function near(part, byRule, pair) {
  if (pair === void 0) return [];
  const { span } = part.outcome;
  const others = byRule.get(pair.with) ?? [];
  const behind = firstFrom(others, span.start);
  return others.slice(Math.max(0, behind - NEIGHBOURS), behind + NEIGHBOURS).map((other) => ({ part, other, gap: distance(span, other.outcome.span) })).filter(({ gap }) => gap <= pair.within);
}
function groupByRule(claims) {
  const groups = /* @__PURE__ */ new Map();
  for (const claim of [...claims].sort(byOffset)) {
    const group = groups.get(claim.ruleId);
    if (group === void 0) groups.set(claim.ruleId, [claim]);
    else group.push(claim);
  }
  return groups;
}
var withCompanion = (part, other) => ({
  ...part,
  outcome: {
    ...part.outcome,
    kind: "match",
    companions: [...part.outcome.companions, { name: other.ruleId, value: other.outcome.secret }]
  }
});

// src/engine/relate/relate.ts
function createRelate(rules) {
  const claimOf = (outcome) => ({ outcome, ruleId: rules.at(outcome.rule).id });
  return (outcomes) => {
    const sorted = sortOutcomes(outcomes);
    const claims = sorted.claims.map(claimOf);
    const whole = claims.filter(({ outcome }) => outcome.kind === "match");
    const parts = claims.filter(({ outcome }) => outcome.kind === "part");
    const paired = pairParts(parts, whole, (ruleId) => pairOf(rules.get(ruleId)));
    const barred = barDoubted(
      [...whole, ...paired.matched],
      outcomes.filter(isExample).filter(({ rule }) => pairOf(rules.at(rule)) === void 0)
    );
    const resolved = resolveOverlaps(barred.kept);
    const judged = judgeBare(resolved.kept, sorted.marks);
    const own = new AllowMarks(sorted.marks, false);
    const foreign = new AllowMarks(sorted.marks, true);
    const rejections = [
      ...sorted.rejected.filter(({ check }) => check !== "pattern").map((outcome) => rejectionOf(rules, outcome)),
      ...paired.alone.map((claim) => dropped(claim, "pair", "the other half is not near")),
      ...barred.dropped.map(
        (claim) => dropped(claim, "barred", "a more specific rule found evidence against it")
      ),
      ...resolved.dropped.map(
        ({ claim, by }) => dropped(claim, "overlap", `${by.ruleId} describes it better`)
      ),
      ...judged.dense.map((claim) => dropped(claim, "dense", "one of many alike"))
    ];
    return {
      matches: [...judged.kept].sort(byOffset).map((claim) => toMatch(claim, own, foreign)),
      rejections: rejections.sort(
        (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareIds(a.ruleId, b.ruleId)
      )
    };
  };
}
var pairOf = (rule) => rule?.matchers.flatMap((matcher) => matcher.kind === "pattern" && matcher.pair ? [matcher.pair] : []).at(-1);
function sortOutcomes(outcomes) {
  const claims = /* @__PURE__ */ new Map();
  const rejected = /* @__PURE__ */ new Map();
  const marks = [];
  for (const outcome of isSorted(outcomes) ? outcomes : [...outcomes].sort((a, b) => a.anchor - b.anchor)) {
    if (outcome.kind === "mark") {
      marks.push(outcome);
      continue;
    }
    const key = `${outcome.kind} ${outcome.rule} ${outcome.span.start} ${outcome.span.end}`;
    if (outcome.kind === "rejected") {
      if (!rejected.has(key)) rejected.set(key, outcome);
    } else if (!claims.has(key)) claims.set(key, outcome);
  }
  return { claims: [...claims.values()], marks, rejected: [...rejected.values()] };
}
function isSorted(outcomes) {
  for (let i = 1; i < outcomes.length; i++) {
    if (outcomes[i - 1].anchor > outcomes[i].anchor) return false;
  }
  return true;
}
function toMatch({ outcome, ruleId }, own, foreign) {
  const { span, secret, confidence, checks, companions, encoding } = outcome;
  const reason = own.of(ruleId, span)?.reason;
  const tool = foreign.of(ruleId, span)?.tool;
  return {
    ruleId,
    span,
    secret,
    confidence,
    checks,
    companions,
    ...encoding === void 0 ? {} : { encoding },
    ...reason === void 0 ? {} : { allowed: { reason } },
    ...tool === void 0 ? {} : { foreignMark: { tool } }
  };
}
var dropped = (claim, check, detail) => ({
  ruleId: claim.ruleId,
  span: claim.outcome.span,
  check,
  detail,
  secret: claim.outcome.secret
});
var rejectionOf = (rules, outcome) => ({
  ruleId: rules.ids[outcome.rule] ?? "",
  span: outcome.span,
  check: outcome.check,
  detail: outcome.detail,
  secret: outcome.secret
});
module.exports = {
  createRelate
};
});
