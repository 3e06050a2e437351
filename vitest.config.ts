import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Folders whose tests are functions of their input alone: no database, no process, no browser. */
const pure = [
  "src/{kernel,law,text,formats,report,report-files,report-view,ui,office-ui}/**/*.test.{ts,tsx}",
  "src/features/*/domain/**/*.test.ts",
];

/** Tests in process, over databases of their own, which leave nothing behind: one loads the program for all. */
const rooms = ["src/{features,apps}/**/*.test.{ts,tsx}"];

/** Tests of commands and of starting: they set the environment and the folder of their process. */
const ownProcess = [
  "src/features/*/commands/**",
  "src/features/{report-filing/draft,accounts/sign-in}/**",
  "src/apps/{cli,database,server}/**",
];

/** What measures how long others wait runs when no other test does. */
const alone = ["tests/properties/soak.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Left to itself Vitest leaves one core free: on a machine of two, half of it.
    maxWorkers: availableParallelism(),
    projects: [
      // Nothing is kept between them, so that what one has loaded serves the next.
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: "rooms",
          include: rooms,
          exclude: [...pure, ...ownProcess],
          isolate: false,
          globalSetup: ["tests/support/database-global.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "data",
          include: [
            ...ownProcess.map((folder) => `${folder}/*.test.{ts,tsx}`),
            "src/{platform,demonstration}/**/*.test.{ts,tsx}",
            "tests/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          exclude: [...pure, ...alone, "tests/e2e/**"],
          globalSetup: ["tests/support/database-global.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "alone",
          include: alone,
          sequence: { groupOrder: 1 },
          globalSetup: ["tests/support/database-global.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/support/database-global.ts", "tests/support/build-global.ts"],
        },
      },
    ],
  },
});
