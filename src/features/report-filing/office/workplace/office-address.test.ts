import { expect, test } from "vitest";
import { officeAddress } from "./office-address.ts";

test("a record's own address is taken apart for the router", () => {
  expect(officeAddress("/office/requests?request=7")).toEqual({
    path: "/requests",
    search: { request: "7" },
  });
});
