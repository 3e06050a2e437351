import { sql } from "kysely";
import { byThemselves } from "#kernel/by-themselves.ts";
import type { Figure, FigureSource } from "#platform/figures/figure.ts";
import { subordinateTypes, villageKinds } from "../words/village-words.ts";

/** What a name says an agency is: 街道 before 镇, since 青镇街道 is a street. */
const typeOf = sql`case
  when agency.kind = 'department' then '部门' when agency.kind = 'zone' then '开发区'
  when agency.kind = 'township' and agency.name like '%街道%' then '街道'
  when agency.kind = 'township' and agency.name like '%镇%' then '镇'
  when agency.kind = 'township' and agency.name like '%乡%' then '乡' else '其他' end`;

/** Agencies that stand directly below one on the last day. */
const subordinate: FigureSource = {
  name: "agencies.subordinate",
  group: "机构",
  permission: "agencies.list",
  tables: ["agency", "agency_former_parent"],
  dimensions: [{ code: "type", name: "类型", words: byThemselves(subordinateTypes) }],
  rows: ({ through }) => sql`
    select parent_id as agency_id, id, name as title, "on", '/office/agencies?agency=' || id as path, 1 as share, type
    from (
      select agency.id, agency.name, coalesce(agency.founded_on, date '1949-10-01') as "on", ${typeOf} as type,
        case when former.until_on is null then agency.parent_id else former.parent_id end as parent_id
      from agency left join lateral (
        select parent_id, until_on from agency_former_parent as earlier
        where earlier.agency_id = agency.id and earlier.until_on > ${through}::date order by until_on limit 1
      ) as former on true
      where (agency.founded_on is null or agency.founded_on <= ${through}::date)
        and (agency.dissolved_on is null or agency.dissolved_on > ${through}::date)
    ) as below where parent_id is not null`,
};

const villages: FigureSource = {
  name: "agencies.villages",
  group: "机构",
  permission: "villages.list",
  tables: ["agency_village"],
  dimensions: [
    { code: "type", name: "类型", words: byThemselves(villageKinds) },
    { code: "town", name: "镇（街道）" },
  ],
  rows: ({ through }) => sql`
    select agency_id, id, town || ' ' || name as title, since_on as "on", '/office/villages?village=' || id as path,
      1 as share, type, town
    from agency_village where voided_at is null and (ended_on is null or ended_on > ${through}::date)`,
};

/** 机构: what stands below an agency. */
export const figures: readonly Figure[] = [
  {
    key: "agencies.subordinate",
    name: "下辖机构",
    definition: "年末（至今）上级是本机关、没有撤销的机构；镇、乡、街道按名称分。",
    unit: "个",
    source: subordinate,
    by: ["type"],
  },
  {
    key: "agencies.villages",
    name: "村（社区）",
    definition: "年末（至今）本机关的镇、街道下的村和社区，撤并了的不计。",
    unit: "个",
    source: villages,
    by: ["type", "town"],
  },
];
