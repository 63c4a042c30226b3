import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import React from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, it } from "vitest";
import { App } from "./App.jsx";

const render = (element) => new Promise((resolve) => {
  const { pipe } = renderToPipeableStream(element, { onAllReady: () => resolve(text(pipe(new PassThrough()))) });
});

it("shows the reports", async () => {
  expect(await render(<App path="/reports" rows={["May"]} />)).toContain("<li>May</li>");
});

it("shows nothing for an unknown path", async () => {
  expect(await render(<App path="/none" rows={[]} />)).toContain("Nothing here");
});
