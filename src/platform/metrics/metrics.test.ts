import { expect, test } from "vitest";
import { newMetrics } from "./metrics.ts";

const answered = { route: "/agencies/:id/", method: "GET", status: 200, seconds: 0.01 } as const;

test("requests are counted by route, status and where the answer came from", async () => {
  const metrics = newMetrics([]);
  metrics.answered({ ...answered, from: "handler" });
  metrics.answered({ ...answered, from: "cache" });
  metrics.answered({ ...answered, from: "cache" });
  const text = await metrics.text();
  expect(text).toContain(
    'tongming_http_requests_total{route="/agencies/:id/",method="GET",status="200",from="cache"} 2',
  );
  expect(text).toContain('tongming_http_request_duration_seconds_count{route="/agencies/:id/"} 1');
});

test("a reading is read when somebody asks, and left out when it cannot be told", async () => {
  let pages: number | undefined = 7;
  const metrics = newMetrics([{ name: "pages", help: "Pages kept", read: () => pages }]);
  expect(await metrics.text()).toMatch(/^tongming_pages 7$/m);
  pages = undefined;
  expect(await metrics.text()).not.toMatch(/^tongming_pages \d/m);
});

test("the process itself is told of when asked for", async () => {
  const metrics = newMetrics([], { ofProcess: true });
  expect(await metrics.text()).toContain("nodejs_eventloop_lag_seconds");
});
