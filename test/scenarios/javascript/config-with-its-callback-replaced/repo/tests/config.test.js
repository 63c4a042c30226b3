import { expect, it, vi } from "vitest";
import config from "../src/config.js";

it("tells what went wrong", () => {
  config.onError = vi.fn();
  config.onError(new Error(`port ${config.port} is taken`));
  expect(config.onError).toHaveBeenCalledOnce();
});
