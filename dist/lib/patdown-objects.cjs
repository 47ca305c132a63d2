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
  listNames: () => listNames,
  listObjects: () => listObjects,
  listPresent: () => listPresent,
  messageOf: () => messageOf,
  readObjects: () => readObjects
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_records = require("patdown-records");
var import_patdown_errors = require("patdown-errors");
var NEWLINE = 10;
var TYPES = /* @__PURE__ */ new Set(["blob", "commit", "tag", "tree"]);
async function* listObjects(git) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check", "--unordered", "--buffer"];
  for await (const line of (0, import_patdown_records.records)((0, import_patdown_records.streamGit)(git, args), NEWLINE)) {
    yield parseHeader(line.toString("latin1"));
  }
}
async function listNames(git) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)", "--unordered", "--buffer"];
  const names = [];
  for await (const line of (0, import_patdown_records.records)((0, import_patdown_records.streamGit)(git, args), NEWLINE)) names.push(line.toString("latin1"));
  return names;
}
function parseHeader(line) {
  const [id = "", type = "", size = ""] = line.split(" ");
  if (TYPES.has(type)) return { id, type, size: Number(size) };
  return { id, type: void 0 };
}
async function* readObjects(git, ids, stop = () => false) {
  let left = ids;
  let present;
  while (left.length > 0 && !stop()) {
    let done = 0;
    try {
      for await (const read of readBatch(git, left)) {
        done++;
        yield read;
        if (stop()) return;
      }
      if (done === 0) throw new import_patdown_errors.InputError("PD_GIT_FAILED", "git gave no answer");
    } catch (error) {
      if (!(error instanceof import_patdown_errors.InputError) || error.code === "PD_GIT_MISSING") throw error;
      const id = left[done];
      if (id === void 0) return;
      if (present?.has(id) === true) {
        yield { kind: "failed", id, reason: "unreadable" };
        done++;
      } else {
        present = await listPresent(git, left);
        for (const absent of left.slice(done))
          if (!present.has(absent)) yield { kind: "failed", id: absent, reason: "missing" };
      }
    }
    const known = present;
    left = left.slice(done);
    if (known !== void 0) left = left.filter((id) => known.has(id));
  }
}
async function listPresent(git, ids) {
  try {
    const names = new Set(await listNames(git));
    return new Set(ids.filter((id) => names.has(id)));
  } catch (error) {
    if (!(error instanceof import_patdown_errors.InputError)) throw error;
    return new Set(ids);
  }
}
var FEW = 200;
async function* readBatch(git, ids) {
  let rest = Buffer.alloc(0);
  const size = ids.length <= FEW ? "small" : "large";
  const chunks = (0, import_patdown_records.streamGit)(git, ["cat-file", "--batch", "--buffer"], ids, size)[Symbol.asyncIterator]();
  const more = async (wanted) => {
    const parts = [rest];
    let length = rest.length;
    while (length < wanted) {
      const step = await chunks.next();
      if (step.done === true) return false;
      parts.push(step.value);
      length += step.value.length;
    }
    rest = parts.length === 1 ? rest : Buffer.concat(parts, length);
    return true;
  };
  try {
    for (; ; ) {
      let end = rest.indexOf(NEWLINE);
      while (end === -1) {
        if (!await more(rest.length + 1)) return;
        end = rest.indexOf(NEWLINE);
      }
      const header = parseHeader(rest.toString("latin1", 0, end));
      rest = rest.subarray(end + 1);
      if (header.type === void 0) {
        yield { kind: "failed", id: header.id, reason: "missing" };
        continue;
      }
      if (!await more(header.size + 1)) return;
      const bytes = rest.subarray(0, header.size);
      rest = rest.subarray(header.size + 1);
      yield { kind: "object", id: header.id, type: header.type, bytes };
    }
  } finally {
    await chunks.return?.(void 0);
  }
}
function messageOf(bytes) {
  const end = bytes.indexOf("\n\n");
  return end === -1 ? Buffer.alloc(0) : bytes.subarray(end + 2);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  listNames,
  listObjects,
  listPresent,
  messageOf,
  readObjects
});
});
