import { expect, test } from "vitest";
import { inTestSite } from "#tests/support/test-site.ts";
import { type Limit, page } from "../page.ts";
import { newRouter } from "../router.ts";
import { limitRequests } from "./limit-requests.ts";

/** How many of ten requests one client is answered, where the page allows four a minute. */
async function answeredOfTen(percent: number, { counts, path = "/" }: Asked = {}): Promise<number> {
  const pages = newRouter().get(
    "/",
    page({ query: ["q"], limit: { perMinute: 4, ...(counts && { counts }) } }),
    (c) => c.text("answered"),
  );
  const refuse = () => new Response("full", { status: 429 });
  const routes = newRouter()
    .use(limitRequests(() => pages, { percent, proxies: 0, refuse }))
    .route("/", pages);
  const app = inTestSite(routes);
  const answers = await Promise.all(Array.from({ length: 10 }, () => app.request(path)));
  return answers.filter(({ status }) => status === 200).length;
}

interface Asked extends Pick<Limit, "counts"> {
  readonly path?: string;
}

test.each([
  { percent: 100, answered: 4 },
  { percent: 50, answered: 2 },
  { percent: 200, answered: 8 },
  { percent: 1, answered: 1 },
  { percent: 0, answered: 10 },
])("at $percent per cent of what the page says, $answered are answered", async (each) => {
  expect(await answeredOfTen(each.percent)).toBe(each.answered);
});

test("where a page counts what is asked alone, the plain page is free", async () => {
  expect(await answeredOfTen(100, { counts: "asked" })).toBe(10);
  expect(await answeredOfTen(100, { counts: "asked", path: "/?q=1" })).toBe(4);
});
