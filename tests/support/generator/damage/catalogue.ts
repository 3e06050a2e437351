import type { Draft } from "../draft.ts";
import { nonReports } from "../others/non-reports.ts";
import type { Plan } from "../plan.ts";
import type { Random } from "../random.ts";
import type { Damage } from "./damage.ts";
import { disputeDamage } from "./disputes.ts";
import { frontDamage } from "./front.ts";
import { labelDamage } from "./labels.ts";
import { pageDamage } from "./page.ts";
import { proseDamage } from "./prose.ts";
import { rowDamage } from "./rows.ts";
import { tornDamage } from "./torn.ts";
import { valueDamage } from "./values.ts";

/** Every damage done to a draft before it is laid out; a table is copied after its values are damaged. */
export const draftDamage: readonly Damage[] = [
  ...labelDamage,
  ...valueDamage,
  ...tornDamage,
  ...rowDamage,
  ...disputeDamage,
  ...proseDamage,
  ...frontDamage,
];

/** The damage done to the page as a whole comes at most once; cutting it off comes last. */
export const pageDamages = pageDamage;

export const cutId = "page.cut-off";

/** A row of the paper on variants as the proof lists it. */
export interface VariantRow {
  readonly id: string;
  readonly row: string;
}

const layoutRows: readonly VariantRow[] = [
  { id: "layout.A", row: "A cell per paragraph" },
  { id: "layout.B", row: "B row per line, colspan as bars" },
  { id: "layout.C", row: "C row per line, colspan not shown" },
  { id: "layout.D", row: "D cell per line" },
  { id: "layout.E", row: "E cell and bar on alternating lines" },
  { id: "layout.F", row: "F repeated lines deleted" },
  { id: "layout.G", row: "G no table, or image names" },
  { id: "layout.H", row: "H row begins with a bar" },
  { id: "layout.I", row: "I text of a PDF" },
  { id: "layout.J", row: "J cells glued" },
  { id: "layout.K", row: "K HTML" },
  { id: "layout.L", row: "L bars before and after" },
  { id: "layout.M", row: "M tables of Markdown" },
  { id: "layout.N", row: "N values in front of their labels" },
  { id: "layout.mixed", row: "two layouts in one page" },
];

const headRows: readonly VariantRow[] = [
  { id: "disputes.two-lines", row: "headers of table four broken over two lines" },
  { id: "disputes.upright", row: "headers of table four upright, a character a line" },
];

const formRows: readonly VariantRow[] = [
  { id: "form.hybrid", row: "table two in columns of both forms" },
  { id: "form.hybrid-results", row: "table two of 2021, one row 其他处理 in table three" },
];

const figureRows: readonly VariantRow[] = [
  { id: "value.blank", row: "blank: kept, or vanished" },
  { id: "value.slash", row: "`/`" },
  { id: "value.dash", row: "`-` or `—`" },
  { id: "value.none", row: "无, 空" },
  { id: "value.signed", row: "`+2`, `增2`, `减3`, `-8`" },
  { id: "value.thousands", row: "`1,113`" },
  { id: "value.decimals", row: "decimals, up to six" },
  { id: "value.procurement", row: "976.8万元, 184700元, 采购总金额(万元)" },
  { id: "value.full-width", row: "full-width digits" },
];

/** Every row the proof reports, in the order of the paper. */
export const variantRows: readonly VariantRow[] = [
  ...layoutRows,
  ...headRows,
  ...formRows,
  ...draftDamage.filter(({ id }) => !id.startsWith("value.")),
  ...pageDamage,
  { id: cutId, row: "document cut off anywhere" },
  ...figureRows,
  ...valueDamage,
  ...nonReports,
  { id: "none", row: "no damage" },
].map(({ id, row }) => ({ id, row }));

/** Few layouts can have a torn label: it is drawn more often. */
const drawn: readonly Damage[] = [...draftDamage, ...tornDamage, ...tornDamage];

/** Does up to three kinds of damage to a draft and tags it with their names. */
export function damageDraft(draft: Draft, plan: Plan, random: Random): void {
  const times = random.pick([0, 0, 0, 1, 1, 1, 1, 2, 2, 3]);
  for (const damage of random.some(drawn, times)) {
    if (damage.apply(draft, random, plan)) draft.tags.add(damage.id);
  }
}
