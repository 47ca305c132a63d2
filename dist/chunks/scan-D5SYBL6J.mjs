#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  last,
  toScanOptions
} from "./chunk-LV2O73WB.mjs";
import {
  safe,
  safeJson
} from "./chunk-PMG5TG26.mjs";
import {
  FORMAT_NAMES,
  quote,
  suggest,
  unwritable,
  writeOut
} from "./chunk-OSP35W3G.mjs";
import {
  VERSION
} from "./chunk-WHLVU543.mjs";
import {
  scan
} from "./chunk-KMO6I7Z7.mjs";
import "./chunk-EREGQA6B.mjs";
import "./chunk-P4C2ZHLH.mjs";
import "./chunk-LRVTW7FR.mjs";
import "./chunk-DZ3OJITQ.mjs";
import {
  confidenceRank,
  severityRank
} from "./chunk-CG45FVWC.mjs";
import "./chunk-DET2LGWT.mjs";
import "./chunk-NUCDMZGJ.mjs";
import {
  InputError,
  UsageError
} from "./chunk-WLYE3TC5.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-6ETF6G34.mjs";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/report/json.ts
var SCHEMA = "patdown/scan/1";
var renderJson = (result, context) => `${safeJson(toJson(result, context), 2)}
`;
function toJson(result, context) {
  return {
    schema: SCHEMA,
    tool: { name: "patdown", version: context.version },
    scan: scanJson(result),
    findings: result.findings.map((finding) => findingJson(finding, result, context)),
    suppressed: result.suppressed.map((finding) => findingJson(finding, result, context)),
    ...context.explain ? { rejected: result.explanations.map(rejectedJson) } : {}
  };
}
var scanJson = ({ problems, notes, sources, exclusions, stats }) => ({
  complete: problems.length === 0,
  problems: problems.map(({ kind, path: path2, message }) => ({ kind, path: path2, message })),
  notes,
  sources,
  exclusions: exclusions.map(exclusionJson),
  stats
});
var rejectedJson = (rejected) => {
  const { ruleId, check, detail, candidate, path: path2, startLine, startColumn } = rejected;
  return { ruleId, check, detail, candidate, path: path2, startLine, startColumn };
};
var exclusionJson = ({ reason, count: count2, paths }) => paths.length === 0 ? { reason, count: count2 } : { reason, count: count2, paths };
function findingJson(finding, result, context) {
  const { id, ruleId, severity, confidence, secret, checks, encoding, locations } = finding;
  return {
    id,
    ruleId,
    ruleName: result.rules.get(ruleId)?.name ?? ruleId,
    severity,
    confidence,
    secret: {
      redacted: secret.redacted,
      length: secret.length,
      ...context.showSecrets ? { value: secret.reveal() } : {}
    },
    checks: checks.map(checkJson),
    ...encoding === void 0 ? {} : { encoding },
    locations: locations.map(locationJson)
  };
}
var checkJson = ({ check, verdict, detail, facts }) => facts === void 0 ? { check, verdict, detail } : { check, verdict, detail, facts };
function locationJson(location) {
  const { fingerprint, kind, path: path2, context, suppression } = location;
  const { startLine, startColumn, endLine, endColumn, startOffset, endOffset } = location;
  return {
    fingerprint,
    kind,
    path: path2,
    context,
    startLine,
    startColumn,
    endLine,
    endColumn,
    startOffset,
    endOffset,
    ...suppression === void 0 ? {} : { suppression }
  };
}

// src/report/jsonl.ts
function renderJsonl(result, context) {
  const line = (type, value) => safeJson({ type, ...value });
  const lines = [
    ...result.findings.map((finding) => line("finding", findingJson(finding, result, context))),
    ...result.suppressed.map((finding) => line("suppressed", findingJson(finding, result, context))),
    ...context.explain ? result.explanations.map((explanation) => line("rejected", rejectedJson(explanation))) : [],
    line("scan", { schema: SCHEMA, version: context.version, ...scanJson(result) })
  ];
  return `${lines.join("\n")}
`;
}

