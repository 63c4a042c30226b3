const articles = new Set(["tea", "cup"]);

export function answer(article) {
  return { status: articles.has(article) ? 200 : 404 };
}
