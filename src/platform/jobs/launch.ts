import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "#platform/config/project-root.ts";
import { answersTo, jobsFrom, lifeline } from "./process-files.ts";

/** Megabytes of JavaScript objects. The watch over the whole process is to come first: V8 grows slow before its limit. */
const heap = 512;

/** What of the program's folder a process may read: its code and what comes with it, not what it stores. */
const readable = ["package.json", "config", "dist", "node_modules", "src"];

/** Sets limits on a process that runs, if this system has it. Asked when it is needed: a process of jobs, which may not, loads this too. */
export function prlimit(): string | undefined {
  return existsSync("/usr/bin/prlimit") ? "/usr/bin/prlimit" : undefined;
}

/**
 * How far a process stands back behind this program where both want a processor: a third of what this program gets. Linux
 * may share out by sessions first, which are told the same.
 */
const yields = 5;

/**
 * Supervises the command in its arguments, so that no process of a job outlives this program, however that ends: it waits
 * until the lifeline is closed, then ends the process if it is there and answers its exit code. Without a network where the
 * system lets us be without one; $1 says how that is asked for.
 */
const supervisor = `
ulimit -c 0
namespaces=$1
shift
if unshare $namespaces true 2>/dev/null; then set -- unshare $namespaces "$@"; fi
if nice true 2>/dev/null; then set -- nice -n ${yields} "$@"; fi
{ echo ${yields} >/proc/self/autogroup; } 2>/dev/null
exec 5<&${jobsFrom} </dev/null
"$@" <&5 5<&- ${lifeline}<&- &
exec 5<&- ${answersTo}>&- 2>/dev/null
read -r _ <&${lifeline}
kill -9 $!
wait $!
`;

/** Starts a process for jobs: with nothing of this program's environment, files and rights that it does not need. */
export function launch(program: string): ChildProcess {
  const root = projectRoot();
  const isRoot = process.getuid?.() === 0;
  const command = [process.execPath, ...flags(root, program), program];
  return spawn(
    "/bin/sh",
    ["-c", supervisor, "tongming", isRoot ? "--net" : "--user --net", ...command],
    {
      cwd: root,
      // A terminal's Ctrl+C is for this program: it decides what becomes of a job.
      detached: true,
      stdio: ["pipe", "ignore", "pipe", "pipe", "pipe"],
      env: {
        PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        // Each thread of glibc keeps memory of its own; two such stores are enough.
        MALLOC_ARENA_MAX: "2",
        NODE_ENV: "production",
        ...(cache() && { NODE_COMPILE_CACHE: cache() }),
      },
    },
  );
}

function flags(root: string, program: string): readonly string[] {
  const reads = [...readable.map((name) => join(root, name)), dirname(program)];
  const folder = cache();
  return [
    "--permission",
    ...reads.map((path) => `--allow-fs-read=${path}`),
    // Written before the first job, and never after: see \`limit\` of a job's process.
    ...(folder ? [`--allow-fs-read=${folder}`, `--allow-fs-write=${folder}`] : []),
    // The compiler of PDF files is native code.
    "--allow-addons",
    "--no-warnings",
    `--max-old-space-size=${heap}`,
    "--max-semi-space-size=16",
  ];
}

/** Where compiled code is kept between starts. Only where writing can be forbidden later: it is code that others run. */
function cache(): string | undefined {
  return prlimit() && join(projectRoot(), "node_modules", ".cache", "tongming");
}
