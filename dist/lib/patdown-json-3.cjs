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
var jsonAt = (json, path) => valueAt(json, path === "$" ? [] : path.split("."));
function valueAt(value, [key, ...rest]) {
  if (key === void 0) return value;
  if (value === null || typeof value !== "object") return void 0;
  if (key === "*") {
    if (!Array.isArray(value)) return void 0;
    return value.flatMap((item) => valueAt(item, rest) ?? []);
  }
  if (!Object.hasOwn(value, key)) return void 0;
  return valueAt(Array.isArray(value) ? value[Number(key)] : value[key], rest);
}

module.exports = {
  parseJson,
  jsonAt
};
});
