import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url);

// src/model/problem.ts
var Problem = class extends Error {
  name = "Problem";
  slug;
  where;
  hint;
  constructor(slug, message, details = {}) {
    super(message);
    this.slug = slug;
    this.where = details.where ?? null;
    this.hint = details.hint ?? null;
  }
};
var asProblem = (thrown) => {
  if (thrown instanceof Problem) return thrown;
  throw thrown;
};

export {
  Problem,
  asProblem
};
