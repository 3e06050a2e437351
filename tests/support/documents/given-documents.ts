import type { FileAnswer } from "#features/normative-documents/api/life/file-answer.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import type { GivenDatabase } from "../database.ts";
import { asJson } from "../given-office.ts";
import { givenPerson, givenSession } from "../given-person.ts";
import { givenItems, type ItemPerson, wholeContent } from "../items/given-items.ts";

export type DocumentPerson = ItemPerson | "lawyer";

export const today = dayInChina(new Date().toISOString()) as LocalDate;

/** A day so many before today. */
export const ago = (days: number): LocalDate => addDays(today, -days);

let people = 0;

/** An agency whose people make documents, and what they do with one. */
export async function givenDocuments(given: GivenDatabase, office: Partial<OfficeServices> = {}) {
  const items = await givenItems(given, office);
  people += 1;
  const account = `lawyer-${people}-${items.agencyId}`;
  const lawyer = await givenPerson(given.db, {
    ...{ account, name: "法制审核", role: "legal-reviewer", agencyId: items.agencyId },
  });
  const session = await givenSession(given.db, lawyer);
  const call = async (who: DocumentPerson, method: string, path: string, body?: unknown) => {
    const headers = who === "lawyer" ? session : (items.sessions.get(who) ?? {});
    const asked = method === "GET" ? { headers } : asJson(method, body ?? {}, headers);
    const answer = await items.app.request(path, asked);
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : null) as never };
  };
  const content = { type: "normative", isBusiness: true, section: "政策法规科" };
  /** A file that was begun; gives its path. */
  const begun = async (title: string, more: object = {}) => {
    const file = { ...content, title, ...more };
    const { body } = await call("author", "POST", "/api/document-files", {
      agencyId: items.agencyId,
      file,
    });
    return `/api/document-files/${(body as { readonly id: number }).id}`;
  };
  const read = async (path: string) => (await call("author", "GET", path)).body as FileAnswer;
  const step = (path: string, name: string, more: object = {}) =>
    call("author", "POST", `${path}/steps`, { step: name, by: "政策法规科", on: ago(5), ...more });
  const acts = {
    consultation: (path: string) => step(path, "consultation", { fromOn: ago(60), on: ago(30) }),
    competition: (path: string) => step(path, "competition", { on: ago(28), result: "passed" }),
    sent: (path: string) => step(path, "legality-sent", { on: ago(27) }),
    legality: (path: string, result = "lawful") =>
      call("lawyer", "POST", `${path}/review`, { by: "司法局", on: ago(15), result }),
    decision: (path: string) => step(path, "decision", { on: ago(10), result: "passed" }),
    registration: (path: string, number: string, more: object = {}) =>
      call("head", "POST", `${path}/registration`, {
        ...{ number, by: "办公室", on: ago(6), effectiveOn: today, ...more },
      }),
  };
  /** Every step until it has its number. */
  const registered = async (title: string, number: string, more: object = {}) => {
    const path = await begun(title);
    await acts.consultation(path);
    await acts.competition(path);
    await acts.sent(path);
    await acts.legality(path);
    await acts.decision(path);
    const done = await acts.registration(path, number, more);
    if (done.status !== 204) throw new Error(JSON.stringify(done.body));
    return path;
  };
  /** Its item, written, signed and published; gives the item's id. */
  const published = async (path: string, text = "第一条　为规范管理，制定本办法。") => {
    const { body } = await call("author", "POST", `${path}/publication`);
    const at = `/api/item-drafts/${(body as { readonly draftId: number }).draftId}`;
    return publishDraft(at, text);
  };
  /** Writes, signs and publishes a draft that is begun. */
  const publishDraft = async (at: string, text: string) => {
    const { draft } = (await call("author", "GET", at)).body as {
      draft: { revision: number; content: object & { title: string } };
    };
    const whole = wholeContent(draft.content.title, text);
    const written = { ...draft.content, summary: "概述。", text: whole.text };
    await call("author", "PUT", at, { revision: draft.revision, content: written });
    await items.submit(at);
    await items.sign(at, "secrecy");
    await items.sign(at, "reviewer");
    const { status, body } = await call("author", "POST", `${at}/publish`);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return (body as { readonly itemId: number }).itemId;
  };
  return { ...items, call, begun, read, step, acts, registered, published, publishDraft };
}

export type GivenDocuments = Awaited<ReturnType<typeof givenDocuments>>;
