'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  loadRuleSources
} = require("patdown-check");
const {
  DEFAULT_REACH,
  MAX_REACH,
  MAX_RUN,
  RUN_CLASSES
} = require("patdown-rule");
const {
  compileTests
} = require("patdown-compile-tests");
const {
  ConfigError
} = require("patdown-errors");

// src/rules/pattern/byte-set.ts
var NO_BYTES = 0n;
var ALL_BYTES = (1n << 256n) - 1n;
var bit = (byte) => 1n << BigInt(byte);
var range = (from, to) => {
  let set = NO_BYTES;
  for (let byte = from; byte <= Math.min(to, 255); byte++) set |= bit(byte);
  return set;
};
var DIGIT = range(48, 57);
var WORD = DIGIT | range(65, 90) | range(97, 122) | bit(95);
var SPACE = range(9, 13) | bit(32) | bit(160);
var LINE_BREAKS = bit(10) | bit(13);
var ALNUM = WORD & ~bit(95);
var CAPITAL = range(65, 90);
var CAPITAL_OR_DIGIT = CAPITAL | DIGIT;
var overlap = (a, b) => (a & b) !== NO_BYTES;
function bytesOf(set) {
  const bytes = [];
  for (let byte = 0; byte < 256; byte++) if ((set & bit(byte)) !== NO_BYTES) bytes.push(byte);
  return bytes;
}
function byteSetOf(node, ignoreCase) {
  const set = exactSet(node);
  return ignoreCase ? withBothCases(set) : set;
}
function exactSet(node) {
  switch (node.type) {
    case "Character":
      return node.value < 256 ? bit(node.value) : NO_BYTES;
    case "CharacterClassRange":
      return range(node.min.value, node.max.value);
    case "CharacterClass": {
      const union2 = node.elements.reduce((set, element) => set | exactSet(element), NO_BYTES);
      return node.negate ? ALL_BYTES & ~union2 : union2;
    }
    case "CharacterSet":
      return characterSet(node);
    default:
      return NO_BYTES;
  }
}
function characterSet(node) {
  if (node.kind === "any") return ALL_BYTES & ~LINE_BREAKS;
  const set = node.kind === "digit" ? DIGIT : node.kind === "word" ? WORD : node.kind === "space" ? SPACE : NO_BYTES;
  return "negate" in node && node.negate ? ALL_BYTES & ~set : set;
}
function withBothCases(set) {
  let both = set;
  for (let lower = 97; lower <= 122; lower++) {
    if ((set & (bit(lower) | bit(lower - 32))) !== NO_BYTES) both |= bit(lower) | bit(lower - 32);
  }
  return both;
}
function toClass(set) {
  const hex = (byte) => `\\x${byte.toString(16).padStart(2, "0")}`;
  const readable = (byte) => /[0-9A-Za-z_]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex(byte);
  const bytes = bytesOf(set);
  let text = "";
  for (let i = 0; i < bytes.length; ) {
    let j = i;
    while (bytes[j + 1] === (bytes[j] ?? 0) + 1) j++;
    const [from, to] = [bytes[i] ?? 0, bytes[j] ?? 0];
    text += j - i > 1 ? `${readable(from)}-${readable(to)}` : bytes.slice(i, j + 1).map(readable).join("");
    i = j + 1;
  }
  return text;
}

