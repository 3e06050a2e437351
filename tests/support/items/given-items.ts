import { reviewLevelsOfAgency } from "#features/accounts/index.ts";
import type { DraftAnswer } from "#features/items/api/drafts/draft-answer.ts";
import type { DraftFileAnswer } from "#features/items/api/files/draft-file-answer.ts";
import { emptyContent, type ItemContent } from "#features/items/domain/draft/item-content.ts";
import type { Block } from "#features/items/domain/draft/item-text.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import type { GivenDatabase } from "../database.ts";
import { asFile, asJson, givenOffice } from "../given-office.ts";
import { givenPerson, givenSession } from "../given-person.ts";
import { givenAgency } from "../given-stored-report.ts";

interface UploadAsked {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly as?: "attachment" | "picture";
}

const roles = {
  author: "information-officer",
  other: "information-officer",
  reviewer: "reviewer",
  secrecy: "secrecy-reviewer",
  head: "disclosure-head",
  leader: "leader",
} as const;

export type ItemPerson = keyof typeof roles;

/** A paragraph of some words. */
export function paragraph(text: string): Block {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

/** A content in which nothing is missing. */
export function wholeContent(title: string, text = "各学校按学区招生。"): ItemContent {
  return {
    ...emptyContent,
    title,
    category: "通知公告",
    formedOn: "2026-11-20",
    summary: "公布今年的招生办法。",
    text: { type: "doc", content: [paragraph(text)] },
  };
}

let agencies = 0;

/** A name of its own for each of very many: tests that share what they loaded share this count too. */
function placeOf(number: number): string {
  const signs = "岚溪河湖山江海川";
  const rest = Math.floor(number / signs.length);
  return `${signs[number % signs.length]}${rest > 0 ? placeOf(rest) : ""}`;
}

/** An agency whose people write, review and publish items; one level of review and the secrecy review. */
export async function givenItems(given: GivenDatabase, office: Partial<OfficeServices> = {}) {
  const { db } = given;
  agencies += 1;
  const agencyId = await givenAgency(db, {
    name: `青${placeOf(agencies)}县教育局`,
  });
  await setSetting(db, reviewLevelsOfAgency, {
    for: { of: "agency", id: agencyId },
    fromYear: 0,
    value: 1,
    by: { actor: { kind: "command-line", name: "命令行" } },
  });
  const sessions = new Map<ItemPerson, { readonly cookie: string }>();
  for (const [name, role] of Object.entries(roles)) {
    const id = await givenPerson(db, { account: `${name}-${agencyId}`, name, role, agencyId });
    sessions.set(name as ItemPerson, await givenSession(db, id));
  }
  const app = givenOffice(db, office);
  const call = async (who: ItemPerson, method: string, path: string, body?: unknown) => {
    const headers = sessions.get(who) ?? {};
    const asked = method === "GET" ? { headers } : asJson(method, body ?? {}, headers);
    const answer = await app.request(path, asked);
    return { status: answer.status, body: (await answer.json()) as never };
  };
  /** A draft in which nothing is missing; gives its path. */
  const draft = async (content: ItemContent, who: ItemPerson = "author") => {
    const begun = await call(who, "POST", "/api/item-drafts", { agencyId });
    const path = `/api/item-drafts/${(begun.body as { readonly id: number }).id}`;
    await call(who, "PUT", path, { revision: 1, content });
    return path;
  };
  /** Gives a draft a file, which its content may name from then on. */
  const upload = async (
    path: string,
    { name, bytes, as = "attachment" }: UploadAsked,
    who: ItemPerson = "author",
  ) => {
    const at = `${path}/files?as=${as}&name=${encodeURIComponent(name)}`;
    const answer = await app.request(at, asFile("POST", bytes, sessions.get(who) ?? {}));
    return { status: answer.status, body: (await answer.json()) as DraftFileAnswer };
  };
  /** Sends a draft round as it is now. */
  const submit = async (path: string, who: ItemPerson = "author") => {
    const { draft: now } = (await call(who, "GET", path)).body as DraftAnswer;
    return call(who, "POST", `${path}/submit`, { revision: now.revision });
  };
  /** Signs, or returns, what is shown to somebody. */
  const sign = async (path: string, who: ItemPerson, act: "sign" | "return" = "sign") => {
    const { contentHash } = (await call(who, "GET", path)).body as DraftAnswer;
    return call(who, "POST", `${path}/${act}`, {
      contentHash: contentHash ?? "0".repeat(64),
      opinion: "看过",
    });
  };
  /** A draft that everybody signed. */
  const signed = async (content: ItemContent) => {
    const path = await draft(content);
    await submit(path);
    await sign(path, "secrecy");
    await sign(path, "reviewer");
    return path;
  };
  return { app, agencyId, sessions, call, draft, upload, submit, sign, signed };
}

export type GivenItems = Awaited<ReturnType<typeof givenItems>>;
