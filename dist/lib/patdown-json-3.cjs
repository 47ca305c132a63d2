'use strict';
module.exports = (function (exports, module, require, __dirname) {
// src/verify/json.ts
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function jsonAt(json, path) {
  let value = json;
  for (const key of path === "$" ? [] : path.split(".")) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return void 0;
    value = Array.isArray(value) ? value[Number(key)] : value[key];
  }
  return value;
}

Object.assign(exports, {
  parseJson,
  jsonAt
});
});
