import type { CellName } from "#report/form/cell-names.ts";
import type { Meaning } from "#report/narrative/stated-figure.ts";

/** A meaning as one string: the name of an `OtherMeaning`, `none`, or cells in alphabetical order joined by `+`. */
export type MeaningKey = string;

const organisations = ["enterprise", "research", "charity", "legal", "otherOrg"];
const denied = ["Secret", "Law", "Safety", "ThirdParty", "Internal", "Process", "Enforcement"];
const total = (row: string) => `t3.${row}.total`;

/** Short names, as the sentences have them, for the cells that a figure is the sum of. */
const short: Readonly<Record<string, readonly string[]>> = {
  new: [total("new")],
  "new.org": organisations.map((column) => `t3.new.${column}`),
  in: [total("carriedIn")],
  closed: [total("total")],
  out: [total("carriedOut")],
  denied: [...denied, "Inquiry"].map((ground) => total(`denied${ground}`)),
  unavailable: ["NotHeld", "NotReady", "Unclear"].map((ground) => total(`unavailable${ground}`)),
  refused: ["Petition", "Repeat", "Publication", "Excessive", "Confirm"].map((ground) =>
    total(`refused${ground}`),
  ),
  others: ["otherNotCorrected", "otherUnpaid", "otherRest"].map(total),
  ...Object.fromEntries(
    ["upheld", "corrected", "other", "pending", "total"].flatMap((column) => [
      [`review.${column}`, [`t4.review.${column}`]],
      [`suit.${column}`, [`t4.direct.${column}`, `t4.afterReview.${column}`]],
      [`direct.${column}`, [`t4.direct.${column}`]],
      [`after.${column}`, [`t4.afterReview.${column}`]],
    ]),
  ),
  licensing: ["t2.licensing.decisions"],
  penalty: ["t2.penalty.decisions"],
  coercion: ["t2.coercion.decisions"],
  fees: ["t2.fees.amountWan"],
  "procurement.count": ["t2.procurement.count"],
  "procurement.amount": ["t2.procurement.amountYuan"],
};

const result = /^(?:granted|partial|(?:denied|unavailable|refused|other)[A-Z]\w+)$/;

/** The key of a meaning written with short names, sums with `+`; throws on a name it does not know. */
export function meaningKey(written: string): MeaningKey {
  if (/^(?:none|other|money\.other|fees\.processing|(?:items|accounts)\.\w+)$/.test(written)) {
    return written;
  }
  return keyOf(written.split("+").flatMap(cellsOf));
}

function cellsOf(name: string): readonly string[] {
  const cells = short[name];
  if (cells) return cells;
  if (result.test(name)) return [total(name)];
  if (/^new\.\w+$/.test(name)) return [`t3.${name}`];
  if (/^(?:normative|regulations)\.(?:issued|repealed|inForce)$/.test(name)) return [`t2.${name}`];
  throw new Error(`no meaning is named ${name}`);
}

/** The key of a meaning that was found. */
export function keyOfMeaning(meaning: Meaning): MeaningKey {
  return meaning.kind === "other" ? meaning.of : keyOf(meaning.cells);
}

/** The trial edition has one row or another column for the same: 其他处理, 新制作, 对外公开总数量. */
const sameAs: Readonly<Record<string, readonly string[] | undefined>> = {
  "t3.otherSingle.total": short.others,
  "t2.normative.made": ["t2.normative.issued"],
  "t2.normative.total": ["t2.normative.inForce"],
  "t2.regulations.made": ["t2.regulations.issued"],
  "t2.regulations.total": ["t2.regulations.inForce"],
} satisfies Readonly<Record<CellName, readonly string[] | undefined>>;

function keyOf(cells: readonly string[]): MeaningKey {
  return cells
    .flatMap((cell) => sameAs[cell] ?? [cell])
    .sort()
    .join("+");
}
