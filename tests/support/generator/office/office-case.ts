import type { GeneratedCase } from "../case.ts";
import { damageDraft } from "../damage/catalogue.ts";
import { writeDocx } from "../docx/write-docx.ts";
import { type Draft, draftOf } from "../draft.ts";
import { type ExpectedCell, expectedCells } from "../expected.ts";
import { type ExpectedDocument, expectedDocument } from "../expected-document.ts";
import { htmlHabitOf } from "../html/habit.ts";
import { printedEditions } from "../model.ts";
import { nonReportOf } from "../others/non-reports.ts";
import { writePdf } from "../pdf/write-pdf.ts";
import type { Plan } from "../plan.ts";
import { type Random, randomOf } from "../random.ts";
import { recordOf } from "../record.ts";
import { figureTags } from "../tags.ts";
import { writeXlsx } from "../xlsx/write-xlsx.ts";
import { type OfficeBlock, officeBlocks, piecesOf } from "./blocks.ts";
import type { OfficeWriter, WrittenOffice } from "./written.ts";

export type OfficeFormat = "docx" | "pdf" | "xlsx";

const writers: Readonly<Record<OfficeFormat, OfficeWriter>> = {
  docx: writeDocx,
  pdf: writePdf,
  xlsx: writeXlsx,
};

/** Case `number` under `seed` as a file of a format: depends on the three alone. */
export function officeCase(format: OfficeFormat, seed: number, number: number): GeneratedCase {
  const random = randomOf(seed + format.charCodeAt(0), number);
  const facts = random.chance(0.08) ? nonReport(format, random) : report(format, random);
  return {
    number,
    text: "",
    encoding: "binary",
    spans: new Map(),
    ...facts,
    tags: [format, ...facts.tags],
  };
}

type Facts = Pick<GeneratedCase, "bytes" | "tags" | "record" | "cells" | "document">;

function nonReport(format: OfficeFormat, random: Random): Facts {
  const { kind, text } = nonReportOf(random);
  const lines = text.split("\n").filter((line) => line !== "");
  const blocks = lines.map(
    (line, at): OfficeBlock => ({
      kind: "line",
      role: at === 0 ? "title" : "paragraph",
      piece: { text: line, prose: at === 0 ? "title" : "paragraph" },
    }),
  );
  const written = writers[format](blocks, random);
  const document: ExpectedDocument = {
    editions: [written.isPicture ? null : kind.edition],
    years: "any",
    agencies: "any",
    agencyStated: false,
    warning: written.isPicture ? undefined : kind.warning,
    signedOn: "any",
  };
  return {
    bytes: written.bytes,
    tags: [kind.id, ...written.tags],
    record: [],
    cells: [],
    document,
  };
}

function report(format: OfficeFormat, random: Random): Facts {
  const edition = random.pick(printedEditions);
  const draft = draftOf(edition, random);
  const plan: Plan = {
    kind: "html",
    habit: { ...htmlHabitOf(random), paragraphs: false, oneTable: false },
  };
  damageDraft(draft, plan, random);
  const blocks = officeBlocks(draft, random);
  const written = writers[format](blocks, random);
  const pieces = written.isPicture ? [] : piecesOf(blocks);
  const record = recordOf(draft, pieces, {
    traits: written.traits,
    isCut: false,
    cutRow: undefined,
    endsInLabel: false,
    truncated: new Set(),
  });
  const told = written.isPicture
    ? pictured
    : expectedDocument(draft, { pieces, isDeduplicated: false, isApart: false });
  return {
    bytes: written.bytes,
    tags: tagsOf(draft, written),
    record,
    cells: expectedCells(record).map((cell) => weakened(cell, written)),
    document: told,
  };
}

/** Of a scanned report nothing can be said but that its pages are pictures. */
const pictured: ExpectedDocument = {
  editions: [null],
  years: [null],
  agencies: [],
  agencyStated: false,
  warning: "no-tables",
  signedOn: [null],
};

function weakened(cell: ExpectedCell, { weaker }: WrittenOffice): ExpectedCell {
  const [verdict, because] = weaker.get(cell.name) ?? [];
  if (verdict === undefined || because === undefined || cell.verdict === "never") return cell;
  return { ...cell, verdict, because };
}

function tagsOf(draft: Draft, written: WrittenOffice): string[] {
  const none = draft.tags.size === 0 ? ["none"] : [];
  return [...written.tags, ...draft.tags, ...none, ...figureTags(draft.model)];
}
