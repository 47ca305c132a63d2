module.exports = (function (exports, module, require, __dirname) {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var piece_exports = {};
__export(piece_exports, {
  createScanner: () => createScanner,
  loadScanner: () => loadScanner
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_anchor_table = require("patdown-anchor-table");
var import_patdown_span = require("patdown-span");
var import_patdown_rule = require("patdown-rule");
var import_patdown_map_offsets = require("patdown-map-offsets");
var import_patdown_levels = require("patdown-levels");
var STRIDE = 4096;
function transcode(source, kind) {
  const even = source.length & ~1;
  const units = Buffer.from(source.subarray(0, even));
  if (kind === "utf-16be") units.swap16();
  const chunks = [];
  const checkpoints = [];
  let target = 0;
  for (let from = 0; from < even; ) {
    const to = endOfChunk(units, from, even);
    checkpoints.push({ source: from, target });
    const chunk = Buffer.from(units.toString("utf16le", from, to), "utf8");
    chunks.push(chunk);
    target += chunk.length;
    from = to;
  }
  const bytes = Buffer.concat(chunks);
  return { bytes, sourceOffset: (offset) => walkBack(bytes, checkpoints, offset) };
}
function endOfChunk(units, from, end) {
  const to = Math.min(end, from + STRIDE * 2);
  const isHighSurrogate = to < end && ((units[to - 1] ?? 0) & 252) === 216;
  return isHighSurrogate ? to - 2 : to;
}
function walkBack(bytes, checkpoints, offset) {
  let low = 0;
  let high = checkpoints.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((checkpoints[middle]?.target ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const checkpoint = checkpoints[low] ?? { source: 0, target: 0 };
  let source = checkpoint.source;
  let at = checkpoint.target;
  while (at < offset && at < bytes.length) {
    const width = utf8Width(bytes[at] ?? 0);
    if (at + width > offset) break;
    at += width;
    source += width === 4 ? 4 : 2;
  }
  return source;
}
var utf8Width = (lead) => lead < 128 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
var HEAD = 512;
var MIN_PAIRS = 8;
function detectKind(head) {
  if (head[0] === 255 && head[1] === 254) return "utf-16le";
  if (head[0] === 254 && head[1] === 255) return "utf-16be";
  const pairs = Math.min(head.length, HEAD) >> 1;
  if (pairs < MIN_PAIRS || !hasZero(head, pairs * 2)) return "plain";
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd >= pairs * 0.8) return "utf-16le";
  if (odd === 0 && even >= pairs * 0.8) return "utf-16be";
  return "plain";
}
function hasZero(head, end) {
  for (let i = 0; i < end; i++) if (head[i] === 0) return true;
  return false;
}
var literal = (text) => ({ text, ignoreCase: true });
var PHRASES = [
  "access token",
  "api token",
  "auth token",
  "bearer token",
  "deploy token",
  "personal token",
  "secret token",
  "api key",
  "secret key"
].map(literal);
var WORD = /[A-Za-z0-9_]/;
var phraseProbe = {
  rule: import_patdown_anchor_table.MARKS,
  anchors: PHRASES,
  lead: 1,
  reach: Math.max(...PHRASES.map((phrase) => phrase.text.length)) + 2,
  run(window, position) {
    const whole = { from: 0, to: window.text.length };
    const end = window.at + window.anchorLength;
    const plural = window.text.charAt(end).toLowerCase() === "s" ? 1 : 0;
    if (WORD.test(window.text.charAt(window.at - 1)) || WORD.test(window.text.charAt(end + plural)))
      return { outcomes: [], ...whole };
    return { outcomes: [{ ...markAt(window, position, whole), mark: { kind: "phrase" } }], ...whole };
  }
};
var ALLOW_REACH = 8 * 1024;
var ALLOW = /patdown:allow(?:\[([\w\-, ]{0,512})\])?([^\r\n]{0,512})/y;
var COMMENT_END = /\s*(?:\*\/|-->|--%>|#\}|\*\)|"""|''')?\s*$/;
var allowProbe = {
  rule: import_patdown_anchor_table.MARKS,
  anchors: [{ text: "patdown:allow", ignoreCase: false }],
  lead: ALLOW_REACH,
  reach: ALLOW_REACH,
  run(window, position) {
    ALLOW.lastIndex = window.at;
    const match = ALLOW.exec(window.text);
    if (match === null) return { outcomes: [], from: 0, to: window.text.length };
    const rules = (match[1] ?? "").split(",").map((id) => id.trim()).filter((id) => id !== "");
    const reason = (0, import_patdown_anchor_table.decodeBytes)((match[2] ?? "").replace(COMMENT_END, "").trim());
    const lines = coveredLines(window);
    const covers = { start: window.offset + lines.start, end: window.offset + lines.end };
    const seen = { from: Math.max(0, lines.start - 1), to: Math.min(window.text.length, lines.end + 1) };
    const mark = {
      ...markAt(window, position, seen),
      mark: { kind: "allow", covers, rules, reason }
    };
    return { outcomes: [mark], ...seen };
  }
};
function coveredLines({ text, at }) {
  const lineEnd = text.indexOf("\n", at);
  const nextEnd = lineEnd < 0 ? -1 : text.indexOf("\n", lineEnd + 1);
  return {
    start: text.lastIndexOf("\n", at) + 1,
    middle: lineEnd < 0 ? text.length : lineEnd,
    end: nextEnd < 0 ? text.length : nextEnd
  };
}
var markAt = (window, position, { from, to }) => ({
  kind: "mark",
  rule: import_patdown_anchor_table.MARKS,
  anchor: position,
  extent: (0, import_patdown_anchor_table.extentOf)(window, from, to),
  span: { start: position, end: position + window.anchorLength }
});
var FOREIGN = [
  { text: "gitleaks:allow", tool: "gitleaks", covers: "line" },
  { text: "trufflehog:ignore", tool: "trufflehog", covers: "line" },
  { text: "kingfisher:ignore", tool: "kingfisher", covers: "both" },
  { text: "ggignore", tool: "ggshield", covers: "line" },
  { text: "pragma: allowlist secret", tool: "detect-secrets", covers: "line" },
  { text: "pragma: whitelist secret", tool: "detect-secrets", covers: "line" },
  { text: "pragma: allowlist nextline secret", tool: "detect-secrets", covers: "next" },
  { text: "secretlint-disable-line", tool: "secretlint", covers: "line" },
  { text: "secretlint-disable-next-line", tool: "secretlint", covers: "next" }
];
var foreignMarkProbes = FOREIGN.map((mark) => ({
  rule: import_patdown_anchor_table.MARKS,
  anchors: [{ text: mark.text, ignoreCase: true }],
  lead: ALLOW_REACH,
  reach: ALLOW_REACH,
  run(window, position) {
    const { start, end, middle } = coveredLines(window);
    const span = {
      line: { start, end: middle },
      next: { start: middle, end },
      both: { start, end }
    }[mark.covers];
    const covers = { start: window.offset + span.start, end: window.offset + span.end };
    const seen = { from: Math.max(0, start - 1), to: Math.min(window.text.length, end + 1) };
    const outcome = {
      ...markAt(window, position, seen),
      mark: { kind: "allow", covers, rules: [], reason: "", tool: mark.tool }
    };
    return { outcomes: [outcome], ...seen };
  }
}));
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
var TRUST = {
  pattern: 1,
  structured: 2,
  contextual: 3,
  generic: 4,
  bare: 5,
  path: 6
};
var hasProof = ({ outcome }) => outcome.checks.some((check) => check.verdict === "proof");
var isDoubted = (claim) => !hasProof(claim) && claim.outcome.checks.some((check) => check.verdict === "against");
function trustRank(claim) {
  if (hasProof(claim)) return 0;
  return TRUST[claim.outcome.matcher] + (claim.outcome.confidence === "low" ? 10 : 0);
}
function byTrust(a, b) {
  const [spanA, spanB] = [a.outcome.span, b.outcome.span];
  return trustRank(a) - trustRank(b) || spanB.end - spanB.start - (spanA.end - spanA.start) || spanA.start - spanB.start || compareIds(a.ruleId, b.ruleId);
}
var byOffset = (a, b) => a.outcome.span.start - b.outcome.span.start || a.outcome.span.end - b.outcome.span.end || compareIds(a.ruleId, b.ruleId);
var compareIds = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function firstFrom(items, offset) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((items[middle]?.outcome.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function barDoubted(claims, refused) {
  const bars = [
    ...claims.filter(isDoubted).map(({ outcome }) => outcome.span),
    ...refused.filter(isExample).map(({ span }) => span)
  ].sort((a, b) => a.start - b.start);
  if (bars.length === 0) return { kept: claims, dropped: [] };
  const reachOf = furthestEnds(bars);
  const kept = [];
  const dropped2 = [];
  for (const claim of claims) {
    if (!isDoubted(claim) && !hasProof(claim) && isTouched(claim.outcome.span, bars, reachOf)) {
      dropped2.push(claim);
    } else {
      kept.push(claim);
    }
  }
  return { kept, dropped: dropped2 };
}
var isExample = ({ matcher, check }) => matcher === "pattern" && check === "placeholder";
function furthestEnds(bars) {
  let furthest = 0;
  return bars.map((bar) => {
    furthest = Math.max(furthest, bar.end);
    return furthest;
  });
}
function isTouched(span, bars, furthest) {
  let low = 0;
  let high = bars.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((bars[middle]?.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (furthest[low - 1] ?? 0) > span.start;
}
var BESIDE_MATCH = 256;
var BEHIND_PHRASE = 4096;
var CROWD_RADIUS = 512;
var CROWD = 3;
function judgeBare(claims, marks) {
  const sorted = [...claims].sort(byOffset);
  const bare = sorted.filter(isBare);
  const anchors = sorted.filter((claim) => !isBare(claim) && (0, import_patdown_levels.atLeast)(claim.outcome.confidence, "medium"));
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
  return others.slice(Math.max(0, behind - NEIGHBOURS), behind + NEIGHBOURS).map((other) => ({ part, other, gap: (0, import_patdown_span.distance)(span, other.outcome.span) })).filter(({ gap }) => gap <= pair.within);
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
function createRelate(rules) {
  const pairs = new Map(rules.flatMap((rule) => pairOf(rule).map((pair) => [rule.id, pair])));
  const claimOf = (outcome) => {
    const rule = rules[outcome.rule];
    if (rule === void 0) throw new RangeError("an outcome names a rule that the scanner does not have");
    return { outcome, ruleId: rule.id };
  };
  return (outcomes) => {
    if (outcomes.length === 0) return NOTHING;
    const sorted = sortOutcomes(outcomes);
    const claims = sorted.claims.map(claimOf);
    const whole = claims.filter(({ outcome }) => outcome.kind === "match");
    const parts = claims.filter(({ outcome }) => outcome.kind === "part");
    const paired = pairParts(parts, whole, (ruleId) => pairs.get(ruleId));
    const barred = barDoubted([...whole, ...paired.matched], sorted.rejected);
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
var NOTHING = { matches: [], rejections: [] };
var pairOf = (rule) => rule.matchers.flatMap((matcher) => matcher.kind === "pattern" && matcher.pair ? [matcher.pair] : []);
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
  ruleId: rules[outcome.rule]?.id ?? "",
  span: outcome.span,
  check: outcome.check,
  detail: outcome.detail,
  secret: outcome.secret
});
var noLinearEngine = () => {
  throw new TypeError("a rule that is not built in needs the linear-time pattern engine");
};
var asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function createScanner(rules, { linear = noLinearEngine, prefilter } = {}) {
  const probes = [
    phraseProbe,
    allowProbe,
    ...foreignMarkProbes,
    ...rules.flatMap((rule, index) => (0, import_patdown_anchor_table.probesOf)(rule, index, linear))
  ];
  const table = new import_patdown_anchor_table.AnchorTable(probes, prefilter);
  const reach = Math.max(import_patdown_rule.MAX_RUN, ...probes.map((probe) => Math.max(probe.lead, probe.reach)));
  const findAnchors = (bytes, ranges) => table.find(bytes, ranges);
  const evaluate = (bytes, anchors) => {
    if (anchors.count === 0) return [];
    const buffer = asBuffer(bytes);
    const outcomes = [];
    for (let i = 0; i < anchors.count; i++) {
      const entry = table.entries[anchors.ids[i] ?? 0];
      const position = anchors.positions[i] ?? 0;
      for (const probe of entry?.probes ?? []) {
        const look = (0, import_patdown_anchor_table.runProbe)(probe, buffer, position, entry?.length ?? 0);
        if (look !== void 0) for (const outcome of look.outcomes) outcomes.push(outcome);
      }
    }
    return outcomes;
  };
  const evaluateAt = (bytes, position, id) => {
    const buffer = asBuffer(bytes);
    const entry = table.entries[id];
    let outcomes = NONE;
    let from = position;
    let to = position;
    for (const probe of entry?.probes ?? []) {
      const look = (0, import_patdown_anchor_table.runProbe)(probe, buffer, position, entry?.length ?? 0);
      const extent = look ?? (0, import_patdown_anchor_table.gateExtent)(probe, position, entry?.length ?? 0);
      from = Math.min(from, extent.from);
      to = Math.max(to, extent.to);
      if (look !== void 0 && look.outcomes.length > 0) outcomes = [...outcomes, ...look.outcomes];
    }
    return { outcomes, from: Math.max(-1, from), to: Math.min(bytes.length + 1, to) };
  };
  const isAny = (bytes, { count, ids, positions }) => {
    if (count === 0) return false;
    const buffer = asBuffer(bytes);
    for (let i = 0; i < count; i++) {
      const { probes: own, length } = table.entries[ids[i]];
      for (const probe of own) if ((0, import_patdown_anchor_table.findsAny)(probe, buffer, positions[i], length)) return true;
    }
    return false;
  };
  const outcomesOf = (bytes, kind, needsMatch) => {
    const text = kind === "plain" ? void 0 : transcode(bytes, kind);
    const plain = text?.bytes ?? bytes;
    const anchors = findAnchors(plain);
    if (needsMatch && !isAny(plain, anchors)) return [];
    const outcomes = evaluate(plain, anchors);
    if (text === void 0) return outcomes;
    return outcomes.map((outcome) => (0, import_patdown_map_offsets.mapOffsets)(outcome, (offset) => text.sourceOffset(offset)));
  };
  return {
    reach,
    anchorReach: table.anchorReach,
    arena: table.arena,
    kind: detectKind,
    findAnchors,
    evaluate,
    evaluateAt,
    whole: (bytes, kind = detectKind(bytes)) => outcomesOf(bytes, kind, false),
    wholeIfAny: (bytes, kind) => outcomesOf(bytes, kind, true),
    relate: createRelate(rules)
  };
}
var NONE = [];
async function loadScanner(rules, { wasm } = import_patdown_anchor_table.DEFAULT_PREFILTER) {
  const prefilter = { ...import_patdown_anchor_table.DEFAULT_PREFILTER, wasm: wasm && import_patdown_anchor_table.DEFAULT_PREFILTER.wasm };
  if (rules.every((rule) => rule.origin === "builtin")) return createScanner(rules, { prefilter });
  const { linearExpression } = await Promise.resolve().then(() => __toESM(require("patdown-linear"), 1));
  return createScanner(rules, { prefilter, linear: linearExpression });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createScanner,
  loadScanner
});
});
