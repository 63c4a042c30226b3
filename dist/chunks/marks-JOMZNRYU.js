import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url);
import {
  MARKS,
  endsMark,
  markIn,
  mayHoldMark
} from "./chunk-3WZA2Q4E.js";
import "./chunk-P4D65IRM.js";
export {
  MARKS,
  endsMark,
  markIn,
  mayHoldMark
};
