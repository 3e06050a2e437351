import { everyState, states } from "#tests/e2e/states.ts";
import type { Property } from "#tests/support/property.ts";
import { type RanFile, runTestsOf } from "#tests/support/running/run-tests-of.ts";

const files = [
  "tests/e2e/accessibility/states-1.test.ts",
  "tests/e2e/accessibility/states-2.test.ts",
  "tests/e2e/accessibility/states-3.test.ts",
  "tests/e2e/accessibility/states-4.test.ts",
  "tests/e2e/accessibility/states-5.test.ts",
  "tests/e2e/accessibility/states-6.test.ts",
  "tests/e2e/accessibility/states-7.test.ts",
  "tests/e2e/accessibility/states-8.test.ts",
  "tests/e2e/site/stored-reports.test.ts",
] as const;

/** Only in `prove`: in `npm run check` axe looks at each kind of page once. A case is a file. */
export const property: Property<RanFile> = {
  name: "accessibility",
  says: "In every state that a visitor can bring a page to, and at every width, axe finds nothing and no page is wider than the screen.",
  seed: 0,
  inCheck: 0,
  inProve: files.length,
  empty: () => ({ passed: 0, skipped: 0, failed: [] }),
  run: async (from, to) => {
    const ran = [];
    for (const file of files.slice(from, to)) {
      ran.push(await runTestsOf(file, { [everyState]: "1" }));
    }
    return ran.reduce(merged, property.empty());
  },
  merge: merged,
  failures: ({ passed, failed }) => [
    ...failed,
    ...(passed < states.length ? [`${passed} of ${states.length} states were looked at`] : []),
  ],
  report: ({ passed }) => `${states.length} states; ${passed} tests passed.`,
};

function merged(left: RanFile, right: RanFile): RanFile {
  return {
    passed: left.passed + right.passed,
    skipped: left.skipped + right.skipped,
    failed: [...left.failed, ...right.failed],
  };
}
