import { withAccounts } from "#features/accounts/data/tables.ts";
import { connect } from "#platform/db/connect.ts";
import { openEmbedded } from "#platform/db/embedded/embedded-server.ts";
import { makeFieldKeys } from "#platform/secrets/field-keys.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { ended, newInstallation } from "./installation.ts";

/** An installation whose people have signed in: rounds work on copies of it. */
export interface OfficeGround {
  readonly folder: string;
  readonly writers: readonly Writer[];
  /** Who is told of what the writers do. */
  readonly colleague: number;
}

/** Somebody who delegates a role of theirs again and again. */
export interface Writer {
  readonly cookie: string;
  readonly roleId: number;
}

const writers = 4;

export async function newOfficeGround(): Promise<OfficeGround> {
  const installation = newInstallation();
  const { folder } = installation;
  const { exit, printed } = await ended(installation.run(["migrate"]));
  if (exit !== 0) throw new Error(`exit ${exit}: ${printed}`);
  makeFieldKeys(folder);
  const opened = await openEmbedded({ folder: `${folder}/postgres` });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const database = connect(opened.value.url);
  try {
    return { folder, ...(await people(database.db)) };
  } finally {
    await database.close();
    await opened.value.stop();
  }
}

async function people(db: ReturnType<typeof connect>["db"]) {
  const agencyId = await givenAgency(db, { name: "青禾县断电局" });
  const role = "case-officer" as const;
  const colleague = await givenPerson(db, { account: "colleague", role, agencyId });
  const all: Writer[] = [];
  for (let number = 0; number < writers; number += 1) {
    const id = await givenPerson(db, { account: `writer-${number}`, role, agencyId });
    const { cookie } = await givenSession(db, id);
    const { id: roleId } = await withAccounts(db)
      .selectFrom("person_role")
      .select("id")
      .where("person_id", "=", id)
      .executeTakeFirstOrThrow();
    all.push({ cookie, roleId });
  }
  return { writers: all, colleague };
}