// src/report/sarif.ts
var MAX_RESULTS = 25e3;
var MAX_TEXT = 1024;
var renderSarif = (result, context) => `${safeJson(toSarif(result, context), 2)}
`;
function toSarif(result, context) {
  const places2 = result.findings.flatMap((finding) => finding.locations.map((location) => ({ finding, location }))).filter(({ location }) => location.suppression === void 0);
  const kept = places2.length > MAX_RESULTS ? [...places2].sort((a, b) => severityRank(b.finding.severity) - severityRank(a.finding.severity)).slice(0, MAX_RESULTS) : places2;
  const ids = [...new Set(kept.map(({ finding }) => finding.ruleId))].sort();
  const infos = ids.flatMap((id) => result.rules.get(id) ?? []);
  const index = new Map(infos.map((info, position) => [info.id, position]));
  const run = {
    tool: {
      driver: {
        name: "patdown",
        version: context.version,
        semanticVersion: context.version,
        rules: infos.map(toDescriptor)
      }
    },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: result.problems.length === 0,
        toolExecutionNotifications: notifications(result.problems, places2.length - kept.length)
      }
    ],
    results: kept.map(({ finding, location }) => toResult(finding, location, result, index))
  };
  return { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
}
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note"
};
var SCORES = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5",
  info: "0.5"
};
var PRECISION = { high: "very-high", medium: "high", low: "medium" };
var clip = (text) => text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}\u2026`;
function toDescriptor(info) {
  const revoke = info.revokeUrl === void 0 ? "" : ` Revoke it at ${info.revokeUrl}.`;
  const references = info.references.map((url) => `- <${url}>`).join("\n");
  const markdown = [
    `**${info.name}** (${info.providerName})`,
    info.description,
    `### What to do

${info.remediation}`,
    ...info.revokeUrl === void 0 ? [] : [`Revoke it at <${info.revokeUrl}>.`],
    ...references === "" ? [] : [`### References

${references}`]
  ].join("\n\n");
  return {
    id: info.id,
    name: pascalCase(info.id),
    shortDescription: { text: clip(info.name) },
    fullDescription: { text: clip(info.description) },
    help: { text: clip(`${info.remediation}${revoke}`), markdown },
    ...info.references[0] === void 0 ? {} : { helpUri: info.references[0] },
    defaultConfiguration: { level: LEVELS[info.severity] },
    properties: {
      tags: ["security", "secret", info.provider],
      precision: PRECISION[info.confidence],
      "security-severity": SCORES[info.severity],
      "problem.severity": LEVELS[info.severity] === "note" ? "recommendation" : LEVELS[info.severity]
    }
  };
}
var pascalCase = (id) => id.replace(/(?:^|-)([a-z0-9])/g, (_, char) => char.toUpperCase());
function toResult(finding, location, result, index) {
  const name = result.rules.get(finding.ruleId)?.name ?? finding.ruleId;
  const { startLine, startColumn, endLine, endColumn, startOffset, endOffset } = location;
  return {
    ruleId: finding.ruleId,
    ruleIndex: index.get(finding.ruleId) ?? -1,
    level: LEVELS[finding.severity],
    message: {
      text: clip(`${name} ${finding.secret.redacted}, confidence ${finding.confidence}${proofOf(finding)}.`)
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(location.path) },
          region: {
            startLine,
            startColumn,
            endLine,
            endColumn,
            byteOffset: startOffset,
            byteLength: endOffset - startOffset
          }
        }
      }
    ],
    partialFingerprints: { "patdown/v1": location.fingerprint },
    properties: { finding: finding.id, confidence: finding.confidence, context: location.context }
  };
}
var proofOf = ({ checks }) => {
  const proof = checks.find(({ verdict }) => verdict === "proof");
  return proof === void 0 ? "" : `: ${proof.detail}`;
};
function toUri(path2) {
  const encoded = path2.split("/").map(
    (part) => encodeURIComponent(
      part.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\uFFFD")
    )
  ).join("/");
  return path2.startsWith("/") ? `file://${encoded}` : encoded;
}
var MAX_PROBLEMS = 1e3;
function notifications(problems, cut) {
  const more = problems.length - MAX_PROBLEMS;
  return [
    ...problems.slice(0, MAX_PROBLEMS).map(toNotification),
    ...more > 0 ? [note("error", `and ${more} more problems`)] : [],
    ...cut > 0 ? [note("warning", `${cut} results of lower severity are left out: at most ${MAX_RESULTS} fit`)] : []
  ];
}
var note = (level, text) => ({ level, message: { text } });
function toNotification({ kind, path: path2, message }) {
  const text = clip(path2 === "" ? message : `${path2}: ${message}`);
  const location = { physicalLocation: { artifactLocation: { uri: toUri(path2) } } };
  return {
    ...note("error", text),
    descriptor: { id: kind },
    ...path2 === "" ? {} : { locations: [location] }
  };
}

