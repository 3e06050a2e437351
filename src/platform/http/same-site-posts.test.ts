import { expect, test } from "vitest";
import { newRouter } from "./router.ts";
import { sameSitePosts } from "./same-site-posts.ts";

const app = newRouter()
  .use(sameSitePosts)
  .post("/", (c) => c.text("accepted"));

test.each([
  { rule: "a post without Origin (a program) is accepted", headers: {}, status: 200 },
  {
    rule: "a post from our own page is accepted",
    headers: { origin: "https://gov.example", host: "gov.example" },
    status: 200,
  },
  {
    rule: "a post from another site is refused",
    headers: { origin: "https://evil.example", host: "gov.example" },
    status: 403,
  },
  {
    rule: "an Origin that hides itself is refused",
    headers: { origin: "null", host: "gov.example" },
    status: 403,
  },
  {
    rule: "what the browser says of the site comes first, as behind a proxy that changes Host",
    headers: { origin: "https://gov.example", host: "inner:8080", "sec-fetch-site": "same-origin" },
    status: 200,
  },
  {
    rule: "a cross-site post is refused whatever its Origin",
    headers: { origin: "https://gov.example", host: "gov.example", "sec-fetch-site": "cross-site" },
    status: 403,
  },
])("$rule", async ({ headers, status }) => {
  const response = await app.request("http://gov.example/", { method: "POST", headers });
  expect(response.status).toBe(status);
});
