import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The command line runs from its sources: Node strips types and knows no JSX. */
test("the front door of every room opens without a bundler", () => {
  const doors = readdirSync(`${root}/src/features`).map((room) => `${room}/index.ts`);
  const imports = doors
    .filter((door) => existsSync(`${root}/src/features/${door}`))
    .map((door) => `await import("#features/${door}");`);
  const program = [...imports, 'console.log("opened")'].join("\n");
  const opened = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: root,
    encoding: "utf8",
  });
  expect(opened).toBe("opened\n");
}, 60_000);
