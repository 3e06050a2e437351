import { readMarked, writeUnmarked } from "./marks/marked-json.ts";
import { type Problem, Refused, whenOffline } from "./refused.ts";

interface Asked {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON. */
  readonly body?: unknown;
  /** For all agencies of one's own, whichever the office works for now. */
  readonly isForAll?: boolean;
  /** Sent as it is, in place of a body. */
  readonly file?: Blob;
}

let agency: number | null = null;

/** From here on every request is for one agency alone, or (`null`) for all that are one's own. */
export function askForAgency(id: number | null): void {
  agency = id;
}

/** The path under which site and office stand: empty, or `/zwgk`. */
export function base(): string {
  return document.documentElement.dataset.base ?? "";
}

/** Asks our own server; throws `Refused` with what it says against it, or that it cannot be reached. */
export async function ask<Answer>(
  path: string,
  { method = "GET", body, file, isForAll = false }: Asked = {},
): Promise<Answer> {
  const answer = await sent(path, {
    method,
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(file && { "content-type": "application/octet-stream" }),
      ...(agency !== null && !isForAll && { "x-agency": `${agency}` }),
    },
    ...(body !== undefined && { body: writeUnmarked(body) }),
    ...(file && { body: file }),
  });
  if (!answer.ok) throw new Refused(answer.status, await problemOf(answer));
  // The server is this program's other half: what it answers has the type that its route has.
  return (answer.status === 204 ? undefined : readMarked(await answer.text())) as Answer;
}

/** Sends what is no JSON, for the agency of all requests; the answer as it comes. */
export function send(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  if (agency !== null) headers.set("x-agency", `${agency}`);
  return sent(path, { ...init, headers });
}

/** Sends JSON and takes the file that is made of it. */
export async function askFile(path: string, body: unknown): Promise<Blob> {
  const headers = { "content-type": "application/json" };
  const answer = await send(path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Refused(answer.status, await problemOf(answer));
  return answer.blob();
}

async function sent(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`${base()}${path}`, init);
  } catch {
    throw new Refused(0, whenOffline);
  }
}

async function problemOf(answer: Response): Promise<Problem> {
  const isProblem = answer.headers.get("content-type")?.startsWith("application/problem+json");
  if (isProblem) return readMarked(await answer.text()) as Problem;
  return { title: "系统出了故障", detail: `请过几分钟再试（${answer.status}）。` };
}
