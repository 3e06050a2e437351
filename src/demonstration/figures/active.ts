import type { CellName, FormEdition } from "#report/form/cell-names.ts";
import type { DemonstrationAgency } from "../county/agency.ts";
import { type Random, randomOf } from "../random.ts";

/** Normative documents (行政规范性文件) of one year. */
export interface DocumentYear {
  readonly issued: number;
  readonly repealed: number;
  /** At the end of the year: last year's, plus issued, less repealed. */
  readonly inForce: number;
}

/** The year of the county's general clean-up of documents (集中清理). */
const cleanUp = 2021;

export function documentYear(
  agency: DemonstrationAgency,
  year: number,
  inForce: number,
): DocumentYear {
  const random = randomOf(`${agency.name} ${year} documents`);
  const issued = random.times(agency.workload.normative?.issued ?? 0);
  const wished = year === cleanUp ? Math.round(inForce * 0.12) : random.times(inForce * 0.02);
  const repealed = Math.min(inForce, wished);
  return { issued, repealed, inForce: inForce + issued - repealed };
}

/** Table two in the columns of one edition; regulations (规章) are never made in a county. */
export function activeCells(
  agency: DemonstrationAgency,
  year: number,
  edition: FormEdition,
): (documents: DocumentYear) => Map<CellName, number> {
  const write = edition === "2021" ? currentCells : trialCells;
  return (documents) => new Map(write(agency, year, documents));
}

type Filled = readonly (readonly [CellName, number])[];
const decisionRows = ["licensing", "penalty", "coercion"] as const;

function currentCells(agency: DemonstrationAgency, year: number, documents: DocumentYear): Filled {
  return [
    ["t2.regulations.issued", 0],
    ["t2.regulations.repealed", 0],
    ["t2.regulations.inForce", 0],
    ["t2.normative.issued", documents.issued],
    ["t2.normative.repealed", documents.repealed],
    ["t2.normative.inForce", documents.inForce],
    ...decisionRows.map((row) => [`t2.${row}.decisions`, decisionsOf(agency, year, row)] as const),
    ["t2.fees.amountWan", feesOf(agency, year)],
  ];
}

function trialCells(agency: DemonstrationAgency, year: number, documents: DocumentYear): Filled {
  const random = randomOf(`${agency.name} procurement ${year}`);
  const bought = random.whole(0, 14);
  return [
    ["t2.regulations.made", 0],
    ["t2.regulations.published", 0],
    ["t2.regulations.total", 0],
    ["t2.normative.made", documents.issued],
    ["t2.normative.published", documents.issued],
    ["t2.normative.total", documents.inForce],
    ...itemCells(agency, year, "licensing"),
    ...itemCells(agency, year, "otherServices"),
    ...itemCells(agency, year, "penalty"),
    ...itemCells(agency, year, "coercion"),
    ...feeItemCells(agency, year),
    ["t2.procurement.count", bought],
    ["t2.procurement.amountYuan", (bought * random.whole(800_000, 46_000_000)) / 100],
  ];
}

/** About as many a year as the agency's workload says, a little more each year, fewer in 2020. */
function decisionsOf(
  { name, workload }: DemonstrationAgency,
  year: number,
  row: (typeof decisionRows)[number],
): number {
  const usual = workload[row] ?? 0;
  return Math.round(usual * changeOf(randomOf(`${name} ${row} ${year}`), year));
}

function feesOf({ name, workload }: DemonstrationAgency, year: number): number {
  const usual = workload.feesWan ?? 0;
  return Math.round(usual * changeOf(randomOf(`${name} fees ${year}`), year) * 100) / 100;
}

function changeOf(random: Random, year: number): number {
  const trend = 1 + (year - 2021) * 0.03;
  return trend * (year === 2020 ? 0.86 : 1) * (0.9 + random.fraction() * 0.2);
}

/** The trial edition counts the items (项目) of last year, their change, and the decisions of this year. */
function itemCells(
  agency: DemonstrationAgency,
  year: number,
  row: "licensing" | "otherServices" | "penalty" | "coercion",
): Filled {
  const own = row === "otherServices" ? agency.workload.licensing : agency.workload[row];
  const random = randomOf(`${agency.name} items of ${row}`);
  const atFirst = own ? random.whole(4, row === "penalty" ? 180 : 46) : 0;
  const changes = [random.whole(-2, 4), random.whole(-2, 4)].map((change) => (own ? change : 0));
  const [first = 0, second = 0] = changes;
  const previous = year === 2019 ? atFirst : atFirst + first;
  const decisions =
    row === "otherServices" ? Math.round((own ?? 0) / 7) : decisionsOf(agency, year, row);
  const wished = year === 2019 ? first : second;
  // As many decisions as items would look like the one entered for the other.
  const change = previous + wished === decisions && wished !== 0 ? 0 : wished;
  return [
    [`t2.${row}.previous`, previous],
    [`t2.${row}.change`, change],
    [`t2.${row}.decisions`, decisions],
  ];
}

function feeItemCells({ name, workload }: DemonstrationAgency, year: number): Filled {
  const atFirst = workload.feesWan ? randomOf(`${name} fee items`).whole(1, 9) : 0;
  const dropped = atFirst > 3 ? 1 : 0;
  return [
    ["t2.fees.previous", year === 2019 ? atFirst : atFirst - dropped],
    ["t2.fees.change", year === 2019 ? -dropped : 0],
  ];
}