// src/report/text.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// node_modules/string-width/node_modules/ansi-regex/index.js
var ST = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
var controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
var linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
var csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/string-width/node_modules/strip-ansi/index.js
var regex = ansiRegex();
function stripAnsi(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("\x9B")) {
    return string;
  }
  return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// node_modules/string-width/index.js
var segmenter = new Intl.Segmenter();
var visibleCharacterRegex = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v");
var spacingMarkRegex = new RegExp("\\p{Spacing_Mark}", "v");
var rgiEmojiRegex = new RegExp("^\\p{RGI_Emoji}$", "v");
var unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
var extendedPictographicRegex = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence(segment) {
  if (segment.length > 50) {
    return false;
  }
  if (unqualifiedKeycapRegex.test(segment)) {
    return true;
  }
  if (segment.includes("\u200D")) {
    const pictographics = segment.match(extendedPictographicRegex);
    return pictographics !== null && pictographics.length >= 2;
  }
  return false;
}
function baseVisible(segment) {
  const index = segment.search(visibleCharacterRegex);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
  return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
  const codePoints = [];
  for (const character of visibleSegment) {
    if (!visibleCharacterRegex.test(character)) {
      continue;
    }
    codePoints.push(character.codePointAt(0));
  }
  if (codePoints.length === 0) {
    return void 0;
  }
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    const codePoint = codePoints[index];
    if (!isHangulJamo(codePoint)) {
      if (width === 0) {
        return void 0;
      }
      for (let remaining = index; remaining < codePoints.length; remaining++) {
        width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      }
      return width;
    }
    if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
      width += 2;
      index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
  let extra = 0;
  let first = true;
  for (const character of visibleSegment) {
    if (first) {
      first = false;
      continue;
    }
    if (spacingMarkRegex.test(character) || character >= "\uFF00" && character <= "\uFFEF") {
      extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
    }
  }
  return extra;
}
function stringWidth(input, options = {}) {
  if (typeof input !== "string" || input.length === 0) {
    return 0;
  }
  const {
    ambiguousIsNarrow = true,
    countAnsiEscapeCodes = false
  } = options;
  let string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("\x9B"))) {
    string = stripAnsi(string);
  }
  if (string.length === 0) {
    return 0;
  }
  if (/^[\u0020-\u007E]*$/.test(string)) {
    return string.length;
  }
  let width = 0;
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment } of segmenter.segment(string)) {
    const visibleSegment = baseVisible(segment);
    if (visibleSegment === void 0) {
      continue;
    }
    if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
      width += 2;
      continue;
    }
    const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    const codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
    width += trailingWidth(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// src/report/wrap.ts
function wrap(text, columns, indent) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && stringWidth(indent + longer) > columns) {
      lines.push(indent + line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, indent + line];
}
var ELLIPSIS = "\u2026";
function cutAround(before, secret, behind, columns) {
  const middle = stringWidth(secret);
  if (stringWidth(before) + middle + stringWidth(behind) <= columns) return { before, secret, behind };
  const left = takeEnd(before, Math.max(8, Math.floor((columns - middle) * 0.6)));
  const right = takeStart(behind, Math.max(0, columns - middle - stringWidth(left)));
  return { before: left, secret, behind: right };
}
var graphemes = (text) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
function takeStart(text, cells) {
  if (stringWidth(text) <= cells) return text;
  return takeWhile(graphemes(text), cells - 1).join("") + (cells > 0 ? ELLIPSIS : "");
}
function takeEnd(text, cells) {
  if (stringWidth(text) <= cells) return text;
  return ELLIPSIS + takeWhile(graphemes(text).reverse(), cells - 1).reverse().join("");
}
function takeWhile(parts, cells) {
  const taken = [];
  let used = 0;
  for (const part of parts) {
    used += stringWidth(part);
    if (used > cells) break;
    taken.push(part);
  }
  return taken;
}

