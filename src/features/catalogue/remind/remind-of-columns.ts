import { holdersOf, supervisorsOver } from "#features/accounts/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { isFirstReminder } from "#platform/notices/first-reminder.ts";
import type { NoticeKind } from "#platform/notices/notice-kind.ts";
import { notify } from "#platform/notices/notify.ts";
import { readColumns } from "../data/read-columns.ts";
import { freshnessOf } from "../domain/freshness.ts";
import { columnsDueNotice, columnsOverdueNotice } from "../notice-kinds.ts";

interface Due {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly name: string;
  readonly dueOn: LocalDate;
}

/** Days before the last one. */
const weekBefore = 7;

/**
 * Every day: tells who keeps the columns of an agency a week before they are due, and head and supervising office when they are
 * overdue. Each column and day once, in one message an agency.
 */
export const remindOfColumns: JobHandler<null> = async ({ db, today }) => {
  const due = (await readColumns(db, agencyScope({ kind: "operator" }), {})).flatMap(
    ({ id, agencyId, agencyName, name, ...facts }): Due[] => {
      const { dueOn } = freshnessOf(facts, today());
      return dueOn === null || dueOn > addDays(today(), weekBefore)
        ? []
        : [{ id, agencyId, agencyName, name, dueOn }];
    },
  );
  for (const columns of Map.groupBy(due, ({ agencyId }) => agencyId).values()) {
    await db.transaction().execute(async (trx) => {
      await tellSoon(
        trx,
        await firstOf(
          trx,
          columnsDueNotice,
          columns.filter(({ dueOn }) => dueOn >= today()),
        ),
      );
      await tellOverdue(
        trx,
        await firstOf(
          trx,
          columnsOverdueNotice,
          columns.filter(({ dueOn }) => dueOn < today()),
        ),
      );
    });
  }
};

/** Those of which this has not been told. */
async function firstOf(
  trx: Transaction,
  kind: NoticeKind,
  columns: readonly Due[],
): Promise<readonly Due[]> {
  const first: Due[] = [];
  for (const one of columns) {
    const reminder = { subject: `${one.id}`, dueOn: one.dueOn, before: 0 };
    if (await isFirstReminder(trx, kind, reminder)) first.push(one);
  }
  return first;
}

async function tellSoon(trx: Transaction, columns: readonly Due[]): Promise<void> {
  const [one] = columns;
  if (!one) return;
  const { agencyId } = one;
  const officers = await holding(trx, agencyId, "information-officer");
  const to = officers.length > 0 ? officers : await holding(trx, agencyId, "disclosure-head");
  const words = `一周内应更新的栏目：${namesOf(columns)}。没有应公开的信息的，请作情况说明。`;
  await notify(trx, columnsDueNotice, { to, agencyId, words, path: "/columns?state=due-soon" });
}

async function tellOverdue(trx: Transaction, columns: readonly Due[]): Promise<void> {
  const [one] = columns;
  if (!one) return;
  const { agencyId, agencyName } = one;
  const above = await supervisorsOver(trx, agencyId);
  const to = [...(await holding(trx, agencyId, "disclosure-head")), ...(above?.people ?? [])];
  const words = `${agencyName}的栏目逾期未更新：${namesOf(columns)}。`;
  const path = `/columns?state=overdue&agency=${agencyId}`;
  await notify(trx, columnsOverdueNotice, { to, agencyId, words, path });
}

async function holding(trx: Transaction, agencyId: number, role: string) {
  return (await holdersOf(trx, { agencyId, role, level: null })).map(({ id }) => id);
}

/** Columns that a message names. */
const mostNamed = 10;

function namesOf(columns: readonly Due[]): string {
  const named = columns.slice(0, mostNamed).map(({ name, dueOn }) => `${name}（${dueOn}）`);
  return `${named.join("、")}${columns.length > mostNamed ? `等 ${columns.length} 个` : ""}`;
}
