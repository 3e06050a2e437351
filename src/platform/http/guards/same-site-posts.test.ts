import { expect, test } from "vitest";
import { newRouter } from "../router.ts";
import { sameSitePosts } from "./same-site-posts.ts";

const appOf = (site?: string) =>
  newRouter()
    .use(sameSitePosts(site))
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
  {
    rule: "a post from a neighbour under the same domain is refused: it is another site's page",
    headers: { host: "gov.example", "sec-fetch-site": "same-site" },
    status: 403,
  },
  {
    rule: "a post that no page began (an address typed again) is accepted",
    headers: { host: "gov.example", "sec-fetch-site": "none" },
    status: 200,
  },
])("$rule", async ({ headers, status }) => {
  const response = await appOf().request("http://gov.example/", { method: "POST", headers });
  expect(response.status).toBe(status);
});

test.each([
  { rule: "our own page, though a proxy changed Host", origin: "https://gov.example", status: 200 },
  { rule: "another site", origin: "https://evil.example", status: 403 },
  { rule: "our name without TLS", origin: "http://gov.example", status: 403 },
])("where the site's origin is known, a post from $rule: $status", async ({ origin, status }) => {
  const headers = { origin, host: "inner:8080" };
  const app = appOf("https://gov.example");
  expect((await app.request("http://inner:8080/", { method: "POST", headers })).status).toBe(
    status,
  );
});
