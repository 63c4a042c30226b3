import assert from "node:assert";
import { test } from "node:test";
import { gross, net } from "../lib/prices.js";

test("prices are multiplied by the quantity", () => assert.equal(net(250, 4), 1000));

test("prices grow by the tax", () => assert.equal(gross(250, 4, 0.2), 1200));
