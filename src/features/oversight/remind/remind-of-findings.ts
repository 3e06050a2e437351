import { sql } from "kysely";
import { holdersOf } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { isFirstReminder } from "#platform/notices/first-reminder.ts";
import { notify } from "#platform/notices/notify.ts";
import { findingLateNotice } from "../notice-kinds.ts";
import { answerersOf } from "../rounds/record-finding.ts";

interface Late {
  readonly id: number;
  readonly says: string;
  readonly rectifyBy: LocalDate;
  readonly agencyId: number;
  readonly inspectedId: number;
  readonly inspectedName: string;
}

/** Every day: tells a unit and who inspected it of findings whose last day is over. Each last day once. */
export const remindOfFindings: JobHandler<null> = async ({ db, today }) => {
  const { rows } = await sql<Late>`
    select finding.id, finding.says, finding.rectify_by as "rectifyBy", round.agency_id as "agencyId",
      visit.inspected_id as "inspectedId", inspected.name as "inspectedName"
    from inspection_finding as finding join inspection_visit as visit on visit.id = finding.visit_id
      join inspection_round as round on round.id = visit.round_id join agency as inspected on inspected.id = visit.inspected_id
    where finding.state = 'open' and finding.voided_at is null and finding.rectify_by < ${today()}::date
    order by finding.rectify_by, finding.id limit 5000`.execute(db);
  await db.transaction().execute(async (trx) => {
    for (const { id, says, rectifyBy, agencyId, inspectedId, inspectedName } of rows) {
      const reminder = { subject: `${id}`, dueOn: rectifyBy, before: 0 };
      if (!(await isFirstReminder(trx, findingLateNotice, reminder))) continue;
      const path = `/oversight/finding?id=${id}`;
      const what = `整改期限 ${rectifyBy} 已过：${says.slice(0, 100)}`;
      await notify(trx, findingLateNotice, {
        to: await answerersOf(trx, inspectedId),
        agencyId: inspectedId,
        words: `${what}，请立即整改并反馈。`,
        path,
      });
      const over = await holdersOf(trx, { agencyId, role: "supervisor", level: null });
      await notify(trx, findingLateNotice, {
        to: over.map((one) => one.id),
        agencyId,
        words: `${inspectedName}没有按期整改。${what}。`,
        path,
      });
    }
  });
};
