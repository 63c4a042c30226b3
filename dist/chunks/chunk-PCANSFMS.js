import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url);
import {
  VERSION
} from "./chunk-VWIUUNYT.js";
import {
  clean
} from "./chunk-YS5MOLAZ.js";

// src/commands/say.ts
var problemText = ({ message, where, hint }) => {
  const said = clean(where === null ? message : `${where}: ${message}`);
  return hint === null ? `${said}
` : `${said}
  ${clean(hint)}
`;
};
var bugStory = (thrown, node) => `${thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)}

This is a bug of Proofgate ${VERSION} (Node ${node}). Please report it with the lines above; SECURITY.md says what to leave out.
`;

export {
  problemText,
  bugStory
};
