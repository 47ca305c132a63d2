#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);

// src/model/errors.ts
var formatPlace = (place) => `${place.file}:${place.line}:${place.column}`;
var PatdownError = class extends Error {
  code;
  hint;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = options.hint;
  }
};
var UsageError = class extends PatdownError {
};
var ConfigError = class extends PatdownError {
  faults;
  constructor(code, message, faults, hint) {
    super(code, message, hint === void 0 ? {} : { hint });
    this.faults = faults;
  }
};
var InputError = class extends PatdownError {
};

export {
  formatPlace,
  PatdownError,
  UsageError,
  ConfigError,
  InputError
};
