import { send } from "../ask.ts";
import { readMarked } from "../marks/marked-json.ts";
import { type Problem, Refused } from "../refused.ts";
import { saveFile } from "../save-file.ts";
import type { FilesRefused, ImportAnswer, MappingGiven, RowAnswerGiven } from "./answers.ts";

/** Files of an import, and how they are to be read. */
export interface Sending {
  readonly kind: string;
  /** Whose records they are: an agency's id or a region's code; absent where rows say it. */
  readonly owner: { readonly name: "agency" | "region"; readonly value: string } | undefined;
  readonly files: readonly File[];
  readonly mapping: MappingGiven;
  readonly rows: readonly RowAnswerGiven[];
}

export interface Progress {
  readonly rows: number;
  readonly step: "read" | "store";
}

/** What came of files that were sent: an import, or why they cannot be read as the kind. */
export type Sent =
  | { readonly kind: "read"; readonly answer: ImportAnswer }
  | { readonly kind: "unreadable"; readonly refused: FilesRefused };

/** The most that is listed of each; the sheet of faulty rows has all. */
const most = "1000";

function formOf(
  { owner, files, mapping, rows }: Sending,
  fields: Readonly<Record<string, string>>,
) {
  const form = new FormData();
  // The fields first: they are known before the files have come.
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (owner) form.append(owner.name, owner.value);
  form.append("mapping", JSON.stringify(mapping));
  if (rows.length > 0) form.append("rows", JSON.stringify(rows));
  for (const file of files) form.append("file", file, file.name);
  return form;
}

/** Sends files to be tried or imported; tells how far it is. Throws `Refused` where neither came of it. */
export async function sendFiles(
  sending: Sending,
  how: "try" | "import" | "partial",
  onProgress: (progress: Progress) => void,
): Promise<Sent> {
  const fields = {
    most,
    ...(how === "try" && { dryRun: "1" }),
    ...(how === "partial" && { partial: "1" }),
  };
  const answer = await send(`/api/ledgers/${sending.kind}`, {
    method: "POST",
    headers: { accept: "application/x-ndjson" },
    body: formOf(sending, fields),
  });
  const isLines = answer.headers.get("content-type")?.startsWith("application/x-ndjson");
  const last = isLines ? await lastLine(answer, onProgress) : await whole(answer);
  if (last.status === 200 || (last.status === 422 && "rows" in last.body)) {
    return { kind: "read", answer: last.body as ImportAnswer };
  }
  const refused = last.body as FilesRefused;
  if (last.status === 409 && refused.refusals) return { kind: "unreadable", refused };
  throw new Refused(last.status, refused);
}

interface Last {
  readonly status: number;
  readonly body: ImportAnswer | FilesRefused | Problem;
}

const broken: Problem = {
  title: "没有收到结果",
  detail: "网络可能中断了。请在下面的“导入记录”里查看是否已经存入，再决定是否重试。",
};

async function whole(answer: Response): Promise<Last> {
  const body = (await answer
    .text()
    .then(readMarked)
    .catch(() => broken)) as Last["body"];
  return { status: answer.status, body };
}

async function lastLine(
  { body }: Response,
  onProgress: (progress: Progress) => void,
): Promise<Last> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  let last: Last | undefined;
  try {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (held + value).split("\n");
      held = lines.pop() ?? "";
      for (const line of lines) {
        const said = readMarked(line) as Line;
        if (said.progress) onProgress(said.progress);
        else last = { status: said.status, body: said.answer };
      }
    }
  } catch {
    throw new Refused(0, broken);
  }
  if (!last) throw new Refused(0, broken);
  return last;
}

/** A line of an answer that comes bit by bit. */
interface Line {
  readonly progress?: Progress;
  readonly status: number;
  readonly answer: ImportAnswer | FilesRefused;
}

/** The sheet of faulty rows, saved as a file. */
export async function saveErrors(sending: Sending): Promise<void> {
  const answer = await send(`/api/ledgers/${sending.kind}`, {
    method: "POST",
    body: formOf(sending, { answer: "errors" }),
  });
  if (!answer.ok) throw new Refused(answer.status, (await whole(answer)).body as Problem);
  saveFile(await answer.blob(), `${sending.files[0]?.name ?? "台账"}.有错的行.xlsx`);
}
