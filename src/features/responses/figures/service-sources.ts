import { type RawBuilder, sql } from "kysely";
import { byThemselves } from "#kernel/by-themselves.ts";
import type { Dimension, FigureSource } from "#platform/figures/figure.ts";
import { serviceBases, serviceKinds } from "../words/response-words.ts";

const shared = { permission: "responses.list", group: "互动回应" } as const;
const month: Dimension = { code: "month", name: "月份" };
const kind: Dimension = { code: "kind", name: "事项类型", words: byThemselves(serviceKinds) };
const unit: Dimension = { code: "unit", name: "实施机关" };

const item = (on: RawBuilder<unknown>) => sql`agency_id, id, name as title, ${on} as "on",
  '/office/service-items?service-item=' || id as path, 1 as share`;

/** In force, and handled at the centre. */
const atCentre = (through: string) => sql`voided_at is null and added_on <= ${through}::date
  and at_centre_on <= ${through}::date and (ended_on is null or ended_on > ${through}::date)`;

function items(name: string, since?: string): FigureSource {
  return {
    ...shared,
    name: `responses.${name}`,
    tables: ["service_item"],
    dimensions: [kind, unit],
    rows: ({ through }) => sql`
      select ${item(sql`at_centre_on`)}, kind, unit from service_item where ${atCentre(through)}
        and ${since === undefined ? sql`true` : sql`${sql.ref(since)} <= ${through}::date`}`,
  };
}

export const serviceItems = items("serviceItems");
export const onlineItems = items("onlineItems", "online_on");
export const oneVisitItems = items("oneVisitItems", "one_visit_on");

/** Bureaus that handle what others handed over: they are the centre, and not at it. */
const bureaus = sql`unit !~ '(行政审批|审批服务|政务服务管理|政务服务数据管理|行政审批服务)局$'`;

export const serviceUnits: FigureSource = {
  ...shared,
  name: "responses.serviceUnits",
  tables: ["service_item"],
  dimensions: [],
  rows: ({ through }) => sql`
    select distinct on (agency_id, unit) agency_id, id, unit as title, at_centre_on as "on",
      '/office/service-items?service-item=' || id as path, 1 as share
    from service_item where ${atCentre(through)} and ${bureaus} order by agency_id, unit, at_centre_on, id`,
};

export const takenOver: FigureSource = {
  ...shared,
  name: "responses.takenOver",
  tables: ["service_item"],
  dimensions: [
    { code: "basis", name: "纳入方式", words: byThemselves(serviceBases) },
    { code: "from", name: "划出机关" },
    month,
  ],
  rows: ({ from, through }) => sql`
    select ${item(sql`added_on`)}, basis, "from", to_char(added_on, 'YYYY-MM') as "month" from service_item
    where voided_at is null and basis in ('省级委托', '市区级下放', '见章跟章', '部门划转')
      and added_on between ${from}::date and ${through}::date`,
};

export const handedOverBy: FigureSource = {
  ...shared,
  name: "responses.handedOverBy",
  tables: ["service_item"],
  dimensions: [],
  rows: ({ from, through }) => sql`
    select distinct on (agency_id, "from") agency_id, id, "from" as title, added_on as "on",
      '/office/service-items?service-item=' || id as path, 1 as share
    from service_item where voided_at is null and basis = '部门划转' and "from" is not null
      and added_on between ${from}::date and ${through}::date order by agency_id, "from", added_on, id`,
};

const counted = sql`agency_id, id, to_char(month, 'YYYY-MM') || ' ' || unit as title, month as "on",
  '/office/service-counts?service-count=' || id as path, to_char(month, 'YYYY-MM') as "month"`;

export const serviceCases: FigureSource = {
  ...shared,
  name: "responses.serviceCases",
  tables: ["service_count"],
  dimensions: [{ code: "unit", name: "单位" }, month],
  rows: ({ from, through }) => sql`
    select ${counted}, cases as share, unit from service_count
    where voided_at is null and month between ${from}::date and ${through}::date`,
};

/** Months that have a row, of each agency. */
export const serviceMonths: FigureSource = {
  ...shared,
  name: "responses.serviceMonths",
  tables: ["service_count"],
  dimensions: [month],
  rows: ({ from, through }) => sql`
    select distinct on (agency_id, month) ${counted}, 1 as share from service_count
    where voided_at is null and month between ${from}::date and ${through}::date order by agency_id, month, id`,
};
