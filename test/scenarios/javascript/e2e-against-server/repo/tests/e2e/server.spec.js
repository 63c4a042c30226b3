import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it } from "vitest";

let server;
let port;

beforeAll(async () => {
  server = spawn(process.execPath, ["src/server.js", "--serve"]);
  const [line] = await once(server.stdout, "data");
  port = Number(String(line));
});

afterAll(() => server.kill());

it("shows the price in the shop", async () => {
  const response = await fetch(`http://localhost:${port}/`);
  expect(await response.json()).toEqual({ price: 1200 });
});
