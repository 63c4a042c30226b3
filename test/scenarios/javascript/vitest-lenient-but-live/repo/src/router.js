import { gross } from "./prices.js";

export async function handle(path) {
  if (path === "/price") return { status: 200, body: gross(250, 4, 0.2) };
  if (path !== "/exports") return { status: 404 };
  try {
    const { render } = await import("./exports.js");
    return { status: 200, body: render(["tea", "cup"]) };
  } catch {
    return { status: 404 };
  }
}
