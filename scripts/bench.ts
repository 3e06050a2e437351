/**
 * `npm run bench [-- NAME… [--write]]`: measures, each group in a process kept on one core, and prints
 * a table with the goal beside each figure. `--write` puts the table into `docs/benchmarks.md`.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { Figure } from "./bench/figure.ts";
import { groups } from "./bench/groups.ts";
import { pinned } from "./bench/pinned.ts";

process.chdir(new URL("..", import.meta.url).pathname);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false } },
});
const names = positionals.length > 0 ? positionals : Object.keys(groups);
const figures = names.flatMap((name) => {
  console.error(`measuring ${name} …`);
  return measured(name);
});

console.log(table(figures));
if (values.write) writeFileSync("docs/benchmarks.md", benchmarks(figures));
process.exitCode = figures.every((figure) => figure.holds) ? 0 : 1;

function measured(name: string): Figure[] {
  const [command, ...args] = pinned(1, [process.execPath, "scripts/bench/measure.ts", name]);
  const { status, stdout } = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status === 0) return Figure.array().parse(JSON.parse(stdout));
  return [{ what: name, measured: "could not be measured", goal: "", holds: false, how: "" }];
}

function table(rows: readonly Figure[]): string {
  const cells = rows.map(({ what, measured: value, goal, holds, how }) => [
    what,
    holds ? value : `**${value}** (not met)`,
    goal,
    how,
  ]);
  return [["what", "measured", "goal", "how"], ["---", "---", "---", "---"], ...cells]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function benchmarks(rows: readonly Figure[]): string {
  const commit = execFileSync("git", ["rev-parse", "--short=12", "HEAD"], {
    encoding: "utf8",
  }).trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    "# Benchmarks",
    "Written by `npm run bench -- --write`. Each group runs in a process of its own, kept on one core.",
    `${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${memory} GB, Node ${process.version}.`,
    table(rows),
    "",
  ].join("\n\n");
}
