import type { Context } from "hono";
import { z } from "zod";
import { lackingCharacters } from "#formats/pdf/printable-text.ts";
import { fileAnswer } from "#platform/files/store/file-answer.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import type { Form } from "#platform/http/body/form.ts";
import { takeForm } from "#platform/http/body/take-form.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { writers } from "#report-files/write-formats.ts";
import type { FieldError } from "#ui/form/field-error.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import { plainCode } from "../../domain/intake/query-code.ts";
import type { CitizenDoor, FollowKey } from "../../intake/citizen-door.ts";
import { collectPath, followPath, receiptPath } from "../paths.ts";
import type { CitizenServices } from "../services.ts";
import { actOf } from "./act-of.ts";
import { CasePage } from "./CasePage.tsx";
import { FollowPage } from "./FollowPage.tsx";
import { receiptDocument } from "./receipt-document.ts";
import { WordReceiptPage } from "./WordReceiptPage.tsx";

/** Bytes: the longest answer to a correction notice, as forms encode Chinese. */
const limit = 64 * 1024;

/** Shared by all that a code is tried at. */
const tries = { perMinute: 20 };

/** Where nothing is taken in, there is nothing to follow. */
const closed = {
  title: "查询进度",
  paragraphs: ["本网站没有开通在线申请。当面、邮寄等提出的申请，请向受理机关询问进度。"],
};

type PageContext = Context<AppEnv>;

/** 查询进度: number and code in, the request out, and what its applicant may do. No address ever holds the code. */
export function followRoutes({ room, door }: CitizenServices) {
  const form = takeForm({ type: "url-encoded", limit, room });
  return newRouter()
    .get(followPath, page({ online: true, inSitemap: true }), async (c) => {
      c.header("Cache-Control", "no-store");
      if (door) return asks(c, door, { number: "", errors: [] });
      return c.html(renderPage(c.get("site"), <MessagePage {...closed} />));
    })
    .post(followPath, page({ limit: tries }), form, async (c) => {
      c.header("Cache-Control", "no-store");
      return door ? answer(c, door) : c.notFound();
    })
    .post(receiptPath, page({ limit: tries }), form, async (c) => {
      c.header("Cache-Control", "no-store");
      return door ? receipt(c, door) : c.notFound();
    })
    .post(collectPath, page({ limit: tries }), form, async (c) => {
      c.header("Cache-Control", "no-store");
      return door ? collect(c, door) : c.notFound();
    });
}

function keyOf(form: Form): FollowKey {
  return { number: form.text("number")?.trim() ?? "", code: form.text("code")?.trim() ?? "" };
}

async function answer(c: PageContext, door: CitizenDoor): Promise<Response> {
  const form = c.get("form");
  const key = keyOf(form);
  const { number } = key;
  const lacking = lackingIn(key);
  if (lacking.length > 0) return asks(c, door, { number, errors: lacking }, 422);
  const act = actOf(form);
  const opened = act.kind === "wrong" ? await door.open(key) : await act.on(door, key);
  const errors = act.kind === "wrong" ? act.errors : [];
  if (opened.ok) {
    const told = act.kind === "wrong" ? undefined : act.done;
    return shows(c, { followed: opened.value, opened: key, told, errors });
  }
  if (opened.error.kind === "nothing") return notOpened(c, door, number);
  const again = await door.open(key);
  if (!again.ok) return notOpened(c, door, number);
  const told = "刚才的操作没有登记：办理的情况已经变化，或者已经登记过了。";
  return shows(c, { followed: again.value, opened: key, told, errors: [] }, 409);
}

function lackingIn({ number, code }: FollowKey): readonly FieldError[] {
  return [
    ...(number === "" ? [{ field: "number", message: "请填写编号" }] : []),
    ...(code === "" ? [{ field: "code", message: "请填写查询码" }] : []),
  ];
}

type Shown = Parameters<typeof CasePage>[0];

function shows(c: PageContext, shown: Shown, status: 200 | 409 = 200) {
  const is = shown.errors.length > 0 ? 422 : status;
  return c.html(renderPage(c.get("site"), <CasePage {...shown} />), is);
}

type Asking = Pick<Parameters<typeof FollowPage>[0], "number" | "errors">;

async function asks(
  c: PageContext,
  door: CitizenDoor,
  asking: Asking,
  status: 200 | 404 | 422 = 200,
): Promise<Response> {
  const markup = <FollowPage {...asking} shown={await door.shown()} />;
  return c.html(renderPage(c.get("site"), markup), status);
}

/** One answer for a wrong number and a wrong code. */
function notOpened(c: PageContext, door: CitizenDoor, number: string) {
  const message = "编号和查询码不相符。请检查有没有抄错";
  return asks(c, door, { number, errors: [{ field: "code", message }] }, 404);
}

const FileId = z.coerce.number().int().positive().catch(0);

async function collect(c: PageContext, door: CitizenDoor): Promise<Response> {
  const form = c.get("form");
  const key = keyOf(form);
  const found = await door.collect(key, FileId.parse(form.text("file")));
  if (!found.ok) return notOpened(c, door, key.number);
  return fileAnswer(c, found.value.store, found.value.file);
}

const Format = z.enum(["pdf", "docx"]);

async function receipt(c: PageContext, door: CitizenDoor): Promise<Response> {
  const form = c.get("form");
  const key = keyOf(form);
  const opened = await door.open(key);
  if (!opened.ok) return notOpened(c, door, key.number);
  const as = Format.catch("pdf").parse(form.text("as"));
  const { write, mediaType } = writers[as];
  const code = plainCode(key.code)?.match(/.{4}/g)?.join("-") ?? "";
  const document = receiptDocument(opened.value, { ...key, code });
  const lacking = as === "pdf" ? lackingCharacters(document) : [];
  if (lacking.length > 0) {
    const markup = <WordReceiptPage {...key} lacking={lacking} />;
    return c.html(renderPage(c.get("site"), markup), 422);
  }
  const bytes = await write(document);
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": mediaType,
    "Content-Disposition": attachment(`申请回执${opened.value.number}.${as}`, `receipt.${as}`),
  });
}
