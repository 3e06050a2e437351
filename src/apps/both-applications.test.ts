import { expect, test } from "vitest";
import { newRouter } from "#platform/http/router.ts";
import { bothApplications } from "./both-applications.ts";

const both = (base: string) =>
  bothApplications({
    base,
    site: newRouter().all("/*", (c) => c.text("site")),
    office: newRouter().all("/*", (c) => c.text("office")),
  });

test.each([
  ["/office", "office"],
  ["/office/", "office"],
  ["/office/requests/7/?page=2", "office"],
  ["/office?x=1", "office"],
  ["/api/requests", "office"],
  ["/", "site"],
  ["/officers/", "site"],
  ["/api.html", "site"],
  ["/elder/office/", "site"],
  ["/%6Fffice/", "site"],
  ["//office/", "site"],
  ["/agencies/?to=/office/", "site"],
])("%s is answered by the %s", async (path, application) => {
  for (const base of ["", "/zwgk"]) {
    const { fetch, request } = both(base);
    const url = `http://localhost${base}${path}`;
    expect(await (await fetch(new Request(url))).text()).toBe(application);
    expect(await (await request(url)).text()).toBe(application);
  }
});

test("under a base path the office stands below it and nowhere else", async () => {
  expect(await (await both("/zwgk").request("/office/")).text()).toBe("site");
});