// src/rules/pattern/ambiguity.ts
function ambiguityOf(pattern, ignoreCase, reach) {
  const builder = new Builder(ignoreCase);
  builder.alternatives(pattern.alternatives);
  const tries = builder.loops.reduce((product2, loop) => product2 * triesOf(loop, reach), 1);
  return { exponential: builder.exponential, tries };
}
var Builder = class {
  loops = [];
  exponential;
  #ignoreCase;
  constructor(ignoreCase) {
    this.#ignoreCase = ignoreCase;
  }
  alternatives(alternatives) {
    const parts = alternatives.map((alternative) => this.#sequence(alternative.elements));
    return {
      nullable: parts.some((part) => part.nullable),
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
      inside: parts.flatMap((part) => part.inside)
    };
  }
  #sequence(elements) {
    return elements.map((element) => this.#element(element)).reduce(concatenate, EMPTY);
  }
  #element(element) {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return this.alternatives(element.alternatives);
      case "Quantifier":
        return this.#repeat(element);
      case "Character":
      case "CharacterSet":
      case "CharacterClass": {
        const position = { set: byteSetOf(element, this.#ignoreCase), follow: [] };
        return { nullable: false, first: [position], last: [position], inside: [position] };
      }
      default:
        return EMPTY;
    }
  }
  #repeat(quantifier) {
    if (quantifier.max === 0) return EMPTY;
    const body = this.#element(quantifier.element);
    if (quantifier.max > 1) {
      for (const last of body.last) last.follow.push(...body.first);
      if (body.inside.some(hasRivals)) this.exponential ??= quantifier.raw;
    }
    this.loops.push({ quantifier, inside: new Set(body.inside) });
    return { ...body, nullable: body.nullable || quantifier.min === 0 };
  }
};
var EMPTY = { nullable: true, first: [], last: [], inside: [] };
function concatenate(head, tail) {
  for (const last of head.last) last.follow.push(...tail.first);
  return {
    nullable: head.nullable && tail.nullable,
    first: head.nullable ? [...head.first, ...tail.first] : head.first,
    last: tail.nullable ? [...head.last, ...tail.last] : tail.last,
    inside: [...head.inside, ...tail.inside]
  };
}
var hasRivals = ({ follow }) => follow.some((one, index) => follow.slice(index + 1).some((other) => overlap(one.set, other.set)));
function triesOf({ quantifier, inside }, reach) {
  const choices = Math.min(quantifier.max, reach) - quantifier.min + 1;
  if (choices <= 1) return 1;
  const canLinger = [...inside].some(
    ({ follow }) => follow.some(
      (one) => inside.has(one) && follow.some((other) => !inside.has(other) && overlap(one.set, other.set))
    )
  );
  return canLinger ? choices : 1;
}

// src/rules/pattern/literals.ts
var MAX_STRINGS = 64;
var MAX_CLASS = 6;
var flatten = (elements) => elements.flatMap((element) => {
  if (element.type !== "Group" && element.type !== "CapturingGroup") return [element];
  const [only, ...others] = element.alternatives;
  return only !== void 0 && others.length === 0 ? flatten(only.elements) : [element];
});
function literalSegments(elements, ignoreCase) {
  const segments = [];
  let current;
  elements.forEach((element, index) => {
    const strings = exactStrings(element, ignoreCase);
    const joined = strings && current && product(current.strings, strings);
    if (current !== void 0 && joined !== void 0) {
      current = { from: current.from, to: index + 1, strings: joined };
      return;
    }
    if (current !== void 0) segments.push(current);
    current = strings && { from: index, to: index + 1, strings };
  });
  if (current !== void 0) segments.push(current);
  return segments;
}
function exactStrings(element, ignoreCase) {
  switch (element.type) {
    case "Character":
    case "CharacterSet":
    case "CharacterClass": {
      const chars = bytesOf(byteSetOf(element, false)).map((byte) => String.fromCharCode(byte));
      const folded = ignoreCase ? [...new Set(chars.map((char) => char.toLowerCase()))] : chars;
      return folded.length > 0 && folded.length <= MAX_CLASS ? folded : void 0;
    }
    case "Group":
    case "CapturingGroup": {
      const all = element.alternatives.map(
        (alternative) => stringsOfSequence(alternative.elements, ignoreCase)
      );
      return all.some((strings) => strings === void 0) ? void 0 : unique(all.flatMap((strings) => strings ?? []));
    }
    case "Quantifier": {
      if (element.min !== element.max || element.min > 16) return void 0;
      const once = exactStrings(element.element, ignoreCase);
      return once && Array.from({ length: element.min }, () => once).reduce(
        (strings, next) => strings && product(strings, next),
        [""]
      );
    }
    case "Assertion":
      return element.kind === "word" ? [""] : void 0;
    default:
      return void 0;
  }
}
function stringsOfSequence(elements, ignoreCase) {
  let strings = [""];
  for (const element of elements) {
    const next = exactStrings(element, ignoreCase);
    strings = next && strings && product(strings, next);
  }
  return strings;
}
function product(heads, tails) {
  if (heads.length * tails.length > MAX_STRINGS) return void 0;
  return unique(heads.flatMap((head) => tails.map((tail) => head + tail)));
}
var unique = (strings) => {
  const distinct = [...new Set(strings)];
  return distinct.length <= MAX_STRINGS ? distinct : distinct.slice(0, 0);
};
function leadingStrings(elements) {
  const first = literalSegments(flatten(elements), false)[0];
  return first !== void 0 && first.from === 0 && first.strings.length > 0 ? first.strings : void 0;
}

