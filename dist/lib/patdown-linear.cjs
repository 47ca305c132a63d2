'use strict';
module.exports = (function (exports, module, require, __dirname) {
require("patdown-helpers");

// src/engine/patterns/linear.ts
const { RE2JS } = require("./lib/re2js.cjs");
function linearExpression({ source, ignoreCase }) {
  const compiled = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  const names = Object.keys(compiled.namedGroups());
  return {
    matchAt(text, index) {
      const matcher = compiled.matcher(text.slice(index));
      if (!matcher.lookingAt()) return void 0;
      const groups = {};
      for (const name of names) {
        const start = matcher.start(name);
        if (start >= 0) groups[name] = { start: index + start, end: index + matcher.end(name) };
      }
      return { start: index, end: index + matcher.end(), groups };
    }
  };
}
function linearSearch(source) {
  const compiled = RE2JS.compile(source);
  return (text) => compiled.matcher(text).find();
}
module.exports = {
  linearExpression,
  linearSearch
};
});
