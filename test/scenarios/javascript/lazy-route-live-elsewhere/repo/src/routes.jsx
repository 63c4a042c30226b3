import { lazy } from "react";

export const routes = {
  "/reports": lazy(() => import("./pages/Reports.jsx")),
};

export function routeOf(path) {
  return routes[path] ?? null;
}
