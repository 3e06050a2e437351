import type { Context } from "hono";
import { rowLimits } from "#formats/rows/limits.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { OfficeServices } from "../../feature/services.ts";
import { problem } from "../../http/answers/problem.ts";
import type { AppEnv } from "../../http/app-env.ts";
import { staffOf } from "../../http/audited-by.ts";
import { type Received, receiveFiles } from "../../http/body/receive-files.ts";
import { parsedJson } from "../../http/json-body.ts";
import type { ImportResult, LedgerCall } from "../import/call.ts";
import { importLedger } from "../import/import-ledger.ts";
import type { LedgerKind } from "../kind.ts";
import { type Mapping, noMapping, parseMapping } from "../mapping.ts";
import { newOldSheetsReader } from "../read-old-sheets.ts";
import { parseRowAnswers, type RowAnswers } from "../row-answers.ts";
import { apiWords, receiveProblem } from "./api-words.ts";
import { booksServices, isOn, ownerAsked, reachOf, type Said } from "./asked.ts";
import {
  errorsAnswer,
  errorsPath,
  refusedAnswer,
  resultAnswer,
  takeFaulty,
} from "./import-answer.ts";
import type { LedgerRoom } from "./ledger-room.ts";
import { progressAnswer, type TellProgress } from "./progress-answer.ts";
import { type NamesLike, namesUnknown } from "./questions.ts";

/** Bytes of an upload: a file of the greatest size and what stands around it. */
export const mostUploaded = rowLimits.fileBytes + 1024 * 1024;

/** Half an hour for the largest file over a slow line. */
const receiving = {
  limit: mostUploaded,
  mostFiles: 50,
  pace: { whole: 1_800_000, grace: 15_000, least: 4096 },
};

const readOld = newOldSheetsReader();

interface Importing {
  readonly services: OfficeServices;
  readonly room: LedgerRoom;
  readonly kind: LedgerKind;
}

/** `POST /api/ledgers/{kind}`: takes the files in, and imports them as the request says. */
export async function importAnswer(c: Context<AppEnv>, importing: Importing): Promise<Response> {
  const bodyName = c.req.query("name") || `${importing.kind.name}台账`;
  const received = await receiveFiles(c.req.raw, { ...receiving, bodyName });
  if (!received.ok) {
    const status = received.error.kind === "too-large" ? 409 : 422;
    return problem(c, status, receiveProblem(received.error));
  }
  let isKept = false;
  const keep = () => {
    isKept = true;
    return () => void received.value.remove();
  };
  try {
    const call = await callOf(c, importing, received.value);
    if (!call.ok) return call.error;
    return await carryOut(c, { ...call.value, remove: received.value.remove, keep });
  } finally {
    if (!isKept) await received.value.remove();
  }
}

interface Asked {
  readonly call: LedgerCall;
  readonly db: OfficeServices["db"];
  /** The most that is told of each list. */
  readonly most: number | undefined;
  /** The sheet of faulty rows is asked for, and not what the import would do. */
  readonly isForErrors: boolean;
}

async function callOf(
  c: Context<AppEnv>,
  { services, room, kind }: Importing,
  { files, fields }: Received,
): Promise<Result<Asked, Response>> {
  const said: Said = (name) => c.req.query(name) ?? fields.get(name);
  const { db, cipher, today, figures } = services;
  const reach = await reachOf(db, room, { by: kind.owner.by, agencies: staffOf(c).agencies });
  const owner = await ownerAsked(db, room, { kind, said, reach });
  if (!owner.ok) return { ok: false, error: problem(c, owner.error.status, owner.error.problem) };
  const mapping = mappingSaid(said("mapping"), kind);
  if (!mapping.ok) return { ok: false, error: problem(c, 422, apiWords.badMapping(mapping.error)) };
  const answers = rowsSaid(said("rows"), { kind, files });
  if (!answers.ok) return { ok: false, error: problem(c, 422, apiWords.badRows(answers.error)) };
  const isForErrors = said("answer") === "errors";
  const most = Number(said("most"));
  const call: LedgerCall = {
    ...booksServices(c, cipher, reach),
    figures,
    kind,
    files,
    owner: owner.value,
    findOwners: room.findOwners,
    mapping: mapping.value,
    ...(answers.value && { rowAnswers: answers.value }),
    today: today(),
    isDryRun: isForErrors || isOn(said, "dryRun"),
    isPartial: isOn(said, "partial"),
    readOld,
    ...(isForErrors && { takeFaulty: takeFaulty(kind, errorsPath({ files })) }),
  };
  return ok({ call, db, isForErrors, most: Number.isInteger(most) && most > 0 ? most : undefined });
}

function mappingSaid(text: string | undefined, { columns }: LedgerKind): Result<Mapping, string> {
  if (!text) return ok(noMapping);
  return parseMapping(parsedJson(text), columns);
}

function rowsSaid(
  text: string | undefined,
  { kind, files }: Pick<LedgerCall, "kind" | "files">,
): Result<RowAnswers | undefined, string> {
  if (!text) return ok(undefined);
  // A row is told by its file's name.
  if (new Set(files.map(({ name }) => name)).size < files.length) return err(apiWords.sameNames);
  return parseRowAnswers(parsedJson(text), kind.columns);
}

interface Carrying extends Asked {
  readonly remove: () => Promise<void>;
  /** The files stay until what it gives is called. */
  readonly keep: () => () => void;
}

async function carryOut(c: Context<AppEnv>, asked: Carrying): Promise<Response> {
  const { call, isForErrors, keep } = asked;
  if (isForErrors) {
    const imported = await importLedger(asked.db, call);
    if (!imported.ok) return refusedAnswer(c, imported.error);
    if (imported.value.rows.failed === 0)
      return resultAnswer(c, imported.value, { ...asked, kind: call.kind });
    return errorsAnswer(c, { kind: call.kind, path: errorsPath(call), end: keep() });
  }
  const end = keep();
  return progressAnswer(c, async (tell) => {
    try {
      return await imported(c, asked, tell);
    } finally {
      end();
    }
  });
}

async function imported(
  c: Context<AppEnv>,
  { db, call, most }: Asked,
  onProgress: TellProgress,
): Promise<Response> {
  let ownerOfAll = call.owner?.id;
  const takeOwner = (owner: string) => {
    ownerOfAll = owner;
  };
  const result = await importLedger(db, { ...call, onProgress, takeOwner });
  if (!result.ok) return refusedAnswer(c, result.error);
  const like = await namesLike(db, call, result.value);
  return resultAnswer(c, result.value, { kind: call.kind, most, ownerOfAll, like });
}

/** Of names in the kind's own column of its owner that nobody has: those that are like them. */
async function namesLike(
  db: OfficeServices["db"],
  { kind, findOwners }: LedgerCall,
  result: ImportResult,
): Promise<NamesLike> {
  const { owner, columns } = kind;
  if (owner.by !== "agency" || owner.column === undefined) return new Map();
  const header = columns.find(({ code }) => code === owner.column)?.header;
  const names = namesUnknown(result, header);
  if (names.length === 0) return new Map();
  const found = await db.transaction().execute((trx) => findOwners(trx, names));
  return new Map(
    [...found].flatMap(([name, one]) => (one.kind === "unknown" ? [[name, one.candidates]] : [])),
  );
}
