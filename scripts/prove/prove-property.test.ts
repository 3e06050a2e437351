import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadProperties } from "./load-properties.ts";
import { proveProperty } from "./prove-property.ts";

const folder = mkdtempSync(join(tmpdir(), "tongming-prove-"));
const properties = join(folder, "properties");
const ran = join(folder, "ran.txt");

/** Each case adds its square and takes its time; the tally also keeps the order of merging. */
const fake = `
import { appendFileSync } from "node:fs";
export const property = {
  name: "squares", says: "Squares add up.", seed: 7, inCheck: 3, inProve: 200,
  empty: () => ({ sum: 0, order: [] }),
  run: async (from: number, to: number) => {
    appendFileSync(${JSON.stringify(ran)}, from + "\\n");
    await new Promise((done) => setTimeout(done, 20));
    let sum = 0;
    for (let n = from; n < to; n += 1) sum += n * n;
    return { sum, order: [from] };
  },
  merge: (left: any, right: any) =>
    ({ sum: left.sum + right.sum, order: [...left.order, ...right.order] }),
  failures: () => [],
  report: () => "",
};`;

const driver = `
import { loadProperties } from ${JSON.stringify(resolve("scripts/prove/load-properties.ts"))};
import { proveProperty } from ${JSON.stringify(resolve("scripts/prove/prove-property.ts"))};
const [found] = await loadProperties(${JSON.stringify(properties)}, []);
await proveProperty(found!, {
  count: 200, workers: 2, stateFolder: ${JSON.stringify(join(folder, "killed"))},
  fingerprint: "a", onProgress: () => {},
});`;

beforeAll(() => {
  mkdirSync(properties);
  writeFileSync(join(properties, "squares.ts"), fake);
  writeFileSync(join(folder, "driver.ts"), driver);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a run killed in the middle and resumed gives the tally of an uninterrupted one", async () => {
  const whole = await prove("whole");
  expect(whole).toMatchObject({ sum: 2_646_700 });

  const killed = spawn(process.execPath, [join(folder, "driver.ts")], { stdio: "inherit" });
  await someCasesSaved(killed);
  killed.kill("SIGKILL");
  await once(killed, "exit");
  writeFileSync(ran, "");

  expect(await prove("killed")).toEqual(whole);
  expect(chunksRan()).toBeGreaterThan(0);
  expect(chunksRan()).toBeLessThan(100);
});

test("a finished run is not run again", async () => {
  await prove("whole");
  writeFileSync(ran, "");
  await prove("whole");
  expect(chunksRan()).toBe(0);
});

test("other sources start anew", async () => {
  await prove("whole");
  writeFileSync(ran, "");
  await prove("whole", "b");
  expect(chunksRan()).toBe(100);
});

test("a property that throws is named with its cases, and nothing hangs", async () => {
  const broken = fake
    .replace('"squares"', '"broken"')
    .replace("let sum = 0;", "throw new Error('no');");
  writeFileSync(join(properties, "broken.ts"), broken);
  await expect(prove("broken", "a", "broken")).rejects.toThrow(/cases \d+ to \d+ threw: Error: no/);
});

test("a process that dies is named with its cases", async () => {
  const dying = fake.replace('"squares"', '"dying"').replace("let sum = 0;", "process.exit(3);");
  writeFileSync(join(properties, "dying.ts"), dying);
  await expect(prove("dying", "a", "dying")).rejects.toThrow(/died in cases \d+ to \d+: 3/);
});

async function prove(state: string, fingerprint = "a", name = "squares"): Promise<unknown> {
  const [found] = await loadProperties(properties, [name]);
  if (!found) throw new Error("no property");
  const options = { count: 200, workers: 2, fingerprint, onProgress: () => {} };
  const { tally } = await proveProperty(found, { ...options, stateFolder: join(folder, state) });
  return tally;
}

async function someCasesSaved(child: ChildProcess): Promise<void> {
  const saved = join(folder, "killed", "squares.json");
  while (!(existsSync(saved) && JSON.parse(readFileSync(saved, "utf8")).merged >= 20)) {
    if (child.exitCode !== null) throw new Error("ended before it could be killed");
    await new Promise((done) => setTimeout(done, 10));
  }
}

function chunksRan(): number {
  return readFileSync(ran, "utf8").split("\n").length - 1;
}
