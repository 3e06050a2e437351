import { z } from "zod";
import { severities } from "#kernel/finding.ts";
import type { CellNote } from "#report/annual-report.ts";
import type { RuleId } from "#report/check/rules.ts";
import type { CellName } from "#report/form/cell-names.ts";

/** Names of cells: those of the list in `report/form/cell-ordinals`, which never loses one. */
const cells = z
  .array(z.string())
  .transform((names) => names as readonly string[] as readonly CellName[]);

const place = z.object({ section: z.int(), start: z.int(), end: z.int(), quote: z.string() });
const instance = z.object({ rule: z.string(), at: z.string().optional(), cells });

/** The JSON columns of `report_check`. */
const finding = instance.extend({
  severity: z.enum(severities),
  expected: z.number().optional(),
  actual: z.number().optional(),
  places: z.array(place),
  message: z.string(),
  basis: z.string(),
});
export const findingsSchema = z.array(finding);
export const toldSchema = z.array(finding.extend({ reason: z.string() }));
export const explainedSchema = z.array(instance.extend({ reason: place }));
/** Names of rules: those of `report/check/rules`, which never loses one. */
const rule = z.string().transform((name) => name as RuleId);
export const uncheckedSchema = z.array(z.object({ rule, count: z.int().positive() }));

const text = z.string();
const count = z.int();
const plain = <Kind extends CellNote["kind"]>(kind: Kind) => z.object({ kind: z.literal(kind) });
const withText = <Kind extends CellNote["kind"]>(kind: Kind) => plain(kind).extend({ text });
const withCounts = <Kind extends CellNote["kind"]>(kind: Kind) =>
  plain(kind).extend({ found: count, expected: count });

const note = z.discriminatedUnion("kind", [
  withCounts("fewer-values"),
  withCounts("more-values"),
  plain("unlabelled-rows").extend({ rows: count }),
  plain("unlabelled-row"),
  plain("repeated-lines-removed"),
  plain("glued-digits").extend({ digits: text }),
  plain("differing-values"),
  withText("not-a-number"),
  plain("unread-object"),
  withText("merged-value"),
  plain("split-figure"),
  withText("approximate"),
  plain("cut-off"),
  plain("repeated-row"),
  plain("header-unclear"),
  withText("stated"),
]) satisfies z.ZodType<CellNote>;

/** The column `report.cell_details`. */
export const cellDetailsSchema = z
  .record(
    z.string(),
    z.object({ note: note.exactOptional(), candidates: z.array(z.number()).exactOptional() }),
  )
  .nullable();
