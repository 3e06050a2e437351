import { expect, test } from "vitest";
import { askedAgain } from "./asked-again.ts";

function appThatAnswers(...statuses: readonly number[]) {
  const asked: string[] = [];
  const request = (path: string) => {
    asked.push(path);
    return new Response("text", { status: statuses[asked.length - 1] ?? 200 });
  };
  return { asked, app: askedAgain({ request }) };
}

test.each([
  { rule: "what is answered is asked once", statuses: [200], status: 200, times: 1 },
  { rule: "what is not there is not asked again", statuses: [404], status: 404, times: 1 },
  { rule: "a failure that passes does not count", statuses: [500, 503], status: 200, times: 3 },
  { rule: "a failure that stays does", statuses: [500, 500, 500], status: 500, times: 3 },
])("$rule", async ({ statuses, status, times }) => {
  const { app, asked } = appThatAnswers(...statuses);
  const answer = await app.request("/agencies/3/");
  expect([answer.status, asked]).toEqual([status, Array(times).fill("/agencies/3/")]);
  expect(await answer.text()).toBe("text");
});
