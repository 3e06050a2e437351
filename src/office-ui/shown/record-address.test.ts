import { expect, test } from "vitest";
import { recordAddress } from "./record-address.ts";

test("a record's own address is taken apart for the router", () => {
  expect(recordAddress("/office/requests?request=7")).toEqual({
    path: "/requests",
    search: { request: "7" },
  });
});
