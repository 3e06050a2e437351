import { expect, test } from "vitest";
import { newRouter } from "../router.ts";
import { scriptlessPolicy, securityHeaders } from "./security-headers.ts";

async function headersOf(settings: Parameters<typeof securityHeaders>[0]) {
  const app = newRouter()
    .use(securityHeaders(settings))
    .get("/", (c) => c.text("a"))
    .get("/data", (c) => c.text("a", 200, { "Cross-Origin-Resource-Policy": "cross-origin" }));
  return { page: (await app.request("/")).headers, data: (await app.request("/data")).headers };
}

test("nothing but our own styles and images may be loaded", async () => {
  const { page } = await headersOf({ policy: scriptlessPolicy([]) });
  expect(page.get("content-security-policy")).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test("what another site's header needs may be loaded from where the operator says, scripts never", async () => {
  const { page } = await headersOf({ policy: scriptlessPolicy(["https://static.example"]) });
  const policy = page.get("content-security-policy");
  expect(policy).toContain("style-src 'self' https://static.example;");
  expect(policy).toContain("font-src 'self' https://static.example;");
  expect(policy).not.toContain("script-src");
});

test("a site reached by TLS says so to browsers, another does not", async () => {
  const { page: secure } = await headersOf({ policy: "", origin: "https://a.example" });
  expect(secure.get("strict-transport-security")).toBe("max-age=31536000");
  const { page: plain } = await headersOf({ policy: "", origin: "http://a.example" });
  expect(plain.get("strict-transport-security")).toBeNull();
});

test("what a handler says stands", async () => {
  const { data } = await headersOf({ policy: scriptlessPolicy([]) });
  expect(data.get("cross-origin-resource-policy")).toBe("cross-origin");
});
