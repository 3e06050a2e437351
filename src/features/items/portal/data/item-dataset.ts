import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type Datasets, dataset, type ExportScope } from "#platform/export/dataset.ts";
import { itemPath } from "../../domain/paths.ts";
import { marksOf } from "../marks.ts";

const text = (title: string, description?: string) =>
  z.string().meta({ title, ...(description && { description }) });
const day = (title: string) => z.iso.date().nullable().meta({ title });

/** 公开的信息. */
const itemRow = z
  .strictObject({
    id: z.int().meta({ title: "编号", description: "永久不变" }),
    agencyId: z.int().meta({ title: "机关编号" }),
    agencyName: text("发布机构"),
    title: text("名称"),
    indexNumber: text("索引号"),
    documentNumber: text("文号", "没有文号的是空文本"),
    category: text("栏目"),
    topic: text("主题分类"),
    genre: text("体裁"),
    keywords: text("主题词"),
    summary: text("内容概述"),
    formedOn: day("成文日期"),
    publishedOn: z.iso.date().meta({ title: "发布日期" }),
    revisedOn: day("更新日期"),
    validity: text(
      "有效性",
      "下载当天，所公开的规章、规范性文件是否有效；与这类文件无关的是空文本",
    ),
    page: text("网页", "在本站中的地址"),
  })
  .meta({ title: "公开的信息" });

type ItemRow = z.infer<typeof itemRow>;

/** As it is stored; what holds today is added as the file is made. */
type StoredRow = Omit<ItemRow, "page" | "validity"> & { readonly validity?: string };

/** 开放数据: what is public of items; what was withdrawn is not, and stands in no file. */
export const itemDatasets = {
  items: dataset({
    record: "Item",
    title: "公开的信息",
    about: "每行是一条主动公开的信息：目录的各项，正文见网页。撤下的不在其中。",
    schema: itemRow,
    hasYears: true,
    years: untilContentChanges(yearsOfItems, { shows: ["items"] }),
    hasAgencies: true,
    query: itemsQuery,
    known: async (services, rows) => {
      const marks = await marksOf(
        services,
        rows.map(({ id }) => ({ itemId: id })),
      );
      return rows.map((row) => ({ ...row, validity: marks.get(row.id)?.badge?.word ?? "" }));
    },
    records: (row: StoredRow) => [{ ...row, validity: row.validity ?? "", page: itemPath(row.id) }],
  }),
} as const satisfies Datasets;

function itemsQuery({ year, agency }: ExportScope): RawBuilder<StoredRow> {
  const ofYear =
    year === undefined
      ? sql`true`
      : sql`page.published_on between ${sql.lit(`${year}-01-01`)} and ${sql.lit(`${year}-12-31`)}`;
  const ofAgency = agency === undefined ? sql`true` : sql`page.agency_id = ${sql.lit(agency)}`;
  return sql`
    select page.item_id as id, page.agency_id as "agencyId", agency.name as "agencyName", page.title,
      page.index_number as "indexNumber", page.document_number as "documentNumber", page.category, page.topic, page.genre,
      page.keywords, page.summary, page.formed_on as "formedOn", page.published_on as "publishedOn",
      page.revised_on as "revisedOn"
    from item_page as page join agency on agency.id = page.agency_id
    where page.markup is not null and ${ofYear} and ${ofAgency}
    order by page.published_on, page.item_id`;
}

async function yearsOfItems(db: Queryable): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly year: number }>`
    select year::integer from (select extract(year from min(published_on)) as first, extract(year from max(published_on)) as last
      from item_page where markup is not null) as ever, generate_series(first, last) as year
    where exists (select from item_page where markup is not null
      and published_on between make_date(year::integer, 1, 1) and make_date(year::integer, 12, 31))
    order by year desc`.execute(db);
  return rows.map(({ year }) => year);
}
