import { sql } from "kysely";
import { fieldLedger } from "#features/catalogue/ledger/field-ledger.ts";
import { disputeLedger } from "#features/disputes/ledger/dispute-ledger.ts";
import { decisionLedger } from "#features/enforcement/ledger/decision-ledger.ts";
import { feeLedger } from "#features/enforcement/ledger/fee-ledger.ts";
import { trialEntryLedger } from "#features/enforcement/ledger/trial-entry-ledger.ts";
import { trialCellWords } from "#features/enforcement/words/trial-words.ts";
import { itemLedger } from "#features/items/ledger/item-ledger.ts";
import { documentLedger } from "#features/normative-documents/ledger/document-ledger.ts";
import { requestLedger } from "#features/requests/ledger/request-ledger.ts";
import { importLines } from "../ledger/import-lines.ts";
import { channelSheets, villageSheet } from "./channel-sheets.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";
import { oversightSheets, targetSheet } from "./oversight-sheets.ts";
import { complaintSheet, registerSheets } from "./register-sheets.ts";
import { messageSheet, responseSheets } from "./response-sheets.ts";
import type { Sheet } from "./sheet.ts";

interface Rows {
  readonly path: string;
  readonly table: string;
  /** A new row of an agency, whose mark stands in it. */
  readonly make: (world: OfficeWorld, of: "own" | "other") => Promise<number>;
  /** What the form sends for a new one. */
  readonly values: (world: OfficeWorld) => Readonly<Record<string, string>>;
  readonly change: Readonly<Record<string, string>>;
}

const trialCells = Object.values(trialCellWords);

async function newest({ db }: OfficeWorld, table: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`select max(id) as id from ${sql.table(table)}`.execute(
    db,
  );
  return rows[0]?.id ?? 0;
}

/** A request of 2024-03-07, as a sheet tells it. */
export const requests: Rows = {
  path: "/api/requests",
  table: "disclosure_request",
  make: async (world, of) => {
    const { agencyId, mark } = world[of];
    await importLines(world.db, { kind: requestLedger, agency: agencyId }, [
      "编号,收到日期,申请人类型,申请人,申请内容",
      `〔2024〕${world.next()}号,2024-03-07,自然人,${mark}甲,${mark}申请`,
    ]);
    return newest(world, "disclosure_request");
  },
  values: ({ own, next }) => ({
    number: `〔2024〕新${next()}号`,
    receivedOn: "2024-03-07",
    applicantKind: "自然人",
    subject: `${own.mark}新申请`,
  }),
  change: { subject: "改过的内容" },
};

const items: Rows = {
  path: "/api/items",
  table: "disclosure_item",
  make: async (world, of) => {
    const { agencyId, mark } = world[of];
    await importLines(world.db, { kind: itemLedger, agency: agencyId }, [
      "标题,公开日期",
      `${mark}信息${world.next()},2024-03-07`,
    ]);
    return newest(world, "disclosure_item");
  },
  values: ({ own, next }) => ({ title: `${own.mark}新信息${next()}`, publishedOn: "2024-03-07" }),
  change: { category: "改过的类别" },
};

const disputes: Rows = {
  path: "/api/disputes",
  table: "dispute",
  make: async (world, of) => {
    const { agencyId, mark } = world[of];
    await importLines(world.db, { kind: disputeLedger, agency: agencyId }, [
      "编号,类型,立案日期",
      `${mark}〔2024〕${world.next()}号,行政复议,2024-03-07`,
    ]);
    return newest(world, "dispute");
  },
  values: ({ own, next }) => ({
    number: `${own.mark}〔2024〕新${next()}号`,
    type: "行政复议",
    filedOn: "2024-03-07",
  }),
  change: { requestNumber: "〔2024〕改1号" },
};

const documents: Rows = {
  path: "/api/documents",
  table: "normative_document",
  make: async (world, of) => {
    const { agencyId, mark } = world[of];
    await importLines(world.db, { kind: documentLedger, agency: agencyId }, [
      "文号,标题,类型,制发日期",
      `${mark}规〔2024〕${world.next()}号,${mark}办法,行政规范性文件,2024-03-07`,
    ]);
    return newest(world, "normative_document");
  },
  values: ({ own, next }) => ({
    number: `${own.mark}规〔2024〕新${next()}号`,
    title: `${own.mark}新办法`,
    type: "行政规范性文件",
    issuedOn: "2024-03-07",
  }),
  change: { title: "改过的标题" },
};

const decisions: Rows = {
  path: "/api/decisions",
  table: "decision_count",
  make: async (world, of) => {
    const { agencyId, mark } = world[of];
    await importLines(world.db, { kind: decisionLedger, agency: agencyId }, [
      "月份,类型,来源,决定数量",
      `2024-03,行政许可,${mark}系统${world.next()},3`,
    ]);
    return newest(world, "decision_count");
  },
  values: ({ own, next }) => ({
    month: "2024-03",
    type: "行政许可",
    source: `${own.mark}新系统${next()}`,
    count: "4",
  }),
  change: { count: "5" },
};