// src/rules/pattern/width.ts
var NOTHING = { min: 0, max: 0, look: 0 };
var ONE = { min: 1, max: 1, look: 1 };
function widthOfAlternatives(alternatives) {
  const widths = alternatives.map((alternative) => widthOfSequence(alternative.elements));
  return {
    min: Math.min(...widths.map((width) => width.min)),
    max: Math.max(...widths.map((width) => width.max)),
    look: Math.max(...widths.map((width) => width.look))
  };
}
function widthOfSequence(elements) {
  return elements.map(widthOf).reduce(
    (sum, next) => ({
      min: sum.min + next.min,
      max: sum.max + next.max,
      look: Math.max(sum.look, sum.max + next.look)
    }),
    NOTHING
  );
}
function widthOf(element) {
  switch (element.type) {
    case "Group":
    case "CapturingGroup":
      return widthOfAlternatives(element.alternatives);
    case "Quantifier": {
      const { min, max, look } = widthOf(element.element);
      const times = max === 0 ? 0 : element.max * max;
      const last = Number.isFinite(times) ? times - max + look : times;
      return { min: min * element.min, max: times, look: Math.max(times, last) };
    }
    case "Assertion":
      if (element.kind === "lookahead")
        return { ...NOTHING, look: widthOfAlternatives(element.alternatives).look };
      return { ...NOTHING, look: 1 };
    case "Backreference":
      return NOTHING;
    default:
      return ONE;
  }
}

// src/rules/pattern/parse.ts
const { RegExpParser } = require("./lib/regexpp.cjs");
var PatternFault = class extends Error {
};
function parsePattern(source) {
  const pattern = parse(source);
  refuse(pattern.alternatives);
  return pattern;
}
function parse(source) {
  try {
    return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
      unicode: false,
      unicodeSets: false
    });
  } catch (error) {
    throw new PatternFault(error instanceof Error ? error.message : "not a regular expression");
  }
}
function refuse(alternatives) {
  for (const element of alternatives.flatMap((alternative) => alternative.elements)) refuseElement(element);
}
function refuseElement(element) {
  switch (element.type) {
    case "Backreference":
      throw new PatternFault("back-references are not allowed: they make matching exponential");
    case "Assertion":
      refuseAssertion(element);
      return;
    case "Group":
    case "CapturingGroup":
      refuse(element.alternatives);
      return;
    case "Quantifier":
      refuseElement(element.element);
      return;
    case "Character":
      if (element.value > 255) throw new PatternFault(`${element.raw} is no byte: patterns match bytes`);
      return;
  }
}
function refuseAssertion(assertion) {
  switch (assertion.kind) {
    case "start":
    case "end":
      throw new PatternFault(
        `${assertion.raw} is not allowed: the engine sees a window, whose edges are not those of a line or a file`
      );
    case "lookbehind":
      throw new PatternFault("look-behind is not allowed: use `boundary`");
    case "lookahead":
      refuse(assertion.alternatives);
      return;
    case "word":
      return;
  }
}

