import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { afterAll, beforeAll, expect } from "vitest";
import { loadDemonstration } from "#demonstration/index.ts";
import { bundles } from "../../../scripts/build/bundles.ts";
import type { PublishOptions } from "../../../src/apps/publish/publish-options.ts";
import { givenDatabase } from "../../support/database.ts";

export const origin = "https://www.example.gov.cn";
export const year = 2024;
/** What is told while it runs is how far it is, and nothing else. */
export const notOfProgress = expect.stringMatching(/^(?:已写 .*\n)*$/);

export type Options = Partial<PublishOptions> & Pick<PublishOptions, "folder">;

/** The demonstration county in a database of its own, and the program behind `tongming publish`, for the tests of a file. */
export function givenPublisher() {
  const given = givenDatabase();
  const folder = mkdtempSync(join(tmpdir(), "tongming-static-"));
  const cache = join(process.cwd(), ".cache");
  mkdirSync(cache, { recursive: true });
  const programs = mkdtempSync(join(cache, "publish-"));
  // Processes of jobs are run by a user without rights, who loads the readers of files.
  chmodSync(programs, 0o755);

  beforeAll(async () => {
    const loaded = loadDemonstration({ db: given.db, others: [], dictionary: undefined });
    await Promise.all([loaded, ...bundles(process.cwd(), programs).map((one) => build(one))]);
  }, 300_000);

  afterAll(() => {
    for (const path of [folder, programs]) rmSync(path, { recursive: true, force: true });
  });

  /** With the pages of one year in both modes. */
  const publish = async (options: Options, before = "") => {
    const all: PublishOptions = {
      elder: true,
      downloads: false,
      years: [year],
      base: "/zwgk",
      ...options,
    };
    const command = `${before} exec "$0" "$@"`;
    const args = [process.execPath, join(programs, "publish.js"), JSON.stringify(all)];
    const program = spawn("sh", ["-c", command, ...args], {
      env: { ...process.env, NODE_ENV: "production", DATABASE_URL: given.url, SITE_ORIGIN: origin },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [out, err, [exit]] = await Promise.all([
      text(program.stdout),
      text(program.stderr),
      once(program, "exit"),
    ]);
    return { exit, out, err };
  };

  return { given, folder, publish };
}
