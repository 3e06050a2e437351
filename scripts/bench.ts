/**
 * `npm run bench [-- NAME… [--count N] [--full] [--write]]`: measures, each group in a process kept on one core, and
 * prints a table with the goal beside each figure. `--write` puts the table into `docs/benchmarks.md`; `--full` measures
 * the import with the 135,000 files the goal speaks of, `--count` with as many as told.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { optionArguments, parseBenchCall } from "./bench/bench-options.ts";
import { Figure } from "./bench/figure.ts";
import { groups } from "./bench/groups.ts";
import { pinned } from "./bench/pinned.ts";

process.chdir(new URL("..", import.meta.url).pathname);

const call = parseBenchCall(process.argv.slice(2));
const names = call.names.length > 0 ? call.names : Object.keys(groups);
const figures = names.flatMap((name) => {
  console.error(`measuring ${name} …`);
  return measured(name);
});

console.log(table(figures));
if (call.write) writeFileSync("docs/benchmarks.md", benchmarks(figures));
process.exitCode = figures.every((figure) => figure.holds) ? 0 : 1;

function measured(name: string): Figure[] {
  const script = [process.execPath, "scripts/bench/measure.ts", name, ...optionArguments(call)];
  const [command, ...args] = pinned(1, script as [string, ...string[]]);
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