// src/rules/pattern/anchors.ts
var MIN_LENGTH = 3;
var MAX_LENGTH = 24;
var MAX_BEHIND = 512;
var isWhole = (literal) => literal.length < MAX_LENGTH;
var NOISE = new Set(
  "access account admin api app auth bearer client code config data default email env file host http https id key live local login name new pass prod public secret server sk src test token type url user value www".split(" ")
);
var COMMON = /* @__PURE__ */ new Set(["echo"]);
function chooseAnchor(elements, ignoreCase) {
  const flat = flatten(elements);
  const usable = literalSegments(flat, ignoreCase).flatMap(({ from, to, strings }) => {
    const literals = [...new Set(strings.map((text) => text.slice(0, MAX_LENGTH)))];
    if (literals.length === 0 || literals.some(isNoise)) return [];
    const lead = leadOf(flat.slice(0, from));
    const first = flat[from];
    const index = first === void 0 ? -1 : elements.indexOf(first);
    return lead === void 0 || lead.kind === "behind" && index < 0 ? [] : [{ literals, lead, from: Math.max(0, index), behind: literals.every(isWhole) ? to : void 0 }];
  });
  const best = usable.sort((a, b) => score(b) - score(a) || a.lead.width - b.lead.width)[0];
  if (best === void 0) {
    throw new PatternFault(
      `no literal of ${MIN_LENGTH} bytes or more that every match contains: write a longer literal part, or use \`context\` with words that stand near the value`
    );
  }
  return best;
}
function leadOf(before) {
  const { min, max } = widthOfSequence(before);
  if (min === max) return { kind: "fixed", width: max };
  return max > MAX_BEHIND ? void 0 : { kind: "behind", width: max };
}
var wordOf = (literal) => literal.toLowerCase().replace(/[^a-z0-9<]/g, "");
function isNoise(literal) {
  return literal.length < MIN_LENGTH || NOISE.has(wordOf(literal));
}
function score({ literals, lead }) {
  const shortest = literals.reduce((a, b) => a.length <= b.length ? a : b);
  const unusual = /[^a-z]/.test(shortest) ? 1 : 0;
  const common = COMMON.has(wordOf(shortest)) ? 3 : 0;
  return Math.min(shortest.length, 8) + unusual - common - (lead.kind === "behind" ? 1.5 : 0);
}