// src/report/text-summary.ts
var MAX_PROBLEMS2 = 20;
function summaryLines(result, context, paint) {
  return [
    ...problemLines(result, context, paint),
    headline(result, paint),
    ...coverage(result, context, paint)
  ];
}
function problemLines({ problems }, context, paint) {
  if (problems.length === 0) return [];
  const shown = context.verbose ? problems : problems.slice(0, MAX_PROBLEMS2);
  const more = problems.length - shown.length;
  return [
    paint.yellow(`The scan is incomplete: ${count(problems.length, "problem")}.`),
    ...shown.map(
      ({ path: path2, message }) => `  ${path2 === "" ? "" : `${paint.cyan(safe(path2))}: `}${safe(message)}`
    ),
    ...more === 0 ? [] : [`  and ${more} more (--verbose)`]
  ];
}
function headline({ findings, problems }, paint) {
  if (findings.length === 0) {
    return problems.length === 0 ? paint.green("No secrets found.") : "No secrets found in what was scanned.";
  }
  const places2 = findings.reduce(
    (sum, { locations }) => sum + locations.filter((place) => !place.suppression).length,
    0
  );
  const files = new Set(findings.flatMap(({ locations }) => locations.map(({ path: path2 }) => path2))).size;
  const where = places2 === findings.length ? "" : ` at ${count(places2, "place")}`;
  return paint.bold(`${count(findings.length, "secret")} found${where} in ${count(files, "file")}.`);
}
function coverage(result, context, paint) {
  const { stats, exclusions, suppressed } = result;
  const seconds = stats.durationMs < 1e4 ? (stats.durationMs / 1e3).toFixed(1) : Math.round(stats.durationMs / 1e3);
  const parts = [
    `Scanned ${count(stats.files, "file")}, ${formatBytes(stats.bytesRead)}, in ${seconds} s with ${count(result.rules.size, "rule")}.`,
    ...suppressed.length === 0 ? [] : [`${count(suppressed.length, "finding")} suppressed.`],
    ...result.notes.map((note2) => `Note: ${safe(note2)}.`),
    ...exclusions.map((exclusion) => `${EXCLUDED[exclusion.reason](exclusion.count)}.`)
  ];
  const listed = context.verbose ? exclusions.flatMap(listExclusion) : [];
  return [...wrap(parts.join(" "), context.columns, "").map(paint.dim), ...listed.map(paint.dim)];
}
var EXCLUDED = {
  "git-ignored": (number) => `${count(number, "path")} ignored by git left out (--include-ignored)`,
  "git-directory": (number) => `${count(number, ".git directory", ".git directories")} left out`,
  symlink: (number) => `${count(number, "symbolic link")} not followed`,
  "special-file": (number) => `${count(number, "special file")} left out`,
  submodule: (number) => `${count(number, "submodule")} without files`
};
var listExclusion = ({ reason, paths }) => paths.map((path2) => `  ${reason}  ${safe(path2)}`);
var count = (number, one, many = `${one}s`) => `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
var UNITS = ["bytes", "KB", "MB", "GB", "TB"];
function formatBytes(bytes) {
  const power = bytes < 1e3 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1e3 ** power;
  return `${power === 0 ? value : value.toPrecision(3)} ${UNITS[power] ?? "bytes"}`;
}

// src/report/text.ts
var MAX_PLACES = 5;
var INDENT = "  ";
function renderText(result, context) {
  const paint = import_picocolors.default.createColors(context.colour);
  const findings = [...result.findings].sort(
    (a, b) => severityRank(b.severity) - severityRank(a.severity) || confidenceRank(b.confidence) - confidenceRank(a.confidence)
  );
  const told = /* @__PURE__ */ new Set();
  const blocks = findings.map((finding) => {
    const isFirst = !told.has(finding.ruleId);
    told.add(finding.ruleId);
    return findingBlock(finding, isFirst, result, context, paint);
  });
  const explained = context.explain ? explanationBlock(result, context, paint) : [];
  return [...blocks, ...explained, summaryLines(result, context, paint)].map((lines) => `${lines.join("\n")}
