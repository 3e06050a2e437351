import { expect, test } from "vitest";
import { newRouter } from "../router.ts";
import { plainAddresses } from "./plain-addresses.ts";

const app = newRouter()
  .use(plainAddresses)
  .get("/*", (c) => c.text("a"));

test.each([
  { rule: "Chinese", address: "/search/?q=%E6%98%8E%20a", status: 200 },
  { rule: "a percent sign that escapes nothing", address: "/search/?q=5%", status: 200 },
  { rule: "the character nobody can write, in a query", address: "/search/?q=a%00", status: 422 },
  { rule: "in a name of it", address: "/search/?%00=a", status: 422 },
  { rule: "in a path", address: "/agencies/%00/", status: 422 },
  { rule: "half a character", address: "/search/?q=%ED%A0%80", status: 422 },
  { rule: "another encoding than UTF-8", address: "/search/?q=%C3%F7", status: 422 },
])("$rule: $status", async ({ address, status }) => {
  expect((await app.request(address)).status).toBe(status);
});
