import { describe, expect, it } from "vitest";
import { whyRefused } from "../../../lib/local/door.ts";

const port = 4566;

describe("a request", () => {
  it.each(["127.0.0.1:4566", "localhost:4566", "127.0.0.1", "localhost", "LocalHost:4566"])(
    "to %s is let in",
    (host) => {
      expect(whyRefused({ host }, port)).toBeNull();
    },
  );

  it.each([
    ["a name that means this machine", { host: "cats.example:4566" }],
    ["one that begins like ours", { host: "127.0.0.1.cats.example:4566" }],
    ["one that ends like ours", { host: "cats.localhost:4566" }],
    ["one with our name before it", { host: "localhost@cats.example:4566" }],
    ["another port", { host: "127.0.0.1:80" }],
    ["another spelling of the address", { host: "2130706433:4566" }],
    ["every address", { host: "0.0.0.0:4566" }],
    ["no host", {}],
    ["an empty host", { host: "" }],
    ["a page", { host: "127.0.0.1:4566", origin: "http://cats.example" }],
    ["a page of this machine", { host: "127.0.0.1:4566", origin: "http://127.0.0.1:4566" }],
    ["a page without an origin of its own", { host: "localhost:4566", origin: "null" }],
    ["an empty origin", { host: "localhost:4566", origin: "" }],
  ])("to or from %s is refused", (_, headers) => {
    expect(whyRefused(headers, port)).toMatch(/^The local run answers /);
  });
});
