import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url);
import {
  check,
  requestOf
} from "./chunk-LZN35OYB.js";
import "./chunk-BYASBAE6.js";
import "./chunk-YXZMX5LA.js";
import "./chunk-2BVJ56SS.js";
import "./chunk-QFESDK24.js";
import "./chunk-6TKDPP4B.js";
import "./chunk-D4D7XF4B.js";
import "./chunk-FHQEUKOX.js";
import "./chunk-DAIBDC5D.js";
import "./chunk-BQMRQDWF.js";
import "./chunk-VWIUUNYT.js";
import "./chunk-NA45QM74.js";
import "./chunk-YS5MOLAZ.js";
import "./chunk-C6N46OUX.js";
import "./chunk-MYYEV6LM.js";
import "./chunk-GWJOXIS2.js";
import "./chunk-3OQY2VWC.js";
import "./chunk-OI323MWW.js";
import "./chunk-HBS2OMIC.js";
import "./chunk-2J7VN2FO.js";
import "./chunk-SY2TH4N6.js";
import "./chunk-ASZHURAN.js";
import "./chunk-HGP6JGCW.js";
import "./chunk-P4D65IRM.js";
export {
  check,
  requestOf
};
