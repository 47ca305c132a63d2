#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);

// src/report/terminal.ts
var UNSAFE = /(?!\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u202f]/gu;
var NAMES = { "	": " ", "\n": "\\n", "\r": "\\r" };
var safe = (text) => text.replace(UNSAFE, (char) => NAMES[char] ?? escapeChar(char));
var escapeChar = (char) => char.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
var safeJson = (value, indent) => JSON.stringify(value, void 0, indent).replace(
  UNSAFE,
  (char) => char === "\n" ? char : escapeChar(char)
);

export {
  safe,
  safeJson
};