// src/rules/pattern/compile-pattern.ts
var MAX_TRIES = 5e4;
function compilePattern(pattern) {
  const parsed = parsePattern(pattern.source);
  const limit = pattern.reach ?? DEFAULT_REACH;
  if (limit > MAX_REACH) throw new PatternFault(`reach is at most ${MAX_REACH} bytes`);
  if (!pattern.linear) refuseAmbiguous(parsed, pattern.ignoreCase, limit);
  return {
    variants: parsed.alternatives.map((alternative) => compileVariant(alternative, pattern, limit)),
    boundary: defaultBoundary(parsed, pattern),
    publicPrefixes: pattern.ignoreCase ? [] : publicPrefixes(parsed),
    groups: groupNames(parsed.alternatives)
  };
}
function compileValue(pattern) {
  const parsed = parsePattern(pattern.source);
  const limit = pattern.reach ?? DEFAULT_REACH;
  if (!pattern.linear) refuseAmbiguous(parsed, pattern.ignoreCase, limit);
  const width = widthOfAlternatives(parsed.alternatives);
  if (width.min === 0) throw new PatternFault("a value must not be able to be empty");
  return {
    boundary: defaultBoundary(parsed, { ...pattern, run: void 0 }),
    publicPrefixes: pattern.ignoreCase ? [] : publicPrefixes(parsed),
    groups: groupNames(parsed.alternatives),
    minimum: width.min,
    reach: Math.min(width.look, limit),
    holds: longestRun(parsed.alternatives, pattern.ignoreCase)
  };
}
function refuseAmbiguous(pattern, ignoreCase, reach) {
  const { exponential, tries } = ambiguityOf(pattern, ignoreCase, reach);
  if (exponential !== void 0) {
    throw new PatternFault(
      `the repeat ${exponential} can match the same text in several ways, which can take exponential time`
    );
  }
  if (tries > MAX_TRIES) {
    throw new PatternFault(
      `neighbouring repeats that match the same bytes can take ${tries} tries at one place`
    );
  }
}
function compileVariant(alternative, pattern, limit) {
  const { elements } = alternative;
  const width = widthOfSequence(elements);
  const unbounded = width.look === Number.POSITIVE_INFINITY;
  if (pattern.run !== void 0) {
    if (unbounded) throw new PatternFault("a pattern that begins at a run start needs an upper bound");
    const min = Math.min(width.min, MAX_RUN);
    const follows2 = runOf(flatten(elements), pattern.ignoreCase);
    return {
      ...follows2 === void 0 ? {} : { follows: follows2 },
      source: alternative.raw,
      ignoreCase: pattern.ignoreCase,
      anchor: { run: { class: pattern.run, min, letters: lettersOf(elements, min, pattern) } },
      lead: { kind: "fixed", width: 0 },
      reach: width.look,
      unbounded
    };
  }
  const anchor = chooseAnchor(elements, pattern.ignoreCase);
  const { kind } = anchor.lead;
  if (kind === "behind" && pattern.linear) {
    throw new PatternFault(
      "the literal must stand at the start or at a fixed distance from it, save in built-in rules, as which --as-builtin checks and tests rules"
    );
  }
  const follows = anchor.behind === void 0 ? void 0 : runOf(flatten(elements).slice(anchor.behind), pattern.ignoreCase);
  const raws = elements.map((element) => element.raw);
  const head = raws.slice(0, anchor.from).join("");
  const look = kind === "fixed" ? width.look - anchor.lead.width : widthOfSequence(elements.slice(anchor.from)).look;
  return {
    source: kind === "fixed" ? alternative.raw : `(?<=(?<head>${head}))${raws.slice(anchor.from).join("")}`,
    ignoreCase: pattern.ignoreCase,
    anchor: {
      literals: anchor.literals.map((text) => ({ text, ignoreCase: pattern.ignoreCase }))
    },
    lead: anchor.lead,
    ...follows === void 0 ? {} : { follows },
    reach: unbounded ? limit : look,
    unbounded
  };
}
var MAX_FOLLOWS = 64;
function runOf(elements, ignoreCase) {
  let [set, min] = [NO_BYTES, 0];
  for (const element of elements) {
    if (element.type === "Assertion" || element.type === "Backreference") break;
    const least = widthOfSequence([element]).min;
    const own = elementSet(element, ignoreCase);
    if (min > 0 && (own & ~set) !== NO_BYTES) break;
    set |= own;
    min += least;
    if (least === 0) break;
  }
  return min === 0 || set === NO_BYTES || bytesOf(set).length > 128 ? void 0 : { class: toClass(set), min: Math.min(min, MAX_FOLLOWS) };
}
var MIN_HELD = 6;
function longestRun([alternative, ...others], ignoreCase) {
  if (alternative === void 0 || others.length > 0) return void 0;
  const elements = flatten(alternative.elements);
  let longest;
  for (let i = 0; i < elements.length; i++) {
    const before = widthOfSequence(elements.slice(0, i)).look;
    const run = runOf(elements.slice(i), ignoreCase);
    if (before === Number.POSITIVE_INFINITY || run === void 0) continue;
    if (run.min >= MIN_HELD && run.min > (longest?.min ?? 0)) longest = { ...run, before };
  }
  return longest;
}
function lettersOf(elements, min, pattern) {
  let width = 0;
  let hasCapital = false;
  for (const element of elements) {
    if (width >= min) break;
    const set = elementSet(element, pattern.ignoreCase);
    if ((set & ~CAPITAL_OR_DIGIT) !== NO_BYTES) return pattern.letters;
    const { min: least } = widthOfSequence([element]);
    if (least > 0 && (set & ~CAPITAL) === NO_BYTES) hasCapital = true;
    width += least;
  }
  return width >= min && hasCapital ? "upper" : pattern.letters;
}
function defaultBoundary(pattern, source) {
  const first = pattern.alternatives.map(({ elements }) => edgeSet(elements, source.ignoreCase)).reduce(union, NO_BYTES);
  const last = pattern.alternatives.map(({ elements }) => edgeSet([...elements].reverse(), source.ignoreCase)).reduce(union, NO_BYTES);
  const runClass = source.run === void 0 ? void 0 : RUN_CLASSES[source.run];
  return {
    left: runClass ?? (overlap(first, ALNUM) ? toClass(ALNUM) : ""),
    // A class of nearly everything says what the value is not; nothing then tells that it goes on.
    right: runClass ?? (bytesOf(last).length > 128 ? "" : toClass(last))
  };
}
var union = (a, b) => a | b;
function edgeSet(elements, ignoreCase) {
  let set = NO_BYTES;
  for (const element of elements) {
    set |= elementSet(element, ignoreCase);
    if (widthOfSequence([element]).min > 0) break;
  }
  return set;
}
function elementSet(element, ignoreCase) {
  switch (element.type) {
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return byteSetOf(element, ignoreCase);
    case "Quantifier":
      return elementSet(element.element, ignoreCase);
    case "Group":
    case "CapturingGroup":
      return element.alternatives.flatMap((alternative) => alternative.elements).map((inner) => elementSet(inner, ignoreCase)).reduce(union, NO_BYTES);
    default:
      return NO_BYTES;
  }
}
function publicPrefixes(pattern) {
  const prefixes = pattern.alternatives.map(({ elements }) => leadingStrings(secretElements(elements)));
  if (prefixes.some((strings) => strings === void 0)) return [];
  return [...new Set(prefixes.flatMap((strings) => strings ?? []))].filter((text) => text !== "");
}
function secretElements(elements) {
  for (const element of elements) {
    if (element.type === "CapturingGroup" && element.name === "secret") {
      const [only, ...others] = element.alternatives;
      return only !== void 0 && others.length === 0 ? only.elements : [];
    }
  }
  return elements;
}
function groupNames(alternatives) {
  const names = alternatives.flatMap(({ elements }) => elements.flatMap(namesIn));
  return [...new Set(names)];
}
function namesIn(element) {
  switch (element.type) {
    case "CapturingGroup":
      return [...element.name === null ? [] : [element.name], ...groupNames(element.alternatives)];
    case "Group":
      return groupNames(element.alternatives);
    case "Quantifier":
      return namesIn(element.element);
    default:
      return [];
  }
}

