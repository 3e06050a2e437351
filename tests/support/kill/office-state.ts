import { sql } from "kysely";
import { anchorsFolder, readAnchors } from "#platform/audit/anchors.ts";
import { verifyAudit } from "#platform/audit/verify-audit.ts";
import { connect, type Database } from "#platform/db/connect.ts";
import { openEmbedded } from "#platform/db/embedded/embedded-server.ts";
import { allSealed } from "../all-sealed.ts";

/** What is lost, half done or not whole in an installation, a line each. */
export async function officeFaults(
  folder: string,
  acknowledged: ReadonlySet<string>,
): Promise<readonly string[]> {
  const opened = await openEmbedded({ folder: `${folder}/postgres` });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const database = connect(opened.value.url);
  try {
    return [
      ...(await lost(database, acknowledged)),
      ...(await halves(database)),
      ...(await auditFaults(database, folder)),
    ];
  } finally {
    await database.close();
    await opened.value.stop();
  }
}

async function lost({ db }: Database, acknowledged: ReadonlySet<string>) {
  const { rows } = await sql<{ readonly reason: string }>`select reason from delegation`.execute(
    db,
  );
  const stored = new Set(rows.map(({ reason }) => reason));
  const gone = [...acknowledged].filter((reason) => !stored.has(reason));
  return [
    ...(gone.length > 0 ? [`${gone.length} acknowledged acts are lost: ${gone[0]}`] : []),
    ...(stored.size < rows.length ? ["an act stands twice"] : []),
  ];
}

/** An act is a delegation with its event, its message and the message's mail in the queue: all of them or none. */
async function halves({ db }: Database): Promise<readonly string[]> {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*) from delegation) as delegations,
      (select count(distinct d.id) from delegation d join audit_event e
        on e.action = 'delegation.made' and e.details ->> 'delegation' = d.id::text) as recorded,
      (select count(*) from audit_event where action = 'delegation.made') as events,
      (select count(*) from notice where kind = 'accounts.delegated') as messages,
      (select count(*) from pgboss.job where name = 'notices.mail') as mails`.execute(db);
  const [{ delegations, ...others } = { delegations: 0 }] = rows;
  return Object.entries(others).flatMap(([what, count]) =>
    count === delegations ? [] : [`${delegations} acts, but ${count} ${what}`],
  );
}

async function auditFaults({ db }: Database, folder: string): Promise<readonly string[]> {
  await allSealed(db);
  const { anchors = [] } = readAnchors(anchorsFolder(folder)) ?? {};
  const verdict = await verifyAudit(db, anchors);
  const isWhole = verdict.kind === "whole" && verdict.waiting === 0;
  return isWhole ? [] : [`the audit trail is not whole: ${JSON.stringify(verdict)}`];
}
