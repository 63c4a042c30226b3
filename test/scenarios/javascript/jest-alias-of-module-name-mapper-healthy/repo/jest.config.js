/** @type {import("jest").Config} */
const config = {
  moduleNameMapper: {
    "^@app/(.*)$": "<rootDir>/src/$1",
  },
  collectCoverageFrom: ["src/**/*.js"],
};

module.exports = config;
