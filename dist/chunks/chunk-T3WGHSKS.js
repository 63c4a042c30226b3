const { VERSION } = require("./chunk-3WA5LAVB.js");
const { clean } = require("./chunk-2WDISCH5.js");

// src/commands/say.ts
var problemText = ({ message, where, hint }) => {
  const said = clean(where === null ? message : `${where}: ${message}`);
  return `${said}
  ${clean(hint)}
`;
};
var bugStory = (thrown, node) => `${thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)}

This is a bug of Proofgate ${VERSION} (Node ${node}). Please report it with the lines above; SECURITY.md says what to leave out.
`;

module.exports = { problemText, bugStory };
