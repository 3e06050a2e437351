import { sql } from "kysely";
import { signerOf } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AtWorkbench, Awaiting, AwaitingOne } from "#platform/feature/office-places.ts";
import { chainsAwaiting } from "#platform/signing/load-chains.ts";

/** How many the 工作台 names. */
const mostNamed = 5;

type Row = AwaitingOne & { readonly count: number };

interface Part extends Pick<Awaiting, "name" | "state" | "path"> {
  readonly where: ReturnType<typeof sql<boolean>>;
}

/** What a unit has to put right (待整改), and orders that it has to answer. */
export const toRectify: AtWorkbench = {
  permission: "oversight.answer",
  awaiting: async (db, { scope, today }) => {
    const own = sql<boolean>`${isInScope(scope, "visit.inspected_id")}`;
    return [
      await findings(db, {
        ...{
          name: "逾期没有整改的问题",
          state: "late",
          path: "/oversight/findings?standing=late&side=own",
        },
        where: sql`${own} and finding.state = 'open' and finding.rectify_by < ${today}::date`,
      }),
      await findings(db, {
        ...{
          name: "检查发现、等整改的问题",
          state: "due",
          path: "/oversight/findings?standing=open&side=own",
        },
        where: sql`${own} and finding.state = 'open' and finding.rectify_by >= ${today}::date`,
      }),
      await ordersToAnswer(db, scope, today),
    ];
  },
};

/** Tasks of the year that are late, or end within two weeks (工作任务). */
export const tasksToDo: AtWorkbench = {
  permission: "oversight.edit",
  awaiting: async (db, { scope, today }) => [
    await tasks(db, {
      ...{ name: "逾期没有完成的年度任务", state: "late", path: "/work-tasks?standing=late" },
      where: sql`${isInScope(scope, "task.agency_id")} and task.due_on < ${today}::date`,
    }),
    await tasks(db, {
      ...{ name: "快到期的年度任务", state: "due", path: "/work-tasks?standing=open" },
      where: sql`${isInScope(scope, "task.agency_id")} and task.due_on between ${today}::date and ${today}::date + 14`,
    }),
  ],
};

/** What who inspects looks at again (待复核), and what units let pass. */
export const toRecheck: AtWorkbench = {
  permission: "oversight.inspect",
  awaiting: async (db, { scope, today }) => {
    const found = sql<boolean>`${isInScope(scope, "round.agency_id")}`;
    return [
      await findings(db, {
        ...{
          name: "待复核的整改",
          state: "awaits",
          path: "/oversight/findings?standing=answered&side=found",
        },
        where: sql`${found} and finding.state = 'answered'`,
      }),
      await findings(db, {
        ...{
          name: "单位逾期没有整改的问题",
          state: "late",
          path: "/oversight/findings?standing=late&side=found",
        },
        where: sql`${found} and finding.state = 'open' and finding.rectify_by < ${today}::date`,
      }),
    ];
  },
};

/** Letters whose next step somebody can sign (待审签), but for their own. */
export const lettersToSign: AtWorkbench = {
  permission: "oversight.sign",
  awaiting: async (db, { personId, scope }) => {
    const { holds } = await signerOf(db, personId);
    const chains = await chainsAwaiting(db, holds);
    const ids = chains.flatMap(({ subject, authorIds }) =>
      subject.kind === "oversight-letter" && !authorIds.includes(personId) ? [subject.id] : [],
    );
    return [
      await letters(db, {
        ...{
          name: "待您审签的通报、督办单",
          state: "awaits",
          path: "/oversight/letters?state=review",
        },
        where: sql`${isInScope(scope, "letter.agency_id")} and letter.id = any (${ids}::bigint[])`,
      }),
    ];
  },
};

/** Letters that somebody is writing or that were returned. */
export const lettersToWrite: AtWorkbench = {
  permission: "oversight.write",
  awaiting: async (db, { personId, scope }) => [
    await letters(db, {
      ...{ name: "您在拟的通报、督办单", state: "awaits", path: "/oversight/letters?state=draft" },
      where: sql`${isInScope(scope, "letter.agency_id")} and letter.state = 'draft' and ${personId}::bigint = any (letter.author_ids)`,
    }),
  ],
};

async function findings(db: Queryable, { where, ...part }: Part): Promise<Awaiting> {
  const { rows } = await sql<Row>`
    select finding.id, finding.says as title, inspected.name || ' ' || round.title as detail,
      '/oversight/finding?id=' || finding.id as path, finding.rectify_by as "dueOn", count(*) over ()::int as count
    from inspection_finding as finding join inspection_visit as visit on visit.id = finding.visit_id
      join inspection_round as round on round.id = visit.round_id join agency as inspected on inspected.id = visit.inspected_id
    where finding.voided_at is null and finding.state <> 'closed' and ${where}
    order by finding.rectify_by, finding.id limit ${mostNamed}`.execute(db);
  return partOf(part, rows);
}

async function tasks(db: Queryable, { where, ...part }: Part): Promise<Awaiting> {
  const { rows } = await sql<Row>`
    select task.id, task.says as title, concat_ws(' ', agency.name, task.owner) as detail, '/work-tasks?task=' || task.id as path,
      task.due_on as "dueOn", count(*) over ()::int as count
    from work_task as task join agency on agency.id = task.agency_id
    where task.voided_at is null and task.done_on is null and ${where}
    order by task.due_on, task.id limit ${mostNamed}`.execute(db);
  return partOf(part, rows);
}

function ordersToAnswer(db: Queryable, scope: AgencyScope, today: LocalDate): Promise<Awaiting> {
  return letters(db, {
    ...{ name: `要反馈的督办单`, state: "due", path: "/oversight/letters?state=signed" },
    where: sql`${isInScope(scope, "letter.to_agency_id")} and letter.state = 'signed' and letter.answer is null
      and letter.dated_on <= ${today}::date`,
  });
}

async function letters(db: Queryable, { where, ...part }: Part): Promise<Awaiting> {
  const { rows } = await sql<Row>`
    select letter.id, letter.content ->> 'title' as title, letter.kind || coalesce(' ' || letter.number, '') as detail,
      '/oversight/letter?id=' || letter.id as path, letter.due_on as "dueOn", count(*) over ()::int as count
    from oversight_letter as letter where ${where} order by letter.due_on, letter.id limit ${mostNamed}`.execute(
    db,
  );
  return partOf(part, rows);
}

function partOf(part: Omit<Part, "where">, rows: readonly Row[]): Awaiting {
  const first = rows.map(({ count: _, dueOn, ...one }) => ({ ...one, ...(dueOn && { dueOn }) }));
  return { ...part, count: rows[0]?.count ?? 0, first };
}
