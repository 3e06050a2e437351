import { expect, test } from "vitest";
import { newGate } from "#platform/http/places/gate.ts";
import { newRouter } from "#platform/http/router.ts";
import { formsOfOne } from "./routes.ts";

/** Posts forms that are under way until `end`; answers who is at work, in the order of coming. */
function givenForms(workers: number) {
  const formGate = newGate({ proxies: 0, all: 200, each: formsOfOne(workers) });
  const { promise, resolve: end } = Promise.withResolvers<void>();
  const working: string[] = [];
  const app = newRouter()
    .use(formGate((c) => c.text("full", 503)))
    .post("/:client", async (c) => {
      working.push(c.req.param("client"));
      await promise;
      return c.text("done");
    });
  const post = (remoteAddress: string) =>
    app.request(
      `/${remoteAddress}`,
      { method: "POST" },
      { incoming: { socket: { remoteAddress } } },
    );
  return { post, end, working };
}

const [one, other] = ["192.0.2.1", "192.0.2.2"];

test.each([
  { workers: 1, atWork: [one, other] },
  { workers: 2, atWork: [one, other] },
  { workers: 3, atWork: [one, one, other] },
  { workers: 16, atWork: [one, one, other] },
])(
  "with $workers processes one client leaves a process to others, if there are two",
  async ({ workers, atWork }) => {
    const { post, end, working } = givenForms(workers);
    const posted = [post(one), post(one), post(one), post(other)];
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(working).toEqual(atWork);
    end();
    for (const answer of await Promise.all(posted)) expect(answer.status).toBe(200);
  },
);
