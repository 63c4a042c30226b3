import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url);

// src/version.ts
var VERSION = "0.1.0";

export {
  VERSION
};
