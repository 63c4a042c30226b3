import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  EXIT,
  check,
  requestOf
} from "./chunk-IW3AWIOL.js";
import "./chunk-RN6ATZDU.js";
import "./chunk-MQXFH6PX.js";
import "./chunk-W4E42NYT.js";
import "./chunk-NQ2KYXFH.js";
import "./chunk-LQWMK3EE.js";
import "./chunk-Y3MI5XQX.js";
import "./chunk-HJB6ESR4.js";
export {
  EXIT,
  check,
  requestOf
};