const fees: Rows = {
  path: "/api/fees",
  table: "fee_sum",
  make: async (world, of) => {
    const { agencyId, mark } = world[of];
    await importLines(world.db, { kind: feeLedger, agency: agencyId }, [
      "月份,项目,金额（元）",
      `2024-03,${mark}费${world.next()},3.5`,
    ]);
    return newest(world, "fee_sum");
  },
  values: ({ own, next }) => ({
    month: "2024-03",
    item: `${own.mark}新费${next()}`,
    amountYuan: "4.25",
  }),
  change: { amountYuan: "5.25" },
};

/** Few cells that there are: each example has its own to itself. */
const trialEntries: Rows = {
  path: "/api/trial-entries",
  table: "trial_entry",
  make: async (world, of) => {
    const { agencyId } = world[of];
    await sql`delete from trial_entry where agency_id = ${agencyId}`.execute(world.db);
    await importLines(world.db, { kind: trialEntryLedger, agency: agencyId }, [
      "年度,栏目,数值",
      "2019,行政许可上一年项目数量,45",
    ]);
    return newest(world, "trial_entry");
  },
  values: ({ next }) => ({
    year: "2020",
    cell: trialCells[next() % trialCells.length] ?? "",
    amount: "4",
  }),
  change: { amount: "5" },
};

const fields: Rows = {
  path: "/api/field-catalogue",
  table: "field_catalogue_row",
  make: async (world, of) => {
    const { agencyId, mark } = world[of];
    await importLines(world.db, { kind: fieldLedger, agency: agencyId }, [
      "领域,一级事项,公开内容（要素）",
      `社会救助,${mark}事项${world.next()},条件`,
    ]);
    return newest(world, "field_catalogue_row");
  },
  values: ({ own, next }) => ({ field: "社会救助", firstMatter: `${own.mark}新事项${next()}` }),
  change: { timeLimit: "20个工作日" },
};

/** Kinds of one table each, by a row of their sheet. */
const sheets: readonly Sheet[] = [
  ...channelSheets,
  ...responseSheets,
  ...oversightSheets,
  ...registerSheets,
  villageSheet,
];

/** The rows of a kind as its examples make them. */
function rowsOf({ path, table, kind, header, row, values, change }: Sheet): Rows {
  return {
    path,
    table,
    make: async (world, of) => {
      const { agencyId, mark } = world[of];
      const line = row(mark, world.next());
      await importLines(world.db, { kind, agency: agencyId }, [header, line]);
      return newest(world, table);
    },
    values: ({ own, next }) => values(own.mark, next()),
    change,
  };
}

function examplesOf({ path, make, values, change, table }: Rows): readonly OfficeExample[] {
  const of = (tail: string, body?: unknown, status?: number) => async (world: OfficeWorld) => ({
    path: `${path}/${await make(world, "own")}${tail}`,
    ...(body !== undefined && { body }),
    ...(status !== undefined && { status }),
  });
  const because = "核对原始材料";
  return [
    {
      route: `GET ${path}`,
      of: "list",
      call: async (world) => {
        await make(world, "own");
        await make(world, "other");
        return { path };
      },
    },
    { route: `GET ${path}/form`, of: "own", call: async () => ({ path: `${path}/form` }) },
    { route: `GET ${path}/:id`, call: of("") },
    { route: `GET ${path}/:id/history`, call: of("/history") },
    {
      route: `POST ${path}`,
      call: async (world) => ({
        path,
        body: { agencyId: world.own.agencyId, values: values(world) },
        status: 201,
      }),
    },
    { route: `PUT ${path}/:id`, call: of("", { values: change, because }) },
    { route: `POST ${path}/:id/voiding`, call: of("/voiding", { because }, 204) },
    {
      route: `POST ${path}/:id/restoring`,
      call: async (world) => {
        const id = await make(world, "own");
        await sql`update ${sql.table(table)} set voided_at = now(), voided_because = '试验' where id = ${id}`.execute(
          world.db,
        );
        return { path: `${path}/${id}/restoring`, body: { because }, status: 204 };
      },
    },
  ];
}

export const recordExamples: readonly OfficeExample[] = [
  ...examplesOf(requests),
  {
    route: "POST /api/requests/:id/clear",
    call: async (world) => ({
      path: `/api/requests/${await requests.make(world, "own")}/clear`,
      body: {},
    }),
  },
  {
    route: "POST /api/messages/:id/clear",
    call: async (world) => ({
      path: `/api/messages/${await rowsOf(messageSheet).make(world, "own")}/clear`,
      body: {},
    }),
  },
  {
    route: "POST /api/disclosure-complaints/:id/clear",
    call: async (world) => ({
      path: `/api/disclosure-complaints/${await rowsOf(complaintSheet).make(world, "own")}/clear`,
      body: {},
    }),
  },
  {
    route: "GET /api/target-board",
    of: "list",
    call: async (world) => {
      for (const of of ["own", "other"] as const) await rowsOf(targetSheet).make(world, of);
      return { path: "/api/target-board?year=2024" };
    },
  },
  ...examplesOf(items),
  ...[disputes, documents, decisions, fees, trialEntries, fields].flatMap(examplesOf),
  ...sheets.map(rowsOf).flatMap(examplesOf),
];
