/** Golden files: what was rendered, kept as files that are read like prose. `npm run golden` writes them anew. */
import { join, resolve } from "node:path";
import { expect } from "vitest";

const FOLDER = resolve(import.meta.dirname, "../render/golden");

/** Holds text against the file of a scene. */
export const expectGolden = (text: string, scene: string, name: string): Promise<void> =>
  expect(text).toMatchFileSnapshot(join(FOLDER, scene, name));
