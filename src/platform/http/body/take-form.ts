import type { Context, MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { err, ok, type Result } from "#kernel/result.ts";
import type { AppEnv } from "../app-env.ts";
import { type Form, type FormPart, type FormRefused, formRefusedStatus, newForm } from "./form.ts";
import { parseMultipart } from "./parse-multipart.ts";
import { parseUrlEncoded } from "./parse-url-encoded.ts";
import { isPlainText } from "./plain-text.ts";
import { type BodyAsked, readBody } from "./read-body.ts";

export interface TakenForm extends BodyAsked {
  /** How the page's form is sent; any other body is refused unread. */
  readonly type: "multipart" | "url-encoded";
  /** The page that says what was wrong; the site's own pages of errors unless told. */
  readonly refuse?: (c: Context<AppEnv>, refused: FormRefused) => Response | Promise<Response>;
}

/**
 * Takes in the form that a page sends, whole, before the handler (`c.get("form")`). Its bytes are counted before they are
 * parsed, and their room is given back when the handler has answered.
 */
export function takeForm({
  type,
  refuse = refuseForm,
  ...asked
}: TakenForm): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const parse = parserOf(type, c.req.header("content-type") ?? "");
    if (!parse) return refuse(c, { kind: "other-type" });
    const body = await readBody(c.req.raw, asked);
    if (!body.ok) return refuse(c, body.error);
    try {
      const form = formOf(parse(body.value.bytes));
      if (!form.ok) return await refuse(c, form.error);
      c.set("form", form.value);
      await next();
    } finally {
      body.value.give();
    }
  };
}

function refuseForm(_c: Context<AppEnv>, { kind }: FormRefused): never {
  throw new HTTPException(formRefusedStatus[kind]);
}

type Parse = (bytes: Uint8Array<ArrayBuffer>) => Result<readonly FormPart[], "broken">;

function parserOf(type: TakenForm["type"], header: string): Parse | undefined {
  const [mediaType = "", ...parameters] = header.split(";").map((part) => part.trim());
  if (type === "url-encoded") {
    return mediaType.toLowerCase() === "application/x-www-form-urlencoded"
      ? parseUrlEncoded
      : undefined;
  }
  if (mediaType.toLowerCase() !== "multipart/form-data") return;
  const [boundary] = parameters.flatMap(
    (one) => /^boundary="?([^"\s]{1,70})"?$/i.exec(one)?.[1] ?? [],
  );
  return boundary === undefined ? undefined : (bytes) => parseMultipart(bytes, boundary);
}

function formOf(parsed: ReturnType<Parse>): Result<Form, FormRefused> {
  if (!parsed.ok) return err({ kind: "broken" });
  const bad = parsed.value.find(
    ({ fileName, bytes }) => fileName === undefined && !isPlainText(bytes),
  );
  return bad ? err({ kind: "no-text", field: bad.name }) : ok(newForm(parsed.value));
}
