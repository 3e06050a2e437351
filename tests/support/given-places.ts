import type { Queryable } from "#platform/db/queryable.ts";
import { type GivenStoredReport, givenAgency, givenStoredReport } from "./given-stored-report.ts";

/** 云山市 with 青岚县 and 白溪县, all in 江川省. */
export const yunshan = { code: "330100", name: "云山市", level: "city" } as const;
export const qinglan = {
  code: "330181",
  name: "青岚县",
  level: "county",
  parent: yunshan.code,
} as const;
export const baixi = {
  code: "330182",
  name: "白溪县",
  level: "county",
  parent: yunshan.code,
} as const;

/** The agencies of `givenPlaces`, by name. */
export type GivenPlaces = ReadonlyMap<string, number>;

interface PlaceReport extends Omit<GivenStoredReport, "agency"> {
  readonly year: number;
}

/** What each agency reported, with the figures that tests add up. */
const reported: readonly {
  readonly name: string;
  readonly region: typeof yunshan | typeof qinglan | typeof baixi;
  readonly kind: "government" | "department" | "township";
  readonly reports: readonly PlaceReport[];
}[] = [
  {
    name: "青岚县人民政府",
    region: qinglan,
    kind: "government",
    reports: [
      {
        year: 2024,
        signedOn: { value: "2025-01-20", state: "read" },
        cells: { "t3.new.total": 100 },
      },
    ],
  },
  {
    name: "青岚县教育局",
    region: qinglan,
    kind: "department",
    reports: [
      { year: 2023, cells: { "t3.new.total": 3 } },
      { year: 2024, cells: { "t3.new.total": 7, "t2.fees.amountWan": 0.1 } },
    ],
  },
  {
    name: "青岚县财政局",
    region: qinglan,
    kind: "department",
    reports: [{ year: 2024, cells: { "t3.new.total": "lost", "t2.fees.amountWan": 0.2 } }],
  },
  {
    name: "青岚县发展和改革局",
    region: qinglan,
    kind: "department",
    reports: [{ year: 2020, form: "2019-trial", cells: { "t3.new.total": 5 } }],
  },
  { name: "青岚县柳林镇人民政府", region: qinglan, kind: "township", reports: [] },
  {
    name: "白溪县教育局",
    region: baixi,
    kind: "department",
    reports: [{ year: 2024, cells: { "t3.new.total": 20 } }],
  },
  {
    name: "云山市教育局",
    region: yunshan,
    kind: "department",
    reports: [{ year: 2024, cells: { "t3.new.total": 40 } }],
  },
];

/** A city with two counties, their agencies and reports of 2020, 2023 and 2024. */
export async function givenPlaces(db: Queryable): Promise<GivenPlaces> {
  const ids = new Map<string, number>();
  await givenAgency(db, { name: "云山市民政局", region: yunshan });
  for (const { name, region, kind, reports } of reported) {
    const agency = { name, region, kind } as const;
    ids.set(name, await givenAgency(db, agency));
    for (const report of reports) {
      await givenStoredReport(db, { ...report, agency, isChecked: report.year === 2024 });
    }
  }
  return ids;
}
