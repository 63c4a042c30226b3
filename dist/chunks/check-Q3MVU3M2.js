import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  check,
  requestOf
} from "./chunk-OKJQ3YSM.js";
import "./chunk-JWUSBAC3.js";
import "./chunk-RN6ATZDU.js";
import "./chunk-MQXFH6PX.js";
import "./chunk-CT3YZINN.js";
import "./chunk-GSB2Q6O6.js";
import "./chunk-42T5ILYM.js";
import "./chunk-LQWMK3EE.js";
import "./chunk-Y3MI5XQX.js";
import "./chunk-HJB6ESR4.js";
export {
  check,
  requestOf
};
