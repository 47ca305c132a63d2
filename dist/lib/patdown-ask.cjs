'use strict';
module.exports = (function (exports, module, require, __dirname) {
require("patdown-helpers");

// src/cli/ask.ts
const { createInterface } = require("node:readline");
function ask(question, { input, output, interrupt }, signal) {
  const prompt = createInterface({ input, output });
  const close = () => prompt.close();
  signal.addEventListener("abort", close);
  return new Promise((resolve) => {
    prompt.on("SIGINT", interrupt);
    prompt.on("close", () => resolve(""));
    prompt.question(question, (answer) => {
      resolve(answer);
      close();
    });
  }).finally(() => signal.removeEventListener("abort", close));
}
module.exports = {
  ask
};
});
