import type { XmlAttributes } from "../../ooxml/parse-xml.ts";
import { shownText } from "../../shown-text.ts";
import { shownIn } from "./cell-font.ts";
import { shownBy } from "./number-format.ts";
import type { CellStyle, ChangedStyle } from "./read-styles.ts";
import { type Area, areaOf, everywhere, type SheetCell } from "./sheet-content.ts";

interface Rule {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator: string;
  readonly change: ChangedStyle | undefined;
  /** Bars or signs stand in the place of the figures. */
  hidesValue: boolean;
  readonly formulas: string[];
}

interface Kept {
  readonly style: CellStyle;
  readonly value: number | undefined;
}

/** Rules, and areas of all of them, that are followed; no sheet of a report has so many. */
const most = { rules: 200, areas: 1_000 };

/**
 * Rules of conditional formatting (ECMA-376 part 1, 18.3.1.18) that may hide, strike or raise a figure. One that
 * compares the figure with a number is reckoned; of any other nobody but Excel knows where it holds.
 */
export class HidingRules {
  readonly mayFollow: boolean;
  readonly #changes: readonly ChangedStyle[];
  readonly #rules: Rule[] = [];
  readonly #kept = new Map<SheetCell, Kept>();
  #areas: readonly Area[] = [];
  #countedAreas = 0;
  #isFormula = false;

  /** `mayFollow`: rules may follow behind the cells. */
  constructor(changes: readonly ChangedStyle[], mayFollow: boolean) {
    this.#changes = changes;
    this.mayFollow = mayFollow;
  }

  keep(cell: SheetCell, style: CellStyle, value: number | undefined): void {
    if (cell.text !== "") this.#kept.set(cell, { style, value });
  }

  open(name: string, attributes: XmlAttributes): void {
    const rule = this.#rules.at(-1);
    if (name === "x:conditionalFormatting") this.#openAreas(attributes.get("sqref") ?? "");
    else if (name === "x:cfRule") this.#openRule(attributes);
    else if (name === "x:formula") {
      this.#isFormula = true;
      rule?.formulas.push("");
    } else if (rule && (name === "x:dataBar" || name === "x:iconSet")) {
      rule.hidesValue = attributes.get("showValue") === "0";
    }
  }

  close(name: string): void {
    if (name === "x:formula") this.#isFormula = false;
  }

  text(text: string): void {
    const rule = this.#rules.at(-1);
    const last = rule?.formulas.at(-1);
    if (this.#isFormula && rule && last !== undefined && last.length < 100) {
      rule.formulas[rule.formulas.length - 1] = last + text;
    }
  }

  /** The cells, with a doubt where a rule hides what they show, or may. */
  apply(cells: readonly SheetCell[]): readonly SheetCell[] {
    const rules = this.#rules.filter(
      ({ change, hidesValue }) => change !== undefined || hidesValue,
    );
    if (rules.length === 0) return cells;
    return cells.map((cell) => {
      const kept = this.#kept.get(cell);
      return kept ? changed(cell, kept, rules) : cell;
    });
  }

  #openAreas(written: string): void {
    const references = written.slice(0, 20_000).split(/\s+/);
    this.#areas = references.flatMap((reference) => areaOf(reference) ?? []);
  }

  #openRule(attributes: XmlAttributes): void {
    if (this.#rules.length >= most.rules) return;
    this.#countedAreas += this.#areas.length;
    this.#rules.push({
      areas: this.#countedAreas > most.areas ? [everywhere] : this.#areas,
      type: attributes.get("type") ?? "",
      operator: attributes.get("operator") ?? "",
      change: this.#changes[Number(attributes.get("dxfId") ?? -1)],
      hidesValue: false,
      formulas: [],
    });
  }
}

function changed(cell: SheetCell, kept: Kept, rules: readonly Rule[]): SheetCell {
  for (const rule of rules) {
    if (!rule.areas.some((area) => covers(area, cell)) || !hides(rule, kept)) continue;
    const holds = holdsFor(rule, kept.value);
    if (holds === false) continue;
    return { ...cell, text: shownText(cell.text, holds ? "unseen" : "faint", true) };
  }
  return cell;
}

function covers({ top, left, bottom, right }: Area, { row, column }: SheetCell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether a cell would show otherwise where the rule holds. */
function hides({ change, hidesValue }: Rule, { style, value }: Kept): boolean {
  if (hidesValue) return value !== undefined;
  if (change === undefined) return false;
  const font = { ...style.font, ...change.font };
  const isOtherwise = shownIn(font, change.ground ?? style.ground) !== "plain";
  const format = value === undefined ? undefined : change.format;
  return isOtherwise || (format !== undefined && shownBy(format, value ?? 1).kind !== "number");
}

type Compare = (value: number, first: number, second: number) => boolean;

const operators: ReadonlyMap<string, Compare> = new Map<string, Compare>([
  ["equal", (value, first) => value === first],
  ["notEqual", (value, first) => value !== first],
  ["greaterThan", (value, first) => value > first],
  ["greaterThanOrEqual", (value, first) => value >= first],
  ["lessThan", (value, first) => value < first],
  ["lessThanOrEqual", (value, first) => value <= first],
  ["between", (value, first, second) => value >= first && value <= second],
  ["notBetween", (value, first, second) => value < first || value > second],
]);

/** Whether the rule holds for a number; `undefined`: nobody here can say. */
function holdsFor(rule: Rule, value: number | undefined): boolean | undefined {
  const compare = rule.type === "cellIs" ? operators.get(rule.operator) : undefined;
  if (compare === undefined || value === undefined) return undefined;
  const [first, second = first] = rule.formulas.map((formula) =>
    formula.trim() === "" ? Number.NaN : Number(formula),
  );
  if (first === undefined || Number.isNaN(first) || Number.isNaN(second)) return undefined;
  return compare(value, first, second ?? first);
}
