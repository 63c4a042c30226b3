import React, { Suspense } from "react";
import { routeOf } from "./routes.jsx";

export function App({ path, rows }) {
  const Page = routeOf(path);
  if (!Page) return <p>Nothing here</p>;
  return <Suspense fallback={<p>Loading</p>}><Page rows={rows} /></Suspense>;
}
