/**
 * `npm run bench [-- NAME… [--count N] [--full] [--write]]`: measures, each group in a process kept on one core, and
 * prints a table with the goal beside each figure. `--write` puts it into `docs/benchmarks.md`, of named groups each row in its
 * place; `--full` measures the import with the 135,000 files the goal speaks of, `--count` with as many as told.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, getPriority, loadavg, totalmem } from "node:os";
import { optionArguments, parseBenchCall } from "./bench/bench-options.ts";
import {
  type Measured,
  tableHead,
  tableRows,
  wholeDocument,
  withMeasured,
} from "./bench/document/benchmarks-document.ts";
import { Figure } from "./bench/figure.ts";
import { groups } from "./bench/groups.ts";
import { pinned } from "./bench/pinned.ts";

process.chdir(new URL("..", import.meta.url).pathname);

const file = "docs/benchmarks.md";
const before = measured();
const call = parseBenchCall(process.argv.slice(2));
const names = call.names.length > 0 ? call.names : Object.keys(groups);
const figures = names.flatMap((name) => {
  console.error(`measuring ${name} …`);
  return figuresOf(name);
});

console.log([...tableHead, ...tableRows(figures)].join("\n"));
if (call.write) {
  const isWhole = call.names.length === 0;
  const document = isWhole ? "" : readFileSync(file, "utf8");
  writeFileSync(
    file,
    isWhole ? wholeDocument(figures, before) : withMeasured(document, figures, before),
  );
}
process.exitCode = figures.every((figure) => figure.holds) ? 0 : 1;

function figuresOf(name: string): Figure[] {
  const script = [process.execPath, "scripts/bench/measure.ts", name, ...optionArguments(call)];
  const [command, ...args] = pinned(1, script as [string, ...string[]]);
  const { status, stdout } = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status === 0) return Figure.array().parse(JSON.parse(stdout));
  return [{ what: name, measured: "could not be measured", goal: "", holds: false, how: "" }];
}

function measured(): Measured {
  const commit = execFileSync("git", ["rev-parse", "--short=12", "HEAD"], { encoding: "utf8" });
  const priority = getPriority();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    on: new Date().toISOString().slice(0, 10),
    commit: commit.trim(),
    machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${memory} GB, Node ${process.version}`,
    load: `${(loadavg()[0] ?? 0).toFixed(1)} before${priority < 0 ? `, ahead of it by nice ${priority}` : ""}`,
  };
}
