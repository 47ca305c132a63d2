#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  notCovered,
  scan
} from "./chunk-BBEPQIYG.mjs";
import "./chunk-52JD4BWN.mjs";
import "./chunk-P4C2ZHLH.mjs";
import "./chunk-U7M7TIL7.mjs";
import "./chunk-Z27KQM5L.mjs";
import "./chunk-CG45FVWC.mjs";
import "./chunk-DET2LGWT.mjs";
import "./chunk-NUCDMZGJ.mjs";
import "./chunk-WLYE3TC5.mjs";
import "./chunk-6ETF6G34.mjs";
export {
  notCovered,
  scan
};
