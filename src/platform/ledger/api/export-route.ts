import type { Context } from "hono";
import { recordEvents } from "../../audit/record-events.ts";
import { excelType } from "../../export/table-answer.ts";
import type { OfficeServices } from "../../feature/services.ts";
import { attachment } from "../../http/answers/attachment.ts";
import { fileStream } from "../../http/answers/file-stream.ts";
import { problem } from "../../http/answers/problem.ts";
import type { AppEnv } from "../../http/app-env.ts";
import { staffOf } from "../../http/audited-by.ts";
import { yearAsked } from "../../http/year-asked.ts";
import type { Owner } from "../import/call.ts";
import type { BooksServices, LedgerKind } from "../kind.ts";
import { type ExportFormat, exportFormats, exportRecords } from "../sheets/export-records.ts";
import { templateOf } from "../sheets/template.ts";
import { apiWords } from "./api-words.ts";
import { booksServices, ownerAsked, reachOf, saidInAddress } from "./asked.ts";
import type { LedgerRoom } from "./ledger-room.ts";

const types: Readonly<Record<ExportFormat, string>> = {
  xlsx: excelType,
  csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
};

interface Exporting {
  readonly services: OfficeServices;
  readonly room: LedgerRoom;
  readonly kind: LedgerKind;
}

/** `GET /api/ledgers/{kind}`: the records of an owner, as an import reads them back unchanged. */
export async function exportAnswer(
  c: Context<AppEnv>,
  { services, room, kind }: Exporting,
): Promise<Response> {
  const { db, cipher } = services;
  const said = saidInAddress(c);
  const format = exportFormats.find((one) => one === (said("format") ?? "xlsx"));
  if (!format) return problem(c, 422, apiWords.badFormat);
  const asksYear = said("year") || undefined;
  const year = yearAsked(asksYear);
  if (asksYear !== undefined && year === undefined) return problem(c, 422, apiWords.badYear);
  if (year !== undefined && !kind.isYearly) return problem(c, 422, apiWords.notYearly);
  const reach = await reachOf(db, room, { by: kind.owner.by, agencies: staffOf(c).agencies });
  const owner = await ownerAsked(db, room, { kind, said, reach });
  if (!owner.ok) return problem(c, owner.error.status, owner.error.problem);
  if (!owner.value) return problem(c, 422, apiWords.noOwner(kind.owner.by));
  const booksWith = booksServices(c, cipher, reach);
  await recordExport(db, { kind, owner: owner.value, booksWith, year });
  const books = await kind.books(booksWith);
  const asked = { owner: owner.value.id, ...(year !== undefined && { year }) };
  const pieces = exportRecords(kind, books.records(db, asked), format);
  const name = `${owner.value.name}${kind.name}台账${year ?? ""}.${format}`;
  return c.body(fileStream(pieces), 200, {
    "Content-Type": types[format],
    "Content-Disposition": attachment(name, `${kind.kind}.${format}`),
  });
}

interface ExportDone {
  readonly kind: LedgerKind;
  readonly owner: Owner;
  readonly booksWith: BooksServices;
  readonly year: number | undefined;
}

/** Personal data read in clear leave an event. */
async function recordExport(
  db: OfficeServices["db"],
  { kind, owner, booksWith, year }: ExportDone,
): Promise<void> {
  if (!kind.columns.some(({ isPersonal }) => isPersonal)) return;
  const details = {
    kind: kind.kind,
    owner: owner.name,
    ...(year !== undefined && { year: `${year}` }),
  };
  const agencyId = kind.owner.by === "agency" ? Number(owner.id) : null;
  await db.transaction().execute((trx) =>
    recordEvents(trx, booksWith.by, [
      {
        action: "ledger.exported",
        subject: { kind: "ledger", id: `${kind.kind}/${owner.id}` },
        agencyId,
        details,
      },
    ]),
  );
}

/** `GET /api/ledgers/{kind}/template`: an empty sheet to fill in. */
export function templateAnswer(c: Context<AppEnv>, kind: LedgerKind): Response {
  return c.body(fileStream(templateOf(kind)), 200, {
    "Content-Type": excelType,
    "Content-Disposition": attachment(`${kind.name}台账空表.xlsx`, `${kind.kind}.xlsx`),
  });
}
