/** A sum in a table that its rows or columns do not add up to. */
export interface WrongSum {
  /** 合计, 总计. */
  readonly label: string;
  /** The head of its column, or of its row. */
  readonly of: string;
  readonly written: string;
  readonly reckoned: string;
}

const total = /^(?:合\s*计|总\s*计|总\s*额|共\s*计)$/;
/** Of these nothing is added: parts of what stands beside them, shares, averages, ordinals. */
const isPart = /其中|小\s*计|率|比|占|%|％|均|序号|年份|年度|编号|代码|排名/;

/** Sums that do not agree (合计数不符), of columns whose last row is a total and of rows whose last cell is; a blank is no number. */
export function wrongSums(rows: readonly (readonly string[])[]): readonly WrongSum[] {
  const whole = rows.filter((row) => row.length > 1);
  const width = Math.max(0, ...whole.map((row) => row.length));
  if (whole.some((row) => row.length !== width)) return [];
  const turned = Array.from({ length: width }, (_, at) => whole.map((row) => row[at] ?? ""));
  return [...sumsBelow(whole), ...sumsBelow(turned)];
}

/** Of the last row, if it is a total of all rows above. */
function sumsBelow(rows: readonly (readonly string[])[]): readonly WrongSum[] {
  const [head, ...body] = rows;
  const last = body.at(-1);
  const label = last?.find((cell) => cell.trim() !== "")?.trim() ?? "";
  if (!head || !last || !total.test(label)) return [];
  const parts = body.slice(0, -1);
  if (parts.length < 2 || parts.some((row) => isPart.test(row.slice(0, 2).join("")))) return [];
  return head.flatMap((of, at) => {
    const written = last[at] ?? "";
    const cells = parts.map((row) => row[at] ?? "");
    if (at === 0 || isPart.test(of)) return [];
    const reckoned = sumOf(cells);
    const said = decimalOf(written);
    if (reckoned === undefined || said === undefined || isSame(said, reckoned)) return [];
    return [{ label, of: of.trim(), written: written.trim(), reckoned: textOf(reckoned) }];
  });
}

/** So many units of ten to the minus `places`. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

function decimalOf(cell: string): Decimal | undefined {
  const found = /^(-?\d{1,18})(?:\.(\d{1,6}))?$/.exec(cell.replaceAll(/[,，\s]/g, ""));
  if (!found) return;
  const [, whole = "", part = ""] = found;
  return { units: BigInt(whole + part), places: part.length };
}

function sumOf(cells: readonly string[]): Decimal | undefined {
  let sum: Decimal = { units: 0n, places: 0 };
  for (const cell of cells) {
    const value = decimalOf(cell);
    if (!value) return;
    const places = Math.max(sum.places, value.places);
    sum = { units: scaled(sum, places) + scaled(value, places), places };
  }
  return sum;
}

function scaled({ units, places }: Decimal, to: number): bigint {
  return units * 10n ** BigInt(to - places);
}

function isSame(one: Decimal, other: Decimal): boolean {
  const places = Math.max(one.places, other.places);
  return scaled(one, places) === scaled(other, places);
}

function textOf({ units, places }: Decimal): string {
  const [sign, digits] = [units < 0n ? "-" : "", `${units < 0n ? -units : units}`];
  if (places === 0) return `${sign}${digits}`;
  const padded = digits.padStart(places + 1, "0");
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
