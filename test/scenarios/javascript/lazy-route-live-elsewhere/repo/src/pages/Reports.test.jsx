import { expect, it } from "vitest";
import { routes } from "../routes.jsx";

it("is reached under /reports", () => {
  expect(routes["/reports"]).toBeDefined();
});
