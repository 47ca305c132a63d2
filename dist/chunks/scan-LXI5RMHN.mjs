#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  scan
} from "./chunk-SBKWQSX6.mjs";
import "./chunk-IUGSCJLP.mjs";
import "./chunk-P4C2ZHLH.mjs";
import "./chunk-GA2CFDZM.mjs";
import "./chunk-G3KA3LYQ.mjs";
import "./chunk-CG45FVWC.mjs";
import "./chunk-DET2LGWT.mjs";
import "./chunk-NUCDMZGJ.mjs";
import "./chunk-WLYE3TC5.mjs";
import "./chunk-6ETF6G34.mjs";
export {
  scan
};
