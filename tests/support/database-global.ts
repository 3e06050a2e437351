import type { TestProject } from "vitest/node";
import { connect } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import { installQueue } from "#platform/jobs/queue/install-queue.ts";
import { features } from "../../src/apps/features.ts";
import { allMigrations } from "../../src/apps/rooms/all-migrations.ts";
import { queueJobsOf } from "../../src/apps/rooms/queue-jobs-of.ts";
import type { TestServer } from "./database.ts";
import { countyOf, createDatabase, dropDatabase, withDatabase } from "./database-names.ts";
import { type StartedServer, startTestServer } from "./database-server.ts";
import { brokerOnce, type StartedOnce } from "./once-broker.ts";

/**
 * One PostgreSQL for a run of tests, started when the first file asks for it. `TEST_DATABASE_URL` names another server (its database `postgres`, a user who may
 * create databases); nothing is started then.
 */
export function setup(project: TestProject): () => Promise<void> {
  const broker = brokerOnce(prepare);
  project.provide("databaseBroker", broker.path);
  return broker.stop;
}

async function prepare(folder: string): Promise<StartedOnce<TestServer>> {
  const other = process.env.TEST_DATABASE_URL;
  const { url, stop }: StartedServer = other
    ? { url: other, stop: async () => {} }
    : await startTestServer(folder);
  const template = await createDatabase(url);
  const server = { url, template: new URL(template).pathname.slice(1) };
  const stopAll = async () => {
    if (other) {
      await dropDatabase(template);
      await dropDatabase(withDatabase(url, countyOf(server.template)));
    }
    await stop();
  };
  try {
    await migrateTemplate(template);
  } catch (fault) {
    await stopAll();
    throw fault;
  }
  return { told: server, stop: stopAll };
}

async function migrateTemplate(url: string): Promise<void> {
  const { db, pool, close } = connect(url, { max: 1 });
  try {
    const migrated = await migrate(db, await allMigrations());
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
    await installQueue(pool, queueJobsOf(features));
  } finally {
    await close(); // a template is copied only while nobody is connected to it
  }
}
