'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  records,
  streamGit
} = require("patdown-records");
const {
  InputError
} = require("patdown-errors");

// src/git/objects.ts
var NEWLINE = 10;
var TYPES = /* @__PURE__ */ new Set(["blob", "commit", "tag", "tree"]);
async function* listObjects(git) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check", "--unordered", "--buffer"];
  for await (const line of records(streamGit(git, args), NEWLINE)) {
    yield parseHeader(line.toString("latin1"));
  }
}
async function listNames(git) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)", "--unordered", "--buffer"];
  const names = [];
  for await (const line of records(streamGit(git, args), NEWLINE)) names.push(line.toString("latin1"));
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
      if (done === 0) throw new InputError("PD_GIT_FAILED", "git gave no answer");
    } catch (error) {
      if (!(error instanceof InputError) || error.code === "PD_GIT_MISSING") throw error;
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
    if (!(error instanceof InputError)) throw error;
    return new Set(ids);
  }
}
var FEW = 200;
async function* readBatch(git, ids) {
  let rest = Buffer.alloc(0);
  const size = ids.length <= FEW ? "small" : "large";
  const chunks = streamGit(git, ["cat-file", "--batch", "--buffer"], ids, size)[Symbol.asyncIterator]();
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

// src/scan/message.ts
var LINE_FEED = 10;
function messageOf(bytes) {
  const { length } = bytes;
  let at = 1;
  while (at < length && !(bytes[at] === LINE_FEED && bytes[at - 1] === LINE_FEED)) at++;
  return bytes.subarray(at + 1);
}

module.exports = {
  listObjects,
  listNames,
  readObjects,
  listPresent,
  messageOf
};
});
