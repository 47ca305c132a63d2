#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  notCovered,
  scan
} from "./chunk-HG6JC2TA.mjs";
import "./chunk-T5ULUEOV.mjs";
import "./chunk-P4C2ZHLH.mjs";
import "./chunk-T3OGLFFF.mjs";
import "./chunk-UQU5SGOW.mjs";
import "./chunk-CG45FVWC.mjs";
import "./chunk-DET2LGWT.mjs";
import "./chunk-NUCDMZGJ.mjs";
import "./chunk-WLYE3TC5.mjs";
import "./chunk-6ETF6G34.mjs";
export {
  notCovered,
  scan
};
