import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { testFiles } from "#tests/support/given-office.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import { exifWithPlace, jpegPicture, pngPicture } from "#tests/support/items/pictures.ts";
import type { DraftAnswer, FindingsAnswer } from "../api/drafts/draft-answer.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";

const given = givenDatabase();
const files = testFiles();
let items: GivenItems;
let site: ReturnType<typeof givenApp>;

beforeAll(async () => {
  site = givenApp(given.db, { files });
  items = await givenItems(given, { files });
});

function withPicture(number: number, says: string): ItemContent {
  const content = wholeContent(`图片${number}${says}`);
  const picture = { type: "picture", attrs: { number, says } } as const;
  return { ...content, text: { ...content.text, content: [...content.text.content, picture] } };
}

test("a photograph comes in without its place, needs words, and is shown where it stands", async () => {
  const path = await items.draft(wholeContent("图片"));
  const photograph = jpegPicture(40, 30, exifWithPlace(6));
  const { status, body } = await items.upload(path, {
    name: "现场.jpg",
    bytes: photograph,
    as: "picture",
  });
  expect([status, body]).toMatchObject([201, { number: 1, width: 30, height: 40, findings: [] }]);
  const write = async (content: ItemContent, revision: number) =>
    (await items.call("author", "PUT", path, { revision, content })).status;
  expect(await write(withPicture(1, ""), 2)).toBe(200);
  const found = (await items.call("author", "GET", `${path}/findings`)).body as FindingsAnswer;
  expect(found.findings.map(({ quote }) => quote)).toEqual(["pictures"]);
  expect(await write(withPicture(1, "改造后的学校大门"), 3)).toBe(200);
  const { markup } = (await items.call("author", "GET", path)).body as DraftAnswer;
  const image = `<img src="files/1" alt="改造后的学校大门" width="30" height="40">`;
  expect(markup).toContain(image);
  await items.submit(path);
  await items.sign(path, "secrecy");
  await items.sign(path, "reviewer");
  const published = await items.call("author", "POST", `${path}/publish`);
  const { itemId } = published.body as { readonly itemId: number };
  expect(await (await site.request(`/items/${itemId}/`)).text()).toContain(image);
  const answer = await site.request(`/items/${itemId}/files/1`);
  expect(answer.headers.get("content-type")).toBe("image/jpeg");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.length).toBeLessThan(photograph.length);
  expect(bytes.includes(Buffer.from([0x88, 0x25]))).toBe(false); // the tag of a place
});

test("what is no picture, or another's, does not come into a text", async () => {
  const path = await items.draft(wholeContent("没有图片"));
  const refused = await items.upload(path, {
    name: "图.png",
    bytes: Buffer.from("GIF89a\u0001\0\u0001\0\0\0\0;"),
    as: "picture",
  });
  expect(refused.status).toBe(422);
  const { body: file } = await items.upload(path, { name: "a.png", bytes: pngPicture(3, 3) });
  for (const number of [file.number, file.number + 1]) {
    const body = { revision: 2, content: withPicture(number, "图") };
    expect((await items.call("author", "PUT", path, body)).status).toBe(409);
  }
});
