// src/languages/survey.ts
var languageFinder = (languages) => {
  const byExtension = new Map(languages.flatMap((language) => language.extensions.map((extension) => [extension, language])));
  return (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    if (/\.d\.[cm]?ts$|\.min\.[cm]?js$/.test(name)) return null;
    const language = byExtension.get(name.slice(name.lastIndexOf("."))) ?? null;
    return language?.isOutside?.(path) === true ? null : language;
  };
};
var countLines = (text) => {
  if (/[\r\u2028\u2029]/.test(text)) return text.split(/\r\n|[\r\n\u2028\u2029]/).length;
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
};
var countNonBlank = (text) => {
  let count = 0;
  let blank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) blank = true;
    else if (blank && code > 32) {
      blank = false;
      count++;
    }
  }
  return count;
};
var codeLines = (text, language, asked) => {
  const lines = text.split("\n");
  return [...asked].filter((number) => {
    const line = lines[number - 1]?.trim() ?? "";
    return /[\p{L}\p{N}]/u.test(line) && !language.comments.some((comment) => line.startsWith(comment));
  });
};
var emptyLines = (text, { comments }, asked) => {
  const marks = comments.filter((mark) => mark !== "*");
  const lines = text.split("\n");
  let empty = 0;
  for (const number of asked) {
    const line = lines[number - 1]?.trim();
    if (line === "" || line !== void 0 && marks.some((mark) => line.startsWith(mark))) empty++;
  }
  return empty;
};
var survey = (tree, languages, read) => {
  const languageOf = languageFinder(languages);
  const sources = [];
  for (const path of tree) {
    const language = languageOf(path);
    const text = language && read(path);
    if (language && text !== null) {
      sources.push({ path, language: language.id, test: language.isTest(path, text), nonBlank: countNonBlank(text), lines: countLines(text) });
    }
  }
  return sources;
};

module.exports = { languageFinder, countLines, codeLines, emptyLines, survey };
