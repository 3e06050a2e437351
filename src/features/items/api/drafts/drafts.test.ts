import { beforeAll, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import type { Block } from "../../domain/draft/item-text.ts";
import type { DraftAnswer, DraftsAnswer } from "./draft-answer.ts";

const given = givenDatabase();
let items: GivenItems;

beforeAll(async () => {
  items = await givenItems(given);
});

const read = async (path: string) => (await items.call("author", "GET", path)).body as DraftAnswer;

describe("a draft is written", () => {
  test("what is written is there for whoever opens it, and listed among the drafts", async () => {
    const path = await items.draft(wholeContent("招生办法"));
    const { draft, markup } = await read(path);
    expect(draft).toMatchObject({ state: "writing", revision: 2, begunBy: "author" });
    expect(draft.content.title).toBe("招生办法");
    expect(markup).toContain("<p>各学校按学区招生。</p>");
    const listed = (await items.call("reviewer", "GET", "/api/item-drafts?q=招生"))
      .body as DraftsAnswer;
    expect(listed.drafts.map(({ title }) => title)).toEqual(["招生办法"]);
    expect(listed.counts).toEqual({ writing: 1 });
  });

  test("who writes over another's change is told who changed it, and nothing is lost", async () => {
    const path = await items.draft(wholeContent("校历"));
    const theirs = { revision: 2, content: wholeContent("校历（修改）") };
    expect((await items.call("other", "PUT", path, theirs)).status).toBe(200);
    const own = { revision: 2, content: wholeContent("校历（又改）") };
    const { status, body } = await items.call("author", "PUT", path, own);
    expect(status).toBe(409);
    expect((body as { readonly title: string }).title).toBe("other刚刚改过这条信息");
    const { draft, versions } = await read(path);
    expect(draft.content.title).toBe("校历（修改）");
    expect(versions.map(({ revision, savedBy }) => [revision, savedBy])).toEqual([[2, "author"]]);
    const before = await items.call("author", "GET", `${path}/versions/2`);
    expect((before.body as { readonly markup: string }).markup).toContain(">校历</h1>");
  });

  test("the same save whose answer was lost is taken again; other words of then, or another's, are not", async () => {
    const path = await items.draft(wholeContent("校历"));
    const save = (who: "author" | "other", title: string) =>
      items.call(who, "PUT", path, { revision: 2, content: wholeContent(title) });
    expect((await save("author", "校历（改）")).body).toEqual({ revision: 3 });
    expect(await save("author", "校历（改）")).toEqual({ status: 200, body: { revision: 3 } });
    expect((await save("author", "校历（又改）")).status).toBe(409);
    expect((await save("other", "校历（改）")).status).toBe(409);
    const on = { revision: 3, content: wholeContent("校历（三）") };
    expect((await items.call("author", "PUT", path, on)).status).toBe(200);
    expect((await save("author", "校历（改）")).status).toBe(409);
    expect((await read(path)).draft).toMatchObject({
      revision: 4,
      content: { title: "校历（三）" },
    });
  });

  test("signs that turn the direction of writing come into no title, and who typed them reads where they stand", async () => {
    const path = await items.draft(wholeContent("校历"));
    for (const sign of ["\u202e", "\u2066", "\u200f"]) {
      const content = wholeContent(`名单${sign}fdp.exe`);
      const { status, body } = await items.call("author", "PUT", path, { revision: 2, content });
      const marked = `名单〔U+${sign.charCodeAt(0).toString(16).toUpperCase()}〕fdp.exe`;
      expect([status, body]).toMatchObject([
        409,
        {
          title: "标题里有看不见的控制符",
          field: "title",
          detail: expect.stringContaining(marked),
        },
      ]);
    }
    expect((await read(path)).draft.content.title).toBe("校历");
  });

  test("markup that somebody types is words, and what the text has no part for is refused", async () => {
    const words = { type: "text", text: "<script>alert(1)</script>" } as const;
    const path = await items.draft({
      ...wholeContent("<b>标题</b>"),
      text: { type: "doc", content: [{ type: "paragraph", content: [words] }] },
    });
    const { markup } = await read(path);
    expect(markup).not.toMatch(/<script|<b>/);
    for (const block of [
      { type: "iframe", attrs: { src: "https://example.org" } },
      { type: "paragraph", content: [{ type: "text", text: "点", marks: [evil] }] },
    ]) {
      const text = { type: "doc", content: [block as unknown as Block] } as const;
      const body = { revision: 2, content: { ...wholeContent("甲"), text } };
      expect((await items.call("author", "PUT", path, body)).status).toBe(422);
    }
  });

  test("a discarded draft is gone; reviewers write none", async () => {
    const path = await items.draft(wholeContent("不要了"));
    expect((await items.call("reviewer", "DELETE", path)).status).toBe(403);
    expect((await items.call("author", "DELETE", path)).status).toBe(200);
    expect((await items.call("author", "GET", path)).status).toBe(404);
  });
});

const evil = { type: "link", attrs: { href: "javascript:alert(1)" } };
