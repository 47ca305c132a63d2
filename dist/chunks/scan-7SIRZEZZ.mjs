#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  scan
} from "./chunk-KMO6I7Z7.mjs";
import "./chunk-EREGQA6B.mjs";
import "./chunk-P4C2ZHLH.mjs";
import "./chunk-LRVTW7FR.mjs";
import "./chunk-DZ3OJITQ.mjs";
import "./chunk-CG45FVWC.mjs";
import "./chunk-DET2LGWT.mjs";
import "./chunk-NUCDMZGJ.mjs";
import "./chunk-WLYE3TC5.mjs";
import "./chunk-6ETF6G34.mjs";
export {
  scan
};
