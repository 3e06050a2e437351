import type { Context } from "hono";
import type { AppEnv } from "#platform/http/app-env.ts";
import type { Form } from "#platform/http/body/form.ts";
import { takeForm } from "#platform/http/body/take-form.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import type { FieldError } from "#ui/form/field-error.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import type { LetterKey } from "../../intake/letter-door.ts";
import { ratings } from "../../words/response-words.ts";
import type { LetterPageServices } from "../services.ts";
import { FollowedPage } from "./FollowedPage.tsx";
import { FollowLetterPage } from "./FollowLetterPage.tsx";
import { followLetterPath, ratePath } from "./paths.ts";

/** Bytes: a number, a code, some words. */
const limit = 16 * 1024;

/** Shared by all that a code is tried at. */
const tries = { perMinute: 20 };

const longestSaid = 300;

const closed = {
  title: "查询来信",
  paragraphs: ["本网站没有开通写信。电话、人民网等渠道来的信，请向原来的渠道查询。"],
};

type PageContext = Context<AppEnv>;
type Door = NonNullable<LetterPageServices["door"]>;

/** 查询来信: number and code in, the letter out, and its writer's rating. No address ever holds the code. */
export function followLetterRoutes({ room, door }: LetterPageServices) {
  const form = takeForm({ type: "url-encoded", limit, room });
  return newRouter()
    .get(
      followLetterPath,
      page({ online: true, lead: { name: "查询来信", from: "map", place: 2.8 } }),
      async (c) => {
        c.header("Cache-Control", "no-store");
        if (door) return asks(c, door, { number: "", errors: [] });
        return c.html(renderPage(c.get("site"), <MessagePage {...closed} />));
      },
    )
    .post(followLetterPath, page({ limit: tries }), form, async (c) => {
      c.header("Cache-Control", "no-store");
      return door ? answer(c, door) : c.notFound();
    })
    .post(ratePath, page({ limit: tries }), form, async (c) => {
      c.header("Cache-Control", "no-store");
      return door ? rate(c, door) : c.notFound();
    });
}

function keyOf(form: Form): LetterKey {
  return { number: form.text("number")?.trim() ?? "", code: form.text("code")?.trim() ?? "" };
}

function lackingIn({ number, code }: LetterKey): readonly FieldError[] {
  return [
    ...(number === "" ? [{ field: "number", message: "请填写编号" }] : []),
    ...(code === "" ? [{ field: "code", message: "请填写查询码" }] : []),
  ];
}

async function answer(c: PageContext, door: Door): Promise<Response> {
  const opened = keyOf(c.get("form"));
  const lacking = lackingIn(opened);
  if (lacking.length > 0) return asks(c, door, { number: opened.number, errors: lacking }, 422);
  const found = await door.open(opened);
  if (!found.ok) return notOpened(c, door, opened.number);
  const markup = <FollowedPage followed={found.value} opened={opened} errors={[]} />;
  return c.html(renderPage(c.get("site"), markup));
}

async function rate(c: PageContext, door: Door): Promise<Response> {
  const form = c.get("form");
  const opened = keyOf(form);
  const rating = ratings.find((one) => one === form.text("rating"));
  const says = [...(form.text("says") ?? "").trim()].slice(0, longestSaid).join("");
  const done = rating ? await door.rate(opened, { rating, says }) : undefined;
  if (done?.ok) {
    const shown = { followed: done.value, opened, errors: [], told: "评价已经登记。" };
    return c.html(renderPage(c.get("site"), <FollowedPage {...shown} />));
  }
  const found = done?.error.kind === "nothing" ? done : await door.open(opened);
  if (!found.ok) return notOpened(c, door, opened.number);
  const told = done && "评价没有登记：这封信还没有答复，或者已经评价过了。";
  const errors = done ? [] : [{ field: "rating", message: "请选择满意、基本满意或者不满意" }];
  const markup = <FollowedPage {...{ followed: found.value, opened, errors, told }} />;
  return c.html(renderPage(c.get("site"), markup), done ? 409 : 422);
}

type Asking = Pick<Parameters<typeof FollowLetterPage>[0], "number" | "errors">;

async function asks(
  c: PageContext,
  door: Door,
  asking: Asking,
  status: 200 | 404 | 422 = 200,
): Promise<Response> {
  const markup = <FollowLetterPage {...asking} shown={await door.shown()} />;
  return c.html(renderPage(c.get("site"), markup), status);
}

/** One answer for a wrong number and a wrong code. */
function notOpened(c: PageContext, door: Door, number: string): Promise<Response> {
  const message = "编号和查询码不相符。请检查有没有抄错";
  return asks(c, door, { number, errors: [{ field: "code", message }] }, 404);
}
