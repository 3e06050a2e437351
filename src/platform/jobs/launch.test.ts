import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { getPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { AnyJob, Who } from "#tests/support/jobs/any-job.ts";

const program = fileURLToPath(
  new URL("../../../tests/support/jobs/pool-program.ts", import.meta.url),
);
const secret = "postgres://owner:secret@db/tongming";
const nobody = 65_534;

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly message: string } };

/** A program with the environment of an operator, as this user or another. */
function begun(jobs: readonly AnyJob[], uid?: number) {
  return spawn(process.execPath, [program, ...jobs.map((job) => JSON.stringify(job))], {
    env: { PATH: process.env.PATH, DATABASE_URL: secret },
    stdio: ["ignore", "pipe", "inherit"],
    ...(uid !== undefined && { uid, gid: uid }),
  });
}

async function answersTo(jobs: readonly AnyJob[], uid?: number): Promise<readonly Answer[]> {
  const running = begun(jobs, uid);
  const answers: Answer[] = [];
  for await (const line of createInterface({ input: running.stdout })) {
    answers.push(JSON.parse(line));
  }
  return answers;
}

const isRoot = process.getuid?.() === 0;
const users = isRoot ? ([undefined, nobody] as const) : ([undefined] as const);

for (const uid of users) {
  const whose = isRoot ? (uid ? " of an ordinary user" : " of root") : "";

  test(`a process${whose} is not root's and knows nothing of this program's environment`, async () => {
    const [answer] = await answersTo([{ act: "who" }], uid);
    const { user, environment } = (answer?.ok ? answer.value : {}) as Who;
    expect(user).toBeGreaterThan(0);
    expect(JSON.stringify(environment)).not.toContain(secret);
    expect(Object.keys(environment).sort()).toEqual(
      expect.arrayContaining(["MALLOC_ARENA_MAX", "PATH"]),
    );
    expect(environment).not.toHaveProperty("DATABASE_URL");
  });

  test(`a process${whose} writes no file, reads none but the program's and starts nothing`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "tongming-jobs-"));
    const cache = join(process.cwd(), "node_modules", ".cache", "tongming");
    const answers = await answersTo(
      [
        { act: "write", path: join(folder, "written") },
        { act: "write", path: join(cache, "written") },
        { act: "read", path: "/etc/passwd" },
        { act: "read", path: `/proc/${process.pid}/environ` },
        { act: "spawn" },
        { act: "start a thread" },
        { act: "read", path: join(process.cwd(), "package.json") },
      ],
      uid,
    );
    expect(answers.map(({ ok }) => ok)).toEqual([false, false, false, false, false, false, true]);
    expect(existsSync(join(folder, "written"))).toBe(false);
    const left = join(cache, "written");
    expect(existsSync(left) ? readFileSync(left, "utf8") : "").toBe("");
    rmSync(left, { force: true });
    rmSync(folder, { recursive: true });
  });

  test(`a process${whose} stands back behind this program`, async () => {
    const running = begun([{ act: "who" }, { act: "loop" }], uid);
    const [line] = await once(createInterface({ input: running.stdout }), "line");
    const { pid } = JSON.parse(String(line)).value as Who;
    const threads = readdirSync(`/proc/${pid}/task`).map(Number);
    expect(threads.map((thread) => getPriority(thread))).toEqual(threads.map(() => 5));
    const session = `/proc/${pid}/autogroup`;
    if (existsSync(session)) expect(readFileSync(session, "utf8")).toMatch(/nice 5$/m);
    running.kill("SIGKILL");
  });

  const withoutNetwork = uid || !isRoot ? ["--user", "--net"] : ["--net"];
  const isPossible = canUnshare(withoutNetwork, uid);

  test.runIf(isPossible)(`a process${whose} has no network`, async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const [answer] = await answersTo([{ act: "connect", host: "127.0.0.1", port }], uid);
    expect(answer).toMatchObject({ ok: false });
    server.close();
  });

  test(`a process${whose} that loops does not outlive a program that is killed`, async () => {
    const running = begun([{ act: "who" }, { act: "loop" }], uid);
    const [line] = await once(createInterface({ input: running.stdout }), "line");
    const { pid } = JSON.parse(String(line)).value as Who;
    expect(isAlive(pid)).toBe(true);
    await wait(200); // it loops
    running.kill("SIGKILL");
    await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false);
  });
}

test("a process has the files it needs and no others", async () => {
  const running = begun([{ act: "who" }, { act: "loop" }]);
  const [line] = await once(createInterface({ input: running.stdout }), "line");
  const { pid } = JSON.parse(String(line)).value as Who;
  const files = readdirSync(`/proc/${pid}/fd`).map((name) =>
    readlinkSync(`/proc/${pid}/fd/${name}`),
  );
  const others = files.filter((path) => !/^(anon_inode|\/dev\/null|socket|pipe)/.test(path));
  expect(others).toEqual([]);
  expect(files.filter((path) => path.startsWith("socket"))).toHaveLength(3);
  running.kill("SIGKILL");
});

function canUnshare(namespaces: readonly string[], uid: number | undefined): boolean {
  const user = uid === undefined ? {} : { uid, gid: uid };
  return spawnSync("unshare", [...namespaces, "true"], user).status === 0;
}

function isAlive(pid: number): boolean {
  try {
    return !/^[ZX]/.test(readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1] ?? "");
  } catch {
    return false;
  }
}
