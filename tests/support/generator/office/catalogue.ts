import { draftDamage, type VariantRow, variantRows } from "../damage/catalogue.ts";
import { docxRows } from "../docx/habit.ts";
import { pdfRows } from "../pdf/habit.ts";
import { xlsxRows } from "../xlsx/habit.ts";

/** Each format as a row of its own. */
export const formatRows = [
  { id: "docx", row: "Word documents" },
  { id: "pdf", row: "PDF" },
  { id: "xlsx", row: "workbooks" },
] as const;

const inTextAlone = new Set(draftDamage.flatMap(({ id, inTextAlone: isSo }) => (isSo ? [id] : [])));
const shared = new Set(
  [
    ...draftDamage.map(({ id }) => id),
    ...variantRows.map(({ id }) => id).filter((id) => /^(none|value|script)\b/.test(id)),
  ].filter((id) => !inTextAlone.has(id)),
);

/** Every row the proof of office files reports: formats, habits of their producers, damages. */
export const officeRows: readonly VariantRow[] = [
  ...formatRows,
  ...docxRows,
  ...pdfRows,
  ...xlsxRows,
  ...variantRows.filter(({ id }) => shared.has(id)),
];