`).join("\n");
}
var PAINTS = {
  critical: (paint) => (text) => paint.bold(paint.red(text)),
  high: (paint) => paint.red,
  medium: (paint) => paint.yellow,
  low: (paint) => paint.cyan,
  info: (paint) => paint.dim
};
function findingBlock(finding, isFirst, result, context, paint) {
  const rule = result.rules.get(finding.ruleId);
  const severity = PAINTS[finding.severity](paint)(finding.severity);
  const value = context.showSecrets ? safe(finding.secret.reveal()) : finding.secret.redacted;
  return [
    `${severity}  ${paint.bold(rule?.name ?? finding.ruleId)}  ${value}`,
    ...wrap(evidence(finding), context.columns, INDENT).map(paint.dim),
    ...places(finding, context, paint),
    ...rule === void 0 || !isFirst ? [] : wrap(rule.remediation, context.columns, INDENT),
    ...rule?.revokeUrl === void 0 ? [] : [`${INDENT}${paint.underline(rule.revokeUrl)}`]
  ];
}
function evidence({ ruleId, confidence, checks, encoding }) {
  const told = checks.filter(({ verdict, facts }) => verdict !== "pass" || facts !== void 0).map(
    ({ detail, facts }) => safe([detail, ...Object.entries(facts ?? {}).map(([key, value]) => `${key} ${value}`)].join(", "))
  );
  const encoded = encoding === void 0 ? [] : [`${encoding} decoded`];
  return [ruleId, `confidence ${confidence}`, ...encoded, ...told].join(" \xB7 ");
}
function places(finding, context, paint) {
  const open = finding.locations.filter(({ suppression }) => suppression === void 0);
  const shown = context.verbose ? open : open.slice(0, MAX_PLACES);
  const lines = shown.flatMap((location, index) => [
    `${INDENT}${paint.cyan(`${safe(location.path)}:${location.startLine}:${location.startColumn}`)}${contextNote(location, paint)}`,
    ...index === 0 || context.verbose ? snippetLines(location.snippet, context, paint) : []
  ]);
  const more = open.length - shown.length;
  return more === 0 ? lines : [...lines, `${INDENT}${paint.dim(`and ${more} more ${more === 1 ? "place" : "places"} (--verbose)`)}`];
}
var contextNote = ({ context }, paint) => context === "code" ? "" : paint.dim(`  ${context}`);
function snippetLines(snippet, context, paint) {
  if (snippet === void 0 || snippet.end === snippet.start) return [];
  const before = safe(snippet.text.slice(0, snippet.start)).trimStart();
  const secret = safe(snippet.text.slice(snippet.start, snippet.end));
  const behind = safe(snippet.text.slice(snippet.end)).trimEnd();
  const gutter = "    \u2502 ";
  const cut = cutAround(before, secret, behind, context.columns - gutter.length);
  const mark = " ".repeat(stringWidth(cut.before)) + "^".repeat(Math.max(1, stringWidth(cut.secret)));
  return [
    `${paint.dim(gutter)}${cut.before}${paint.red(cut.secret)}${cut.behind}`,
    `${paint.dim(gutter)}${paint.red(mark)}`
  ];
}
function explanationBlock(result, context, paint) {
  if (result.explanations.length === 0) return [[paint.bold("No candidate was rejected.")]];
  const lines = result.explanations.flatMap(
    ({ path: path2, startLine, startColumn, ruleId, check, detail, candidate }) => [
      `${INDENT}${paint.cyan(`${safe(path2)}:${startLine}:${startColumn}`)}  ${candidate}`,
      ...wrap(`${ruleId}: ${check}: ${detail}`, context.columns, INDENT + INDENT)
    ]
  );
  return [[paint.bold(`Not reported (${result.explanations.length}), and why:`), ...lines]];
}

// src/report/reporter.ts
var REPORTERS = {
  text: renderText,
  json: renderJson,
  jsonl: renderJsonl,
  sarif: renderSarif
};

// src/sources/stdin.ts
import { Buffer as Buffer2 } from "node:buffer";
import { addAbortSignal } from "node:stream";
var MAX_STDIN = 1024 ** 3;
async function readStdin(stream, signal, limit = MAX_STDIN) {
  if (stream.isTTY === true) {
    throw new UsageError("PD_STDIN_TERMINAL", "standard input is a terminal", {
      hint: "pipe something into patdown, such as `git diff | patdown scan --stdin`"
    });
  }
  try {
    return await collect(addAbortSignal(signal, stream), limit);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError("PD_STDIN_UNREADABLE", "standard input cannot be read", { cause });
  }
}
async function collect(stream, limit) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) {
      throw new InputError("PD_STDIN_TOO_LARGE", `standard input has more than ${limit} bytes`, {
        hint: "write it to a file and scan that"
      });
    }
    chunks.push(chunk);
  }
  return Buffer2.concat(chunks, length);
}

// src/cli/atomic-write.ts
import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs";
import path from "node:path";
function requireWritable(file) {
  try {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw Object.assign(new Error("directory"), { code: "EISDIR" });
    const isReplaced = existing === void 0 || existing.isFile();
    if (!isReplaced) {
      accessSync(file, constants.W_OK);
      return;
    }
    const parent = path.dirname(path.resolve(file));
    if (!statSync(parent).isDirectory()) throw Object.assign(new Error("parent"), { code: "ENOTDIR" });
    accessSync(parent, constants.W_OK);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}
function writeFileAtomic(file, text) {
  let temporary;
  try {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing !== void 0 && !existing.isFile()) {
      write(file, text, false);
      return;
    }
    const target = existing === void 0 ? file : realpathSync(file);
    temporary = path.join(
      path.dirname(target),
      `.${path.basename(target)}.${randomBytes(6).toString("hex")}.tmp`
    );
    write(temporary, text, true);
    renameSync(temporary, target);
  } catch (cause) {
    if (temporary !== void 0) removeIfThere(temporary);
    throw unwritable(file, cause);
  }
}
function removeIfThere(file) {
  try {
    rmSync(file, { force: true });
  } catch {
  }
}
function write(file, text, isFlushed) {
  const handle = openSync(file, isFlushed ? "wx" : "w", 438);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    if (isFlushed) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

// src/cli/colour.ts
function wantsColour(flags, environment, stream) {
  if (flags.has("no-color")) return false;
  if (flags.has("color")) return true;
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && environment["TERM"] !== "dumb";
}

// src/cli/progress.ts
var DELAY = 1e3;
var INTERVAL = 100;
var NO_PROGRESS = { update: () => {
}, stop: () => {
} };
var loadSpinner = async () => {
  const { default: yoctoSpinner } = await import("./yocto-spinner-BKLX6POX.mjs");
  return yoctoSpinner({ stream: process.stderr, handleSignals: false });
};
function terminalProgress(load = loadSpinner, clock = Date.now) {
  const started = clock();
  let spinner;
  let isLoading = false;
  let isStopped = false;
  let last2 = Number.NEGATIVE_INFINITY;
  const start = async (text) => {
    isLoading = true;
    const loaded = await load();
    if (isStopped) return;
    spinner = loaded;
    spinner.text = text;
    spinner.start();
  };
  return {
    update(progress) {
      const now = clock();
      if (now - started < DELAY || now - last2 < INTERVAL) return;
      last2 = now;
      const text = progressText(progress);
      if (spinner !== void 0) spinner.text = text;
      else if (!isLoading) void start(text);
    },
    stop() {
      isStopped = true;
      spinner?.stop();
    }
  };
}
var grouped = (number) => number.toLocaleString("en-US");
function progressText({ filesDone, filesTotal, bytesRead }) {
  const total = filesTotal === void 0 ? "" : ` of ${grouped(filesTotal)}`;
  return `Scanned ${grouped(filesDone)}${total} files, ${grouped(Math.round(bytesRead / 1e6))} MB`;
}

// src/cli/commands/scan.ts
async function runScan({ positionals, values }, signal, self) {
  const targets = toTargets(values);
  for (const { file } of targets) if (file !== "-") requireWritable(file);
  const options = toScanOptions(positionals, values, { cwd: process.cwd(), now: Date.now() });
  const stdin = values.has("stdin") ? { path: last(values, "stdin-path") ?? "<stdin>", bytes: await readStdin(process.stdin, signal) } : void 0;
  const isSilent = values.has("quiet") || values.has("no-progress") || process.stderr.isTTY !== true;
  const progress = isSilent ? NO_PROGRESS : terminalProgress();
  const result = await scan(
    { ...options, stdin },
    { onProgress: (state) => progress.update(state), signal, environment: process.env, workerUrl: self }
  ).finally(() => progress.stop());
  const code = exitCode(result);
  if (signal.aborted) return code;
  process.exitCode = code;
  for (const target of targets) await write2(target, result, values);
  return code;
}
var exitCode = (result) => result.problems.length > 0 ? 2 : result.findings.length > 0 ? 1 : 0;
function toTargets(values) {
  const main = {
    format: toFormat(last(values, "format") ?? "text"),
    file: last(values, "output") ?? "-"
  };
  const targets = [main, ...(values.get("report") ?? []).map(toTarget)];
  const twice = targets.find(({ file }, at) => targets.findIndex((other) => other.file === file) !== at);
  if (twice === void 0) return targets;
  throw new UsageError(
    "PD_OUTPUT_TWICE",
    `two reports go to ${twice.file === "-" ? "standard output" : twice.file}`,
    {
      hint: "give each a file of its own: --output FILE, --report FORMAT=FILE"
    }
  );
}
function toTarget(text) {
  const [name = "", ...file] = text.split("=");
  if (file.length === 0 || file.join("=") === "") {
    throw new UsageError("PD_FLAG_VALUE", `--report takes FORMAT=FILE, not ${quote(text)}`);
  }
  return { format: toFormat(name), file: file.join("=") };
}
function toFormat(name) {
  const format = FORMAT_NAMES.find((candidate) => candidate === name);
  if (format !== void 0) return format;
  throw new UsageError("PD_FORMAT_UNKNOWN", `there is no report format ${quote(name)}`, {
    hint: suggest(name, FORMAT_NAMES) ?? `there are ${FORMAT_NAMES.join(", ")}`
  });
}
var MIN_COLUMNS = 40;
async function write2({ format, file }, result, values) {
  const isStandard = file === "-";
  const context = {
    version: VERSION,
    colour: isStandard && wantsColour(values, process.env, process.stdout),
    columns: Math.max(MIN_COLUMNS, (isStandard ? process.stdout.columns : void 0) ?? 80),
    showSecrets: values.has("show-secrets"),
    verbose: values.has("verbose"),
    explain: values.has("explain")
  };
  const isNothing = format === "text" && exitCode(result) === 0 && values.has("quiet") && !values.has("explain");
  const text = isNothing ? "" : REPORTERS[format](result, context);
  if (isStandard) await writeOut(text);
  else writeFileAtomic(file, text);
}
export {
  runScan
};
