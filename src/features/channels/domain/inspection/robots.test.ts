import { expect, test } from "vitest";
import { parseRobots } from "./robots.ts";

const text = `# for all
User-agent: *
Disallow: /private/
Allow: /private/open
Disallow: /*.php$
Disallow: /search*page=
Disallow:

User-agent: other
User-agent: tongminginspector
Disallow: /only-ours
Crawl-delay: 2.5
`;

test.each([
  ["/", "else", true],
  ["/private/a", "else", false],
  ["/private/open/a", "else", true],
  ["/a.php", "else", false],
  ["/a.php?x", "else", true],
  ["/search?q=1&page=2", "else", false],
  ["/only-ours/a", "tongminginspector", false],
  ["/private/a", "tongminginspector", true],
])("%s of %s: %s", (path, agent, may) => {
  expect(parseRobots(text, agent).mayVisit(path)).toBe(may);
});

test("the time between two requests is of the group that names us", () => {
  expect(parseRobots(text, "tongminginspector").delay).toBe(2.5);
  expect(parseRobots(text, "else").delay).toBe(0);
});

test("a rule of a thousand stars is answered at once", () => {
  const robots = parseRobots(`User-agent: *\nDisallow: /${"*a".repeat(1000)}$`, "x");
  const began = performance.now();
  expect(robots.mayVisit(`/${"a".repeat(5000)}b`)).toBe(true);
  expect(performance.now() - began).toBeLessThan(200);
});