// src/rules/words.ts
var SEPARATORS = ["", "_", "-", ".", " "];
var NOISE2 = new Set(
  "access account admin api app auth client code config data env id key login name new pass test type url user value".split(
    " "
  )
);
var MIN_LENGTH2 = 3;
function wordAnchors(words) {
  if (words.length === 0) throw new PatternFault("needs at least one word");
  const literals = /* @__PURE__ */ new Set();
  for (const word of words) {
    if (!/^[\x20-\x7e]+$/.test(word) || word !== word.toLowerCase()) {
      throw new PatternFault(`the word "${word}" must be lower-case ASCII`);
    }
    if (word.length < MIN_LENGTH2 || NOISE2.has(word))
      throw new PatternFault(`the word "${word}" stands in most files: use a longer one`);
    for (const separator of word.replace(/^_|_$/g, "").includes("_") ? SEPARATORS : ["_"]) {
      literals.add(joinWith(word, separator));
    }
  }
  return [...literals].sort().map((text) => ({ text, ignoreCase: true }));
}
var joinWith = (word, separator) => word.replace(/(?<=[^_])_(?=[^_])/g, separator);

// src/rules/compile.ts
function compileRules(sources, origin) {
  const faults = [...duplicateIds(sources)];
  const rules = sources.map(
    (source) => ({
      ...source.info,
      matchers: source.matches.flatMap((match) => tryCompile(match, origin, faults)),
      origin
    })
  );
  const tests = sources.map(
    (source) => compileTests(toTestSource(source), (place, message) => faults.push({ place, message }))
  );
  if (faults.length > 0)
    throw new ConfigError(
      "PD_RULES_INVALID",
      "rules that cannot be compiled",
      faults,
      "see docs/writing-rules.md"
    );
  return { rules, tests };
}
function duplicateIds(sources) {
  const seen = /* @__PURE__ */ new Set();
  return sources.flatMap(({ info, place }) => {
    if (seen.has(info.id)) return [{ place, message: `a second rule with the id ${info.id}` }];
    seen.add(info.id);
    return [];
  });
}
function tryCompile(match, origin, faults) {
  try {
    return [compileMatch(match, origin === "user")];
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error;
    faults.push({ place: match.place, message: error.message });
    return [];
  }
}
function compileMatch(match, linear) {
  const { checks } = match;
  switch (match.kind) {
    case "pattern": {
      const { variants, boundary, publicPrefixes: publicPrefixes2, groups } = compilePattern({
        ...match,
        source: match.pattern,
        letters: wantsBothCases(checks.specs) ? "mixed" : "any",
        linear
      });
      requireGroups(checks.specs, groups);
      return {
        kind: "pattern",
        variants,
        publicPrefixes: publicPrefixes2,
        boundary: mergeBoundary(boundary, match.boundary),
        checks: withDefaults(checks, false),
        ...match.pair === void 0 ? {} : { pair: match.pair },
        ...match.beside.length === 0 ? {} : { beside: match.beside.map((beside) => compileBeside(beside, variants, linear)) }
      };
    }
    case "contextual": {
      const value = compileValue({ ...match, source: match.value, linear });
      requireGroups(checks.specs, value.groups);
      return {
        kind: "contextual",
        words: wordAnchors(match.words),
        value: {
          source: match.value,
          ignoreCase: match.ignoreCase,
          reach: value.reach,
          ...value.holds === void 0 ? {} : { holds: value.holds }
        },
        within: match.within,
        boundary: mergeBoundary(value.boundary, match.boundary),
        checks: withDefaults(checks, !isHexOnly(match.value)),
        publicPrefixes: value.publicPrefixes
      };
    }
    case "structured":
      return {
        kind: "structured",
        structure: match.structure,
        anchors: match.anchors.map((text) => ({ text, ignoreCase: match.ignoreCase })),
        only: match.only,
        // Parsers judge placeholders themselves: they know which part of a thing is the value.
        checks: match.checks.specs
      };
    case "generic":
      return {
        kind: "generic",
        words: wordAnchors(match.words),
        expects: match.expects,
        checks: match.checks.specs
      };
    case "bare":
      return {
        kind: "bare",
        // What the bare matcher judges to be a token is random and has letters of both cases.
        run: { class: match.class, min: Math.min(match.min, MAX_RUN), letters: "turning" },
        minLength: match.min,
        maxLength: match.max,
        checks: match.checks.specs
      };
    case "path":
      if (match.globs.length === 0) throw new PatternFault("`path` needs at least one glob");
      return { kind: "path", globs: match.globs };
  }
}
function compileBeside({ name, pattern, ignoreCase, boundary, within }, variants, linear) {
  if (variants.some(({ unbounded }) => unbounded))
    throw new PatternFault("`beside` takes a pattern with an upper bound");
  const value = compileValue({ source: pattern, ignoreCase, reach: within, linear });
  return {
    name,
    value: { source: pattern, ignoreCase },
    boundary: mergeBoundary(value.boundary, boundary),
    within
  };
}
var wantsBothCases = (specs) => specs.some(
  (spec) => spec.check === "charset" && spec.needs.includes("upper") && spec.needs.includes("lower")
);
var isHexOnly = (pattern) => /^\(?(\[(0-9a-f|a-f0-9|0-9A-F|A-F0-9|0-9a-fA-F|a-fA-F0-9|A-Fa-f0-9|0-9A-Fa-f)\]|\{[\d,]+\}|[-()])+$/.test(
  pattern
);
function withDefaults(checks, naturalness) {
  return [
    ...checks.placeholder ? [{ check: "placeholder" }] : [],
    ...checks.specs,
    ...checks.naturalness ?? naturalness ? [{ check: "naturalness" }] : []
  ];
}
var mergeBoundary = (derived, source) => source === "default" ? derived : { left: source.left ?? derived.left, right: source.right ?? derived.right };
function requireGroups(specs, groups) {
  for (const spec of specs) {
    const wanted = [
      "over" in spec && spec.over || void 0,
      "equals" in spec && spec.equals || void 0
    ];
    for (const name of wanted) {
      if (name !== void 0 && !groups.includes(name))
        throw new PatternFault(`the pattern has no group named "${name}"`);
    }
  }
}
var toTestSource = ({ info, matches, examples, negatives }) => ({
  ruleId: info.id,
  isPathRule: matches.some((match) => match.kind === "path"),
  examples,
  negatives
});

// src/rules/user-rules.ts
var loadUserRules = (path, origin = "user") => compileRules(loadRuleSources(path), origin);

module.exports = {
  loadUserRules
};
});
