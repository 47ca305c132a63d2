#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);

// src/cli/version.ts
var VERSION = true ? "0.1.0" : "0.0.0";

export {
  VERSION
};
