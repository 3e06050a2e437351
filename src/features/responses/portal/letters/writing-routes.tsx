import type { Context } from "hono";
import type { AppEnv } from "#platform/http/app-env.ts";
import { takeForm } from "#platform/http/body/take-form.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { personalNumbers } from "#text/privacy/personal-numbers.ts";
import type { FieldError } from "#ui/form/field-error.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import { readLetter, type TypedLetter } from "../../domain/letters/read-letter.ts";
import { letterFindingWords } from "../../words/letter-words.ts";
import type { LetterPageServices } from "../services.ts";
import { writePath } from "./paths.ts";
import { SentPage } from "./SentPage.tsx";
import { type FormToken, formToken, nothingTyped, typedLetter } from "./typed-letter.ts";
import { WritePage } from "./WritePage.tsx";

/** Bytes: the longest letter, as forms encode Chinese. */
const limit = 64 * 1024;

const purpose = ["responses.letter"];

const closed = {
  title: "我要写信",
  paragraphs: ["本网站没有开通写信。请打电话，或者向机关邮寄、当面反映。"],
};

type PageContext = Context<AppEnv>;
type Door = NonNullable<LetterPageServices["door"]>;

/** `/letters/write/`: the letter box. Nothing of it is kept, and no cookie is set. */
export function writingRoutes({ room, seal, door }: LetterPageServices) {
  const form = takeForm({ type: "url-encoded", limit, room });
  return newRouter()
    .get(
      writePath,
      page({ query: ["to"], online: true, lead: { name: "我要写信", from: "map", place: 2.7 } }),
      async (c) => {
        c.header("Cache-Control", "no-store");
        const to = asked(c.req.query("to"));
        const agencies = (await door?.agencies(to)) ?? [];
        if (agencies.length === 0) {
          return c.html(renderPage(c.get("site"), <MessagePage {...closed} />));
        }
        const typed = nothingTyped(to === undefined ? `${agencies[0]?.id}` : `${to}`);
        const { carried } = formToken(seal, purpose);
        const markup = <WritePage {...{ agencies, typed }} form={carried} errors={[]} />;
        return c.html(renderPage(c.get("site"), markup));
      },
    )
    .post(writePath, page({ limit: { perMinute: 6 } }), form, async (c) => {
      c.header("Cache-Control", "no-store");
      if (!door) return c.notFound();
      return take(c, door, formToken(seal, purpose, c.get("form")));
    });
}

function asked(to: string | undefined): number | undefined {
  return to !== undefined && /^[1-9]\d{0,8}$/.test(to) ? Number(to) : undefined;
}

async function take(c: PageContext, door: Door, { token, isOurs, carried }: FormToken) {
  const form = c.get("form");
  const typed = typedLetter(form);
  const agencies = await door.agencies(asked(typed.to));
  const read = readLetter(
    typed,
    agencies.map(({ id }) => id),
  );
  const again = (errors: readonly FieldError[], isWarned = false) =>
    c.html(
      renderPage(
        c.get("site"),
        <WritePage {...{ agencies, typed, errors, isWarned }} form={carried} />,
      ),
      422,
    );
  if (!read.ok) {
    return again(read.error.map((one) => ({ field: one.field, message: letterFindingWords(one) })));
  }
  if (!isOurs) return again([{ field: "to", message: "这一页打开太久了，请核对后再提交一次" }]);
  const told = form.text("step") === "anyway" ? [] : personalErrors(typed);
  if (told.length > 0) return again(told, true);
  const taken = await door.submit({ token, letter: read.value });
  return c.html(renderPage(c.get("site"), <SentPage taken={taken} />));
}

/** What a writer may not have meant to write: whoever handles the letter reads it. Nobody is refused for it. */
function personalErrors(typed: TypedLetter): readonly FieldError[] {
  return (["title", "text"] as const).flatMap((field) => {
    const numbers = personalNumbers(typed[field]).map(({ masked }) => masked);
    if (numbers.length === 0) return [];
    const message = `${field === "title" ? "标题" : "内容"}里有像个人信息的号码：${numbers.join("、")}。办信不需要的请删去；需要的可以仍要提交`;
    return [{ field, message }];
  });
}
