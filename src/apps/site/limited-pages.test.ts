import { expect, test } from "vitest";
import { routesOf } from "#platform/auth/permission.ts";
import { pageWords } from "#platform/http/page.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";

const given = givenDatabase();

/** How many a minute of one client, and whether the plain page is free; by the beginning of the address. */
const expected: readonly (readonly [route: RegExp, perMinute: number, counts?: "asked"])[] = [
  [/^POST \/annual-reports\/check/, 60],
  [/^GET \/annual-reports\/check$/, 60, "asked"],
  [/^GET \/annual-reports\/.*comparison\//, 120],
  [/^GET \/documents\/.*comparison\//, 120],
  [/^GET \/(documents\/.*:file|gazette\/.*\.pdf)/, 60],
  [/^GET \/(items\/search|search|compare|policies)\//, 120, "asked"],
  [/^GET \/agencies\/.*(catalogue\/tables\.xlsx|disclosure-guide\/:file)/, 60],
  [/^GET \/agencies\/.*(\/original|:file|\/report\.)/, 240],
  [/^GET \/open-data\/[^/]/, 60],
  [/^POST \/site\/feedback\/$/, 6],
  [/^GET \/requests\/$/, 60, "asked"],
  [/^POST \/agencies\/.*request\/apply\/$/, 12],
  [/^POST \/agencies\/.*request\/found\/$/, 6],
  [/^POST \/requests\/(follow|receipt|attachment)\/$/, 20],
  [/^POST \/letters\/write\/$/, 6],
  [/^POST \/letters\/(follow|rating)\/$/, 20],
];

test("what costs more than a page is limited as it always was, and nothing else", () => {
  const wrong = [];
  const met = new Set<RegExp>();
  for (const route of routesOf(givenApp(given.db))) {
    const name = `${route.method} ${route.path}`;
    const words = pageWords(route);
    const rule = expected.find(([pattern]) => pattern.test(name));
    if (rule) met.add(rule[0]);
    const limit = rule && { perMinute: rule[1], ...(rule[2] && { counts: rule[2] }) };
    if (JSON.stringify(words?.limit) !== JSON.stringify(limit)) wrong.push([name, words?.limit]);
  }
  expect(wrong).toEqual([]);
  expect(met.size).toBe(expected.length);
});
