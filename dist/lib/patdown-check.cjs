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
  loadUserRules: () => loadUserRules
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_compile_tests = require("patdown-compile-tests");
var import_patdown_rule = require("patdown-rule");
var import_patdown_mod = require("patdown-mod");
var import_patdown_errors = require("patdown-errors");
var import_patdown_levels = require("patdown-levels");
var import_patdown_helpers = require("patdown-helpers");
var import_regexpp = require("./lib/regexpp.cjs");
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
var import_yaml = require("./lib/yaml.cjs");
var import_yaml2 = require("./lib/yaml.cjs");
var import_yaml3 = require("./lib/yaml.cjs");
var import_yaml4 = require("./lib/yaml.cjs");
var import_yaml5 = require("./lib/yaml.cjs");
var import_yaml6 = require("./lib/yaml.cjs");
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
var PatternFault = class extends Error {
};
function parsePattern(source) {
  const pattern = parse(source);
  refuse(pattern.alternatives);
  return pattern;
}
function parse(source) {
  try {
    return new import_regexpp.RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
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
var MIN_LENGTH = 3;
var MAX_LENGTH = 24;
var MAX_BEHIND = 512;
var isWhole = (literal) => literal.length < MAX_LENGTH;
var NOISE = new Set(
  "access account admin api app auth bearer client code config data default email env file host http https id key live local login name new pass prod public secret server sk src test token type url user value www".split(" ")
);
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
function isNoise(literal) {
  return literal.length < MIN_LENGTH || NOISE.has(literal.toLowerCase().replace(/[^a-z0-9]/g, ""));
}
function score({ literals, lead }) {
  const shortest = literals.reduce((a, b) => a.length <= b.length ? a : b);
  const unusual = /[^a-z]/.test(shortest) ? 1 : 0;
  return Math.min(shortest.length, 8) + unusual - (lead.kind === "behind" ? 1.5 : 0);
}
var MAX_TRIES = 5e4;
function compilePattern(pattern) {
  const parsed = parsePattern(pattern.source);
  const limit = pattern.reach ?? import_patdown_rule.DEFAULT_REACH;
  if (limit > import_patdown_rule.MAX_REACH) throw new PatternFault(`reach is at most ${import_patdown_rule.MAX_REACH} bytes`);
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
  const limit = pattern.reach ?? import_patdown_rule.DEFAULT_REACH;
  if (!pattern.linear) refuseAmbiguous(parsed, pattern.ignoreCase, limit);
  const width = widthOfAlternatives(parsed.alternatives);
  if (width.min === 0) throw new PatternFault("a value must not be able to be empty");
  return {
    boundary: defaultBoundary(parsed, { ...pattern, run: void 0 }),
    publicPrefixes: pattern.ignoreCase ? [] : publicPrefixes(parsed),
    groups: groupNames(parsed.alternatives),
    minimum: width.min,
    reach: Math.min(width.look, limit)
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
    const min = Math.min(width.min, import_patdown_rule.MAX_RUN);
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
    throw new PatternFault("the literal must stand at the start or at a fixed distance from it");
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
  const runClass = source.run === void 0 ? void 0 : import_patdown_rule.RUN_CLASSES[source.run];
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
    (source) => (0, import_patdown_compile_tests.compileTests)(toTestSource(source), (place, message) => faults.push({ place, message }))
  );
  if (faults.length > 0)
    throw new import_patdown_errors.ConfigError(
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
        ...match.pair === void 0 ? {} : { pair: match.pair }
      };
    }
    case "contextual": {
      const value = compileValue({ ...match, source: match.value, linear });
      requireGroups(checks.specs, value.groups);
      return {
        kind: "contextual",
        words: wordAnchors(match.words),
        value: { source: match.value, ignoreCase: match.ignoreCase, reach: value.reach },
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
        // What the bare matcher judges to be a token has letters of both cases.
        run: { class: match.class, min: Math.min(match.min, import_patdown_rule.MAX_RUN), letters: "mixed" },
        minLength: match.min,
        maxLength: match.max,
        checks: match.checks.specs
      };
    case "path":
      if (match.globs.length === 0) throw new PatternFault("`path` needs at least one glob");
      return { kind: "path", globs: match.globs };
  }
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
var CHECK_NAMES = [
  "pattern",
  // the pattern or the grammar does not fit at the anchor
  "boundary",
  // the token goes on to the left or to the right
  "length",
  // longer than the rule's limit, or shorter than its minimum
  "placeholder",
  // an example, a template or a mask instead of a value
  "entropy",
  "charset",
  // lacks a kind of character that the value must have
  "checksum",
  "structure",
  // decodes, parses
  "naturalness",
  // reads as words, a name, a path or code instead of a random value
  "reference",
  // names where the value is (a variable, a function call) instead of being it
  "digest",
  // a UUID, a hash or another public identifier
  "alone",
  // a bare token that neither stands alone nor follows words that announce it
  // Decided when a blob's outcomes are related:
  "pair",
  // the other half is missing
  "overlap",
  // another rule describes the same bytes better
  "barred",
  // a more specific rule judged the same bytes and found evidence against them
  "dense",
  // one of many alike beside it
  "allowed"
  // an allow comment covers it
];
function readChecks(match) {
  const specs = [
    ...readChecksum(match),
    ...readDecode(match),
    ...readEntropy(match),
    ...readCharset(match),
    ...match.optionalBoolean("digest") === true ? [{ check: "digest" }] : []
  ];
  return {
    specs,
    placeholder: match.optionalBoolean("placeholder") ?? true,
    naturalness: match.optionalBoolean("naturalness")
  };
}
function readChecksum(match) {
  if (!match.has("checksum")) return [];
  const map = match.file.asMap(match.get("checksum"), "`checksum`");
  if (map === void 0) return [];
  const kind = map.oneOf("kind", import_patdown_rule.CHECKSUM_KINDS);
  const over = map.optionalString("over");
  const equals = map.optionalString("equals");
  map.finish();
  return kind === void 0 ? [] : [{ check: "checksum", kind, ...optional("over", over), ...optional("equals", equals) }];
}
function readDecode(match) {
  const node = match.get("decode");
  if (!match.has("decode")) return [];
  if ((0, import_yaml3.isScalar)(node)) {
    const kind2 = match.optionalOneOf("decode", import_patdown_rule.DECODE_KINDS);
    return kind2 === void 0 ? [] : [{ check: "structure", kind: kind2 }];
  }
  if (!(0, import_yaml3.isMap)(node)) {
    match.fault("decode", "`decode` must be a name, or { kind, over }");
    return [];
  }
  const map = match.file.asMap(node, "`decode`");
  const kind = map?.oneOf("kind", import_patdown_rule.DECODE_KINDS);
  const over = map?.optionalString("over");
  map?.finish();
  return kind === void 0 ? [] : [{ check: "structure", kind, ...optional("over", over) }];
}
function readEntropy(match) {
  const min = match.optionalNumber("entropy", { min: 0, max: 8, integer: false });
  return min === void 0 ? [] : [{ check: "entropy", min }];
}
function readCharset(match) {
  const needs = match.strings("charset").flatMap((name) => {
    const known = import_patdown_rule.CHARSETS.find((charset) => charset === name);
    if (known === void 0) match.fault("charset", `\`charset\` knows ${import_patdown_rule.CHARSETS.join(", ")}`);
    return known === void 0 ? [] : [known];
  });
  return needs.length === 0 ? [] : [{ check: "charset", needs }];
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
var KINDS = ["pattern", "context", "structure", "generic", "bare", "path"];
var RUNS = Object.keys(import_patdown_rule.RUN_CLASSES);
var DEFAULT_WITHIN = 48;
var WITHIN = { min: 1, max: 4096, integer: true };
function readMatch(file, node) {
  const map = file.asMap(node, "`match`");
  if (map === void 0) return void 0;
  const kinds = KINDS.filter((kind2) => map.has(kind2));
  const [kind] = kinds;
  if (kind === void 0 || kinds.length > 1) {
    return map.fault(void 0, `\`match\` needs exactly one of ${KINDS.join(", ")}`);
  }
  const source = readKind(map, kind);
  map.finish();
  return source;
}
function readKind(map, kind) {
  const common = { place: map.file.placeOf(map.node), checks: readChecks(map) };
  switch (kind) {
    case "pattern":
      return readPattern(map, common);
    case "context":
      return readContextual(map, common);
    case "structure":
      return readStructured(map, common);
    case "generic": {
      const expects = map.oneOf("generic", ["password", "token"]);
      return expects && { kind: "generic", ...common, expects, words: map.strings("words") };
    }
    case "bare":
      return readBare(map, common);
    case "path":
      return { kind: "path", ...common, globs: map.strings("path") };
  }
}
function readPattern(map, common) {
  const pattern = map.string("pattern");
  const source = {
    ...common,
    ignoreCase: map.optionalBoolean("ignoreCase") ?? false,
    reach: readReach(map),
    run: map.optionalOneOf("run", RUNS),
    boundary: readBoundary(map),
    pair: readPair(map)
  };
  return pattern === void 0 ? void 0 : { kind: "pattern", ...source, pattern };
}
function readContextual(map, common) {
  const value = map.string("value");
  const source = {
    ...common,
    words: map.strings("context"),
    ignoreCase: map.optionalBoolean("ignoreCase") ?? false,
    reach: readReach(map),
    within: map.optionalNumber("within", WITHIN) ?? DEFAULT_WITHIN,
    boundary: readBoundary(map)
  };
  return value === void 0 ? void 0 : { kind: "contextual", ...source, value };
}
function readStructured(map, common) {
  const structure = map.oneOf("structure", import_patdown_rule.STRUCTURE_NAMES);
  const [anchors, only] = [map.strings("anchors"), map.strings("only")];
  if (anchors.length === 0) map.fault(void 0, "a structured match needs `anchors`");
  const ignoreCase = map.optionalBoolean("ignoreCase") ?? false;
  return structure && { kind: "structured", ...common, structure, anchors, ignoreCase, only };
}
function readBare(map, common) {
  const bare = map.file.asMap(map.get("bare"), "`bare`");
  if (bare === void 0) return void 0;
  const runClass = bare.oneOf("class", RUNS);
  const min = bare.number("min", { min: 8, max: 256, integer: true });
  const max = bare.number("max", { min: 8, max: 256, integer: true });
  bare.finish();
  if (runClass === void 0 || min === void 0 || max === void 0) return void 0;
  return { kind: "bare", ...common, class: runClass, min, max };
}
var readReach = (map) => map.optionalNumber("reach", { min: 1, max: import_patdown_rule.MAX_REACH, integer: true });
function readBoundary(map) {
  const node = map.get("boundary");
  if (!map.has("boundary")) return "default";
  if ((0, import_yaml2.isScalar)(node) && node.value === "none") return { left: "", right: "" };
  const boundary = map.file.asMap(node, "`boundary` (other than none)");
  if (boundary === void 0) return "default";
  const [left, right] = [boundary.optionalString("left"), boundary.optionalString("right")];
  boundary.finish();
  for (const text of [left, right])
    if (text !== void 0 && !isClass(text)) map.fault("boundary", `[${text}] is no character class`);
  return { left, right };
}
function isClass(text) {
  try {
    new RegExp(`[${text}]`);
    return true;
  } catch {
    return false;
  }
}
function readPair(map) {
  if (!map.has("pair")) return void 0;
  const pair = map.file.asMap(map.get("pair"), "`pair`");
  const other = pair?.string("with");
  const within = pair?.number("within", WITHIN);
  pair?.finish();
  return other === void 0 || within === void 0 ? void 0 : { with: other, within };
}
var METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
var SIGN_KINDS = ["aws-sigv4", "gcp-jwt"];
var ANSWER_STATUSES = ["active", "inactive", "unknown"];
var JSON_TYPES = ["string", "number", "boolean", "array", "object", "null"];
var DOING = /(?:^|[/._:=-])(?:rotate|rotation|regenerate|refresh|renew|revoke|reset|completions?|chat|messages?|embeddings?|upload|uploads|generate|generations?|exchange|mint|create|delete|remove|send|authorize|login|signin|impersonate|assumerole|getsessiontoken|getfederationtoken)(?:[/._:?&=-]|$)/i;
var HANDS_OUT = /\/(?:oauth2?|auth|connect|openid)(?:\/[^?]*)?\/(?:access_)?tokens?(?:[?/]|$)/i;
var SPENDING = /\b(?:grant_type|max_tokens|refresh_token|mutation)\b/i;
function lintReading({ spec, reads }) {
  const parameters = spec.body === void 0 ? "" : bodyText(spec);
  return [
    ...["GET", "HEAD", "POST"].includes(spec.method) ? [] : [`${spec.method} is no way to read`],
    ...spec.method === "POST" && reads === void 0 ? ["a POST needs `reads: true` and the `source` that says that it changes nothing"] : [],
    ...spec.method !== "POST" && spec.body !== void 0 ? ["only a POST has a body"] : [],
    ...DOING.test(withoutTemplates(spec.path)) || HANDS_OUT.test(withoutTemplates(spec.path)) ? ["its path does something: a verification mints, rotates, spends, sends and ends nothing"] : [],
    ...SPENDING.test(`${spec.path} ${parameters}`) ? ["its parameters ask for something to be made: a verification only reads"] : [],
    ...carriesSecret(spec) ? [] : ["the secret stands nowhere in the request"]
  ];
}
var withoutTemplates = (text) => text.replaceAll(/\{\{.*?\}\}/g, "x");
var bodyText = ({ body }) => {
  if (body === void 0) return "";
  if (body.kind === "text") return body.text;
  return JSON.stringify(body.kind === "form" ? body.fields : body.value);
};
function carriesSecret(spec) {
  if (spec.sign !== void 0) return true;
  return JSON.stringify([spec.path, spec.headers, spec.basic, spec.body]).includes("{{secret");
}
function lintAnswer(answer) {
  const { is, status } = answer;
  const hasBody = Object.keys(answer.json).length > 0 || answer.text.length > 0;
  if (is === "unknown") return [];
  const vague = status.filter(
    (code) => code === 408 || code === 429 || code >= 500 || code >= 300 && code < 400
  );
  const isPlain = is === "active" ? status.every((code) => code < 300) : status.every((code) => code === 401);
  return [
    ...vague.map((code) => `${code} says nothing of a secret`),
    ...is === "inactive" && status.some((code) => code < 300) && !hasBody ? ["a success says `inactive` only by its body"] : [],
    ...!isPlain && !hasBody ? [`${status.join(", ")} alone does not say \`${is}\`: give the \`json\` or \`text\` that does`] : [],
    ...is === "active" && isPlain && !hasBody && Object.keys(answer.headers).length === 0 && !status.every((code) => code === 204) ? [
      "a success alone does not say `active`, since a portal may answer so: give `json`, `text` or `headers`"
    ] : []
  ];
}
var VARIABLE = /^(?:secret|secret\.path|companion\.[a-z0-9_-]+|fact\.[a-z0-9_-]+)$/;
var variablesOf = (template) => [...template.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = ""]) => name.trim());
function templateFaults(template) {
  const unknown = variablesOf(template).filter((name) => !VARIABLE.test(name));
  const isBroken = /\{\{|\}\}/.test(template.replaceAll(/\{\{.*?\}\}/g, ""));
  return [
    ...unknown.map(
      (name) => `there is no {{${name}}}; known are {{secret}}, {{secret.path}}, {{companion.NAME}}, {{fact.NAME}}`
    ),
    ...isBroken ? ["a template variable is written {{name}}"] : []
  ];
}
var companionsIn = (templates) => templates.flatMap(variablesOf).flatMap((name) => name.startsWith("companion.") ? [name.slice("companion.".length)] : []);
var import_fastest_levenshtein = (0, import_patdown_helpers.__toESM)((0, import_patdown_mod.require_mod)(), 1);
var YamlFile = class {
  faults = [];
  #file;
  #lines = new import_yaml6.LineCounter();
  #document;
  constructor(file, text) {
    this.#file = file;
    this.#document = (0, import_yaml6.parseDocument)(text, { lineCounter: this.#lines, prettyErrors: false, merge: true });
    for (const error of [...this.#document.errors, ...this.#document.warnings]) {
      this.faults.push({ place: this.#placeAt(error.pos[0]), message: error.message });
    }
  }
  /** The top of the file; undefined, with a fault, where that is no mapping. */
  root() {
    return this.asMap(this.#document.contents, "the file");
  }
  placeOf(node) {
    return this.#placeAt(node?.range?.[0] ?? 0);
  }
  fault(node, message) {
    this.faults.push({ place: this.placeOf(node), message });
    return void 0;
  }
  resolve(node) {
    if ((0, import_yaml6.isAlias)(node)) return node.resolve(this.#document);
    return (0, import_yaml6.isMap)(node) || (0, import_yaml6.isSeq)(node) || (0, import_yaml6.isScalar)(node) ? node : void 0;
  }
  asMap(raw, what) {
    const node = this.resolve(raw);
    if ((0, import_yaml6.isMap)(node)) return new MapReader(this, node, what);
    return this.fault(node, `${what} must be a mapping of keys to values`);
  }
  #placeAt(offset) {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) };
  }
};
var MapReader = class {
  file;
  node;
  #what;
  #entries = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Set();
  constructor(file, node, what) {
    this.file = file;
    this.node = node;
    this.#what = what;
    for (const item of node.items) {
      const key = (0, import_yaml6.isScalar)(item.key) ? String(item.key.value) : void 0;
      if (key === void 0) file.fault(node, `${what}: a key must be a word`);
      else if (key !== "<<")
        this.#entries.set(key, { key: file.resolve(item.key), value: file.resolve(item.value) });
    }
  }
  has(key) {
    this.#known.add(key);
    return this.#entries.has(key);
  }
  get(key) {
    this.#known.add(key);
    return this.#entries.get(key)?.value;
  }
  fault(key, message) {
    const entry = key === void 0 ? void 0 : this.#entries.get(key);
    return this.file.fault(entry?.value ?? entry?.key ?? this.node, message);
  }
  string(key) {
    if (!this.has(key)) return this.fault(void 0, `${this.#what} lacks \`${key}\``);
    return this.optionalString(key);
  }
  optionalString(key) {
    const node = this.get(key);
    if (!this.has(key)) return void 0;
    if ((0, import_yaml6.isScalar)(node) && typeof node.value === "string" && node.value !== "") return node.value;
    return this.fault(key, `\`${key}\` must be a text`);
  }
  oneOf(key, choices) {
    if (!this.has(key))
      return this.fault(void 0, `${this.#what} lacks \`${key}\` (${choices.join(", ")})`);
    return this.optionalOneOf(key, choices);
  }
  optionalOneOf(key, choices) {
    const text = this.optionalString(key);
    if (text === void 0) return void 0;
    const choice = choices.find((candidate) => candidate === text);
    return choice ?? this.fault(key, `\`${key}\` is ${quote(text)}; ${suggestion(text, choices)}`);
  }
  optionalBoolean(key) {
    const node = this.get(key);
    if (!this.has(key)) return void 0;
    if ((0, import_yaml6.isScalar)(node) && typeof node.value === "boolean") return node.value;
    return this.fault(key, `\`${key}\` must be true or false`);
  }
  optionalNumber(key, bounds) {
    const node = this.get(key);
    if (!this.has(key)) return void 0;
    const value = (0, import_yaml6.isScalar)(node) ? node.value : void 0;
    if (typeof value === "number" && value >= bounds.min && value <= bounds.max) {
      if (!bounds.integer || Number.isInteger(value)) return value;
    }
    const kind = bounds.integer ? "a whole number" : "a number";
    return this.fault(key, `\`${key}\` must be ${kind} from ${bounds.min} to ${bounds.max}`);
  }
  number(key, bounds) {
    if (!this.has(key)) return this.fault(void 0, `${this.#what} lacks \`${key}\``);
    return this.optionalNumber(key, bounds);
  }
  /** The texts of a list; empty where the key is absent. */
  strings(key) {
    return this.items(key).flatMap((node) => {
      if ((0, import_yaml6.isScalar)(node) && typeof node.value === "string" && node.value !== "") return [node.value];
      this.file.fault(node, `\`${key}\` must be a list of texts`);
      return [];
    });
  }
  /** The nodes of a list; empty where the key is absent. */
  items(key) {
    const node = this.get(key);
    if (!this.has(key)) return [];
    if ((0, import_yaml6.isSeq)(node)) return node.items.flatMap((item) => this.file.resolve(item) ?? []);
    this.fault(key, `\`${key}\` must be a list`);
    return [];
  }
  /** Faults every key that was never asked for. Call it last. */
  finish() {
    for (const [key, { key: node }] of this.#entries) {
      if (this.#known.has(key)) continue;
      this.file.fault(
        node ?? this.node,
        `${this.#what}: unknown key ${quote(key)}; ${suggestion(key, [...this.#known])}`
      );
    }
  }
};
function textsOf(map, key) {
  const node = map.get(key);
  if (!(0, import_yaml6.isMap)(node)) {
    map.fault(key, `\`${key}\` must be a mapping of names to texts`);
    return {};
  }
  const entries = node.items.flatMap((item) => {
    const value = map.file.resolve(item.value);
    if ((0, import_yaml6.isScalar)(item.key) && (0, import_yaml6.isScalar)(value) && value.value !== null)
      return [[String(item.key.value), String(value.value)]];
    map.file.fault(value, `\`${key}\` must be a mapping of names to texts`);
    return [];
  });
  return Object.fromEntries(entries);
}
var quote = (text) => `"${text.length > 40 ? `${text.slice(0, 40)}\u2026` : text}"`;
function suggestion(text, choices) {
  const [near] = choices.map((choice) => ({ choice, edits: (0, import_fastest_levenshtein.distance)(text, choice) })).filter(({ choice, edits }) => edits <= Math.max(2, choice.length / 3)).sort((a, b) => a.edits - b.edits);
  return near === void 0 ? `known are ${[...choices].sort().join(", ")}` : `did you mean "${near.choice}"?`;
}
function readRequest(map) {
  const method = map.optionalOneOf("method", METHODS) ?? "GET";
  const where = readWhere(map);
  const headers = lowerCase(readTemplates(map, "headers"));
  const basic = readBasic(map);
  const body = readBody(map);
  const sign = map.optionalOneOf("sign", SIGN_KINDS);
  const reads = map.optionalBoolean("reads");
  const source = readSource(map, reads === true);
  map.finish();
  if (where === void 0) return void 0;
  return {
    spec: {
      method,
      ...where,
      headers,
      ...basic === void 0 ? {} : { basic },
      ...body === void 0 ? {} : { body },
      ...sign === void 0 ? {} : { sign }
    },
    map,
    reads: reads === true && source !== void 0 ? { source } : void 0
  };
}
function readSource(map, isNeeded) {
  const source = isNeeded ? map.string("source") : map.optionalString("source");
  if (source === void 0 || /^https:\/\/[a-z0-9.-]+\.[a-z]+(?:[/?#]\S*)?$/i.test(source)) return source;
  return map.fault("source", "`source` is the https address of documentation");
}
function readWhere(map) {
  const url = readUrl(map);
  const base = readBase(map);
  const named = readHost(map);
  const path2 = url?.path ?? map.optionalString("path");
  if (url !== void 0 && map.has("path")) map.fault("path", "`url` has a path of its own");
  if (url !== void 0 && named !== void 0) map.fault("url", "a request has one host");
  const regions = map.strings("regions");
  for (const region of regions) if (!isHostName(region)) map.fault("regions", `${region} is no host`);
  if (regions.length > 0 && url === void 0) map.fault("regions", "`regions` belong to a `url`");
  if (path2 === void 0 || !path2.startsWith("/"))
    return map.fault(void 0, "a request needs `url`, or a host and a `path` that begins with a slash");
  checkTemplates(map, "path", [path2]);
  const host = url === void 0 ? named ?? { kind: "named" } : { kind: "fixed", name: url.host, regions };
  if (host.kind === "named" && base === void 0)
    return map.fault(void 0, "a request without a host needs a `base` that the user can name");
  const basePath = base?.path ?? "";
  if (!path2.startsWith(basePath)) map.fault("base-path", "`base-path` is the beginning of the path");
  return { host, path: path2, ...base === void 0 ? {} : { base } };
}
function readUrl(map) {
  const url = map.optionalString("url");
  if (url === void 0) return void 0;
  const [, host = "", path2 = ""] = /^https:\/\/([^/?#]+)((?:\/[^#]*)?)$/.exec(url) ?? [];
  if (isHostName(host)) return { host, path: path2 === "" ? "/" : path2 };
  return map.fault("url", "`url` begins with https:// and a fixed host name, without port, user or template");
}
var isHostName = (host) => /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/.test(host);
function readBase(map) {
  const name = map.optionalString("base");
  const path2 = map.optionalString("base-path") ?? "";
  if (name === void 0) {
    if (path2 !== "") map.fault("base-path", "`base-path` belongs to a `base`");
    return void 0;
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) map.fault("base", "`base` is written in kebab-case");
  return { name, path: path2 };
}
function readHost(map) {
  const labels = map.strings("host");
  const from = map.get("host-from");
  if (from !== void 0) return readFoundHost(map);
  if (labels.length === 0) return void 0;
  if (!isHostName(labels.join("."))) map.fault("host", "`host` lists the labels of a host name");
  return { kind: "labels", labels };
}
function readFoundHost(map) {
  const found = map.file.asMap(map.get("host-from"), "`host-from`");
  const value = found?.string("value");
  const under = found?.strings("under") ?? [];
  found?.finish();
  if (found === void 0 || value === void 0) return void 0;
  checkTemplates(found, "value", [value]);
  if (under.length === 0 || !under.every(isHostName))
    found.fault("under", "`under` lists the domains of the provider that the host must lie under");
  return { kind: "found", value, under };
}
function readTemplates(map, key) {
  if (!map.has(key)) return {};
  const entries = textsOf(map, key);
  checkTemplates(map, key, Object.values(entries));
  return entries;
}
var lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
function readBasic(map) {
  if (!map.has("basic")) return void 0;
  const { user = "", password = "", ...rest } = textsOf(map, "basic");
  if (Object.keys(rest).length > 0 || `${user}${password}` === "")
    map.fault("basic", "`basic` has `user` and `password`");
  checkTemplates(map, "basic", [user, password]);
  return { user, password };
}
function readBody(map) {
  if (!map.has("body")) return void 0;
  const body = map.file.asMap(map.get("body"), "`body`");
  if (body === void 0) return void 0;
  const [kind, ...others] = ["json", "form", "text"].filter((key) => body.has(key));
  if (kind === void 0 || others.length > 0) body.fault(void 0, "`body` has `json`, `form` or `text`");
  const spec = readBodyKind(body, kind);
  body.finish();
  return spec;
}
function readBodyKind(body, kind) {
  if (kind === "json") {
    const value = toJson(body, body.get("json"));
    checkTemplates(body, "json", stringsIn(value));
    return { kind: "json", value };
  }
  if (kind === "form") return { kind: "form", fields: readTemplates(body, "form") };
  const text = body.optionalString("text") ?? "";
  checkTemplates(body, "text", [text]);
  return { kind: "text", text };
}
function toJson(map, raw) {
  const node = map.file.resolve(raw);
  if ((0, import_yaml5.isSeq)(node)) return node.items.map((item) => toJson(map, item));
  if ((0, import_yaml5.isMap)(node))
    return Object.fromEntries(
      node.items.map(({ key, value: value2 }) => [(0, import_yaml5.isScalar)(key) ? String(key.value) : "", toJson(map, value2)])
    );
  const value = (0, import_yaml5.isScalar)(node) ? node.value : null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
var stringsIn = (value) => {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
};
function checkTemplates(map, key, templates) {
  for (const template of templates) for (const fault of templateFaults(template)) map.fault(key, fault);
}
function readVerification(rule) {
  if (!rule.has("verification")) return void 0;
  const map = rule.file.asMap(rule.get("verification"), "`verification`");
  if (map === void 0) return void 0;
  const requestMap = map.file.asMap(map.get("request"), "`request`");
  const request = requestMap === void 0 ? void 0 : readRequest(requestMap);
  const needs = map.strings("needs");
  const answers = readAnswers(map);
  const facts = readFacts(map);
  map.finish();
  if (request === void 0) return void 0;
  for (const fault of lintReading(request)) request.map.fault(void 0, fault);
  if (!answers.some(({ is }) => is === "active"))
    map.fault("answers", "no answer says that a secret is active");
  const { spec } = request;
  const named = companionsIn([JSON.stringify([spec.path, spec.headers, spec.basic, spec.body, spec.host])]);
  return { request: spec, needs: [.../* @__PURE__ */ new Set([...needs, ...named])], answers, facts };
}
function readAnswers(map) {
  return map.items("answers").flatMap((node) => {
    const answer = map.file.asMap(node, "an answer");
    return answer === void 0 ? [] : readAnswer(answer) ?? [];
  });
}
function readAnswer(map) {
  const is = map.oneOf("is", ANSWER_STATUSES);
  const status = readStatus(map);
  const json = readConditions(map, "json", readJsonCondition);
  const headers = readConditions(map, "headers", readTextCondition);
  const text = (0, import_yaml4.isScalar)(map.get("text")) ? [map.optionalString("text") ?? ""] : map.strings("text");
  const reason = map.optionalString("reason");
  const source = readSource(map, true);
  map.finish();
  if (is === void 0 || source === void 0) return void 0;
  const lowerCase2 = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  );
  const answer = {
    is,
    status,
    json,
    text,
    headers: lowerCase2,
    ...reason === void 0 ? {} : { reason },
    source
  };
  for (const fault of lintAnswer(answer)) map.fault(void 0, fault);
  return answer;
}
function readStatus(map) {
  const node = map.get("status");
  const nodes = (0, import_yaml4.isSeq)(node) ? node.items : [node];
  const codes = nodes.flatMap((item) => (0, import_yaml4.isScalar)(item) ? [item.value] : []);
  const valid = codes.filter(
    (code) => typeof code === "number" && Number.isInteger(code) && code >= 100 && code < 600
  );
  if (valid.length === 0 || valid.length !== codes.length)
    map.fault("status", "an answer has a `status`: a number such as 200, or a list of them");
  return valid;
}
function readConditions(map, key, read2) {
  if (!map.has(key)) return {};
  const node = map.get(key);
  if (!(0, import_yaml4.isMap)(node)) {
    map.fault(key, `\`${key}\` must be a mapping`);
    return {};
  }
  const entries = node.items.flatMap((item) => {
    const condition = read2(map, map.file.resolve(item.value));
    return condition === void 0 || !(0, import_yaml4.isScalar)(item.key) ? [] : [[String(item.key.value), condition]];
  });
  return Object.fromEntries(entries);
}
var JSON_HELP = `a condition is a type (${JSON_TYPES.join(", ")}), { equals: \u2026 }, { one-of: [\u2026] } or { contains: \u2026 }`;
function readJsonCondition(map, node) {
  if ((0, import_yaml4.isScalar)(node)) {
    const type = JSON_TYPES.find((name) => name === (node.value ?? "null"));
    return type === void 0 ? map.file.fault(node, JSON_HELP) : { kind: "type", type };
  }
  const condition = map.file.asMap(node, "a condition");
  const [equals, oneOf] = [condition?.get("equals"), condition?.items("one-of") ?? []];
  const contains = condition?.optionalString("contains");
  condition?.finish();
  if (contains !== void 0) return { kind: "contains", text: contains };
  const anyOf = (equals === void 0 ? oneOf : [equals]).flatMap(literalOf);
  return anyOf.length === 0 ? map.file.fault(node, JSON_HELP) : { kind: "equals", anyOf };
}
function literalOf(node) {
  const value = (0, import_yaml4.isScalar)(node) ? node.value : void 0;
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [value] : [];
}
function readTextCondition(map, node) {
  if ((0, import_yaml4.isScalar)(node) && node.value === "present") return { kind: "present" };
  const condition = map.file.asMap(node, "a condition on a header that is not `present`");
  const equals = condition?.optionalString("equals");
  const contains = condition?.optionalString("contains");
  condition?.finish();
  if (equals !== void 0) return { kind: "equals", text: equals };
  if (contains !== void 0) return { kind: "contains", text: contains };
  return map.file.fault(node, "a condition on a header is `present`, { equals: \u2026 } or { contains: \u2026 }");
}
function readFacts(map) {
  return readConditions(map, "facts", (reader, node) => {
    const fact = reader.file.asMap(node, "a fact");
    const [json, header] = [fact?.optionalString("json"), fact?.optionalString("header")];
    const between = fact?.strings("between") ?? [];
    fact?.finish();
    if (json !== void 0) return { kind: "json", path: json };
    if (header !== void 0) return { kind: "header", name: header.toLowerCase() };
    const [before, behind] = between;
    if (before !== void 0 && behind !== void 0) return { kind: "between", before, behind };
    return reader.file.fault(node, "a fact is { json: path }, { header: name } or { between: [text, text] }");
  });
}
function parseRules(file, text) {
  const yaml = new YamlFile(file, text);
  const root = yaml.faults.length === 0 ? yaml.root() : void 0;
  const rules = root === void 0 ? [] : readFile(root);
  if (yaml.faults.length > 0) {
    throw new import_patdown_errors.ConfigError(
      "PD_RULES_INVALID",
      `${file} is not a valid rule file`,
      yaml.faults,
      "see docs/writing-rules.md"
    );
  }
  return rules;
}
function readFile(root) {
  const id = root.string("provider");
  const name = root.string("name");
  const provider = { id: id ?? "", name: name ?? "", revoke: root.optionalString("revoke") };
  if (id !== void 0 && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    root.fault("provider", "`provider` is written in kebab-case");
  const nodes = root.items("rules");
  if (nodes.length === 0) root.fault("rules", "a rule file needs `rules`, a list of at least one");
  const rules = nodes.flatMap((node) => readRule(root, node, provider) ?? []);
  ignoreSharedBlocks(root);
  root.finish();
  return rules;
}
function ignoreSharedBlocks(root) {
  for (const item of root.node.items) {
    if ((0, import_yaml.isScalar)(item.key) && typeof item.key.value === "string" && item.key.value.startsWith("x-"))
      root.has(item.key.value);
  }
}
function readRule(root, node, provider) {
  const map = root.file.asMap(node, "a rule");
  if (map === void 0) return void 0;
  const id = map.string("id");
  if (id !== void 0 && !isRuleId(id, provider.id)) {
    map.fault("id", `\`id\` is kebab-case and begins with the provider: ${provider.id}-\u2026`);
  }
  const name = map.string("name");
  const description = map.string("description");
  const severity = map.oneOf("severity", import_patdown_levels.SEVERITIES);
  const confidence = map.oneOf("confidence", import_patdown_levels.CONFIDENCES);
  const remediation = map.string("remediation");
  const revoke = map.optionalString("revoke") ?? provider.revoke;
  const references = map.strings("references");
  const matches = readMatches(map);
  const [examples, negatives] = [readExamples(map), readNegatives(map)];
  const verification = readVerification(map);
  map.finish();
  if (!id || !name || !description || !severity || !confidence || !remediation) return void 0;
  return {
    info: {
      id,
      provider: provider.id,
      providerName: provider.name,
      name,
      description: oneLine(description),
      severity,
      confidence,
      remediation: oneLine(remediation),
      ...revoke === void 0 ? {} : { revokeUrl: revoke },
      references
    },
    place: map.file.placeOf(map.node),
    matches,
    examples,
    negatives,
    ...verification === void 0 ? {} : { verification }
  };
}
var isRuleId = (id, provider) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && (id === provider || id.startsWith(`${provider}-`));
var oneLine = (text) => text.replace(/\s+/g, " ").trim();
function readMatches(map) {
  const node = map.get("match");
  if (node === void 0) {
    map.fault(void 0, "a rule lacks `match`");
    return [];
  }
  const nodes = (0, import_yaml.isSeq)(node) ? map.items("match") : [node];
  return nodes.flatMap((item) => readMatch(map.file, item) ?? []);
}
function readExamples(map) {
  return map.items("examples").flatMap((node) => {
    const place = map.file.placeOf(node);
    if ((0, import_yaml.isScalar)(node) && typeof node.value === "string")
      return [{ marked: node.value, place, path: void 0, also: [] }];
    const example = map.file.asMap(node, "an example that is no text");
    const marked = example?.string("text");
    const path2 = example?.optionalString("path");
    const also = example?.strings("also") ?? [];
    example?.finish();
    return marked === void 0 ? [] : [{ marked, place, path: path2, also }];
  });
}
function readNegatives(map) {
  return map.items("negatives").flatMap((node) => {
    const place = map.file.placeOf(node);
    const negative = map.file.asMap(node, "a negative");
    const text = negative?.string("text");
    const check = negative?.oneOf("check", CHECK_NAMES);
    const path2 = negative?.optionalString("path");
    negative?.finish();
    return text === void 0 || check === void 0 ? [] : [{ marked: text, place, check, path: path2 }];
  });
}
var IS_RULE_FILE = /\.ya?ml$/i;
function loadRuleSources(fileOrDirectory) {
  return ruleFiles(fileOrDirectory).flatMap((file) => parseRules(file, read(file)));
}
function ruleFiles(given) {
  if (!isDirectory(given)) return [given];
  const files = (0, import_node_fs.readdirSync)(given).filter((name) => IS_RULE_FILE.test(name)).sort().map((name) => import_node_path.default.join(given, name));
  if (files.length === 0) {
    throw new import_patdown_errors.InputError("PD_RULES_EMPTY", `${given} holds no rule files`, {
      hint: "rule files end in .yml or .yaml"
    });
  }
  return files;
}
function isDirectory(given) {
  try {
    return (0, import_node_fs.statSync)(given).isDirectory();
  } catch (cause) {
    throw new import_patdown_errors.InputError("PD_RULES_MISSING", `there are no rules at ${given}`, {
      hint: "name a rule file or a directory of them",
      cause
    });
  }
}
function read(file) {
  try {
    return (0, import_node_fs.readFileSync)(file, "utf8");
  } catch (cause) {
    throw new import_patdown_errors.InputError("PD_RULES_UNREADABLE", `cannot read the rule file ${file}`, { cause });
  }
}
var loadUserRules = (path2, origin = "user") => compileRules(loadRuleSources(path2), origin);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  loadUserRules
});
});
