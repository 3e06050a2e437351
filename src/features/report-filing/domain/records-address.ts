/** A list of the office with its filters, below `/office`. */
export interface RecordsAddress {
  readonly path: string;
  readonly search: Readonly<Record<string, string>>;
}

/** The list whose rows, filtered like this, are the records of a cell of a year; `undefined` where no list has them. */
export function recordsAddress(cell: string, year: number): RecordsAddress | undefined {
  const [table, row = "", column = ""] = cell.split(".");
  const given = (search: Record<string, string>) =>
    Object.fromEntries(Object.entries(search).filter(([, value]) => value !== "total"));
  switch (table) {
    case "t3":
      return {
        path: "/requests",
        search: given({ ...requestsOf(row, year), applicantKind: column }),
      };
    case "t4":
      return {
        path: "/disputes",
        search: { year: `${year}`, type: row, ...outcomeOf(column, year) },
      };
    case "t2":
      return tableTwo(row, column, year);
    default:
      return;
  }
}

function requestsOf(row: string, year: number): Record<string, string> {
  switch (row) {
    case "new":
      return { year: `${year}` };
    case "carriedIn":
      return { openAt: `${year}` };
    case "carriedOut":
      return { openAt: `${year + 1}` };
    default:
      return { repliedIn: `${year}`, result: row };
  }
}

function outcomeOf(column: string, year: number): Record<string, string> {
  if (column === "total") return {};
  return column === "pending" ? { pendingAt: `${year}` } : { outcome: column };
}

function tableTwo(row: string, column: string, year: number): RecordsAddress | undefined {
  if (row === "fees") return { path: "/fees", search: { year: `${year}` } };
  if (column === "decisions") return { path: "/decisions", search: { year: `${year}`, type: row } };
  const filter = documentFilters[column];
  if (!filter) return;
  return { path: "/documents", search: { [filter]: `${year}`, type: row } };
}

const documentFilters: Readonly<Record<string, string>> = {
  issued: "year",
  repealed: "endedIn",
  inForce: "inForceAt",
};
