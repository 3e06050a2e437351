import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { serveCountyOnce } from "../e2e/county-broker.ts";
import { buildServer } from "./built-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the server's program, built once for a run of tests. */
    serverBuild: string;
    /** The socket on which the county's site, which all files read, tells where it is. */
    countyBroker: string;
  }
}

/** Builds the server once for all files of a run; the county's site is started when the first file asks for it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await buildServer();
  project.provide("serverBuild", folder);
  const { databaseBroker } = project.getProvidedContext();
  const county = serveCountyOnce(folder, databaseBroker);
  project.provide("countyBroker", county.path);
  return async () => {
    await county.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
