import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { buildServer } from "./built-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the server's program, built once for a run of tests. */
    serverBuild: string;
  }
}

/** Builds the server once for all files of a run. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = await buildServer();
  project.provide("serverBuild", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
