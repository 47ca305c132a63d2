'use strict';
module.exports = (function (exports, module, require, __dirname) {
// src/rules/templates.ts
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

module.exports = {
  templateFaults,
  companionsIn
};
});
