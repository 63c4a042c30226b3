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

module.exports = { Problem, asProblem };
