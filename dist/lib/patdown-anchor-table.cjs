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
  AnchorTable: () => AnchorTable,
  DEFAULT_PREFILTER: () => DEFAULT_PREFILTER,
  MARKS: () => MARKS,
  decodeBytes: () => decodeBytes,
  extentOf: () => extentOf,
  findsAny: () => findsAny,
  gateExtent: () => gateExtent,
  probesOf: () => probesOf,
  runProbe: () => runProbe
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_rule = require("patdown-rule");
var import_patdown_secret = require("patdown-secret");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var literalsKernel = "AGFzbQEAAAABHwVgAn9/AGACf38Bf2AAAX9gBn9/f39/fwBgA39/fwACDwEDZW52Bm1lbW9yeQIAAAMGBQABAgMEBmoVfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALBycECWNvbmZpZ3VyZQADBWJlZ2luAAQGc2VhcmNoAAEGaXNEb25lAAIKwA4F2QEBBn8gASMBa0EIdiEBA0AgAUEATgRAIwMgAUEDdGoiBigCACEDA0AgA0EATgRAIwkgAEEBaiMEIANBDGxqIgUoAgQiAWsiAiMHa0sEfyAFKAIAIQQgASACIgFqIQcCfwNAIAEgB0kEQEEAIAH9AAQAIAT9AAQA/VEgBP0ABBD9Tv1TDQIaIAFBEGohASAEQSBqIQQMAQsLQQELBUEACwRAIxMjFEYEQAALIxMgAiMHazYCACMTIAM2AgQjE0EIaiQTCyAFKAIIIQMMAQsLIAYoAgQhAQwBCwsLkwoCDX8BeyAAJBMgASQUIwcjCmohDANAIwsgDEkEQCABIxNrIwZBgBRsSQRAIxMgAGsPC0HAACAMIwtrIgIgAkHAAE8bIQgjCiEDIwpBA2whBEEAIQIDQCACIAhJBEAgAiMLIAJqIgX9AAQAIg9BAv1r/Qx8fHx8fHx8fHx8fHx8fHx8/U4gD0EB/Wv9DICAgICAgICAgICAgICAgID9Tv1Q/QsEgAggAiADIAVq/QAEACIPQQL9a/0MfHx8fHx8fHx8fHx8fHx8fP1OIA9BAf1r/QyAgICAgICAgICAgICAgICA/U79UP0LBMAIIAIgBSADQQF0av0ABAAiD0EC/Wv9DHx8fHx8fHx8fHx8fHx8fHz9TiAPQQH9a/0MgICAgICAgICAgICAgICAgP1O/VD9CwSACSACIAQgBWr9AAQAIg9BAv1r/Qx8fHx8fHx8fHx8fHx8fHx8/U4gD0EB/Wv9DICAgICAgICAgICAgICAgID9Tv1Q/QsEwAkgAiAFIANBAnRq/QAEACIPQQL9a/0MfHx8fHx8fHx8fHx8fHx8fP1OIA9BAf1r/QyAgICAgICAgICAgICAgICA/U79UP0LBIAKIAJBEGohAgwBCwsjEgR/QQAFIw0hAyMOIQQjDyEFIxAhBiMRIQdBACECA0AgAiAISQRAIAItAIMIIAItAIIIIAItAIEIIAMgAi0AgAhqKAKAIGooAoAgaigCgCBqKAKAICEDIAItAMMIIAItAMIIIAItAMEIIAQgAi0AwAhqKAKAIGooAoAgaigCgCBqKAKAICEEIAItAIMJIAItAIIJIAItAIEJIAUgAi0AgAlqKAKAIGooAoAgaigCgCBqKAKAICEFIAItAMMJIAItAMIJIAItAMEJIAYgAi0AwAlqKAKAIGooAoAgaigCgCBqKAKAICEGIAItAIMKIAItAIIKIAItAIEKIAcgAi0AgApqKAKAIGooAoAgaigCgCBqKAKAICEHIAJBBGohAgwBCwsjAiADIAQgAyAESxsiAiAFIAYgBSAGSxsiCSAHIAcgCUkbIgkgAiAJSxtGBH9BAAUgAyQNIAQkDiAFJA8gBiQQIAckESMLIAhqJAtBAQsLRQRAQQAhAiMKIQsjCkEDbCENIwEhDiMNIQUjDiEGIw8hByMQIQkjESEEQYAMIQMDQCACIAhJBEAgAi0AwAgjACAGamooAgAhBiACLQCACSMAIAdqaigCACEHIAItAMAJIwAgCWpqKAIAIQkgAi0AgAojACAEamooAgAhBCACLQCACCMAIAVqaigCACEFIAMjCyACaiIKNgIAIAMgBTYCBCADIAUgDk9BA3RqIgMgCiALajYCACADIAY2AgQgAyAGIA5PQQN0aiIDIAogC0EBdGo2AgAgAyAHNgIEIAMgByAOT0EDdGoiAyAKIA1qNgIAIAMgCTYCBCADIAkgDk9BA3RqIgMgCiALQQJ0ajYCACADIAQ2AgQgAyAEIA5PQQN0aiEDIAJBAWohAgwBCwsgBSQNIAYkDiAHJA8gCSQQIAQkESMLIAhqJAtBgAwhAgNAIAIgA0kEQCACKAIAIAIoAgQQACACQQhqIQIMAQsLIANBgAxHJBILDAELCwNAIwwjCEkEQCABIxNrIwZBA3RPBEAjESMAaiMMLQAAIgJBH3FBAnQgAkHAAHFBAXRyaigCACQRIxEjAU8EQCMMIxEQAAsjDEEBaiQMDAILCwsjEyAAawsQACMMIwhGIwsjByMKakZxCyQAIAAkACABJAEgAiQCIAMkAyAEJAQgBUEBayQFIAVBAXQkBguXAgEBfyAAJAcgACABaiQIIAIkCSABQQVuQXBxJAogAUGABEkjCiMFTXIEQEEAJAoLIAAkCyAAIwpBBWxqJAxBACQNQQAkDkEAJA9BACQQQQAkESMKBEAjCiEBIwpBA2whAiMHIwVrIQADQCAAIwdJBEAjDiMAaiAAIAFqLQAAIgNBH3FBAnQgA0HAAHFBAXRyaigCACQOIw8jAGogACABQQF0ai0AACIDQR9xQQJ0IANBwABxQQF0cmooAgAkDyMQIwBqIAAgAmotAAAiA0EfcUECdCADQcAAcUEBdHJqKAIAJBAjESMAaiAAIAFBAnRqLQAAIgNBH3FBAnQgA0HAAHFBAXRyaigCACQRIABBAWohAAwBCwsLCw==";
var runsKernel = "AGFzbQEAAAABIwZgAAF/YAR/f39/AGACf38Bf2AFfn9/f38AYAAAYAN/f38AAg8BA2VudgZtZW1vcnkCAAADDAsBAgMABAAAAgABBQZbEn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwcnBAljb25maWd1cmUACQViZWdpbgAKBnNlYXJjaAAHBmlzRG9uZQAICAEECtggC5QFAgR+AntCfyACrYZCf4UiBv0MFR8fHx8fHx8fHx6KCkoKqiAA/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAIQQT9bf0O/U4iCP0MAQEBAQEBAQEBAQEBAQEBAf1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZP0MFR8fHx8fHx8fHx6KCkoKqiAA/QAEECIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAJQQT9bf0O/U4iCf0MAQEBAQEBAQEBAQEBAQEBAf1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKsQn+FgyEEAn9BCEEAIAQgBlEbIAYgCP0MBgYGBgYGBgYGBgYGBgYGBv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAJ/QwGBgYGBgYGBgYGBgYGBgYG/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cqxCf4WDIgdQDQAaQQRBACAGIAQgB4RRGyAGIAj9DBgYGBgYGBgYGBgYGBgYGBj9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgCf0MGBgYGBgYGBgYGBgYGBgYGP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKsQn+FgyIFUA0AGkECQRIgBiAHIAYgBSAHhCAEhEJ/hYMiBiAGIAdCAYaDfEJ/hSAGg4QiB0IBhiAHhSAFIAYgBiAFQgGGIAaDfEJ/hYOEIgVCAYYgBYWEIAQgBiAGIARCAYYgBoN8Qn+Fg4QiBEIBhiAEhYSDe6dBBUkbC0EBciICIANxRQRADwsjECAAIwZrNgIAIxAgASACQQN0cjYCBCMQQQhqJBALuwcDA38BewF+An9BASMEIwVyIgRBAXENABr9DBUfHx8fHx8fHx8eigpKCqogAUEQa/0ABAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgBUEE/W39Dv1OIQUgACECA0AgAkEQaiIDIAFJBEAgBf0MFR8fHx8fHx8fHx6KCkoKqiAC/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAFQQT9bf0O/U79UCEFIAMhAgwBCwtBACAF/QwGBgYGBgYGBgYGBgYGBgYG/U79U0UNABpBASAF/QwYGBgYGBgYGBgYGBgYGBgY/U79Uw0AGiAEQQRxBH8gASAAayICQcAASwR/QQEFIAJBwABGBH5CfwVCfyACrYZCf4UL/QwVHx8fHx8fHx8fHooKSgqqIAD9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIAVBBP1t/Q79Tv0MBwcHBwcHBwcHBwcHBwcHB/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZP0MFR8fHx8fHx8fHx6KCkoKqiAA/QAEECIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAFQQT9bf0O/U79DAcHBwcHBwcHBwcHBwcHBwf9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrf0MFR8fHx8fHx8fHx6KCkoKqiAA/QAEICIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAFQQT9bf0O/U79DAcHBwcHBwcHBwcHBwcHBwf9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WT9DBUfHx8fHx8fHx8eigpKCqogAP0ABDAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgBUEE/W39Dv1O/QwHBwcHBwcHBwcHBwcHBwcH/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq1CIIaEQn+FgyIGQgGIIAaDIgZCAoggBoMiBkIEiCAGgyIGQgiIIAaDIgYjAiICIwMiAyACIANIG0EQa6yIIAaDQgBSCwVBAAsLRQRAQQEPCyABJAlBACQKIAAkCyABJAxBgICAgHlBACMIIwBxQQAgACMGRiICGxskDkGAgICAeUEAIwgjAXFBACACGxskDyABIABrQcAATSQNEAMLeQEBfiAAUARADwsgACAAQgGIgyIFQgKIIAWDIgVCBIggBYMiBUIIiCAFgyIFIAJBEGusiCAFgyAAQgGGQn+FgyIAQn6DIAAgBEGAgICAeUYbIQADQCAAQgBSBEAjCyAAeqdqIAEgAiADEAAgACAAQgF9gyEADAELCwvsAgICfwF7Iw0EfxAFBQJ/A0AjCyMMSQRAQQAjESMQa0EgSQ0CGkF/IwwjC2siAHRB//8DcUEAIABBEEkbIgH9DBUfHx8fHx8fHx8eigpKCqojC/0ABAAiAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgAkEE/W39Dv1OIgIjAP0P/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kciIABH8jAiMOIABoakwFQQALBEAjCyMOa0EAIwIjBBAACyABIAIjAf0P/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kciIBBH8jAyMPIAFoakwFQQALBEAjCyMPa0EBIwMjBRAACyAAZ0EQayMOQRBqIAAbJA4gAWdBEGsjD0EQaiABGyQPIwtBEGokCyMLIwxHDQEjDiMCTgRAIwsjDmtBACMCIwQQAAsjDyMDTgRAIwsjD2tBASMDIwUQAAsMAQsLQQELCwsSAEH/////ByQCQf////8HJAML0gYDBXsBfgF/IwwjC2siBkUEQEEBDwsjESMQa0EwSQRAQQAPC/0MFR8fHx8fHx8fHx6KCkoKqiML/QAEACIA/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAAQQT9bf0O/U4hAP0MFR8fHx8fHx8fHx6KCkoKqiML/QAEECIB/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACABQQT9bf0O/U4hASAGQcAARgR+Qn8FQn8gBq2GQn+FCyEFIAZBIE0EQCAFIAAjAP0PIgL9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgASAC/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq1CgICAgHCEQn+Fg0EAIwIjBCMOEAIgBSAAIwH9DyIA/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIAEgAP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtQoCAgIBwhEJ/hYNBASMDIwUjDxACBSAFIAAjAP0PIgL9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgASAC/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq39DBUfHx8fHx8fHx8eigpKCqojC/0ABCAiA/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgA0EE/W39Dv1OIgMgAv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZP0MFR8fHx8fHx8fHx6KCkoKqiML/QAEMCIE/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAEQQT9bf0O/U4iBCAC/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq1CIIaEQn+Fg0EAIwIjBCMOEAIgBSAAIwH9DyIA/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIAEgAP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtIAMgAP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAEIAD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoRCf4WDQQEjAyMFIw8QAgsjDCQLQQEL0AYDBX8EfgF7IwIiACMDIgEgACABSBshAiMJIQAjCiEBA0AjByAAQUBrTwRAAn/9DBUfHx8fHx8fHx8eigpKCqogAP0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgCUEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZP0MFR8fHx8fHx8fHx6KCkoKqiAA/QAEECIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAJQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq39DBUfHx8fHx8fHx8eigpKCqogAP0ABCAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgCUEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZP0MFR8fHx8fHx8fHx6KCkoKqiAA/QAEMCIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAJQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq1CIIaEIgZ6pyIDIAFqIAJOIgQgBkJ/hSIFQgGIIAWDIgVCAoggBYMiBUIEiCAFgyIFQgiIIAWDIgUgAkEQa6yIIAWDIgVCAFJyBEAgAUFAayAGUA0BGiAEBH8gACABayAAIANqEAEFQQELRQRAQQAPCyAFQn8gA6yGgyEFA0AgBUIAUgRAIAYgBXoiCIgiB0IAUgRAIAAgCKdqIAAgCCAHenwiB6dqEAFFBEBBAA8LIAVCfyAHhoMhBQwCCwsLCyAGeacLIQEgAEFAayEADAELCwNAIwcgAEEQak8EQP0MFR8fHx8fHx8fHx6KCkoKqiAA/QAEACIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAJQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgNoIQQgA0EARyABIARqIAJOcQR/IAAgAWsgACAEahABBUEBC0UEQEEADwsgA2dBEGsgAUEQaiADGyEBIABBEGohAAwBCwsgACQJIAEkCkEBC88BAgF7A38gACQQIAEkERADBH8QBgVBAAsEQCMCIgEjAyIDIAEgA0gbIQMjCiEEIwkhASMJIwdJBH/9DBUfHx8fHx8fHx8eigpKCqojCf0ABAAiAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgAkEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEF/IwcjCWt0cgVBfwsjByQJQQAkCmgiBSAEaiADTgRAIAEgBGsgASAFahABGgsLIxAgAGsLEQAjCkUjCSMHT3EjCyMMT3ELIAAgAARAIAEkASACJAMgAyQFBSABJAAgAiQCIAMkBAsLXgAgACQGIAAgAWokB/0MFR8fHx8fHx8fHx6KCkoKqiACQQ9x/Q/9Dv0MAADAAQIkCBAAAAAAAAAAACACQQR1/Q/9Dv1O/RYAQf8BcSQIIAAkCUEAJApBACQLQQAkDAs=";
var loadLiterals = (memory) => instantiate(literalsKernel, memory);
var loadRuns = (memory) => instantiate(runsKernel, memory);
function instantiate(base64, memory) {
  try {
    const module2 = new WebAssembly.Module(Buffer.from(base64, "base64"));
    return new WebAssembly.Instance(module2, { env: { memory } }).exports;
  } catch {
    return void 0;
  }
}
var ROW_SHIFT = 6;
var ROW = 1 << ROW_SHIFT;
var MAX_STATES = 262144;
var foldByte = (byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte;
function buildTree(literals) {
  const classes = byteClasses();
  return { trie: new Trie(literals, classes), classes };
}
var byteClasses = () => Uint8Array.from({ length: 256 }, (_, byte) => byte & 31 | (byte & 64) >> 1);
var Trie = class {
  nodes = 1;
  firstChild;
  nextSibling;
  /** Class of the edge that leads to a node. */
  edge;
  /** Literals that end in a node, as linked lists: the first one of a node, and the next one of a literal; -1 ends. */
  firstLiteral;
  nextLiteral;
  constructor(literals, classes) {
    const bound = 1 + literals.reduce((sum, { text: text2 }) => sum + text2.length, 0);
    this.firstChild = new Int32Array(bound);
    this.nextSibling = new Int32Array(bound);
    this.edge = new Uint8Array(bound);
    this.firstLiteral = new Int32Array(bound).fill(-1);
    this.nextLiteral = new Int32Array(literals.length).fill(-1);
    literals.forEach(({ text: text2 }, id) => {
      this.#insert(text2, id, classes);
    });
  }
  /** 0 where there is none. */
  child(node, byteClass) {
    const { edge, nextSibling } = this;
    let child = this.firstChild[node];
    while (child !== 0 && edge[child] !== byteClass) child = nextSibling[child];
    return child;
  }
  #insert(text2, id, classes) {
    let node = 0;
    for (let i = 0; i < text2.length; i++) {
      const byteClass = classes[text2.charCodeAt(i)];
      const known2 = this.child(node, byteClass);
      node = known2 === 0 ? this.#addChild(node, byteClass) : known2;
    }
    this.nextLiteral[id] = this.firstLiteral[node];
    this.firstLiteral[node] = id;
  }
  #addChild(node, byteClass) {
    if (this.nodes === MAX_STATES) throw tooMany();
    const child = this.nodes++;
    this.edge[child] = byteClass;
    this.nextSibling[child] = this.firstChild[node];
    this.firstChild[node] = child;
    return child;
  }
};
var tooMany = () => new import_patdown_errors.ConfigError(
  "PD_RULES_TOO_MANY",
  `the rules' literals need more than ${MAX_STATES} states`,
  [],
  "load fewer rules at once, or write shorter words in `context` and `generic`"
);
var TABLES = 4096;
var OUTPUT_SIZE = 256 * 1024;
var STAGING_SIZE = 256 * 1024;
var SLACK = 64;
var PAGE = 64 * 1024;
var KernelMemory = class {
  memory;
  bytes;
  /** Addresses of the room for records, and its words. */
  output;
  records;
  staging;
  /** For the caller's bytes, which need not be copied then. */
  arena;
  /** @param outputSize bytes; at least {@link OUTPUT_SIZE} */
  constructor(tableSize, arenaSize, outputSize = OUTPUT_SIZE) {
    const output = align(TABLES + tableSize);
    const staging = output + outputSize;
    const arena = staging + STAGING_SIZE + SLACK;
    const pages = Math.ceil((arena + arenaSize + SLACK) / PAGE);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.bytes = new Uint8Array(this.memory.buffer);
    this.output = { start: output, end: output + outputSize };
    this.staging = this.bytes.subarray(staging, staging + STAGING_SIZE);
    this.records = new Uint32Array(this.memory.buffer, output, outputSize / 4);
    this.arena = Buffer.from(this.memory.buffer, arena, arenaSize);
  }
  holds(bytes) {
    return bytes.buffer === this.memory.buffer;
  }
};
var align = (address) => address + 63 & ~63;
var WORD = 4;
var STATE_WORDS = 2;
var LITERAL_WORDS = 3;
var RECORD = 2 * WORD;
var BLOCK = 5 * 64;
var GROUP = 16;
var groupsOf = (length) => Math.ceil(length / GROUP);
var tableSizeOf = ({ literals, tree }) => {
  const { nodes } = tree.trie;
  const words = (2 * nodes + 1) * ROW + nodes * STATE_WORDS + literals.length * LITERAL_WORDS;
  return words * WORD + GROUP + literals.reduce((sum, { text: text2 }) => sum + groupsOf(text2.length) * 2 * GROUP, 0);
};
var outputSizeOf = ({ maxLength }) => Math.max(OUTPUT_SIZE, BLOCK * RECORD * 2 * maxLength);
var KernelLiterals = class {
  #kernel;
  #memory;
  #set;
  constructor(kernel, memory, set) {
    this.#kernel = kernel;
    this.#memory = memory;
    this.#set = set;
    if (set.maxLength > 0) load(kernel, memory, set);
  }
  /** Like `findLiterals`. */
  find(bytes, range, into) {
    const { maxLength } = this.#set;
    const end = Math.min(bytes.length, range.end + maxLength - 1);
    if (maxLength === 0 || range.start >= end) return;
    const { output, records } = this.#memory;
    const kernel = this.#kernel;
    kernel.begin(bytes.byteOffset + range.start, end - range.start, range.end - range.start);
    do
      into.addAll(records, kernel.search(output.start, output.end) / WORD, range.start);
    while (kernel.isDone() === 0);
  }
};
function load(kernel, memory, set) {
  const { automaton, literals, wanted, maxLength } = set;
  const { table: table2, acceptFrom, firstLiteral, nextLiteral, shorter } = automaton;
  const filter = TABLES / WORD;
  const rows = filter + table2.length + ROW;
  const chains = rows + table2.length;
  const entries = chains + STATE_WORDS * shorter.length;
  const sink = table2.length * WORD;
  const words = new Int32Array(memory.memory.buffer);
  for (let i = 0; i < table2.length; i++) {
    const next = table2[i];
    words[rows + i] = next * WORD;
    words[filter + i] = next >= acceptFrom ? sink : next * WORD;
  }
  words.fill(sink, filter + table2.length, filter + table2.length + ROW);
  for (let i = 0; i < shorter.length; i++) {
    words[chains + STATE_WORDS * i] = firstLiteral[i];
    words[chains + STATE_WORDS * i + 1] = shorter[i];
  }
  let address = Math.ceil((entries + LITERAL_WORDS * literals.length) * WORD / GROUP) * GROUP;
  wanted.forEach((bytes, id) => {
    const entry = entries + LITERAL_WORDS * id;
    words[entry] = address;
    words[entry + 1] = bytes.length;
    words[entry + 2] = nextLiteral[id];
    writeLiteral(memory.bytes, address, bytes, literals[id]?.ignoreCase === true);
    address += groupsOf(bytes.length) * 2 * GROUP;
  });
  const [first, at, list] = [acceptFrom * WORD, chains * WORD, entries * WORD];
  kernel.configure(rows * WORD, first, sink, at, list, maxLength);
}
var isLetter = (byte) => byte >= 97 && byte <= 122;
function writeLiteral(into, address, literal, ignoreCase) {
  literal.forEach((byte, index) => {
    const at = address + index + Math.floor(index / GROUP) * GROUP;
    into[at] = byte;
    into[at + GROUP] = ignoreCase && isLetter(byte) ? 223 : 255;
  });
}
var RunFinder = class {
  #inClass;
  #run;
  id;
  constructor(run, id) {
    this.#inClass = classTable(run.class);
    this.#run = run;
    this.id = id;
  }
  /**
   * Adds each run start in the range; reads one byte before the range and `min - 1` behind it.
   *
   * A run of `min` bytes covers one of every `min`-th byte, so only those are looked at until one is in the class.
   */
  find(bytes, range, into) {
    const inClass = this.#inClass;
    const { min } = this.#run;
    const limit = Math.min(bytes.length, range.end + min - 1);
    let from = this.#skipRunFromBefore(bytes, range);
    let probe = from + min - 1;
    while (probe < limit) {
      if (inClass[bytes[probe]] === 0) {
        from = probe + 1;
        probe += min;
        continue;
      }
      let start = probe;
      while (start > from && inClass[bytes[start - 1]] === 1) start--;
      if (start >= range.end) return;
      let end = probe + 1;
      const needed = start + min;
      while (end < needed && end < bytes.length && inClass[bytes[end]] === 1) end++;
      if (end >= needed) {
        this.confirm(bytes, start, into);
        while (end < limit && inClass[bytes[end]] === 1) end++;
      }
      from = end;
      probe = end + min - 1;
    }
  }
  /** Adds a run start of the class if as many bytes follow, with such letters, as are wanted. */
  confirm(bytes, start, into) {
    const { min, letters } = this.#run;
    const end = start + min;
    if (end > bytes.length) return;
    for (let i = start; i < end; i++) if (this.#inClass[bytes[i]] === 0) return;
    if (letters === "any" || areLike(bytes, start, end, letters)) into.add(start, this.id);
  }
  /** A run that began before the range is not ours. */
  #skipRunFromBefore(bytes, range) {
    let from = range.start;
    if (from > 0 && this.#inClass[bytes[from - 1]] === 1) {
      while (from < range.end && this.#inClass[bytes[from]] === 1) from++;
    }
    return from;
  }
};
var DIGIT = 1;
var UPPER = 2;
var LOWER = 4;
var MIN_CHANGES = 5;
var KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 48 && byte <= 57) return DIGIT;
  if (byte >= 65 && byte <= 90) return UPPER;
  return byte >= 97 && byte <= 122 ? LOWER : 0;
});
function areLike(bytes, start, end, letters) {
  let kinds = 0;
  let changes = 0;
  let previous = 0;
  let hasOthers = false;
  for (let i = start; i < end; i++) {
    const kind = KIND[bytes[i]];
    if (kind === 0) hasOthers = true;
    else if (kind !== previous) changes++;
    kinds |= kind;
    if (kind !== 0) previous = kind;
  }
  if (letters === "upper") return !hasOthers && (kinds & LOWER) === 0 && (kinds & UPPER) !== 0;
  const isMixed = (kinds & (UPPER | LOWER)) === (UPPER | LOWER);
  return isMixed && (letters === "mixed" || changes >= MIN_CHANGES);
}
function classTable(runClass) {
  const pattern = new RegExp(`[${import_patdown_rule.RUN_CLASSES[runClass]}]`);
  return Uint8Array.from({ length: 256 }, (_, byte) => pattern.test(String.fromCharCode(byte)) ? 1 : 0);
}
var GROUPS = ["0", "A", "P", "a", "p", "_", "-", "+"];
var MIN_LENGTH = 17;
var MAX_LENGTH = 32;
var SLOTS = 2;
var LETTER_BITS = {
  any: 1,
  mixed: 2,
  upper: 4,
  turning: 16
};
var DIGITS = 8;
var BITS_OF_LONGER = {
  any: 1,
  mixed: 1,
  upper: 4 | DIGITS,
  turning: 1
};
var SLOT_SHIFT = 3;
var SLOT_BITS = (1 << SLOT_SHIFT) - 1;
var SPACE = 32;
var isForKernel = ({ min }) => min >= MIN_LENGTH && min <= MAX_LENGTH;
var KernelRuns = class {
  #kernel;
  #memory;
  #slots;
  #maxLength;
  constructor(kernel, memory, entries) {
    this.#kernel = kernel;
    this.#memory = memory;
    this.#maxLength = Math.max(1, ...entries.map(({ anchor }) => anchor.min));
    const classes = [...new Set(entries.map(({ anchor }) => anchor.class))];
    if (classes.length > SLOTS) throw new RangeError(`the kernel knows ${SLOTS} classes of runs`);
    this.#slots = classes.map((runClass, slot) => {
      const own = entries.filter(({ anchor }) => anchor.class === runClass);
      const least = Math.min(...own.map(({ anchor }) => anchor.min));
      const bitsOf2 = ({ min, letters }) => min === least ? LETTER_BITS[letters] : BITS_OF_LONGER[letters];
      const wanted = own.reduce((bits, { anchor }) => bits | bitsOf2(anchor), 0);
      kernel.configure(slot, groupsOf2(runClass), least, wanted);
      return own.map(({ anchor, finder }) => ({
        finder,
        letters: bitsOf2(anchor) << SLOT_SHIFT,
        isProven: anchor.min === least
      }));
    });
  }
  /** Like `RunFinder.find` of each entry. */
  find(bytes, range, into) {
    const end = Math.min(bytes.length, range.end + this.#maxLength - 1);
    if (this.#slots.length === 0 || range.start >= end) return;
    const { output } = this.#memory;
    const previous = range.start > 0 ? bytes[range.start - 1] ?? SPACE : SPACE;
    this.#kernel.begin(bytes.byteOffset + range.start, end - range.start, previous);
    do {
      this.#accept(this.#kernel.search(output.start, output.end), bytes, range, into);
    } while (this.#kernel.isDone() === 0);
  }
  #accept(written, bytes, range, into) {
    const { records } = this.#memory;
    const words = written >>> 2;
    for (let i = 0; i < words; i += 2) {
      const start = range.start + records[i];
      if (start >= range.end) continue;
      const found = records[i + 1];
      for (const { finder, letters, isProven } of this.#slots[found & SLOT_BITS] ?? []) {
        if ((found & letters) === 0) continue;
        if (isProven) into.add(start, finder.id);
        else finder.confirm(bytes, start, into);
      }
    }
  }
};
var groupsOf2 = (runClass) => {
  const members = classTable(runClass);
  return GROUPS.reduce((bits, byte, index) => bits | (members[byte.charCodeAt(0)] ?? 0) << index, 0);
};
var buildAutomaton = ({ trie, classes }) => ({
  classes,
  nextLiteral: trie.nextLiteral,
  ...fillTable(trie, linkSuffixes(trie))
});
function linkSuffixes(trie) {
  const order = new Int32Array(trie.nodes);
  const fail = new Int32Array(trie.nodes);
  const accepts = new Uint8Array(trie.nodes);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const node = order[head];
    if (trie.firstLiteral[node] !== -1 || accepts[fail[node]] === 1) accepts[node] = 1;
    for (let child = trie.firstChild[node]; child !== 0; child = trie.nextSibling[child]) {
      fail[child] = node === 0 ? 0 : suffixOf(trie, fail, node, trie.edge[child]);
      order[tail++] = child;
    }
  }
  return { order, fail, accepts };
}
function suffixOf(trie, fail, node, byteClass) {
  let suffix = node;
  do {
    suffix = fail[suffix];
    const next = trie.child(suffix, byteClass);
    if (next !== 0) return next;
  } while (suffix !== 0);
  return 0;
}
function fillTable(trie, { order, fail, accepts }) {
  const { firstChild, nextSibling, edge } = trie;
  const { stateOf, accepting, acceptFrom } = numberStates(order, accepts);
  const table2 = new Uint32Array(trie.nodes * ROW);
  for (let i = 0; i < order.length; i++) {
    const node = order[i];
    const row = stateOf[node];
    const suffixRow = stateOf[fail[node]];
    table2.copyWithin(row, suffixRow, suffixRow + ROW);
    for (let child = firstChild[node]; child !== 0; child = nextSibling[child])
      table2[row + edge[child]] = stateOf[child];
  }
  return { table: table2, acceptFrom, ...chainsOf(trie, fail, accepts, accepting) };
}
function numberStates(order, accepts) {
  const accepting = new Int32Array(order.length);
  const stateOf = new Int32Array(order.length);
  let [quiet, found] = [0, 0];
  for (let i = 0; i < order.length; i++) {
    const node = order[i];
    if (accepts[node] === 1) accepting[found++] = node;
    else stateOf[node] = quiet++ * ROW;
  }
  for (let i = 0; i < found; i++) stateOf[accepting[i]] = (quiet + i) * ROW;
  return { stateOf, accepting: accepting.subarray(0, found), acceptFrom: quiet * ROW };
}
function chainsOf(trie, fail, accepts, accepting) {
  const indexOf = new Int32Array(trie.nodes).fill(-1);
  accepting.forEach((node, index) => {
    indexOf[node] = index;
  });
  const firstLiteral = accepting.map((node) => trie.firstLiteral[node]);
  const shorter = accepting.map((node) => {
    const suffix = fail[node];
    return accepts[suffix] === 1 ? indexOf[suffix] : -1;
  });
  return { firstLiteral, shorter };
}
var LiteralSet = class {
  /** All different. */
  literals;
  tree;
  /** Bytes of the longest literal; 0 where there is none. */
  maxLength;
  /** The bytes of each literal; in small letters where case does not matter. */
  wanted;
  #automaton;
  /** @throws ConfigError when the literals are too many */
  constructor(literals) {
    this.literals = literals;
    this.tree = buildTree(literals);
    this.wanted = literals.map(({ text: text2, ignoreCase }) => {
      const bytes = Buffer.from(text2, "latin1");
      return ignoreCase ? bytes.map(foldByte) : bytes;
    });
    this.maxLength = Math.max(0, ...this.wanted.map(({ length }) => length));
  }
  /** Made when it is first asked for: it takes as long as searching a megabyte. */
  get automaton() {
    this.#automaton ??= buildAutomaton(this.tree);
    return this.#automaton;
  }
  /** Adds the literals that begin at `start`, by the tree. */
  reportFrom(bytes, start, into) {
    const { trie, classes } = this.tree;
    let node = 0;
    for (let i = start; i < bytes.length; i++) {
      node = trie.child(node, classes[bytes[i]]);
      if (node === 0) return;
      for (let id = trie.firstLiteral[node]; id >= 0; id = trie.nextLiteral[id])
        if (this.#stands(bytes, start, id)) into.add(start, id);
    }
  }
  /** Adds the literals that end before `end`, where the automaton is in the accepting `state`, if they begin before `limit`. */
  report(bytes, end, state, limit, into) {
    const { acceptFrom, firstLiteral, nextLiteral, shorter } = this.automaton;
    for (let at = state - acceptFrom >>> ROW_SHIFT; at >= 0; at = shorter[at]) {
      for (let id = firstLiteral[at]; id >= 0; id = nextLiteral[id]) {
        const start = end - this.wanted[id].length;
        if (start < limit && this.#stands(bytes, start, id)) into.add(start, id);
      }
    }
  }
  #stands(bytes, start, id) {
    const wanted = this.wanted[id];
    const ignoreCase = this.literals[id]?.ignoreCase === true;
    for (let i = 0; i < wanted.length; i++) {
      const byte = bytes[start + i] ?? 0;
      if ((ignoreCase ? foldByte(byte) : byte) !== wanted[i]) return false;
    }
    return true;
  }
};
function findLiterals(set, bytes, range, into) {
  if (set.maxLength === 0) return;
  const { classes, table: table2, acceptFrom } = set.automaton;
  const end = Math.min(bytes.length, range.end + set.maxLength - 1);
  let state = 0;
  for (let i = range.start; i < end; i++) {
    state = table2[state + classes[bytes[i]]];
    if (state >= acceptFrom) set.report(bytes, i + 1, state, range.end, into);
  }
}
var LENGTH = 3;
var KEYS = 1 << ROW_SHIFT * LENGTH;
var Beginnings = class {
  #set;
  /** 1 for the keys with which literals begin; of one that is shorter than three bytes, all that can follow. */
  #begins = new Uint8Array(KEYS);
  constructor(set) {
    this.#set = set;
    this.#mark(0, 0, 0);
  }
  /** Adds each literal that begins in the range, under its index. */
  find(bytes, range, into) {
    const { classes } = this.#set.tree;
    const begins = this.#begins;
    const last = LENGTH - 1;
    const end = Math.min(bytes.length, range.end);
    const classAt = (at) => at < bytes.length ? classes[bytes[at]] : 0;
    let key = 0;
    for (let i = 0; i < last; i++) key = key << ROW_SHIFT | classAt(range.start + i);
    for (let start = range.start; start < end; start++) {
      key = (key << ROW_SHIFT | classAt(start + last)) & KEYS - 1;
      if (begins[key] === 1) this.#set.reportFrom(bytes, start, into);
    }
  }
  #mark(node, key, depth) {
    const { trie } = this.#set.tree;
    if (depth === LENGTH || node !== 0 && trie.firstLiteral[node] !== -1) {
      const shift = ROW_SHIFT * (LENGTH - depth);
      this.#begins.fill(1, key << shift, key + 1 << shift);
      return;
    }
    for (let child = trie.firstChild[node]; child !== 0; child = trie.nextSibling[child])
      this.#mark(child, key << ROW_SHIFT | trie.edge[child], depth + 1);
  }
};
var DEFAULT_PREFILTER = {
  wasm: typeof WebAssembly === "object",
  warmUp: 1024 * 1024,
  arenaSize: 1280 * 1024
};
var Prefilter = class {
  /** Bytes that lie here need not be copied; undefined without WebAssembly. */
  arena;
  /** For bytes that are gathered from elsewhere; what is searched outside of the kernels' memory is copied there, too. */
  staging;
  #set;
  #runs;
  #memory;
  /** Bytes that an anchor takes at most: of those that begin in a range, some may lie behind it. */
  lookAhead;
  /** Undefined before they are loaded; `none` where they cannot be. */
  #kernels;
  /** For what is searched before. */
  #beginnings;
  #untilKernels;
  constructor(literals, runs, options = DEFAULT_PREFILTER) {
    this.#set = new LiteralSet(literals);
    this.#runs = runs.map((anchor, index) => ({
      anchor,
      finder: new RunFinder(anchor, literals.length + index)
    }));
    this.lookAhead = Math.max(this.#set.maxLength, import_patdown_rule.MAX_RUN, ...runs.map(({ min }) => min));
    this.#untilKernels = options.wasm ? options.warmUp : Number.POSITIVE_INFINITY;
    if (options.wasm) {
      const { arenaSize } = options;
      this.#memory = new KernelMemory(tableSizeOf(this.#set), arenaSize, outputSizeOf(this.#set));
      this.arena = this.#memory.arena;
      this.staging = this.#memory.staging;
    }
  }
  /** Adds what begins in the range. */
  find(bytes, range, into) {
    const memory = this.#memory;
    if (this.#kernels === void 0 && this.#untilKernels <= 0 && memory !== void 0) this.#load(memory);
    this.#untilKernels -= range.end - range.start;
    if (memory === void 0 || this.#kernels === "none") this.#findPlain(bytes, range, into);
    else if (this.#kernels === void 0) this.#findLittle(bytes, range, into);
    else if (memory.holds(bytes)) this.#findByKernel(this.#kernels, bytes, range, into);
    else this.#findCopied(this.#kernels, memory, bytes, range, into);
  }
  #load(memory) {
    this.#beginnings = void 0;
    this.#kernels = "none";
    const literals = loadLiterals(memory.memory);
    const runs = loadRuns(memory.memory);
    if (literals === void 0 || runs === void 0) return;
    const entries = this.#runs.filter(({ anchor }) => isForKernel(anchor));
    this.#kernels = {
      literals: new KernelLiterals(literals, memory, this.#set),
      runs: new KernelRuns(runs, memory, entries)
    };
  }
  #findLittle(bytes, range, into) {
    this.#beginnings ??= new Beginnings(this.#set);
    this.#beginnings.find(bytes, range, into);
    for (const { finder } of this.#runs) finder.find(bytes, range, into);
  }
  #findPlain(bytes, range, into) {
    findLiterals(this.#set, bytes, range, into);
    for (const { finder } of this.#runs) finder.find(bytes, range, into);
  }
  #findByKernel({ literals, runs }, bytes, range, into) {
    literals.find(bytes, range, into);
    runs.find(bytes, range, into);
    for (const { anchor, finder } of this.#runs) if (!isForKernel(anchor)) finder.find(bytes, range, into);
  }
  /** Piece by piece by way of the kernel's memory, each with the byte before it and those that its anchors may take behind. */
  #findCopied(kernels, memory, bytes, range, into) {
    const step = memory.staging.length - this.lookAhead - 1;
    for (let start = range.start; start < range.end; start += step) {
      const end = Math.min(range.end, start + step);
      const from = Math.max(0, start - 1);
      const piece = bytes.subarray(from, end + this.lookAhead);
      memory.staging.set(piece);
      const staged = memory.staging.subarray(0, piece.length);
      into.base = from;
      this.#findByKernel(kernels, staged, { start: start - from, end: end - from }, into);
    }
    into.base = 0;
  }
};
var AnchorList = class {
  #keys = new Float64Array(1024);
  #count = 0;
  #positions = new Int32Array(0);
  #ids = new Int32Array(0);
  /** Added to each position: where the bytes that are searched at the moment begin. */
  base = 0;
  clear() {
    this.#count = 0;
  }
  add(position, id) {
    if (this.#count === this.#keys.length) this.#enlarge();
    this.#keys[this.#count++] = (this.base + position) * ID_SPACE + id;
  }
  /** Adds what a kernel found: pairs of words, a position less `base` and an id. */
  addAll(records, words, base) {
    const count = this.#count + words / 2;
    while (count > this.#keys.length) this.#enlarge();
    const keys = this.#keys;
    const from = this.base + base;
    let at = this.#count;
    for (let i = 0; i < words; i += 2)
      keys[at++] = (from + records[i]) * ID_SPACE + records[i + 1];
    this.#count = count;
  }
  #enlarge() {
    const larger = new Float64Array(this.#keys.length * 2);
    larger.set(this.#keys);
    this.#keys = larger;
  }
  /** Most files have few anchors, in long stretches that are sorted already; a view of its own costs more than moving them. */
  #sortFew() {
    const keys = this.#keys;
    for (let i = 1; i < this.#count; i++) {
      const key = keys[i];
      let at = i;
      for (; at > 0 && keys[at - 1] > key; at--) keys[at] = keys[at - 1];
      keys[at] = key;
    }
  }
  /** Valid until the next call. */
  sorted() {
    const keys = this.#keys;
    if (this.#count > FEW) keys.subarray(0, this.#count).sort();
    else this.#sortFew();
    if (this.#positions.length < this.#count) {
      this.#positions = new Int32Array(this.#keys.length);
      this.#ids = new Int32Array(this.#keys.length);
    }
    for (let i = 0; i < this.#count; i++) {
      const key = keys[i];
      const position = Math.floor(key / ID_SPACE);
      this.#positions[i] = position;
      this.#ids[i] = key - position * ID_SPACE;
    }
    return { count: this.#count, positions: this.#positions, ids: this.#ids };
  }
};
var ID_SPACE = 2 ** 20;
var FEW = 64;
var CAPACITY = 64 * 1024;
var LARGE = 4 * 1024;
var FEW2 = 64;
var SEPARATOR = 0;
var RangeSearch = class {
  #finder;
  #bytes;
  #list = new AnchorList();
  /** Of each range: the first and the last position here at which an anchor may begin, where its bytes end, and its shift. */
  #ranges = new Int32Array(CAPACITY * 2);
  #count = 0;
  #length = 0;
  constructor(finder) {
    this.#finder = finder;
    this.#bytes = finder.staging?.subarray(0, CAPACITY) ?? new Uint8Array(CAPACITY);
  }
  /** @param lengthOf bytes of an anchor with this id, 0 for run starts */
  find(bytes, ranges, into, lengthOf) {
    for (let i = 0; i < ranges.count; i++) {
      const start = ranges.bounds[i * 2];
      const end = ranges.bounds[i * 2 + 1];
      if (end - start > LARGE) {
        this.#search(into, lengthOf);
        this.#finder.find(bytes, { start, end }, into);
        continue;
      }
      if (this.#length + (end - start) + this.#finder.lookAhead + 2 > CAPACITY) this.#search(into, lengthOf);
      this.#gather(bytes, start, end);
    }
    this.#search(into, lengthOf);
  }
  #gather(bytes, start, end) {
    const from = Math.max(0, start - 1);
    const to = Math.min(bytes.length, end + this.#finder.lookAhead - 1);
    const at = this.#length;
    const target = this.#bytes;
    if (to - from > FEW2) target.set(bytes.subarray(from, to), at);
    else for (let i = from; i < to; i++) target[at + i - from] = bytes[i];
    target[at + to - from] = SEPARATOR;
    const field = this.#count * 4;
    this.#ranges[field] = at + start - from;
    this.#ranges[field + 1] = at + end - from;
    this.#ranges[field + 2] = at + to - from;
    this.#ranges[field + 3] = from - at;
    this.#count++;
    this.#length = at + to - from + 1;
  }
  #search(into, lengthOf) {
    if (this.#count === 0) return;
    this.#list.clear();
    this.#finder.find(this.#bytes.subarray(0, this.#length), { start: 0, end: this.#length }, this.#list);
    const { count, positions, ids } = this.#list.sorted();
    let field = 0;
    for (let i = 0; i < count; i++) {
      const position = positions[i];
      const id = ids[i];
      while (position >= this.#ranges[field + 2]) field += 4;
      const isOwn = position >= this.#ranges[field] && position < this.#ranges[field + 1];
      const isWhole = position + lengthOf(id) <= this.#ranges[field + 2];
      if (isOwn && isWhole) into.add(position + this.#ranges[field + 3], id);
    }
    this.#count = 0;
    this.#length = 0;
  }
};
var AnchorTable = class {
  entries;
  #prefilter;
  #list = new AnchorList();
  #ranges;
  constructor(probes, options) {
    const literals = /* @__PURE__ */ new Map();
    const runs = /* @__PURE__ */ new Map();
    for (const probe of probes) {
      if ("class" in probe.anchors) {
        group(runs, runKey(probe.anchors), probe.anchors, probe);
        continue;
      }
      for (const anchor of probe.anchors) group(literals, literalKey(anchor), anchor, probe);
    }
    this.entries = [
      ...[...literals.values()].map((entry) => ({
        name: entry.anchor.text,
        length: entry.anchor.text.length,
        probes: entry.probes
      })),
      ...[...runs.values()].map((entry) => ({
        name: `run of ${entry.anchor.min} ${entry.anchor.class}`,
        length: 0,
        probes: entry.probes
      }))
    ];
    this.#prefilter = new Prefilter(anchorsOf(literals), anchorsOf(runs), options);
  }
  /** See {@link Prefilter.arena}. */
  get arena() {
    return this.#prefilter.arena;
  }
  #searchRanges(bytes, ranges) {
    this.#ranges ??= new RangeSearch(this.#prefilter);
    this.#ranges.find(bytes, ranges, this.#list, (id) => this.entries[id]?.length ?? 0);
  }
  /** See `BlobScanner.anchorReach`. */
  get anchorReach() {
    return this.#prefilter.lookAhead;
  }
  find(bytes, ranges) {
    this.#list.clear();
    if (ranges === void 0) this.#prefilter.find(bytes, { start: 0, end: bytes.length }, this.#list);
    else this.#searchRanges(bytes, ranges);
    return this.#list.sorted();
  }
};
var literalKey = ({ text: text2, ignoreCase }) => ignoreCase ? `i ${text2.toLowerCase()}` : `s ${text2}`;
var runKey = (run) => `${run.class} ${run.min} ${run.letters}`;
var anchorsOf = (entries) => [...entries.values()].map(({ anchor }) => anchor);
function group(into, key, anchor, probe) {
  const entry = into.get(key);
  if (entry === void 0) into.set(key, { anchor, probes: [probe] });
  else if (!entry.probes.includes(probe)) entry.probes.push(probe);
}
var pass = (check2, detail, facts) => facts === void 0 ? { check: check2, verdict: "pass", detail } : { check: check2, verdict: "pass", detail, facts };
var proof = (check2, detail, facts) => facts === void 0 ? { check: check2, verdict: "proof", detail } : { check: check2, verdict: "proof", detail, facts };
var against = (check2, detail) => ({
  check: check2,
  verdict: "against",
  detail
});
var reject = (check2, detail) => ({
  check: check2,
  verdict: "reject",
  detail
});
var BOUNDARY_LEAD = 12;
var ESCAPE_BEFORE = /(?:\\[abefnrtv0]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2}|=3D|\x1b\[[0-9;]{0,6}m)$/;
var BoundaryTest = class {
  #boundary;
  #compiled;
  constructor(boundary) {
    this.#boundary = boundary;
  }
  check(window, start, end) {
    const { text: text2 } = window;
    this.#compiled ??= { left: oneOf(this.#boundary.left), right: oneOf(this.#boundary.right) };
    const { left, right } = this.#compiled;
    if (start > 0 && left.test(text2.charAt(start - 1))) {
      const before = text2.slice(Math.max(0, start - BOUNDARY_LEAD), start);
      if (!ESCAPE_BEFORE.test(before))
        return reject("boundary", "the text before it belongs to the same token");
    }
    if (end < text2.length && right.test(text2.charAt(end))) {
      return reject("boundary", "the token goes on behind it");
    }
    return pass("boundary", "stands alone");
  }
};
var oneOf = (bytes) => new RegExp(`[${bytes}]`);
var TRIGRAM_COSTS = "X2d3h3irZ4e2VoaHuPt4ZnnKyltmfFx2R3ruTXlZqFzNxVvahVrcbPykmZdZ+W23km6It83ra4g5uTzduVq7h3qMjM6Hd4m6+WtHiliHejzbXWl4t0vddVf4dVm8667Gp7Os1n2rc16a19zMO6xIq1u9mUzaiWecjf27aWrZ26wlh412vbzfSIhZmnqriUi5SkqpqouliaOKtHpnp4qYqLi6XYpGqjrdqDrqeYmruuujqqXM1JiqpK2Xpc3ZXJg5qGvMqDrZeWi5zOtph1vK2WhoSl2HZbreToxaq3iOl1zYg3i8zH+Xh5m5uIqZiZmXoqmqXZoYunrdqWn6enjL296npsRs9XqoZ4pJxcnWXIpKq1XfmVv5lHqbauyJmJqq1Ysoa3p0u5zNTWpJp2vNaHnUV6m7y6yjqIVa1JqqpV6oy7vMWlVltKzceHnZWci2t2yGd4W6lpiGdot3SHqHaHg5iVmqh1qpd5mImfd1dneIt3p2aGtleIi7Q3d0qL+9V6a7l6j87U93l5bb9S++54+12ez6hltLyoVPiIysqKT6nz+YJ6Xdlp/ZuJ/Ii+zqY2d3t8z9h5e5Rsntx0qXhVT89352yn9X+b/9dM0te3r/inf7SJrt7y+0nZWeto+o1ZyZx/z6t6zIqu/Og5LrdeXM+k2Vp4aY2HuGdM3Hl7ntY70ru1rPqpr7eqvfuz+4iZbJ9DnLqa+Ht9v5ZZco/W//fF31fYrt3U/XRsjF9sl+1+9W+v/YhGmph5mPiIb2dGiZ/Ty3mbVs9o3ZN5512f39c5tY3XfrzM2Lpz66nVyVZpXV9oiWmW5mztz3lYtL33VveprJSoS/m1/W97Nv88/q569p6P/tt4m2fJ/ulffrR/P99J6lllTo9n+VV43F6YndQod6pnmPuIb5d5nMuz+YiJjM16+ceIyGN3r9cahpuYrfh3n5Wtmrz0/FqtO89Z7ctruLuaplX2d3h3irZ4e2VoaHuFt5VKrJ+mppvlp0uu+qY3dHp2/99pyOln7Pjz92RoeL+3qppnyHmb79Yndm51+96Iq6qpvNzkunZ4eH+V1t3zl3zJzrcmdn5W//aI3nqYv/1jqJp7SYuImKhX9ZuveOU6lailqrmmj8h2ibml64mKnG/1tK1o03v/7PUos32Izcq4roaYuN7TymaLOY5oqaer2n2aqrZ+8b329/+03/npn/fD6EiYXo9YrZZd+XuOz9U4k3eX6/emn6i6f733aWarzJ6l1plE94lWnpVGtm1ZuPp4vYVKfLyC+2mKvI+73abZrYpLqJNI9G3FuP3Fvbu3m7uT6ZVoaO+Jz8p5pG2Pe4U3tcy1jdtnq6ZJq7fWyclzzF5H15zm1Wz8uuY3lKt2z/mJvIdmm29yvGmqWd97uMtX+pqLvPgYmJ2Zint5zXmcbIyj/KvdnL6Z96fJwpv9yvcptLqnjuepqtt3yMuPd1dneIt3p2aGtleIi7t3nI28/fk/XFVoT83z92dnb9xo+cmEyY6NuacnlJiZnPiW3aimnK/zx1dnR49o29mYqGutrOkpmGyZz/h8a3RurM6z93d2e09l+bmZ+ouKnelaxHuEj8tzrndam6+j7EnKPZ9ayoxo+q+fz7V6lmpa/8h3XVZsXq+i2kmaa7mKeppny2hrjcUrpLq2n/t4npW6mcrl/UqpTI9b+atH+49f2bZdqFn5vfykjyn7ncrk/2mqbZ+Jy8178Yya//ub3Gu97/NpL3lmvH/z/Xqaid93nJdm52tLz4kqt5rLnvmJ2HqT2qelzFuLP71I2s1d+L5971kppZ2ljPqLrHhoWKnD33vcW882+8tX62936qt5ia647/ZbinUvS8/U6Ianef+K/IiZkmiKv/Yohku2fvu3frlryI/T13lmi3+X/Jd4loilx8kUrLr83/manomNj93T6GioN85q3Lxr7Lu3p7X2d3h3irZ4e2VoaHuFuKaKm5+nxonVwoqqz3Uoh4eIv9t43thW6In0t0hXiM+2vIpZl5mbrbg4hX2Wr/l6yYY31onkuIZVrr/m9Ze0+FfI3/Ynd21l/vlYr4h4vM70+ImqKn962pln2G2brcU4ZI62qPm1j6qmmvz4/Wdnj4/69Jx09kW87fU5ppyIy7qmrZajbJ2y7HubO45Z6Yub232aiphX45mk6/11v8nLfqbE+EfNX69ZzIdcuW5qz8Y4o3jJ/NqWyXW4ep71m8pqfp+Y1VmW9YprTOYpx162qfuHmoVoiN7B/Xqefs/d/qj7ysZJzXUqlK3lv/qVrYaprqqy+XmPdr+I7LibxZ1+jJZMxq/VXvu1/YY8u/fm+IpIis+Ex1W2yWr7nPRHZX6Vv/mqtomIto+T3TqrV/9r+ptH+Yqdzesamcq5//3q/YmOj63S+827n86Xwpm8+n3N3vY3s5umneunzsm5mquPh1dneIt3p2aGtleIi7tmjDqf9vdvbIVaXZ7D6EiIb/54/cpl/H9J/5dZx562dvx1zsqHP43R+pm7f59r/L2r/p+Nz+o5iEybxviPXVdvfb+jmWmVTp9G+8l49318//UqtZqkv/iXraZpmqvUujitTO9q7LpIuIyJn6pZulWdy9hoP5Z8b2/0uUubLM2Ly6ts3Hxsztcrw4nGrMiYjqfHq+v0+2a2T89V/Klq+Hq+32VKU8u13/q1vlfIq7z0+3VbbI+c6tx94miv/uxXrYhK7PhqX2lEiX/03VqqWN91vMlF9X+fz8wrjIyMvfuvuKjC2ovyimuYbZ9p53mG91jOv5sn5s34rf25zoS4Tfzz6WqJVp946ZeG1mpqrZtnhWnFu/eJeXReap+0+lyZKe9J+ph7mZjdn+U5tYmGjfhmjndbjd+k+2tsWv9t/9PM093O//oZprq6u/iZj4WMqL/S9ny4N7xrzL17+7ubl8X2d3h3irZ4e2VoaHuFt4ZJjs9Vl4z39Xlc38YmZm1mzd54+9lYzvzz+Xh3dd+3t2tZ94TP/9Yndn12//up/5ipvNy0+HhYbd+497rTpnzqr8k4pZ8m//uJ38as3t3y24l4Vc+J2Zxn+Iqvz8Q6xY3Gvfp2n3Z4huq4mqhaT2/z9Min+Z312vYpdZuoupl1rKa2uIyi2nhbSo5Z2ZiL2HqtnrJ89Xr27/+jvtvGevj1/DvMfd9p/8lb9Gdvv/U2tYiozdSWXsfMj5/ky7yZ77/G6Lpi/Jxrv/Y2t4iJavqHv6ZIe66x+6erq8+43LnIjIpMu3Rco6y03/q0v/fJn9vD+al6OX953bqadZ1su2colK+1n/inzbh8uPjZ69ydv5y04pv352/99vUppKyWr7aJm4Wamq+z3FZsiNx752dlzG2tzPcneJuH3/mpzXWFaXyB/sqfzP9Jyqnb+5v//vY3som3vdmozsqJyrufh1dneIt3p2aGtleIi7xXe3m3zvZfWpdJPKvjqUmIf8tWzpx17Jlv3pdEmIl4ecZ1m5dqe7uz9WmsX99o+7h25XiNj9s8vH6s7/maTMVcPc6Ty4mXj99G+Gd0+p+MrNdLw6u0nftYq5hqrPj0+WfsbP1ou9uJ4q6vrdiGiEpf/6qGP9WeX3/yyVl6a4mKqopby2havcc7pKi0naqHlpe6qtum61q8K81J3L5L6s6frWNbo8rGztm2v3enj+rE+UicTqdc7mtK2Y5/zvdIeHl4vPhmb2dpSn7z/lmHen93j7ll11qan7oqupzIffu9yXiC26jFvCuvP9trnNdN+b+e/9oal9y3nPq6rIrJatrzyni5VP+Lz4p2qGpcqYSLpcy137VXb4ZfjPrSyUqIWKxn+Iipx3u7q/Qnxr2lnvy2j6l7nozT5ndmfK6I+6aXxYe4rskbqs7q/veqfGiOq87iu2ucN85b7c2b/bm6mcX2d3h3irZ4e2VoaHuGuOedzb91k4jk9lefrLY5p7mn+rhlvJhkidj07FtshZx3iZdI+GuJ/3ZJhp3Frf146cgnu8yl/FZcn9+G5nuj6Gu5z6cqyXt27PlXumh2qv3i+Xq6Wa93qKpmiH2Lm9U4pY3Gbvhmz4dojOv1+Jhlj3r1tIaY9ljfu/UpppuHupmmrKW2i6yj3HWrSmhYubiM22quvrg6pVqknvplyYuJjNeE2jmaSp1r7phe+X5t/8VI1He1zMnFnLfmb7r3yqaana+lpnZk91pfb/VI13zHlvR373Zojeyyy6Wpq8+63LnImZpMe2ZLo23G/PqEi6mYuvqS+4udeO9qzLmaxI1fqpcrprymj/aHrrWaXNn15omUqY+o1Ffm1lv6n8U1payGj/h5u4d3iZ+T20h6aN9q56dn+J163bgod4mIz6povHera3ty6HbOn6+3+XS4+EzK7ucotLnIuuuo3sm2yct/h1dneIt3p2aGtleIi75Jfpftvfk+P7aNTd/06HtqX51U+pqW/HxezqM61M/mdfqX3/eJbuny+3i7P596+tqp+I6V3q1Julud3/xfX9NMeI+U+mmVfZ84+YiI1KzN71dJ17jGPfipO5eHi8/D+kenV79W2rxX+aiLyrk2eXh3ivh3T5eOf3/Cq0qrbL16WJhs3HtqrtZL4rrVifi3r7jZvOv0+3W6PO9Uzc2M95qv74Vck5zl//XJ3zro7//2/XaHWz55etq/5Gif7/5z373f//yvH7qYr6/z/HuJVt+GzaWZ9Tmcz/ooqnnI3vq92qmSvLzTzHh5Pa+Ju5t3xmyvr6dGpqymataovIa6PNzz/nyKRu9K+72J52yPy0pXmqu568KLbqOPe++161eqG/9a/7qbvYmfj9Qox6i2nvq2j7l3zd+CaomaT7+K65l5lpp7v8Qayr2a7farj2apnL3Wzk/eHv1//8+e//7e2PX2d3h3irZ4e2VoaHuGtdhMqp91lWj194eqm3U5lquW3qdmjbd2u4fU22p7dq+HentH53qGqmY6pXqU2eiXzGiFuru2/Xgnm7/Y1qq1mGvqi+g4uJxj6flXr6hpnOzT+3mpR494+Lpm5nmZrcQ8Zam1zfqmv3iIi9r153Z4mX/2o2l39Xi8uvUpppuousemrKa2uKyi3Hq7WY5k2amL2n2OmLZIlHmVzPxlzra5a7jV6FqcWt9prJJs+I2N78Y3hWam2quHqobKXoz2lph7p49HpZik+Ghun3VHxIi4iPpmzoZpeHvS+pibp76qzKmIXHpMurU3s5qG2/mGmZiJfLnT/a2faO+M3cortoys3LY6lZmzb6unz6hpmZfH2IarroqGpEnW5zr7vvU4dIt2uvWZi3aaeY6yy1qqWM9o2Lp354ys1/c3h3p4z+qpuGaZWWuCiIqcnZ6Id3Wp92qcm8Upo6u3rdumzYqqubqfd1dneIt3p2aGtleIi7tZi2O5nOhdb5haWrmzqWqJbppW+clX22xerZRJx7m4aPZ1n8Waa6i0+GiUW787/atZqXqcr8xLt1yt//iNXLdMXLSk+3eHi882+6tF+p5rv8godnyXn/qIjWZpnv7E90i7Xdxq25dYh4qPi6lot3vP7fhYL1eMfb2i2liIa7yKqphrm2pqvZYrxKe1qZp4fbe5qtvV6WbKPd9Y23hbmWufn3NHpZunvvqz2HnZrNum/0msT41r2u4v+Jufz7lYi4p6mLh3X0dWeGzk+Veaao93u6dF9X2a36oouZy5avmsyZiDy6vEukqsTrtbyqxIuIxu33oqtrvGbPmK3HjHW+b0u2ysWO9L+HlV+X6d22lZeIqYm/dqXjVveeqyqll5S593+od4mXu5rfMrxqu2jstWnqmJrdyy13h4fM6J94dqxYe5nrgaiZ3Z7sh5j3eZmruzymibN51o3LyHqampp6X2d3h3irZ4e2VoaHuGt8hs2195tYjV9FqLqnQ6hsqWz7lmmshXidj0i1h8hJ+HaplH+Ix87bcnpZuGz/iImoZZmp2S62Z5nZ+69Xq2x1m5zacoiGqGn/p2n5Vnl82z92eWR798+uxV+Hm7/fU+ln6Xf/yW36V2ppv4hndYfn/7o3mu1Vjf5vU4pouoaselrKa1uayi2XmpSo9Z+qmn2lyti6Y6lJmlv/q0rKe5qZX0+UfcWo1ql5dc2mxsz5Y4o3ip2M22v8aIbZ62+Eo6zV+89rln6HqMX7VJtmmXWeqGjJZpa86h/JWcvN/LuJjZq4tNqcY6k3zGm6d1r7eYiYny+KmqR7933qmJ1oybrpYqpaq0j/unv7Z4urnWqIV7PY+Jx2mn5kz43uVKo3iWi/h6uJjJqYyC+UmdWu9r+JdX+Hir+Pk5p3yp7/yI2HVtfT2w/buuvc+M+Knc+n7euPc1hVqojuyZv9uL1Zxvl1dneIt3p2aGtleIi752vGfmuLxtT2ZcX9lU22q6Pf5F65tXzH9/v7RHx7maefVkm5l5b6rS9niZb65o/KipyGqbv7g73Gzd3/aJPMVfXK7E6nd2bn9Vx4hn2Hd9v6gos6x4j/mXn7hafuvz+kjKWd9Z65ZoqY6fqZl1qnnL/fpqL2WdTe+zemhoa4yJiopry0trncdGlVpmv/ipXJWpbKzzmkjKWK1YiNpc+V6/zZRKlM7Fj/uV/5iVz7jD/FiaTH9Yyqxq9HuNj8uLvju73fmaX7hnjS/U2mnaan9k6upGxn18r/gouWqJvficqZiDyavDump8SG93m5to912M76g6hoS4mP2Ky4l0eLnyzWmHad9p/ZiI7GZb/3t6u6vKn/gfb7aPXd+023dXWa149oeKyliXm8QqpoqWi/umiJh5uq/D2Idoeq+HyadY1oSoz8gnl6uYqPeKfGZ+favjumeLOp14ibyI2ammp6X2d3h3irZ4e2VoaHuGt/mM3J+kxzj2xJmv3tVHtb22/apW72Zl3ub0/Wq7Ne92zapXxpyf33c6lK2lz/p2m5aJu6vD+6aKjX+4+by1pjrHaqhZ9o2j+vtSr7mIj//x/q29W/+X7cyp+H+fv/NNlI6E6tt1v8qZrcz3+3pXjJ/2tHmMlFm59/U5tXuoydqma7eluoli7G2pS79o5pqa6l3OzqdHxomzrfmkr/m8rcT12iufTM94/5hvyUtv7/RL4qrl3frlr8mZnuj1+qaJnb+YxIaF9GmObeRE+I7np+eG37dFn/7T/JqMut+47amIrastrMZa0qfW+vrFnaiojsnT2nuaWO9ay6iK061/naYsxLyFn/yJzYZqvMrm6HipXb+FtziYtlv3rfQ5g52mn/umq5m7u6+z+kuch79K6YtkzI2t7vgmh5mGz/q6zWh5WXmh+nuMfP2p+WiZ93vre+UnxLvFruq339m4p6mvl1dneIt3p2aGtleIi754uxvM2/l/f6hbT8/F9VzKb9Nm++x5+Gt/34RXl6W4g/mXz6WIj73U+niZKq9azNt6q3pfnolJnHt6vNeJaMNfi5xD/Kiyne9X+5yK9p+f/Pg5haeFv+uGfclHrPb060jcSr9Z5p1J+Xufz6t2vEuOzfl6L7WPj97jqVqpS51puqps21lrvsct0rqGq+qqv7bGy8v0+2SLXd9UvLxcynd/zoVOdc/F//S3vzrc3+vy/XeHb36J6M2d9kjf3r1qfWqc9fc7b1d8TZ/zynx5SN94q6d2xWmdz2gqmmy7vfipyYmCy6uTu3aaTp9qeWqItHvNr4g5pL/Fj/qKvYanStjT+2uqRd9q66hY136tz5yJjKfb7/x/P2RfP9/193aYJ894yZuee2qdaPc6tKu3rvt5P6Wdrv/j+ZiJac1b/Lh7t1iZzUUotounzsaHf3ebnb3T21mpObtoubpa7KuJl4X2d3h3irZ4e2VoaHuJueZP3X+H1crzxGqbv6U6l7l2+ZlWjsdXqtnD7GiJqb+WZllH94nP/9QqhpqG/Pyo+3mKysu03IZbj8+55LuziW/Z3/gqyXqF/9pneneHuvx0/o2rWt1ruqdU84yfv/RNxJ7U7/uVv8h7r+X2/JVbb5/Fw5Zn94vY+/U3pZiIusmlnKa1uKyl352LaC9o+ru81nyPqdNtw67Dv/+m/vrme9elyUp/b/lbz6g86W5X//U544a5/MvFr5bsf764/eqrv89VpraD50utj/dn8660zvxV72hcvvnS+2qMvN+b7ZaFfatdzMh88u/E//7iz+u5z/7y+omcZr93q5mXxn5prZg89u60j/y1z6Y4zvbG9bmarq6V9ZjFo1/5rPQ0pZ2Hz/mIzIm8q89i7VeJad9q58yE/Gt7zPkliK6Z3/q1m3iMbHiB+quara+I+Zek+GvrveYpo6u2rduozch6urqfd1dneIt3p2aGtleIi7c3fEq67Plvf5ZobYyR+mqKfst3/at23Ip6zqZEl7u5ePiEr8eYibyi92e8btxr+WiXXHysz7c4WHlsq4dtZ6dtiLyS+nmGfb9XqGd3qX18z8colJq3f/mWf6d5aazj61jJXMpaW5xo+I2fnolIeEifvveGS4eef5vDqFmaWIx6qZlrympqrbYrxHi2reqZmbe6qtuT7He6TM9GzMxM6Iyaq5UrZZ3Gmvilz2jHrtyj/Gd6TWp6ints9Xqq7plGjIma6vd3X2VHeI7CrWeMecl4valWmF5638kpi2jIh/qN2WiV2brVy5nNf8yI3L2b8V7P/7Y5t83nTPp43Yi0WLpz+WmrV99a/Ld2+X2ZnVONo76zr/y1rNu8vP3C+2p4Ws96+4eqyohJrfUqlqq2jfimfqh5uc/Dp3h4eZ6K+6aYxIa4vrkpyj2H7WeLimetnLzRqXusS5p77c2L7Ly1ubX2d3h3irZ4e2VoaHuGuPda7H93xFb41IjMjIU7tsml3sl1/7dnnvmU7HqKQ/+HuqlZ+Jh7vLcqlKe1v/qYq5aamayl61ZXjWym9nfKhki7rdU3xmyG/PlVj5eIrc2z93+rOf1p+9p5+0lvz6Q9pIy2yfq139aofcqYx2hobW/503d/5Ge9+fUptau5u9q2nZbGu7qS7XipSr9o+pu7vF6/v8U5lVykrfuG2anMt4bj+Tmbbb9J+nlpyWyKv+Q6xHe23fqVz8bqnc32+IdnvnumpmZ19ndZfrY2pp6Weft1vZhYe73x/LiNrd+r7ZbpmatLvMU6tL2lrvuzf6mYu/fC+n+fVf9bztiKlqyvvJY5xK6Uf/mYr5aXrLfXuLhKbq+H82b691/97PRIopqkv/vJuqi9zZ6y/Eubec9Kyat2/Yyn2fgoh555j/hptneMaoiRy6vNvd+a6pS9+pvfv+U4o4uXmtuXrsmqp4mfd1dneIt3p2aGtleIi7xHamZpuvZeXYhpanmS92pnimx3/Ot32XttrYNox87YW/mUr9pIj2zi92irbu5pudl4uX6Kbpk22GfMz/dvaJZbPLyk+3eHbd9F+ZdYqo9pr4o3tpqGf/yXXpZ5Xd/T6kqqXf9HyY1X+Zx+v9mIinSP3veTXre9bo/DWlqaZ7yKqppLy2lpjcgspMzk7ui6nJa6vPbE+FfMW6817+xa17qej3Mpl6+2v/llz6i2r8/U+UasP598zYpc542N/ttVzqx76/ZaP4tFrL2k/EmrOb9lvNtW+p+cz9k5iW7qz/yNyqcz2d6UuUdMa8+Vyqt4mYi7f+Yqtay0rvunrJqnitvz+0irW89pzJpU7Y2Zz6mHKMqH//Vuj1hvvs+z6lhqWX9Z9oeJyHuqrvM5lrvUv/6nvnebnbyy1pWZjP+q/smJ9HnZb+9a7/////KvT7O+r//x/Iq9THuK/tuM+o3LuZX2d3h3irZ4e2VoaHuEtflqzH9llYrl9Iy539U2lqvH/9pmr8Z12qelnGyZoq+Im5dZ6Xyrr7Y3lIq0v/p0uJmnqbvD/KScrq/Y9nvTy0zX7/gs6m+Ur/lWn5WHyc+j/X2pWb1qqts094+suOY606+17/m1z8horOr52nlon7/49Fkr+Ibf2/U5hpunisWGnKW2u6yj3GqIS4pZ6amJuV2qnqc7dJzV+fu2fcWbvMSVqEnbWp5267Na9XuMv7RJk3m3vPqV25b3j9/0+ql4zp+odXZj+IuNj9VI93iouviHy5VWSv/R+ricvN+Z6nbZbYtNnMNJta/Tz/uWrrnlnNfh27mced96zMqMtp2fnpZc0/7Vr/x372hL39bmuFeqq6959YfCt1v8rvRIpZ1n3/l4bYWai5+Dykh6Wa9c+pxIrJ2L//U5qa2Jr/u7qYZ6O16i/e7P7+/Y/LL7/K3f7/cohGq4rPmZr4a3t6x/l1dneIt3p2aGtleIi7p4jmfK3PotbbhKXJrU+IZ3ermFuoeol0h/e9iF9d62Vf2Wv8uLP5zz+nerO39L/JhpfIyurKsquXm7/+yPXMVXj6+zuImiev93/aea+nq/r9Y8pbXGP+mYr7eYjb3z2EuKabtp6nx4+WePjLt4yUvf/+o6P6dfX4/TykmaabxZqHppy2tavZY3w6i1eaqXnbeHmarluka6V7+Euep/o4qdf8Y9VJzXz/eYjFjYra/3+nRLbI9YiIe4tG2/rutYzpqZ+9mabYlUK2vD/YarWY+FrMSY9lytz9Yoy53M3va9tZV13LyViWp6PX9ntLmW+Gi//6c5o6/2W/2di5iZSurz+miYRc9K/MdZ2H2e3bhIeJiU3vZpXYZobN90yVmJTM9ay3iaynWVffYXt73Hfvenn7eJzm+Ru6aaf79r/qq99Vi5j+cql7nKquaJf2aqfJzEuXudSb6L6aiL/ayrsqX2d3h3irZ4e2VoaHuHuaWOna+C1sn09oq9//Y5pqp0/8hpyYhm27j1j5lph6+Wp0pa92PfvscqdpqU/+qqt2e36Kyz/bd9zc/G9c6y6W7m38dG54+X7/V5bnVbpq3z92ylWJ+H+IdmyY6Mj9U7Vn62nrmW2nZ3maz2i2VZf53G5Lpm9knu/PU5dmqoipmGnKaGuqyi3HmbR45Z2ZuriniqjpZIlHi2nvllmnaHm4uG+024eu932alI+0pJ7/dGlIjI3NXEj7b4W87G28ps/7tDVpil95pvrpVmhov5l+OX38Rpn/6S+Lh6mo/I6baqXrZdnLZHc3iYrftmj6aMabx16Yl+Z9+WrbeFdW9Gn9c7l39nnvmJmWV3WfeDeYmKjL+W9oS3mFe2mvgax52I3/ervYmotXqj92mJZp+H2WmIrXtZ+PkZqJuq7/d23oeteY2B94edrt+p2Ha6+Hvceac5o4zHvuy4f9u62Kw/l1dneIt3p2aGtleIi7+Lv3rF2vtfT2Y8XqWi6VuabstX/axl7I1ujpVUyJmYefqEr9aLbGmhy5mcbtxK+riHuoudz5ZbdlzW7/1sjLc7rlyj+3ZnfrxWmVd3yW5738crxZbHn7yFn2hYjd2l7ly/P988/t9b+bxvvIx42liv6/lbP5Z/P8/iqmeaa7x6iZpre2pqvcY7xKm2naiZira6tNvjrWnMS99I7cpNyX2Z2XM7ha7l7vim33fVue3i/GeYWn6G3Yt9+GrPz7xqrFyO2/aGf5onqa/j2Ul8d59mqblU+I6er9oau4zLzfu9mqaV3LzVek3bX78a6rxs+627/7Yoprv3m/yJzniWTPjD3WhpZe9a/atX+m6I3moniYqYv8h5XIZ8d6+jm1p5XK+G+4ilylu8XfYqx7m3nfunnpeIxN/C2HiIiI+a+qaK1oiJy3cntrzKneeHX2esjKnCu3tsSY6KrZ137LxmqLX2d3h3irZ4e2VoaHuFtmVWfK/Z50z39Juu/+U2ZVtZ/955+OpYyPr112dnRa+UrHpZyZmt/uU2VVtm3/646JabicrU6IQ3f8+H+Ivm2mr4/PZGdm43z/h5v7iJrK7D54y7Ob9o+bt1932P2tQ5pZjFnft2z3qYjOv2+pdqja/39Ft68zr+/NYppmmHusmGrKa2u7yC3Hq7Oo5p16ir2n2uvrU6tXeVuv2Ef5rafdqU+Vqabr9kq2dI+Ip+z9U41Ie4u/a1v6XXb5v1+7mX67/Jtaex95qfr/VL9J633vxU/LhLq9/x+6hsmsuYrLrZbZpMu7Y6Y5vHefqIv7WLmNul+GdPSf9o12e2pn6Kn4YqhY6Yj/qKj4ZJusqz1naHm6+H9oXHh2j7e8Zld39nrPSLfnRsmr+T+mS4ed9r6apobE2d3fk6aLiKz/do3nW9io5B+oqNrq+Y6IfL+Xnd1dY5g5uXqpuIyMqKiLqfd1dneIt3p2aGtleIi7xGelm6mcdbS4daaJuktliaTstm/ZxVqX1uroZqpbnJWfc039l6f7qj+niJW89KubuF3IScv6ZIqlqd/fpsZ6Q7a56E+2l2bs9GmWp3+W5qz8Y6pJm2j7h1f5dYmtzkq0rITM9o2ZxHp52Pvplotlqvu9iILaevfazSmFl6W7yKqopry2tqvYYrxKi2mZeZWra5qdjl7We8Ps9GzuxJ+qif26UtV5vI/fh2j3W6f+/l/Fk6bJ9nysxp9Hy7/9pnvXiL+Ph5S4hTeXzl/4/OGf+bzf2J9I/P//kpqoy4veisyZmEy3vEuVi6TK83ypxZ942KrKk0x9uVnfuIjLmZTIn2y27eFf+L/8yJ+q+/z4hHd5eX2PZrW2VvaK+llklXXHx4y1SpyozLu8NJxZ22bvyzn7lbzd/T2HhYjN+LuleF1nanz8crqr3a7vWbj3hXjYSjrHu8LK577XuW/ai6uMX2d3h3irZ4e2VoaHuFtpmM7Y23loj10pqc6tY3dquW7qxmjbZ1vMjl2Ttrd7t5hKxY94eu+4YmpIy237WozJmIm8vC+6Wdz9/5yMuD+Xn6//Ynl5llr/l3qqV4nNvC/IupR5p5+LpG+YmezqU4la3F3bqlmcaYnOn26ImJf3/W83N5yIrc+vUpppqousalmaa2iqyinHqrSo5Z2apr2HipjYdIw4qkzLp0z4bJmsjj5kq8Xd9YzHZqqYyJ76Y3xXam2Ounj7fKXqz1SqiGqq93o3Zl+GiLrPQ4xou4mvh2noZZfNvS+peYq76qi2nInJo7qrcqw4iX6/mXr5iYjcrj94d9V8p6uqeapW59n2Y6xL20j/uHmqhZnNeT15eJeq92lXim11333fU3g3t2v/eYq3ermr+y3Fh5ecpq2Ltm7J28jfgoSG1533u6nYmYZYqRt6utrp+a6GaW+It93JYolK2mvPlp39q8ibewY=";
function randomnessOf(value) {
  return textCost(value) - value.length * alphabetBits(value);
}
var SYMBOLS = 27;
var UNIT = 2 / 3;
var DIGIT_BITS = 3.32;
var NEW_WORD = 2.6;
var CAPITAL = 0.8;
var CASE_BREAK = 3.2;
var TO_DIGITS = 3.2;
var MARK = 2.4;
var costs;
function letterCost(a, b, c) {
  costs ??= Buffer.from(TRIGRAM_COSTS, "base64");
  const index = (a * SYMBOLS + b) * SYMBOLS + c;
  return ((costs[index >> 1] ?? 0) >> (index & 1) * 4 & 15) * UNIT;
}
function kindOf(code) {
  if (code >= 97 && code <= 122) return "lower";
  if (code >= 65 && code <= 90) return "upper";
  return code >= 48 && code <= 57 ? "digit" : "mark";
}
function textCost(value) {
  let bits = 0;
  let previous = "mark";
  let [a, b] = [0, 0];
  let capitals = 0;
  const closeWord = () => {
    if (b !== 0) bits += letterCost(a, b, 0);
    [a, b] = [0, 0];
  };
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === "lower" || kind === "upper") {
      const hump = kind === "upper" && previous === "lower";
      if (hump) closeWord();
      if (b === 0) bits += previous === "mark" ? 0 : NEW_WORD;
      if (kind === "upper" && previous !== "upper") bits += CAPITAL;
      if (kind === "lower" && previous === "upper" && capitals > 1) bits += CASE_BREAK;
      const letter = (code | 32) - 96;
      bits += letterCost(a, b, letter);
      [a, b] = [b, letter];
      capitals = kind === "upper" ? capitals + 1 : 0;
    } else {
      closeWord();
      capitals = 0;
      if (kind === "digit") bits += DIGIT_BITS + (previous === "digit" ? 0 : TO_DIGITS);
      else bits += MARK;
    }
    previous = kind;
  }
  closeWord();
  return bits;
}
function alphabetBits(value) {
  if (/^[0-9]*$/.test(value)) return Math.log2(10);
  if (/^(?:[0-9a-f]*|[0-9A-F]*)$/.test(value)) return 4;
  let size = 0;
  if (/[a-z]/.test(value)) size += 26;
  if (/[A-Z]/.test(value)) size += 26;
  if (/[0-9]/.test(value)) size += 10;
  if (/[^0-9A-Za-z]/.test(value)) size += 4;
  return Math.log2(size);
}
var WORDS = "example placeholder changeme change_me change-me dummy sample redacted removed replace insert fakekey fake- fake_ foobar yourkey yoursecret yourtoken yourpass your- your_ youraccess insert_ todo_ xxxxx ..... ***** <insert my-secret my_secret mysecret mytoken my-token my_token some-secret some-token some_token somesecret secret-here secret_here token-here token_here key-here key_here lorem ipsum notreal not-real not_real invalid deadbeefdeadbeef abcdefghij 0123456789 1234567890 qwerty asdfgh".split(/\s+/);
function checkPlaceholder({ value }) {
  const reason = placeholderReason(value);
  return reason === void 0 ? pass("placeholder", "no example") : reject("placeholder", reason);
}
function placeholderReason(value) {
  const folded = value.toLowerCase();
  if (WORDS.some((word) => folded.includes(word))) return "a word of examples stands in it";
  if (hasLongRepeat(value)) return "one character is repeated";
  if (hasSequence(folded)) return "characters in their order";
  if (isPeriodic(value)) return "one part is repeated";
  if (distinct(value) <= Math.min(4, value.length / 4)) return "too few different characters";
  if (/^[<[{(].*[>\]})]$/.test(value) || /\.{3}$|…$/.test(value)) return "a template or an abbreviation";
  return void 0;
}
var distinct = (value) => new Set(value).size;
var hasLongRepeat = (value) => /(.)\1{5}/s.test(value);
var SEQUENCE = 7;
function hasSequence(value) {
  let up = 1;
  let down = 1;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= SEQUENCE || down >= SEQUENCE) return true;
  }
  return false;
}
function isPeriodic(value) {
  for (let period = 1; period <= Math.min(12, value.length / 3); period++) {
    let i = period;
    while (i < value.length && value[i] === value[i - period]) i++;
    if (i === value.length) return true;
  }
  return false;
}
var POLYNOMIAL = 3988292384;
var table;
function makeTable() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ POLYNOMIAL : crc >>> 1;
    return crc;
  });
}
function crc32(text2) {
  table ??= makeTable();
  let crc = 4294967295;
  for (let i = 0; i < text2.length; i++) {
    crc = (table[(crc ^ text2.charCodeAt(i)) & 255] ?? 0) ^ crc >>> 8;
  }
  return (crc ^ 4294967295) >>> 0;
}
function checkChecksum(candidate, spec) {
  const body = spec.over === void 0 ? candidate.value : candidate.groups[spec.over];
  const stated = spec.equals === void 0 ? void 0 : candidate.groups[spec.equals];
  if (body === void 0 || stated === void 0) return against("checksum", "the checksum is missing");
  return ALGORITHMS[spec.kind](body) === stated ? proof("checksum", "the checksum is right") : against("checksum", "the checksum is wrong");
}
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function base62(value, width) {
  let text2 = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text2 = BASE62.charAt(rest % 62) + text2;
  return text2.padStart(width, "0");
}
var hex = (value) => value.toString(16).padStart(8, "0");
var swapped = (value) => ((value & 255) << 24 | (value & 65280) << 8 | value >>> 8 & 65280 | value >>> 24) >>> 0;
var ALGORITHMS = {
  // github.blog, "Behind GitHub's new authentication token formats" (2021): CRC32 in base62, padded to six.
  "crc32-base62": (body) => base62(crc32(body), 6),
  // GitLab, lib/authn/token_field/generator/routable_token.rb: CRC32 in base 36, padded to seven.
  "crc32-base36": (body) => crc32(body).toString(36).padStart(7, "0"),
  "crc32-hex": (body) => hex(crc32(body)),
  "crc32-hex-upper": (body) => hex(crc32(body)).toUpperCase(),
  "crc32-hex-le": (body) => hex(swapped(crc32(body)))
};
function decodeJwt(token) {
  const [head = "", body = ""] = token.split(".");
  const header = parseObject(head);
  const algorithm = header?.["alg"];
  if (header === void 0 || typeof algorithm !== "string") return void 0;
  const payload = parseObject(body) ?? {};
  return {
    algorithm,
    facts: {
      alg: printable(algorithm),
      ...text("typ", header["typ"]),
      ...text("issuer", payload["iss"]),
      ...date("expires", payload["exp"])
    }
  };
}
var MAX_PART = 8192;
var MAX_FACT = 64;
function parseObject(part) {
  if (part.length > MAX_PART) return void 0;
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
var printable = (value) => value.replace(/[^\x20-\x7e]/g, "?").slice(0, MAX_FACT);
var text = (key, value) => typeof value === "string" && value !== "" ? { [key]: printable(value) } : {};
var date = (key, value) => typeof value === "number" && value > 0 && value < 253402300800 ? { [key]: new Date(value * 1e3).toISOString().slice(0, 10) } : {};
function checkDecode(candidate, spec) {
  const text2 = spec.over === void 0 ? candidate.value : candidate.groups[spec.over];
  return text2 === void 0 ? pass("structure", "nothing to decode") : DECODERS[spec.kind](text2);
}
var DECODERS = {
  "aws-account": decodeAwsAccount,
  "basic-credentials": decodeBasicCredentials,
  "base64-text": refuseBase64Text,
  "gitlab-routable": decodeGitLabRoutable,
  jwt: (text2) => {
    const decoded = decodeJwt(text2);
    return decoded === void 0 ? pass("structure", "does not decode") : pass("structure", "its header and payload decode", decoded.facts);
  },
  nkey: decodeNkey,
  "pypi-macaroon": decodeMacaroon
};
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function base32(text2) {
  let value = 0n;
  for (const char of text2) {
    const digit = BASE32.indexOf(char);
    if (digit < 0) return void 0;
    value = value << 5n | BigInt(digit);
  }
  return value;
}
function decodeAwsAccount(id) {
  const bits = base32(id.slice(4, 14));
  if (bits === void 0) return pass("structure", "no account id");
  const account = bits >> 2n >> 7n & 0xffffffffffn;
  if (account > 999999999999n) return pass("structure", "no account id");
  return pass("structure", "an account id is encoded in it", {
    account: account.toString().padStart(12, "0")
  });
}
function decodeBasicCredentials(text2) {
  const decoded = Buffer.from(text2, "base64").toString("latin1");
  const colon = decoded.indexOf(":");
  if (!/^[\x20-\x7e]+$/.test(decoded) || colon < 1)
    return reject("structure", "not base64 of a user and a password");
  if (colon === decoded.length - 1) return reject("placeholder", "the password is empty");
  return pass("structure", "decodes to a user and a password");
}
function refuseBase64Text(text2) {
  if (text2.length % 4 === 1) return pass("structure", "not base64");
  const decoded = Buffer.from(text2, "base64").toString("latin1");
  return /^[\t\n\r\x20-\x7e]{8,}$/.test(decoded) ? reject("structure", "base64 of a readable text") : pass("structure", "not base64 of a text");
}
var ROUTABLE = /(?:^|-)(?<payload>[\w-]+)\.(?:01\.)?(?<length>[0-9a-z]{2})[0-9a-z]{7}$/;
var ROUTING_KEYS = {
  c: "cell",
  g: "group",
  o: "organization",
  p: "project",
  t: "type",
  u: "user"
};
function decodeGitLabRoutable(text2) {
  const match = ROUTABLE.exec(text2);
  const length = Number.parseInt(match?.groups?.["length"] ?? "", 36);
  const body = (match?.groups?.["payload"] ?? "").slice(-length);
  if (match === null || body.length !== length) return against("structure", "the length field is wrong");
  const payload = Buffer.from(body, "base64url");
  const size = payload[payload.length - 1] ?? 0;
  const lines = payload.subarray(payload.length - 1 - size, payload.length - 1).toString("latin1").split("\n");
  if (size === 0 || payload.length !== 16 + size + 1 || !lines.every((line) => /^[cgoptu]:[0-9a-z]+$/.test(line))) {
    return against("structure", "the payload does not decode");
  }
  const facts = lines.map((line) => [
    ROUTING_KEYS[line.charAt(0)] ?? "",
    String(Number.parseInt(line.slice(2), 36))
  ]);
  return pass("structure", "its length field and its payload are right", Object.fromEntries(facts));
}
function decodeNkey(text2) {
  const bits = base32(text2);
  if (bits === void 0 || text2.length !== 58) return against("structure", "not base32");
  const bytes = Buffer.from((bits >> 2n).toString(16).padStart(72, "0"), "hex");
  const stated = bytes.readUInt16LE(34);
  return crc16(bytes.subarray(0, 34)) === stated ? proof("structure", "its checksum is right") : pass("structure", "its checksum is wrong");
}
function crc16(bytes) {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 32768 ? crc << 1 ^ 4129 : crc << 1) & 65535;
  }
  return crc;
}
function decodeMacaroon(text2) {
  const bytes = Buffer.from(text2.replace(/^pypi-/, ""), "base64url");
  const length = bytes[2] ?? 0;
  const location = bytes.subarray(3, 3 + length).toString("latin1");
  if (bytes[0] !== 2 || bytes[1] !== 1 || !/^[a-z.]+$/.test(location))
    return pass("structure", "does not decode");
  return pass("structure", "decodes to a macaroon", { location });
}
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
var HEX_DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
var NAMED_DIGEST = /^(?:md5|sha1|sha224|sha256|sha384|sha512|blake2b|h1)[-:$]/i;
var isUuid = (value) => UUID.test(value);
var isHexDigest = (value) => HEX_DIGEST.test(value);
var PASSWORD_HASH = /^\$(?:1|2[abxy]?|5|6|7|y|apr1|argon2\w{0,2}|pbkdf2[\w-]{0,16}|scrypt|md5)\$|^(?:sha1|sha256|sha512|md5|bcrypt\w{0,8}|pbkdf2_\w{4,8}|argon2\w{0,2})\$|^\{(?:SSHA|SHA|MD5|CRYPT|SMD5|PBKDF2)\w{0,8}\}/i;
var isPasswordHash = (value) => PASSWORD_HASH.test(value);
function checkDigest({ value }) {
  if (isUuid(value)) return reject("digest", "a UUID");
  if (isHexDigest(value)) return reject("digest", "has the shape of a hash");
  if (NAMED_DIGEST.test(value)) return reject("digest", "a named hash");
  return pass("digest", "no hash");
}
function shannonEntropy(text2) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text2) counts.set(char, (counts.get(char) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= count / text2.length * Math.log2(count / text2.length);
  return entropy;
}
function checkEntropy({ value }, min) {
  return shannonEntropy(value) >= min ? pass("entropy", `at least ${min} bits per character`) : reject("entropy", `less than ${min} bits per character`);
}
var CHARSET_TESTS = {
  digit: /[0-9]/,
  upper: /[A-Z]/,
  lower: /[a-z]/,
  letter: /[A-Za-z]/,
  symbol: /[^0-9A-Za-z]/
};
function checkCharset({ value }, needs) {
  const missing = needs.filter((charset) => !CHARSET_TESTS[charset].test(value));
  return missing.length === 0 ? pass("charset", `has ${needs.join(", ")}`) : reject("charset", `has no ${missing.join(", no ")}`);
}
var MIN_BITS = 4;
function checkNaturalness({ value }) {
  if (/\s/.test(value)) return reject("naturalness", "has spaces");
  return isRandom(value) ? pass("naturalness", "random") : reject("naturalness", "reads as words, a name or code");
}
var isRandom = (value) => randomnessOf(value) >= MIN_BITS;
var REFERENCES = [
  [/\$\{|\$\(|\{\{|<%|%\{|#\{|\$\[/, "a template"],
  [/^\$+(?:[A-Za-z_]\w*|$)/, "a shell variable"],
  [/^%{1,2}[A-Za-z_]\w*%{1,2}$|^@[a-z_]\w*\W*$|^%\(\w+\)s|^%[sdvq]$/, "a variable"],
  [/^!(?:Ref|Sub|GetAtt|ImportValue|secret|vault|env)\b/i, "a reference"],
  [
    /^(?:vault|secret|ssm|arn|op|ref|env|file|keyring|gcp-secret|sops|kv|awssm|doppler):/i,
    "a reference to a secret store"
  ],
  [/^(?:ENC\[|ENC\(|AQICAH|\{cipher\}|\{vault\}|\$ANSIBLE_VAULT)/, "an encrypted value"],
  [/^\{[\w.-]*\}$|^\[[\w.-]*\]$|^<[^<>]*>$|^__\w+__$|^@@?[\w.-]+@@?$/, "a template"],
  [
    /\b(?:process\.env|os\.environ|getenv|System\.getProperty|ENV\[|Deno\.env|import\.meta)\b/,
    "read from the environment"
  ],
  [/^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+\(?/, "an attribute"],
  [/^[A-Za-z_$][\w$.]*\(.*/, "a call"],
  [/^[A-Za-z_$][\w$.]*\[[^\]]*\]?$/, "an element of a collection"]
];
function checkReference({ value }) {
  const reason = referenceReason(value);
  return reason === void 0 ? pass("reference", "a value") : reject("reference", reason);
}
function referenceReason(value) {
  return REFERENCES.find(([pattern]) => pattern.test(value))?.[1];
}
var runChecks = (candidate, specs) => specs.map((spec) => runCheck(candidate, spec));
function runCheck(candidate, spec) {
  switch (spec.check) {
    case "placeholder":
      return checkPlaceholder(candidate);
    case "entropy":
      return checkEntropy(candidate, spec.min);
    case "charset":
      return checkCharset(candidate, spec.needs);
    case "checksum":
      return checkChecksum(candidate, spec);
    case "structure":
      return checkDecode(candidate, spec);
    case "naturalness":
      return checkNaturalness(candidate);
    case "digest":
      return checkDigest(candidate);
    case "reference":
      return checkReference(candidate);
  }
}
var BARE_LEAD = 128;
var BARE_TAIL = 96;
var bareReach = (matcher) => matcher.maxLength + 1 + BARE_TAIL;
var TOKEN = /[\w-]+/y;
var ALONE_BEFORE = /(?:^|[\r\n])[ \t]*(?:[-*+>]|\xe2\x80\xa2|\d{1,2}[.)])?[ \t]*["'`([]?$/;
var ALONE_BEHIND = /^["'`)\]]?[.,;:]?[ \t]*(?:[\r\n]|$)/;
var BLOCK_BEFORE = /(?:^|[\r\n])[ \t"'#*/]*[A-Za-z0-9+/]{44,}={0,2}(?:\\n)?["',+ \\]*\r?\n[ \t"'#*/]*$/;
var BLOCK_BEHIND = /^={0,2}(?:\\n)?["',+ \\]*\r?\n[ \t"'#*/]*[A-Za-z0-9+/]{44,}={0,2}["',+ \\]*(?:[\r\n]|$)/;
var ANNOUNCED = /\b(?:tokens?|pat|secret|api[ -]?key|credentials?|access[ -]key)\b(?:[ \t]+(?:is|was|here))?[ \t]*[:=-]?[ \t]*["'`([]?$/i;
var MIN_BITS2 = 10;
function matchBare(window, matcher) {
  const { text: text2, at } = window;
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text2)?.[0] ?? "";
  const end = at + token.length;
  const range = { from: 0, to: text2.length };
  if (token.length < matcher.minLength || token.length > matcher.maxLength) return { hits: [], ...range };
  const surroundings = placeOf(text2.slice(0, at), text2.slice(end));
  if (surroundings === void 0) return { hits: [], ...range };
  const candidate = { value: token, groups: {} };
  const placeholder = placeholderReason(token);
  const checks = [
    ...runChecks(candidate, matcher.checks),
    placeholder === void 0 ? pass("placeholder", "no example") : reject("placeholder", placeholder),
    isTokenLike(token) ? pass("naturalness", "random") : reject("naturalness", "reads as words, a name or a number"),
    pass("alone", surroundings.detail)
  ];
  return { hits: [{ start: at, end, groups: {}, checks, confidence: surroundings.confidence }], ...range };
}
function placeOf(before, behind) {
  if (/[./@=:%$#\\&~]$/.test(before) && !/[:=] ?$/.test(before)) return void 0;
  if (/^[./@=:%&(]/.test(behind) && !ALONE_BEHIND.test(behind)) return void 0;
  if (BLOCK_BEFORE.test(before) || BLOCK_BEHIND.test(behind)) return void 0;
  if (ANNOUNCED.test(before)) return { confidence: "medium", detail: "announced on its line" };
  if (ALONE_BEFORE.test(before) && ALONE_BEHIND.test(behind))
    return { confidence: "low", detail: "alone on its line" };
  return void 0;
}
var isTokenLike = (token) => randomnessOf(token) >= MIN_BITS2 && !/^[0-9a-f_-]+$|^[0-9A-F_-]+$/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token);
var NON_ASCII = /[\x80-\xff]/;
function decodeBytes(latin1) {
  if (!NON_ASCII.test(latin1)) return latin1;
  const bytes = Buffer.from(latin1, "latin1");
  const text2 = bytes.toString("utf8");
  return text2.includes("\uFFFD") ? latin1 : text2;
}
var CONTEXTUAL_LEAD = 0;
var contextualReach = (matcher) => Math.max(...matcher.words.map((word) => word.text.length)) + matcher.within + matcher.value.reach + 1;
var MAX_TRIES = 12;
var TOKEN_BYTE = /[0-9A-Za-z_]/;
function matchContextual(window, matcher, value, boundary) {
  const { text: text2 } = window;
  const wordEnd = window.at + window.anchorLength;
  const last = Math.min(text2.length, wordEnd + matcher.within);
  let tries = 0;
  for (let i = wordEnd; i <= last && tries < MAX_TRIES; i++) {
    if (text2.startsWith("\n\n", i) || text2.startsWith("\r\n\r\n", i)) break;
    if (!TOKEN_BYTE.test(text2.charAt(i)) || continuesToken(text2, i)) continue;
    tries++;
    const hit = tryAt(window, matcher, value, boundary, i);
    if (hit !== void 0) return { hits: [hit], from: 0, to: text2.length };
  }
  return { hits: [], from: 0, to: text2.length };
}
var continuesToken = (text2, at) => TOKEN_BYTE.test(text2.charAt(at - 1)) && !/\\[nrt]$/.test(text2.slice(at - 2, at));
function tryAt(window, matcher, value, boundary, at) {
  const match = value.matchAt(window.text, at);
  if (match === void 0) return void 0;
  const sides = boundary.check(window, match.start, match.end);
  if (sides.verdict === "reject") return void 0;
  const { start, end } = match.groups["secret"] ?? match;
  const groups = Object.fromEntries(
    Object.entries(match.groups).map(([name, span]) => [name, window.text.slice(span.start, span.end)])
  );
  const candidate = { value: decodeBytes(window.text.slice(start, end)), groups };
  return { start, end, groups, checks: [...runChecks(candidate, matcher.checks), sides] };
}
var NAME_BYTE = /[\w.$-]/;
var MAX_NAME_BEFORE = 64;
var NAME_BEHIND = /[\w.$-]{0,48}/y;
var CONNECTORS = [
  ["text", />(?=[^<>\r\n])/y],
  [
    "pair",
    /["']?(?:\s{0,8},\s{0,32}|\s{1,32}(?:-\s)?)["']?(?:default_?)?value["']?\s{0,4}[:=]\s{0,8}(?=\S)/iy
  ],
  ["pair", /["']\s{0,8}(?:\/>)?\s{0,16}<string>(?=[^<>\s])/y],
  ["equals", /\\?["'`]?\]?[ \t]{0,8}:[ \t]{0,4}[&*\w<>?[\]|.' ]{1,40}?[ \t]{0,4}=(?![=>])[ \t]{0,8}(?=\S)/y],
  ["comparison", /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,40}(?:===?|!==?)\s{0,40}(?=\S)/y],
  ["equals", /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,40}(?:=>|:=|\+=|\?\?=|\|\|=|\?=|=)\s{0,40}(?=\S)/y],
  ["equals", /[ \t]{0,4}(?:\|\||\?\?)[ \t]{0,4}(?=["'`])/y],
  [
    "colon",
    /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,16}:(?![:/])[ \t]{0,40}(?:\r?\n[ \t]{1,40}(?=["']))?(?:[|>]-?\r?\n[ \t]{1,24})?(?=\S)/y
  ],
  ["call", /\\?["'`]?\)?[ \t]{0,4}(?:,|\()\s{0,24}(?=\S)/y],
  ["equals", /[ \t]{1,4}(?:string|varchar|text|String)[ \t]{0,4}=[ \t]{0,8}(?=\S)/y],
  ["prose", /[ \t]{1,4}(?:is|was|are|=|to|by)[ \t]{0,4}:?[ \t]{1,4}(?=\S)/iy],
  ["prose", /[ \t]{1,2}(?=[A-Za-z0-9+/=_-]{32,}(?![\w-]))/y],
  ["flag", /[ \t]{1,4}(?=[^\s=:,(])/y]
];
var WRAPPERS = [
  /(?:[A-Za-z_$][\w$.]{0,40}(?:\[[^\]\r\n]{0,40}\]|\([^()\r\n]{0,48}\))?[ \t]{0,4}(?:\|\||\?\?|\bor\b)[ \t]{0,4})(?=["'`])/y,
  /(?:new[ \t]{1,4})?[A-Za-z_&][\w.:&]{0,40}!?\([ \t]{0,4}(?=[bBrRuU]?["'`])/y,
  /(?:[bBrRuUfFL@$&]{1,3})(?=["'`])/y,
  /[{[][ \t]{0,4}(?=["'`])/y
];
var CONNECTOR_REACH = 160;
var WRAPPER_REACH = 280;
function readAssignment(window) {
  const { text: text2, at, anchorLength } = window;
  const head = text2.slice(startOfName(text2, at), at);
  const wordEnd = endOfWord(text2, at, at + anchorLength);
  NAME_BEHIND.lastIndex = wordEnd;
  const tail = wordEnd < at + anchorLength ? "" : NAME_BEHIND.exec(text2)?.[0] ?? "";
  const name = head + text2.slice(at, wordEnd) + tail;
  const nameEnd = wordEnd + tail.length;
  const from = Math.max(0, at - head.length - 1);
  const seen = nameEnd + CONNECTOR_REACH;
  const isElement = /[<:]$/.test(text2.slice(0, at - head.length)) && !tail.endsWith("-");
  for (const [operator, connector] of CONNECTORS) {
    if (operator === "text" && !isElement) continue;
    if (operator === "flag" && !head.startsWith("--") && !isQuoted(text2, nameEnd)) continue;
    connector.lastIndex = nameEnd;
    const match = connector.exec(text2);
    if (match === null) continue;
    const operatorEnd = nameEnd + match[0].length;
    const assignment = readValue(window, name, operator, unwrap(text2, operatorEnd));
    if (assignment === void 0) return { assignment, from, to: text2.length };
    const to = Math.max(seen, operatorEnd + WRAPPER_REACH, endOfLine(text2, assignment.end) + 2);
    return { assignment, from, to: Math.min(text2.length, to) };
  }
  return { assignment: void 0, from, to: Math.min(text2.length, seen) };
}
function startOfName(text2, end) {
  let start = end;
  while (start > 0 && end - start < MAX_NAME_BEFORE && NAME_BYTE.test(text2.charAt(start - 1))) start--;
  return start;
}
function endOfWord(text2, from, to) {
  let end = to;
  while (end > from && !/\w/.test(text2.charAt(end - 1))) end--;
  return end;
}
var isQuoted = (text2, at) => /^[ \t]{1,4}['"]/.test(text2.slice(at, at + 6));
function unwrap(text2, start) {
  let at = start;
  for (const wrapper of WRAPPERS) {
    wrapper.lastIndex = at;
    at += wrapper.exec(text2)?.[0].length ?? 0;
  }
  return at;
}
var OPENERS = [
  ['"""', "double"],
  ["'''", "single"],
  ['\\\\\\"', "escaped"],
  ['\\"', "escaped"],
  ["\\'", "escaped"],
  ["&quot;", "escaped"],
  ['"', "double"],
  ["'", "single"],
  ["`", "backtick"]
];
function readValue(window, name, operator, at) {
  const { text: text2 } = window;
  const opener = OPENERS.find(([quote2]) => text2.startsWith(quote2, at));
  if (opener === void 0) return readUnquoted(window, name, operator, at);
  const [mark, quote] = opener;
  const start = at + mark.length;
  const end = closingQuote(text2, start, mark);
  if (end === void 0) return void 0;
  return {
    name,
    operator,
    quote,
    start,
    end: Math.min(end, text2.length),
    closed: end < text2.length || window.atBlobEnd
  };
}
function closingQuote(text2, start, mark) {
  for (let i = start; i < text2.length; i++) {
    if (text2.startsWith(mark, i)) return i;
    const char = text2.charAt(i);
    if (char === "\n" || char === "\r") return void 0;
    if (char === "\\") i++;
  }
  return text2.length;
}
var UNQUOTED_END = /[\s"'`,;<>(){}[\]\\]|\|(?!\w)|&(?=\w+=)|$/g;
var LINE_END = /[\r\n]|$/g;
function readUnquoted(window, name, operator, start) {
  const { text: text2 } = window;
  const stop = operator === "text" ? /<|[\r\n]|$/g : UNQUOTED_END;
  stop.lastIndex = start;
  const end = stop.exec(text2)?.index ?? text2.length;
  if (end === start) return void 0;
  return { name, operator, quote: "none", start, end, closed: end < text2.length || window.atBlobEnd };
}
var restOfLine = (text2, from) => text2.slice(from, endOfLine(text2, from));
function endOfLine(text2, from) {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text2)?.index ?? text2.length;
}
var ENDS = "address algorithm algorithms alias attempts attribute backend body builder button callback cert certificate changed class client cls code codec color column command config configuration confirm confirmation content cookie count created csrf date description digest dir directory display doc email enabled encoder encoding endpoint error errors event exception exists expired expires expiration expiry factory failed field fields file filename filter flag for form format from generator group guid oid handler hash header help helper hint host icon id identifier ids idx index info input instance invalid issuer key_id keyid kind label layout length len level limit line link list listener lifetime location manager map max md5 message method min mode model msg name names node notification number object offset option options page param parameter params path pattern permission placeholder policy position prefix prompt property protocol provider query recovery ref reference regex region regexp repository request required reset response result role route rule rules salt schema scope screen section selector separator server service set settings sha1 sha256 sign signature size source spec src state status storage store stream strength style suffix table target template term test text time timeout timestamp title to topic ttl tpl type types txt update uri url usage used user username uuid within at since until ago valid validation validator validity version view visible visibility wrapper tokenizer tokenize arn attempt failure forgot usages";
var END_WORDS = new Set(ENDS.split(" "));
var PUBLIC_PART = /(?:^|[_.-])(?:public|pub|csrf|xsrf|nonce|next|page|continuation|cancellation|anti|lex|parser|syntax|i18n|lang|aria|recaptcha|site|sitekey|publishable|integrity|checksum|etag|fingerprint|thumbprint|placeholder)(?:[_.-]|$)/;
var known = /* @__PURE__ */ new Map();
var KNOWN = 4096;
function nameParts(name) {
  let parts = known.get(name);
  if (parts === void 0) {
    if (known.size >= KNOWN) known.clear();
    parts = split(name);
    known.set(name, parts);
  }
  return parts;
}
var split = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== "");
var SHORT = /^(?:pass|pwd|pw|pswd)\d*$/;
var LONG = /passw|passphrase|pass_phrase|secret|token|credential|key|bearer|auth|session|seed|pswd/;
var isTelling = (name) => LONG.test(nameParts(name).join("_"));
function isAboutSomethingElse(name) {
  const parts = nameParts(name);
  const last = parts.at(-1) ?? "";
  const whole = parts.join("_");
  return END_WORDS.has(last) || PUBLIC_PART.test(whole) || !LONG.test(whole) && !SHORT.test(last);
}
var WORDS2 = new Set(
  "password passwd pass passphrase pwd secret secrets token key apikey api_key api-key credential credentials changeit changeme change_me change-me test tests testing tester test123 testpass testpassword test-password test_password foo bar baz foobar foobaz qux quux abc abcd abc123 abcdef 1234 12345 123456 1234567 12345678 admin administrator root user username guest default sample demo example dummy fake mock none null nil empty blank hello world hunter2 letmein welcome value string text input hidden field form type your-password yourpassword your_password mypassword my-password my_password mypass some-password somepassword some_password new-password newpassword new_password old-password oldpassword old_password the-password current-password secret123 p@ssw0rd passw0rd password1 password123 pass123 user123 admin123 supersecret super-secret super_secret topsecret verysecret bogus invalid wrong wrongpassword incorrect asdf asdfasdf qwerty xxx xxxx xxxxx yyy zzz todo tbd undefined plain plaintext encrypted hashed basic bearer login signin signup email prompt env file vault auto random generated required optional true false yes no on off enabled disabled account client server authorization_code client_credentials refresh_token access_token".split(" ")
);
var isCommonWord = (folded) => WORDS2.has(folded);
var PARTS = /password|passwd|passwort|pass|pwd|secret|token|user(?:name)?|login|test|admin|example|sample|dummy|fake|foo|bar|some|your|my|the|new|old|123\d*|[-_.]/g;
var isMadeOfWords = (value) => /pass|pwd|secret|token/i.test(value) && value.toLowerCase().replace(PARTS, "").length <= 1;
var GENERIC_LEAD = 96;
var GENERIC_REACH = 512;
function matchGeneric(window, matcher) {
  const { assignment, ...range } = readAssignment(window);
  if (assignment === void 0) return { hits: [], ...range };
  const value = decodeBytes(window.text.slice(assignment.start, assignment.end));
  if (value.startsWith("{") && assignment.closed && assignment.quote !== "none") {
    return { hits: nestedHits(window, assignment), ...range };
  }
  const verdict = judge(window, matcher, assignment, { value, groups: {} });
  const hit = { start: assignment.start, end: assignment.end, value, groups: {}, ...verdict };
  return { hits: [hit], ...range };
}
var NESTED = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
function nestedHits({ text: text2 }, { start, end }) {
  return [...text2.slice(start, end).matchAll(NESTED)].flatMap((match) => {
    const [value] = match;
    if (!/\d/.test(value) || !isRandom(value) || placeholderReason(value) !== void 0) return [];
    const from = start + (match.index ?? 0);
    const checks = [pass("naturalness", "a random value in a structure")];
    return [{ start: from, end: from + value.length, groups: {}, checks, confidence: "medium" }];
  });
}
var MAX_LENGTH2 = 256;
function judge(window, matcher, assignment, candidate) {
  const { value } = candidate;
  const refusal = refuse(window, matcher, assignment, value);
  if (refusal !== void 0) return { checks: [refusal], confidence: "low" };
  const checks = runChecks(candidate, matcher.checks);
  return matcher.expects === "password" ? {
    checks: [...checks, pass("naturalness", "stands where a password does")],
    confidence: passwordConfidence(assignment, value)
  } : { checks: [...checks, pass("naturalness", "random")], confidence: tokenConfidence(assignment, value) };
}
function refuse(window, { expects }, assignment, value) {
  const least = expects === "password" ? 4 : 10;
  if (!assignment.closed || value.length > MAX_LENGTH2)
    return reject("length", `longer than ${MAX_LENGTH2} bytes`);
  if (isAboutSomethingElse(assignment.name)) return reject("reference", "the name speaks of something else");
  const reference = isRandom(value) && /\d/.test(value) ? templateReason(value) : referenceReason(value);
  if (reference !== void 0) return reject("reference", reference);
  if (isCallOf(window, assignment) && !isTelling(assignment.name))
    return reject("reference", "a call of something else");
  if (!isTelling(assignment.name) && assignment.operator === "call" && /^[A-Z_]+$/.test(assignment.name + value)) {
    return reject("reference", "one of a list of names");
  }
  if (isPasswordHash(value)) return reject("digest", "the hash of a password");
  const code = refuseCode(window, assignment, value);
  if (code !== void 0) return code;
  if (value.length < least) return reject("length", `shorter than ${least} characters`);
  const placeholder = placeholderReason(value);
  if (placeholder !== void 0) return reject("placeholder", placeholder);
  if (/\s/.test(value)) return reject("naturalness", "has spaces");
  return expects === "password" ? refusePassword(window, assignment, value) : refuseToken(window, assignment, value);
}
var CONSTANT = /^&?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
var IDENTIFIER = /^[&*]?[A-Za-z_]\w*$/;
var NUMBER = /^[+-]?(?:0x[0-9a-f]+|[\d.,]+)[ul]*$/i;
function refuseCode(window, assignment, value) {
  if (/%(?:[sdxXuvcp]|\.?\d*l?[sdxuf])/.test(value) && /^\W*\w{0,2}%/.test(value))
    return reject("reference", "a format");
  if (assignment.quote !== "none") return void 0;
  if (/^0x/i.test(value) && NUMBER.test(value)) return reject("naturalness", "a number");
  if (CONSTANT.test(value)) return reject("reference", "a constant");
  if (/^[+&*!-]/.test(value) && IDENTIFIER.test(value.replace(/^[+&*!-]+/, "")))
    return reject("reference", "an expression");
  if (isCode(window, assignment) && IDENTIFIER.test(value) && (/_/.test(value) || !isRandom(value))) {
    return reject("reference", "a name in code");
  }
  return void 0;
}
var isCallOf = ({ text: text2 }, { operator, start }) => operator === "call" && /\(\s{0,4}["'`]?$/.test(text2.slice(Math.max(0, start - 6), start));
var templateReason = (value) => /\$\{|\{\{|\$\(|<%|^\{|^\[|^</.test(value) ? "a template" : void 0;
var NO_TOKEN = /^(?:https?|ftp|file|data|urn|mailto|tel|about|chrome)[:%]|^[./~\\]|^\/|\.(?:js|ts|json|ya?ml|py|rb|go|java|php|html?|css|png|svg|jpe?g|txt|md|pem|crt|key|xml|sh|sql|conf|cfg|ini|log|lock|exe|dll|so)$|^application\/|^text\/|^image\/|^\d{1,4}[-/.:]\d{1,2}[-/.:]\d{1,4}|^v?\d+(?:\.\d+)+|^#[0-9a-f]{3,8}$|^[\d.,+-]+$|^@|^<|[\x00-\x1f]/i;
function refuseToken(window, assignment, value) {
  if (NO_TOKEN.test(value)) return reject("naturalness", "an address, a path, a number or markup");
  if (/[^\x21-\x7e]/.test(value)) return reject("naturalness", "text");
  if (!isRandom(value)) return reject("naturalness", "reads as words, a name or code");
  if (!/\d/.test(value) && (value.length < 16 || randomnessOf(value) < 12))
    return reject("naturalness", "letters alone");
  if (assignment.quote === "none" && isCode(window, assignment) && !/\d/.test(value))
    return reject("reference", "a name in code");
  return void 0;
}
function refusePassword(window, assignment, value) {
  const folded = value.toLowerCase();
  if (/^(?:true|false|null|nil|none|undefined|yes|no|on|off|string|str|bool|boolean|int|integer|number|optional|required|any|object|void|char|varchar\d*|text|empty|self|this|function|return|default)$/i.test(
    value
  )) {
    return reject("reference", "a constant or a type");
  }
  if (isCommonWord(folded) || isMadeOfWords(value) || nameParts(assignment.name).includes(folded))
    return reject("placeholder", "the word for a password instead of one");
  if (/^(?:https?|ftp|file|urn|mailto):|^\.{0,2}\/|[<>]|^[^0-9A-Za-z]*$|[\x00-\x1f]/.test(value))
    return reject("naturalness", "an address, a path or markup");
  if (/^\w+\.(?:js|ts|json|ya?ml|py|rb|go|java|php|html?|css|txt|md|pem|key|xml|sh|sql)$/i.test(value))
    return reject("naturalness", "a file name");
  if (assignment.quote === "none") return refuseUnquotedPassword(window, assignment, value);
  if (CONSTANT.test(value)) return reject("reference", "the name of a variable");
  if (/^\d+(?:\.\d+){2,}$/.test(value)) return reject("naturalness", "a version or an object identifier");
  if ((assignment.operator === "call" || assignment.operator === "comparison") && randomnessOf(value) < 0 && !/\d/.test(value))
    return reject("naturalness", "an argument that reads as a word");
  return void 0;
}
function refuseUnquotedPassword(window, assignment, value) {
  const rest = restOfLine(window.text, assignment.end);
  if (/^[\s]*[({[.=+*/&|]|^\s*-\s|^\s+[A-Za-z]+\s+[A-Za-z]+/.test(rest) && assignment.operator !== "flag")
    return reject("reference", "goes on as code or prose");
  if (assignment.operator === "call" || assignment.operator === "prose")
    return reject("reference", "unquoted in a call or in prose");
  if (isCode(window, assignment) && !looksChosen(value)) return reject("reference", "a name in code");
  return void 0;
}
var looksChosen = (value) => /[A-Za-z]/.test(value) && /\d/.test(value) || /[!@#$%^&*?+~]/.test(value);
function isCode(window, assignment) {
  const behind = window.text.charAt(assignment.end);
  if (/[;,(){}[\].]/.test(behind)) return true;
  const spaced = /\s=\s*$|:=\s*$/.test(
    window.text.slice(Math.max(0, assignment.start - 4), assignment.start)
  );
  return spaced && /[a-z][A-Z]|^[a-z_]+$/.test(assignment.name) && assignment.name.includes(".");
}
function passwordConfidence(assignment, value) {
  if (looksChosen(value) && value.length >= 6) return "medium";
  if (value.length >= 5 && randomnessOf(value) >= 0) return "medium";
  if (assignment.quote === "none" && value.length >= 4 && randomnessOf(value) >= 2) return "medium";
  return "low";
}
function tokenConfidence(assignment, value) {
  if (isUuid(value)) return /token|secret|password/i.test(assignment.name) ? "medium" : "low";
  return assignment.operator === "prose" && value.length < 16 ? "low" : "medium";
}
function byteTable(pattern) {
  return Uint8Array.from({ length: 256 }, (_, byte) => pattern.test(String.fromCharCode(byte)) ? 1 : 0);
}
var NAME = byteTable(/[\w-]/);
var BLANK = byteTable(/\s/);
var isNameByte = (byte) => byte !== void 0 && NAME[byte] === 1;
var isBlank = (byte) => byte !== void 0 && BLANK[byte] === 1;
function hasSignBefore(bytes, start, end, sign, stops) {
  const limit = Math.min(end, bytes.length);
  for (let i = start; i < limit; i++) {
    const byte = bytes[i];
    if (byte === sign) return true;
    if (stops[byte] === 1) return false;
  }
  return false;
}
function holdsRun(bytes, start, count, set) {
  const end = start + count;
  if (end > bytes.length) return false;
  for (let i = start; i < end; i++) if (set[bytes[i]] === 0) return false;
  return true;
}
var TOKEN2 = byteTable(/[\w-]/);
var BLANK2 = byteTable(/[ \t]/);
var LINE_BREAK = byteTable(/[\r\n]/);
var OPENING = byteTable(/["'`([]/);
var CLOSING = byteTable(/["'`)\]]/);
var STOP = byteTable(/[.,;:]/);
var LIST_MARK = byteTable(/[-*+>\xa2.)]/);
var ANNOUNCING = new Set(["en", "ns", "at", "et", "ey", "al", "ls", "is", "as", "re"].map(pairOf));
function pairOf(letters) {
  return letters.charCodeAt(0) << 8 | letters.charCodeAt(1);
}
function gateBare(bytes, start, end, window) {
  let at = start;
  if (at > window.start && OPENING[bytes[at - 1]] === 1) at--;
  at = skipBlanks(bytes, at, window.start);
  if (at === window.start || LINE_BREAK[bytes[at - 1]] === 1) return isLast(bytes, end, window.end);
  const isListed = LIST_MARK[bytes[at - 1]] === 1;
  return isListed && isLast(bytes, end, window.end) || isAnnounced(bytes, at, window.start);
}
function skipBlanks(bytes, from, limit) {
  let at = from;
  while (at > limit && BLANK2[bytes[at - 1]] === 1) at--;
  return at;
}
function isLast(bytes, end, limit) {
  let at = end;
  while (at < limit && TOKEN2[bytes[at]] === 1) at++;
  if (CLOSING[bytes[at]] === 1) at++;
  if (STOP[bytes[at]] === 1) at++;
  while (at < limit && BLANK2[bytes[at]] === 1) at++;
  return at >= limit || LINE_BREAK[bytes[at]] === 1;
}
var COLON = 58;
var EQUALS = 61;
var HYPHEN = 45;
function isAnnounced(bytes, behind, limit) {
  const sign = bytes[behind - 1];
  const isSign = sign === COLON || sign === EQUALS || sign === HYPHEN;
  const at = isSign ? skipBlanks(bytes, behind - 1, limit) : behind;
  if (at - 2 < limit) return false;
  return ANNOUNCING.has(bytes[at - 2] << 8 | bytes[at - 1] | 8224);
}
var GATE_REACH = 64;
var NAME2 = byteTable(/[\w.$-]/);
var SKIPPED = byteTable(/[\\"'`\])\s]/);
var OPERATORS = byteTable(/[=:>,(!+?|<-]/);
var WORD_STARTS = byteTable(/[vVdDiIwWaAtTbBsS]/);
var SPACE2 = byteTable(/\s/);
var QUOTE = byteTable(/["'`]/);
function gateGeneric(bytes, position, length) {
  const end = position + length;
  if (NAME2[bytes[end - 1]] === 0) return true;
  const limit = Math.min(bytes.length, end + GATE_REACH);
  let i = end;
  while (i < limit && NAME2[bytes[i]] === 1) i++;
  let sawQuote = false;
  let sawSpace = false;
  while (i < limit && SKIPPED[bytes[i]] === 1) {
    if (QUOTE[bytes[i]] === 1) sawQuote = true;
    if (SPACE2[bytes[i]] === 1) sawSpace = true;
    i++;
  }
  if (i >= limit) return limit < bytes.length;
  const next = bytes[i];
  if (OPERATORS[next] === 1 || sawSpace && sawQuote) return true;
  return sawSpace && (WORD_STARTS[next] === 1 || isFlag(bytes, end) || isLongToken(bytes, i));
}
var TOKEN3 = byteTable(/[\w+/=-]/);
var LONG2 = 32;
var GATE_SEES = { lead: GATE_REACH + 17, reach: GATE_REACH + LONG2 };
function isLongToken(bytes, at) {
  let i = at;
  while (i < at + LONG2 && i < bytes.length && TOKEN3[bytes[i]] === 1) i++;
  return i === at + LONG2;
}
function isFlag(bytes, end) {
  const limit = Math.max(0, end - GATE_REACH - 16);
  let i = end - 1;
  while (i >= limit && NAME2[bytes[i]] === 1) i--;
  return bytes[i + 1] === 45 && bytes[i + 2] === 45;
}
function gateOfPattern({ follows }) {
  if (follows === void 0) return void 0;
  const { min } = follows;
  let set;
  return (bytes, position, anchorLength) => {
    set ??= tableOf(follows.class);
    return holdsRun(bytes, position + anchorLength, min, set);
  };
}
var tables = /* @__PURE__ */ new Map();
function tableOf(bytes) {
  const table2 = tables.get(bytes) ?? byteTable(new RegExp(`[${bytes}]`));
  tables.set(bytes, table2);
  return table2;
}
var patternLead = (variant) => variant.lead.width + BOUNDARY_LEAD;
var patternReach = (variant) => variant.reach + 1;
function matchPattern(window, matcher, variant, expression, boundary) {
  const whole = { from: 0, to: window.text.length };
  const index = variant.lead.kind === "fixed" ? window.at - variant.lead.width : window.at;
  const match = index < 0 ? void 0 : expression.matchAt(window.text, index);
  if (match === void 0) return { hits: [], ...whole };
  return { hits: [toHit(window, matcher.checks, variant, match, boundary)], ...whole };
}
function toHit(window, specs, variant, match, boundary) {
  const start = match.groups[HEAD_GROUP]?.start ?? match.start;
  const secret = match.groups["secret"] ?? { start, end: match.end };
  const groups = groupTexts(window.text, match.groups);
  const hit = { start: secret.start, end: secret.end, groups };
  if (variant.unbounded && match.end === window.text.length && !window.atBlobEnd) {
    return { ...hit, checks: [reject("length", `longer than ${variant.reach} bytes`)] };
  }
  const candidate = { value: decodeBytes(window.text.slice(secret.start, secret.end)), groups };
  return { ...hit, checks: [...runChecks(candidate, specs), boundary.check(window, start, match.end)] };
}
var HEAD_GROUP = "head";
function groupTexts(text2, groups) {
  const texts = {};
  for (const [name, span] of Object.entries(groups)) texts[name] = text2.slice(span.start, span.end);
  return texts;
}
function matchStructure(window, matcher, structure) {
  const { readings, from, to } = structure.read(window);
  const wanted = readings.filter(
    ({ label }) => matcher.only.length === 0 || label !== void 0 && matcher.only.includes(label)
  );
  return { hits: wanted.map((reading) => toHit2(window, matcher, reading)), from, to };
}
function toHit2(window, matcher, reading) {
  const value = reading.value ?? decodeBytes(window.text.slice(reading.start, reading.end));
  const { label: _label, ...hit } = reading;
  return {
    ...hit,
    groups: {},
    checks: [...reading.checks, ...runChecks({ value, groups: {} }, matcher.checks)]
  };
}
var NAMED_GROUP = /\(\?<(?![=!])/;
var NO_GROUPS = {};
function v8Expression({ source, ignoreCase }) {
  const hasGroups = NAMED_GROUP.test(source);
  const flags = `y${hasGroups ? "d" : ""}${ignoreCase ? "i" : ""}`;
  let compiled;
  return {
    matchAt(text2, index) {
      compiled ??= new RegExp(source, flags);
      compiled.lastIndex = index;
      const match = compiled.exec(text2);
      return match === null ? void 0 : toExpressionMatch(match);
    }
  };
}
function toExpressionMatch(match) {
  const end = match.index + match[0].length;
  const indices = match.indices?.groups;
  if (indices === void 0) return { start: match.index, end, groups: NO_GROUPS };
  const groups = {};
  for (const [name, span] of Object.entries(indices)) {
    if (span !== void 0) groups[name] = { start: span[0], end: span[1] };
  }
  return { start: match.index, end, groups };
}
function judge2(checks, confidence) {
  if (checks.some((check2) => check2.verdict === "proof")) return { kind: "kept", confidence: "high" };
  const rejection = checks.find((check2) => check2.verdict === "reject");
  if (rejection !== void 0) return { kind: "rejected", check: rejection.check, detail: rejection.detail };
  const doubted = checks.some((check2) => check2.verdict === "against");
  return { kind: "kept", confidence: doubted ? "low" : confidence };
}
function isKept(checks) {
  let isRejected = false;
  for (const { verdict } of checks) {
    if (verdict === "proof") return true;
    if (verdict === "reject") isRejected = true;
  }
  return !isRejected;
}
function openWindow(bytes, position, anchorLength, lead, reach) {
  const start = Math.max(0, position - lead);
  const end = Math.min(bytes.length, position + reach);
  return {
    text: bytes.toString("latin1", start, end),
    at: position - start,
    anchorLength,
    offset: start,
    atBlobStart: start > position - lead || start === 0,
    atBlobEnd: end < position + reach || end === bytes.length
  };
}
function extentOf(window, from = 0, to = window.text.length) {
  return {
    start: window.offset + from,
    end: window.offset + to,
    touchesStart: from === 0 && window.atBlobStart,
    touchesEnd: to === window.text.length && window.atBlobEnd
  };
}
function toOutcomes(finder, window, position, result) {
  const extent = extentOf(window, result.from, result.to);
  return result.hits.map((hit) => {
    const judged = judge2(hit.checks, finder.confidence);
    const seen = {
      rule: finder.rule,
      matcher: finder.matcher,
      anchor: position,
      extent,
      span: { start: window.offset + hit.start, end: window.offset + hit.end }
    };
    const secret = secretOf(finder, window, hit);
    if (judged.kind === "rejected") {
      const { check: check2, detail } = judged;
      return { kind: "rejected", ...seen, check: check2, detail, length: secret.length, secret };
    }
    const confidence = hit.confidence === void 0 || hit.checks.some((check2) => check2.verdict === "proof") ? judged.confidence : (0, import_patdown_levels.lowerOf)(judged.confidence, hit.confidence);
    return {
      kind: finder.kind,
      ...seen,
      secret,
      confidence,
      checks: hit.checks,
      companions: (hit.companions ?? []).map(({ name, value }) => ({ name, value: new import_patdown_secret.Secret(value) })),
      ...hit.encoding === void 0 ? {} : { encoding: hit.encoding }
    };
  });
}
function secretOf(finder, window, hit) {
  const value = hit.value ?? decodeBytes(window.text.slice(hit.start, hit.end));
  const prefix = hit.publicPrefix ?? finder.publicPrefixes.find((candidate) => value.startsWith(candidate));
  return new import_patdown_secret.Secret(value, prefix);
}
var MARKS = -1;
var finding = (finder) => ({
  run(window, position) {
    const result = finder.match(window);
    return { outcomes: toOutcomes(finder, window, position, result), from: result.from, to: result.to };
  },
  match: finder.match
});
var FIRST_LOOK = 1024;
function runProbe(probe, bytes, position, anchorLength) {
  const { gate, lead, reach } = probe;
  if (gate !== void 0 && !gate(bytes, position, anchorLength)) return void 0;
  if (isWide(probe)) {
    const least = Math.min(lead, FIRST_LOOK);
    const window2 = openWindow(bytes, position, anchorLength, least, Math.min(reach, FIRST_LOOK));
    const look = probe.run(window2, position);
    const isCut = look.from === 0 && window2.offset > 0 && lead > least || look.to === window2.text.length && window2.offset + window2.text.length < bytes.length && reach > FIRST_LOOK;
    if (!isCut) return ofBlob(look, window2);
  }
  const window = openWindow(bytes, position, anchorLength, lead, reach);
  return ofBlob(probe.run(window, position), window);
}
function findsAny(probe, bytes, position, anchorLength) {
  const { gate, match } = probe;
  if (match === void 0 || gate !== void 0 && !gate(bytes, position, anchorLength)) return false;
  if (isWide(probe)) {
    const look = runProbe(probe, bytes, position, anchorLength);
    return look?.outcomes.some(({ kind }) => kind !== "rejected") === true;
  }
  const { hits } = match(openWindow(bytes, position, anchorLength, probe.lead, probe.reach));
  for (const { checks } of hits) if (isKept(checks)) return true;
  return false;
}
var isWide = ({ lead, reach }) => lead > FIRST_LOOK || reach > FIRST_LOOK;
var ofBlob = ({ outcomes, from, to }, { offset, text: text2 }) => ({
  outcomes,
  from: offset + (from === 0 ? -1 : from),
  to: offset + (to === text2.length ? to + 1 : to)
});
function gateExtent({ lead, reach, gateSees }, position, anchorLength) {
  return gateSees === void 0 ? { from: position - lead - 1, to: position + reach + 1 } : { from: position - gateSees.lead - 1, to: position + anchorLength + gateSees.reach + 1 };
}
var nothing = (window, from = 0, to = window.text.length) => ({
  readings: [],
  from,
  to
});
var KEY = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}(?![0-9A-Z])|age-secret-key-1[02-9ac-hj-np-z]{58}(?![0-9a-z])/y;
var ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var GENERATORS = [996825010, 642813549, 513874426, 1027748829, 705979059];
var age = {
  lead: 0,
  reach: 80,
  read(window) {
    const { text: text2, at } = window;
    KEY.lastIndex = at;
    const key = KEY.exec(text2)?.[0];
    if (key === void 0) return nothing(window, at);
    const reading = {
      start: at,
      end: at + key.length,
      publicPrefix: key.slice(0, 16),
      checks: [checkBech32(key.toLowerCase())]
    };
    return { readings: [reading], from: at, to: text2.length };
  }
};
function checkBech32(key) {
  const split2 = key.lastIndexOf("1");
  const human = [...key.slice(0, split2)].map((char) => char.charCodeAt(0));
  const data = [...key.slice(split2 + 1)].map((char) => ALPHABET.indexOf(char));
  const values = [...human.map((code) => code >> 5), 0, ...human.map((code) => code & 31), ...data];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value;
    GENERATORS.forEach((generator, bit) => {
      if (top >> bit & 1) sum ^= generator;
    });
  }
  return sum === 1 ? proof("checksum", "the checksum is right") : against("checksum", "the checksum is wrong");
}
var HEADER = /(?:proxy-)?authorization\\?["'`]?\]?\)?\s{0,4}(?:=>|[:=,(]|==|!=)\s{0,16}(?:-\s{0,4})?[[({]?\s{0,16}\\?["'`]?(?:(basic|bearer|token|apikey|api-key|ntlm|negotiate|digest|key|oauth)[ :=]{1,3}(?:token=|key=|apikey=)?)?/iy;
var SCHEME = /(basic|bearer|ntlm)\s+/iy;
var VALUE = /\\?["'`]?([A-Za-z0-9+/=_.~%:-]{6,4096})/y;
var authorizationHeader = {
  lead: 8,
  reach: 4200,
  read(window) {
    const { text: text2, at } = window;
    const found = afterHeader(text2, at) ?? afterScheme(text2, at);
    if (found === void 0) return nothing(window);
    VALUE.lastIndex = found.end;
    const match = VALUE.exec(text2);
    const value = match?.[1]?.replace(/[.:]+$/, "");
    if (match === null || value === void 0) return nothing(window);
    const end = VALUE.lastIndex - ((match[1] ?? "").length - value.length);
    const reading = {
      start: end - value.length,
      end,
      label: found.scheme,
      checks: checkValue(found.scheme, value, text2.charAt(end))
    };
    return { readings: [reading], from: 0, to: text2.length };
  }
};
function afterHeader(text2, at) {
  HEADER.lastIndex = at;
  const match = HEADER.exec(text2);
  if (match === null) return void 0;
  return { scheme: (match[1] ?? "none").toLowerCase(), end: at + match[0].length };
}
function afterScheme(text2, at) {
  SCHEME.lastIndex = at;
  const match = SCHEME.exec(text2);
  if (match === null || !/["'`]$|-\s{1,4}$|[:=]\s{0,4}$/.test(text2.slice(0, at))) return void 0;
  return { scheme: (match[1] ?? "").toLowerCase(), end: at + match[0].length };
}
function checkValue(scheme, value, behind) {
  if (/[${<(]/.test(behind) || referenceReason(value) === "a call")
    return [reject("reference", "a template or code")];
  const placeholder = placeholderReason(value);
  if (placeholder !== void 0) return [reject("placeholder", placeholder)];
  if (scheme === "basic") return checkBasic(value);
  if (scheme === "ntlm" || scheme === "negotiate") {
    return value.startsWith("TlRMTVNTUAAD") || scheme === "negotiate" && value.length > 100 ? [pass("structure", "a message with password hashes")] : [reject("structure", "a message without password hashes")];
  }
  const least = scheme === "none" ? 20 : 10;
  if (value.length < least || !isRandom(value))
    return [reject("naturalness", "reads as words, a name or code")];
  if (!/\d/.test(value) && value.length < 20) return [reject("naturalness", "letters alone")];
  return [pass("structure", scheme === "none" ? "a header" : `a header with the scheme ${scheme}`)];
}
function checkBasic(value) {
  const decoded = checkDecode({ value, groups: {} }, { check: "structure", kind: "basic-credentials" });
  if (decoded.verdict === "pass") {
    const password = Buffer.from(value, "base64").toString("latin1").split(":").slice(1).join(":");
    const user = Buffer.from(value, "base64").toString("latin1").split(":")[0];
    return /^(?:password|pass|pwd|xxx+|\*+)$/i.test(password) && /^(?:user|username|login|xxx+)$/i.test(user ?? "") ? [reject("placeholder", "the word for a password instead of one")] : [decoded];
  }
  if (/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) && isRandom(value) && (/\d/.test(value) || value.endsWith("="))) {
    return [pass("structure", "base64 that does not decode to text")];
  }
  return [decoded];
}
function checkPassword(value) {
  const reference = referenceReason(value);
  if (reference !== void 0 && !(/^\w+\.[\w.]+$/.test(value) && /\d/.test(value)))
    return reject("reference", reference);
  if (/^[A-Z]+(?:_[A-Z]+)+$/.test(value)) return reject("reference", "the name of a variable");
  if (/^[*.xX#?-]{2,}$/.test(value) || isCommonWord(value.toLowerCase())) {
    return reject("placeholder", "the word for a password instead of one");
  }
  if (/^\W|^["'+]|["']$/.test(value) && /["'`+<>{}()]/.test(value))
    return reject("reference", "put together by code");
  if (isMadeOfWords(value)) return reject("placeholder", "made of words that stand for a password");
  const placeholder = placeholderReason(value);
  return placeholder === void 0 ? pass("placeholder", "no example") : reject("placeholder", placeholder);
}
var KEY2 = /(?:password|pwd|accountkey|sharedaccesskey|sharedsecretvalue)\s{0,4}=\s{0,4}/iy;
var QUOTED = /(["'])([^"'\r\n]{1,256})\1/y;
var PLAIN = /[^\s;&"'`<>,]{1,256}/y;
var NEIGHBOUR = /(?:^|[;&?\s"',])(?:server|data source|datasource|host|hostname|addr|address|user id|userid|uid|user|username|database|initial catalog|dbname|driver|endpoint|accountname|sharedaccesskeyname|defaultendpointsprotocol|ssl|sslmode|abortconnect|port|integrated security|trusted_connection|encrypt|provider)\s{0,4}=/i;
var connectionString = {
  lead: 256,
  reach: 512,
  read(window) {
    const { text: text2, at } = window;
    KEY2.lastIndex = at;
    const key = KEY2.exec(text2)?.[0];
    if (key === void 0 || /[\w-]/.test(text2.charAt(at - 1))) return nothing(window);
    const valueAt = at + key.length;
    QUOTED.lastIndex = valueAt;
    PLAIN.lastIndex = valueAt;
    const quoted = QUOTED.exec(text2);
    const value = quoted?.[2] ?? PLAIN.exec(text2)?.[0];
    if (value === void 0) return nothing(window);
    if (value.length < 3) return nothing(window);
    const start = quoted === null ? valueAt : valueAt + 1;
    const line = lineAround(text2, at, start + value.length);
    if (!NEIGHBOUR.test(line)) return nothing(window);
    const checks = [
      pass("structure", "a connection string"),
      /^[)\]}]/.test(value) ? reject("reference", "code") : checkPassword(value)
    ];
    const reading = {
      start,
      end: start + value.length,
      checks,
      label: key.split("=")[0]?.trim().toLowerCase() ?? ""
    };
    return { readings: [reading], from: 0, to: text2.length };
  }
};
function lineAround(text2, from, to) {
  const start = text2.lastIndexOf("\n", from - 1) + 1;
  const end = text2.indexOf("\n", to);
  return `${text2.slice(start, from)} ${text2.slice(to, end < 0 ? text2.length : end)}`;
}
var OPTION = /\s(?:-u|--user|-U|--proxy-user)(?:\s+|=|(?=["'\w]))(["']?)([^\s:"'`]{1,128}):([^\s"'`]{1,256}|(?<=["'][^"']*)[^"']{1,256})\1(?=[\s"'`\\;|)]|$)/g;
var curlUser = {
  lead: 1,
  reach: 768,
  read(window) {
    const { text: text2, at } = window;
    if (/[\w-]/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const command = logicalLine(text2, at);
    const readings = [...command.matchAll(OPTION)].map((match) => {
      const [all, quote = "", user = "", password = ""] = match;
      const end = at + (match.index ?? 0) + all.length - quote.length;
      const check2 = /^\$|^\{|^</.test(password) ? reject("reference", "a shell variable") : checkPassword(password);
      return {
        start: end - password.length,
        end,
        label: "curl",
        checks: [pass("structure", "an option of curl"), check2],
        companions: [{ name: "user", value: user }]
      };
    });
    return { readings, from: Math.max(0, at - 1), to: text2.length };
  }
};
function logicalLine(text2, at) {
  const end = /(?<!\\)\r?\n/g;
  end.lastIndex = at;
  return text2.slice(at, end.exec(text2)?.index ?? text2.length);
}
var ENTRY = /\\{0,3}"(auth|identitytoken|registrytoken|password)\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{4,4096})\\{0,3}"/gi;
var dockerConfig = {
  lead: 0,
  reach: 8 * 1024,
  read(window) {
    const { text: text2, at } = window;
    const end = endOfAuths(text2, at);
    if (end === void 0) return nothing(window, at);
    const readings = [...text2.slice(at, end).matchAll(ENTRY)].map((match) => {
      const [all, key = "", value = ""] = match;
      const start = at + (match.index ?? 0) + all.lastIndexOf(value);
      return {
        start,
        end: start + value.length,
        label: key.toLowerCase(),
        checks: check(key.toLowerCase(), value)
      };
    });
    return { readings, from: at, to: text2.length };
  }
};
function endOfAuths(text2, at) {
  const open = /^\\{0,3}"auths\\{0,3}"\s{0,8}:\s{0,8}\{/.exec(text2.slice(at, at + 64));
  if (open === null) return void 0;
  let depth = 1;
  for (let i = at + open[0].length; i < text2.length; i++) {
    const char = text2.charAt(i);
    if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return i + 1;
  }
  return text2.length;
}
function check(key, value) {
  const password = checkPassword(value);
  if (password.verdict === "reject") return [password];
  if (key === "auth")
    return [checkDecode({ value, groups: {} }, { check: "structure", kind: "basic-credentials" })];
  if (key !== "password" && !isRandom(value)) return [reject("naturalness", "reads as words")];
  return [pass("structure", "a registry credential")];
}
var TOKEN4 = /(eyJ[\w-]{12,2048})\.([\w-]{8,6144})\.([\w-]{0,2048})/y;
var GOES_ON = /^\.[\w-]{4,}/;
var jwt = {
  lead: 1,
  reach: 10500,
  read(window) {
    const { text: text2, at } = window;
    TOKEN4.lastIndex = at;
    const match = TOKEN4.exec(text2);
    if (match === null || /[\w-]/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const [token, head = "", , signature = ""] = match;
    const end = at + token.length;
    const reading = {
      start: at,
      end,
      publicPrefix: "eyJ",
      checks: checkToken(token, head, signature, text2.slice(end, end + 8))
    };
    return { readings: [reading], from: Math.max(0, at - 1), to: text2.length };
  }
};
function checkToken(token, head, signature, behind) {
  if (GOES_ON.test(behind))
    return [reject("structure", "an encrypted token, which says nothing without its key")];
  const start = Buffer.from(head, "base64url").toString("latin1");
  if (!start.startsWith('{"')) return [reject("structure", "the header is no JSON")];
  const decoded = decodeJwt(token);
  if (signature.length < 8) return [reject("structure", "not signed")];
  return [
    decoded === void 0 ? pass("structure", "has the shape of one") : proof("structure", `decodes, signed with ${decoded.facts["alg"] ?? "?"}`, decoded.facts)
  ];
}
var ENTRY2 = /(?:machine[ \t]+([^\s"']{1,255})|default)[ \t]*(?:\\n|\r?\n)?\s{1,16}login\s{1,16}([^\s"']{1,255})(?:\\n)?\s{1,16}(?:account\s{1,16}\S{1,64}\s{1,16})?password\s{1,16}([^\s"'\\]{1,255})/y;
var LOGIN = 108;
var BACKSLASH = 92;
var KEYWORD = 7;
function gateNetrc(bytes, position) {
  if (isNameByte(bytes[position - 1])) return false;
  const limit = Math.min(bytes.length, position + 320);
  let at = position + KEYWORD;
  while (at < limit && isBlank(bytes[at])) at++;
  if (bytes[at] === LOGIN) return true;
  while (at < limit && !isBlank(bytes[at])) at++;
  while (at < limit && isBlank(bytes[at])) at++;
  return at >= limit || bytes[at] === LOGIN || bytes[at] === BACKSLASH;
}
var netrc = {
  lead: 1,
  reach: 1024,
  gate: gateNetrc,
  read(window) {
    const { text: text2, at } = window;
    ENTRY2.lastIndex = at;
    const match = ENTRY2.exec(text2);
    if (match === null || /[\w-]/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const [all, machine, login = "", password = ""] = match;
    const end = at + all.length;
    const companions = [
      { name: "login", value: login },
      ...machine === void 0 ? [] : [{ name: "machine", value: machine }]
    ];
    const checks = [pass("structure", "an entry of .netrc"), checkPassword(password)];
    return {
      readings: [{ start: end - password.length, end, checks, companions }],
      from: Math.max(0, at - 1),
      to: text2.length
    };
  }
};
var ENTRY3 = /_(authToken|auth|password)["']?[ \t]{0,8}[=:][ \t]{0,8}(["']?)([^\s"',;]{1,1024})\2/iy;
var npmrc = {
  lead: 1,
  reach: 1100,
  read(window) {
    const { text: text2, at } = window;
    ENTRY3.lastIndex = at;
    const match = ENTRY3.exec(text2);
    if (match === null || /\w/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const [all, key = "", quote = "", value = ""] = match;
    const end = at + all.length - quote.length;
    const reading = {
      start: end - value.length,
      end,
      label: key.toLowerCase(),
      checks: checkValue2(key.toLowerCase(), value)
    };
    return { readings: [reading], from: Math.max(0, at - 1), to: text2.length };
  }
};
function checkValue2(key, value) {
  const password = checkPassword(value);
  if (password.verdict === "reject") return [password];
  if (key === "auth")
    return [checkDecode({ value, groups: {} }, { check: "structure", kind: "basic-credentials" })];
  if (key === "authtoken" && !isUuid(value) && !isRandom(value))
    return [reject("naturalness", "reads as words")];
  return [pass("structure", "an entry of .npmrc"), password];
}
var SEQUENCE2 = 48;
var INTEGER = 2;
var OID = 6;
var OCTETS = 4;
var ALGORITHMS2 = {
  "2a864886f70d010101": "RSA",
  "2a864886f70d01010a": "RSA-PSS",
  "2a8648ce3d0201": "EC",
  "2a8648ce380401": "DSA",
  "2b6570": "Ed25519",
  "2b6571": "Ed448",
  "2b656e": "X25519",
  "2b656f": "X448"
};
function readDer(der) {
  const outer = elementAt(der, 0, der.length);
  if (outer?.tag !== SEQUENCE2) return void 0;
  const parts = elementsIn(der, outer);
  const [first, second] = parts;
  if (first === void 0 || second === void 0) return void 0;
  if (first.tag === SEQUENCE2 && second.tag === OCTETS) return { kind: "PKCS#8", encrypted: true };
  if (first.tag !== INTEGER) return void 0;
  if (second.tag === SEQUENCE2) {
    const [oid] = elementsIn(der, second);
    const name = oid?.tag === OID ? ALGORITHMS2[hexOf(der, oid)] : void 0;
    return name === void 0 ? void 0 : { kind: name, encrypted: false };
  }
  if (second.tag === OCTETS) return { kind: "EC", encrypted: false };
  if (second.tag !== INTEGER) return void 0;
  const integers = parts.filter((part) => part.tag === INTEGER).length;
  if (integers >= 9) return { kind: `RSA ${bitsOf(second)}`, encrypted: false };
  return integers === 6 ? { kind: `DSA ${bitsOf(second)}`, encrypted: false } : void 0;
}
var hexOf = (der, { start, end }) => Buffer.from(der.subarray(start, end)).toString("hex");
var bitsOf = ({ start, end }) => (end - start & ~1) * 8;
function elementsIn(der, outer) {
  const elements = [];
  for (let at = outer.start; at < outer.end && elements.length < 16; ) {
    const element = elementAt(der, at, outer.end);
    if (element === void 0) return [];
    elements.push(element);
    at = element.end;
  }
  return elements;
}
function elementAt(der, at, limit) {
  const tag = der[at];
  const short = der[at + 1];
  if (tag === void 0 || short === void 0) return void 0;
  let length = short;
  let start = at + 2;
  if (short & 128) {
    const width = short & 127;
    if (width < 1 || width > 4) return void 0;
    length = 0;
    for (let i = 0; i < width; i++) length = length * 256 + (der[start + i] ?? 0);
    start += width;
  }
  return start + length <= limit ? { tag, start, end: start + length } : void 0;
}
var MAGIC = "openssh-key-v1\0";
function readOpenSsh(bytes) {
  if (bytes.toString("latin1", 0, MAGIC.length) !== MAGIC) return void 0;
  const reader = new Reader(bytes, MAGIC.length);
  const cipher = reader.text();
  reader.skip();
  reader.skip();
  const keys = reader.integer();
  const publicKey = reader.block();
  const secret = reader.block();
  if (cipher === void 0 || keys === void 0) return void 0;
  const kind = publicKey === void 0 ? "OpenSSH" : new Reader(publicKey, 0).text() ?? "OpenSSH";
  const checks = secret === void 0 ? void 0 : new Reader(secret, 0);
  const first = checks?.integer();
  const checked = cipher === "none" && first !== void 0 && first === checks?.integer();
  return { kind: kind.replace(/[^\w@.-]/g, "?").slice(0, 40), encrypted: cipher !== "none", checked };
}
var Reader = class {
  #bytes;
  #at;
  constructor(bytes, at) {
    this.#bytes = bytes;
    this.#at = at;
  }
  integer() {
    if (this.#at + 4 > this.#bytes.length) return void 0;
    this.#at += 4;
    return this.#bytes.readUInt32BE(this.#at - 4);
  }
  block() {
    const length = this.integer();
    if (length === void 0 || this.#at + length > this.#bytes.length) {
      this.#at = this.#bytes.length;
      return void 0;
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
  text() {
    return this.block()?.toString("latin1");
  }
  skip() {
    this.block();
  }
};
var LABEL = /-----BEGIN ((?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?)-----/y;
var REACH = 16 * 1024;
var MIN_BODY = 40;
var pem = {
  lead: 0,
  reach: REACH,
  read(window) {
    const { text: text2, at } = window;
    LABEL.lastIndex = at;
    const match = LABEL.exec(text2);
    if (match === null) return nothing(window, at, Math.min(text2.length, at + 80));
    const label = match[1] ?? "";
    const bodyStart = at + match[0].length;
    const body = readBody(text2, bodyStart, `-----END ${label}-----`);
    const checks = checkBody(label, body);
    const encrypted = checks.some(({ facts }) => facts?.["encrypted"] === "yes");
    const reading = {
      start: at,
      end: body.end,
      publicPrefix: "-----BEGIN ",
      label: label.toLowerCase(),
      checks,
      ...body.complete && !encrypted ? {} : { confidence: "medium" }
    };
    return { readings: [reading], from: at, to: Math.min(text2.length, body.looked) };
  }
};
var FILLER = /(?:\\+[nrt]|\\+(?=[\r\n]|$)|[\s"'`+,;.()>#*|&]|\/\/|<br ?\/?>|&#x?[0-9a-fA-F]{1,4};|\\u000[aAdD])+/y;
var BASE64_RUN = /[A-Za-z0-9+/=]+/y;
var HEADER2 = /[A-Za-z][A-Za-z-]{1,24}: ?[^\r\n\\"]{0,120}/y;
var LOOKED_BEYOND = 160;
function readBody(text2, start, endMark) {
  let [at, dataEnd] = [start, start];
  const runs = [];
  const headers = [];
  while (at < text2.length) {
    if (text2.startsWith(endMark, at)) {
      const end = at + endMark.length;
      return { base64: runs.join(""), headers: headers.join("\n"), end, looked: end, complete: true };
    }
    const header = runs.length === 0 ? exec(HEADER2, text2, at) : "";
    const filler = header === "" ? exec(FILLER, text2, at) : "";
    const run = header === "" && filler === "" ? exec(BASE64_RUN, text2, at) : "";
    const length = header.length || filler.length || run.length;
    if (length === 0) break;
    if (header !== "") headers.push(header);
    at += length;
    if (run !== "") {
      runs.push(run);
      dataEnd = at;
    }
  }
  const looked = Math.min(text2.length, at + LOOKED_BEYOND);
  return { base64: runs.join(""), headers: headers.join("\n"), end: dataEnd, looked, complete: false };
}
function exec(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.exec(text2)?.[0] ?? "";
}
function checkBody(label, body) {
  const { base64 } = body;
  if (base64.length < MIN_BODY || /^(.)\1*$/.test(base64))
    return [reject("placeholder", "no key stands there")];
  if (!/\d/.test(base64) && !/[+/]/.test(base64)) return [reject("placeholder", "words instead of a key")];
  const ending = body.complete ? pass("structure", "complete") : pass("structure", "truncated: its END line is missing");
  return [keyCheck(label, body), ending];
}
function keyCheck(label, body) {
  const bytes = Buffer.from(body.base64, "base64");
  const wrapped = /ENCRYPTED/.test(`${body.headers} ${label}`);
  const ssh = readOpenSsh(bytes);
  if (ssh !== void 0) {
    const facts = { kind: ssh.kind, encrypted: ssh.encrypted ? "yes" : "no" };
    return ssh.checked ? proof("structure", "its check numbers are equal", facts) : pass("structure", "an OpenSSH key", facts);
  }
  const der = readDer(bytes);
  if (der !== void 0 && !der.encrypted)
    return proof("structure", "parses as a private key", { kind: der.kind, encrypted: "no" });
  if (der?.encrypted === true || wrapped) return pass("structure", "an encrypted key", { encrypted: "yes" });
  return pass("structure", label.includes("PGP") ? "a PGP key" : "not parsed");
}
var HEAD = /PuTTY-User-Key-File-([123]): ?([\w@.-]{1,64})/y;
var ENCRYPTION = /Encryption: ?([\w-]{1,32})/;
var PRIVATE = /Private-Lines: ?(\d{1,3})(?:\\r|\\n|\r|\n){1,4}/;
var LINE = /[A-Za-z0-9+/=]+(?:\\r|\\n|\r|\n){0,4}/y;
var putty = {
  lead: 0,
  reach: 8 * 1024,
  read(window) {
    const { text: text2, at } = window;
    HEAD.lastIndex = at;
    const head = HEAD.exec(text2);
    if (head === null) return nothing(window, at, Math.min(text2.length, at + 96));
    const rest = text2.slice(at);
    const privateLines = PRIVATE.exec(rest);
    if (privateLines === null) return nothing(window, at);
    const start = at + privateLines.index + privateLines[0].length;
    const end = endOfLines(text2, start, Number(privateLines[1]));
    const encryption = ENCRYPTION.exec(rest)?.[1] ?? "none";
    const facts = {
      kind: head[2] ?? "",
      version: head[1] ?? "",
      encrypted: encryption === "none" ? "no" : "yes"
    };
    const check2 = end - start < 20 ? reject("placeholder", "no key stands there") : pass("structure", "a PuTTY key", facts);
    const readings = end > start ? [{ start, end, checks: [check2], label: "putty" }] : [];
    return { readings, from: at, to: text2.length };
  }
};
function endOfLines(text2, start, count) {
  let end = start;
  LINE.lastIndex = start;
  for (let i = 0; i < count; i++) {
    const from = LINE.lastIndex;
    const line = LINE.exec(text2)?.[0];
    if (line === void 0) break;
    end = from + line.replace(/(?:\\[rn]|[\r\n])+$/, "").length;
  }
  return end;
}
function enclosingObject(text2, at) {
  const start = openingBrace(text2, at);
  if (start === void 0) return void 0;
  let depth = 0;
  for (let i = start; i < text2.length; i++) {
    const char = text2.charAt(i);
    if (char === '"') {
      i = endOfString(text2, i);
      if (i < 0) return void 0;
    } else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return { start, end: i + 1 };
  }
  return void 0;
}
function openingBrace(text2, at) {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const char = text2.charAt(i);
    if (char === "}") depth++;
    else if (char === "{" && depth-- === 0) return i;
  }
  return void 0;
}
function endOfString(text2, from) {
  const escapes = backslashesBefore(text2, from);
  for (let i = text2.indexOf('"', from + 1); i >= 0; i = text2.indexOf('"', i + 1)) {
    if (backslashesBefore(text2, i) === escapes) return i;
  }
  return -1;
}
function backslashesBefore(text2, at) {
  let count = 0;
  while (count < 8 && text2.charAt(at - 1 - count) === "\\") count++;
  return count;
}
var EMAIL = /client_email\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{3,254})/;
var PROJECT = /project_id\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{1,64})/;
var BEGIN = "-----BEGIN ";
var serviceAccount = {
  lead: 8 * 1024,
  reach: 8 * 1024,
  read(window) {
    const { text: text2, at } = window;
    const object = enclosingObject(text2, at) ?? { start: 0, end: text2.length };
    const json = text2.slice(object.start, object.end);
    const key = json.indexOf(BEGIN);
    const email = EMAIL.exec(json)?.[1];
    if (key < 0 || email === void 0) return nothing(window);
    const inner = pem.read({ ...window, text: json, at: key, anchorLength: BEGIN.length });
    const project = PROJECT.exec(json)?.[1];
    const facts = { account: email, ...project === void 0 ? {} : { project } };
    const readings = inner.readings.map((reading) => ({
      ...reading,
      start: object.start + reading.start,
      end: object.start + reading.end,
      checks: [...reading.checks, pass("structure", "the key of a service account", facts)],
      companions: [{ name: "client_email", value: email }]
    }));
    return { readings, from: 0, to: text2.length };
  }
};
var AT = 64;
var URL_END = byteTable(/[\s"'`<>|\\]/);
var SCHEME2 = /[A-Za-z][A-Za-z0-9+.-]{1,23}$/;
var USER_INFO = /([^\s:@/?#"'`<>|\\,;()[\]]{0,128}):([^\s"'`<>|\\]{1,256})/y;
var TOKEN_ONLY = /([\w.%-]{16,256})@([\w.-]+)/y;
var HOST = /^(?:[A-Za-z0-9_](?:[\w.-]*[A-Za-z0-9_])?|\[[0-9a-fA-F:.]+\]|\$\{?\w+\}?|<[\w-]+>|\{+[\w.-]+\}+|%[\w()]+)(?=[:/?#"'`\s,;)\]}<>&\\|*]|$)/;
var urlCredentials = {
  lead: 24,
  reach: 520,
  gate: (bytes, position, length) => hasSignBefore(bytes, position + length, position + 520, AT, URL_END),
  read(window) {
    const { text: text2, at } = window;
    const scheme = SCHEME2.exec(text2.slice(0, at))?.[0].toLowerCase();
    if (scheme === void 0) return nothing(window);
    const start = at + 3;
    const reading = readPair(text2, start, scheme) ?? readToken(text2, start, scheme);
    return { readings: reading === void 0 ? [] : [reading], from: 0, to: text2.length };
  }
};
function readPair(text2, start, scheme) {
  USER_INFO.lastIndex = start;
  const match = USER_INFO.exec(text2);
  if (match === null) return void 0;
  const [, user = "", rest = ""] = match;
  const passwordStart = start + user.length + 1;
  const length = passwordLength(rest);
  if (length === void 0) return void 0;
  const raw = rest.slice(0, length);
  const value = percentDecode(raw);
  if (/^(?:x-oauth-basic|x-token-auth|oauth2?|x-access-token)$/i.test(raw) && isRandom(user)) {
    return {
      start,
      end: start + user.length,
      label: scheme,
      checks: [pass("structure", "a token as the user")]
    };
  }
  const end = passwordStart + raw.length;
  return {
    start: passwordStart,
    end,
    ...value === raw ? {} : { value },
    label: scheme,
    checks: checkPair(user, value, text2.slice(end + 1, end + 80)),
    confidence: confidenceOf(user, value),
    companions: user === "" ? [] : [{ name: "user", value: percentDecode(user) }]
  };
}
function passwordLength(rest) {
  const slash = rest.search(/[/?#]/);
  const strict = slash < 0 ? rest : rest.slice(0, slash);
  const at = strict.lastIndexOf("@");
  if (at > 0) return HOST.test(rest.slice(at + 1)) ? at : void 0;
  if (/^\d{1,5}(?:[/?#]|$)/.test(rest)) return void 0;
  const lenient = rest.search(/@[\w-]+(?:\.[\w-]+)+(?:[:/]|$)/);
  return lenient > 0 && lenient < 80 && !rest.slice(0, lenient).includes("//") ? lenient : void 0;
}
function readToken(text2, start, scheme) {
  TOKEN_ONLY.lastIndex = start;
  const [, token = "", host = ""] = TOKEN_ONLY.exec(text2) ?? [];
  if (token === "" || !host.includes(".") || !/\d/.test(token) || !isRandom(token)) return void 0;
  return {
    start,
    end: start + token.length,
    label: scheme,
    checks: [pass("structure", "a token as the user"), checkPassword(token)]
  };
}
function checkPair(user, password, host) {
  const structure = pass("structure", "a user and a password in an address");
  if (/^[A-Z_]*(?:USER|PASS)[A-Z_]*$/.test(password)) return [reject("reference", "the name of a variable")];
  if (/[{}<>]|\$\w|%[sdv]|%\(/.test(password) || /[{}<>]|\$\{/.test(user))
    return [reject("reference", "a template")];
  if (/^(?:x+|\*+)$/i.test(password)) return [reject("placeholder", "a mask")];
  if (isCommonWord(password.toLowerCase()) && !(isDatabaseHost(host) && user !== "" && !isCommonWord(user.toLowerCase()))) {
    return [reject("placeholder", "the word for a password instead of one")];
  }
  return [structure, checkPassword(password)];
}
var isDatabaseHost = (host) => /^[\w-]+(?:\.[\w-]+)+/.test(host) && !/^[\w.-]*(?:example|invalid|test|host)\b/.test(host);
function confidenceOf(user, password) {
  return user.toLowerCase() === password.toLowerCase() || password.length < 3 ? "low" : "high";
}
function percentDecode(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
var STRUCTURES = {
  age,
  "authorization-header": authorizationHeader,
  "connection-string": connectionString,
  "curl-user": curlUser,
  "docker-config": dockerConfig,
  jwt,
  netrc,
  npmrc,
  pem,
  putty,
  "service-account": serviceAccount,
  "url-credentials": urlCredentials
};
function probesOf(rule, index, linear) {
  const expression = rule.origin === "builtin" ? v8Expression : linear;
  return rule.matchers.flatMap((matcher) => probesOfMatcher(rule, index, matcher, expression));
}
function probesOfMatcher(rule, index, matcher, expression) {
  const base = {
    rule: index,
    kind: "match",
    matcher: matcher.kind,
    confidence: rule.confidence,
    publicPrefixes: []
  };
  switch (matcher.kind) {
    case "pattern":
      return patternProbes({ ...base, publicPrefixes: matcher.publicPrefixes }, matcher, expression);
    case "structured": {
      const structure = STRUCTURES[matcher.structure];
      const match = (window) => matchStructure(window, matcher, structure);
      const { lead, reach, gate } = structure;
      return [{ rule: index, anchors: matcher.anchors, lead, reach, gate, ...finding({ ...base, match }) }];
    }
    case "contextual": {
      const value = expression(matcher.value);
      const boundary = new BoundaryTest(matcher.boundary);
      const match = (window) => matchContextual(window, matcher, value, boundary);
      return [
        {
          rule: index,
          anchors: matcher.words,
          lead: CONTEXTUAL_LEAD,
          reach: contextualReach(matcher),
          ...finding({ ...base, publicPrefixes: matcher.publicPrefixes, match })
        }
      ];
    }
    case "generic":
      return [
        {
          rule: index,
          anchors: matcher.words,
          lead: GENERIC_LEAD,
          reach: GENERIC_REACH,
          gate: gateGeneric,
          gateSees: GATE_SEES,
          ...finding({ ...base, match: (window) => matchGeneric(window, matcher) })
        }
      ];
    case "bare":
      return [
        {
          rule: index,
          anchors: matcher.run,
          lead: BARE_LEAD,
          reach: bareReach(matcher),
          gate: (bytes, position) => gateBare(bytes, position, position + matcher.run.min, {
            start: Math.max(0, position - BARE_LEAD),
            end: Math.min(bytes.length, position + bareReach(matcher))
          }),
          ...finding({ ...base, match: (window) => matchBare(window, matcher) })
        }
      ];
    case "path":
      return [];
  }
}
function patternProbes(base, matcher, expression) {
  const kind = matcher.pair === void 0 ? "match" : "part";
  const boundary = new BoundaryTest(matcher.boundary);
  return matcher.variants.map((variant) => {
    const compiled = expression(variant);
    const anchors = "run" in variant.anchor ? variant.anchor.run : variant.anchor.literals;
    return {
      rule: base.rule,
      anchors,
      lead: patternLead(variant),
      reach: patternReach(variant),
      gate: gateOfPattern(variant),
      ...variant.follows === void 0 ? {} : { gateSees: { lead: 0, reach: variant.follows.min } },
      ...finding({
        ...base,
        kind,
        match: (window) => matchPattern(window, matcher, variant, compiled, boundary)
      })
    };
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  AnchorTable,
  DEFAULT_PREFILTER,
  MARKS,
  decodeBytes,
  extentOf,
  findsAny,
  gateExtent,
  probesOf,
  runProbe
});
});
