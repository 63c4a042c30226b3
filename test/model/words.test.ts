import { describe, expect, it } from "vitest";
import { tokensOf } from "../../src/model/words.ts";

describe("the words of a name", () => {
  it.each([
    ["HTTPServer2_test", ["http", "server2", "test"]], ["http-server", ["http", "server"]], ["httpServer", ["http", "server"]],
    ["app/http_server", ["app", "http", "server"]], ["__init__", ["init"]], ["ÜberTest", ["über", "test"]], ["JSONParser", ["json", "parser"]], ["", []], ["--", []],
  ])("of %s are %j", (name, words) => expect(tokensOf(name)).toEqual(words));
});
