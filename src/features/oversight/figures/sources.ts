import { type RawBuilder, sql } from "kysely";
import { byThemselves } from "#kernel/by-themselves.ts";
import type { Dimension, FigureSource } from "#platform/figures/figure.ts";
import {
  inspectionKinds,
  noticeKinds,
  taskOrigins,
  trainingForms,
} from "../words/oversight-words.ts";

const shared = { permission: "oversight.list", group: "监督保障" } as const;
const month: Dimension = { code: "month", name: "月份" };
const inspectionKind: Dimension = {
  code: "kind",
  name: "类型",
  words: byThemselves(inspectionKinds),
};

const visited = sql`agency_id, id, number || ' ' || inspected as title, "on",
  '/office/inspections?inspection=' || id as path, kind, to_char("on", 'YYYY-MM') as "month"`;

/** Visits of the year, each once by what tells it from others. */
function visitsBy(name: string, once: RawBuilder<unknown>): FigureSource {
  return {
    ...shared,
    name: `oversight.${name}`,
    tables: ["inspection"],
    dimensions: [inspectionKind, month],
    rows: ({ from, through }) => sql`
      select distinct on (agency_id, ${once}) ${visited}, 1 as share from inspection
      where voided_at is null and "on" between ${from}::date and ${through}::date
      order by agency_id, ${once}, "on", id`,
  };
}

export const inspections = visitsBy("inspections", sql`number`);
export const unitsVisited = visitsBy("unitsVisited", sql`inspected`);

/** Findings of the year's visits, by what became of them. */
function findingsThat(
  name: string,
  became: (through: string) => RawBuilder<unknown>,
): FigureSource {
  return {
    ...shared,
    name: `oversight.${name}`,
    tables: ["inspection"],
    dimensions: [inspectionKind, month],
    rows: ({ from, through }) => sql`
      select ${visited}, findings as share from inspection
      where voided_at is null and findings > 0 and "on" between ${from}::date and ${through}::date
        and ${became(through)}`,
  };
}

export const findings = findingsThat("findings", () => sql`true`);
export const rectified = findingsThat(
  "rectified",
  (through) => sql`rectified_on <= ${through}::date`,
);
export const unrectified = findingsThat(
  "unrectified",
  (through) => sql`(rectified_on is null or rectified_on > ${through}::date)`,
);

export const notices: FigureSource = {
  ...shared,
  name: "oversight.notices",
  tables: ["oversight_notice"],
  dimensions: [{ code: "kind", name: "类型", words: byThemselves(noticeKinds) }, month],
  rows: ({ from, through }) => sql`
    select agency_id, id, number || ' ' || title as title, issued_on as "on",
      '/office/oversight-notices?notice=' || id as path, 1 as share, kind, to_char(issued_on, 'YYYY-MM') as "month"
    from oversight_notice where voided_at is null and issued_on between ${from}::date and ${through}::date`,
};

function trainings(name: string, share: RawBuilder<unknown>): FigureSource {
  return {
    ...shared,
    name: `oversight.${name}`,
    tables: ["training"],
    dimensions: [{ code: "form", name: "形式", words: byThemselves(trainingForms) }],
    rows: ({ from, through }) => sql`
      select agency_id, id, subject as title, "on", '/office/trainings?training=' || id as path,
        ${share} as share, form
      from training where voided_at is null and "on" between ${from}::date and ${through}::date`,
  };
}

export const trainingsHeld = trainings("trainings", sql`1`);
export const peopleTrained = trainings("peopleTrained", sql`people`);

/** Tasks of the year, by what became of them. */
function tasks(name: string, became: (through: string) => RawBuilder<unknown>): FigureSource {
  return {
    ...shared,
    name: `oversight.${name}`,
    tables: ["work_task"],
    dimensions: [{ code: "origin", name: "来源", words: byThemselves(taskOrigins) }],
    rows: ({ from, through }) => sql`
      select agency_id, id, number || ' ' || says as title, due_on as "on", '/office/work-tasks?task=' || id as path,
        1 as share, origin
      from work_task where voided_at is null and year = extract(year from ${from}::date) and ${became(through)}`,
  };
}

export const tasksPlanned = tasks("tasks", () => sql`true`);
export const tasksDone = tasks("tasksDone", (through) => sql`done_on <= ${through}::date`);

/** Who has a role in the working body (公开工作机构) on the last day, each once. */
export const officers: FigureSource = {
  ...shared,
  name: "oversight.officers",
  permission: "people.list",
  tables: ["person", "person_role"],
  dimensions: [{ code: "fullTime", name: "专兼职", words: { true: "专职", false: "兼职" } }],
  rows: ({ through }) => sql`
    select distinct on (held.agency_id, person.id) held.agency_id, person.id, person.name as title, held.from_on as "on",
      '/office/people?person=' || person.id as path, 1 as share, person.full_time::text as "fullTime"
    from person_role as held join person on person.id = held.person_id
    where held.agency_id is not null and held.role in ('information-officer', 'case-officer', 'disclosure-head')
      and held.from_on <= ${through}::date and (held.until_on is null or held.until_on >= ${through}::date)
      and (held.ended_at is null or (held.ended_at at time zone 'Asia/Shanghai')::date > ${through}::date)
      and (person.left_at is null or (person.left_at at time zone 'Asia/Shanghai')::date > ${through}::date)
    order by held.agency_id, person.id, held.from_on`,
};
