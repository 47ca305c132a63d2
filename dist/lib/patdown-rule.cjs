module.exports = (function (exports, module, require, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var piece_exports = {};
__export(piece_exports, {
  CHARSETS: () => CHARSETS,
  CHECKSUM_KINDS: () => CHECKSUM_KINDS,
  DECODE_KINDS: () => DECODE_KINDS,
  DEFAULT_REACH: () => DEFAULT_REACH,
  MAX_REACH: () => MAX_REACH,
  MAX_RUN: () => MAX_RUN,
  RUN_CLASSES: () => RUN_CLASSES,
  STRUCTURE_NAMES: () => STRUCTURE_NAMES
});
module.exports = __toCommonJS(piece_exports);
var RUN_CLASSES = { base64: "A-Za-z0-9+/", base64url: "A-Za-z0-9_-" };
var MAX_RUN = 24;
var MAX_REACH = 64 * 1024;
var DEFAULT_REACH = 1024;
var STRUCTURE_NAMES = [
  "pem",
  "putty",
  "age",
  "jwt",
  "url-credentials",
  "connection-string",
  "authorization-header",
  "curl-user",
  "netrc",
  "npmrc",
  "docker-config",
  "service-account"
];
var CHECKSUM_KINDS = [
  "crc32-base62",
  // GitHub, npm
  "crc32-base36",
  // GitLab routable tokens
  "crc32-hex",
  // Bitbucket app passwords
  "crc32-hex-upper",
  // Atlassian
  "crc32-hex-le"
  // Grafana
];
var DECODE_KINDS = [
  "gitlab-routable",
  // payload, its length byte and the length field
  "jwt",
  // header and payload are JSON; alg, exp
  "pypi-macaroon",
  "aws-account",
  // account id in an access key id
  "basic-credentials",
  // base64 of user:password
  "base64-text",
  // base64 of something printable: evidence against
  "nkey"
  // NATS seed: base32 with CRC16
];
var CHARSETS = ["digit", "upper", "lower", "letter", "symbol"];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CHARSETS,
  CHECKSUM_KINDS,
  DECODE_KINDS,
  DEFAULT_REACH,
  MAX_REACH,
  MAX_RUN,
  RUN_CLASSES,
  STRUCTURE_NAMES
});
});
