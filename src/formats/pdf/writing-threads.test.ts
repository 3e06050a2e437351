import { expect, test } from "vitest";
import { typesetDocument } from "./typeset-document.ts";
import { WritingThreads } from "./writing-threads.ts";

const dataOf = (title: string) => JSON.stringify(typesetDocument({ title, blocks: [] }));

test("files asked for at once are the same as one after another, each for the one who asked", async () => {
  const titles = ["青岚县林业局", "青岚县水利局", "青岚县财政局", "青岚县教育局", "青岚县医保局"];
  const [alone, threads] = [new WritingThreads(), new WritingThreads()];

  const together = await Promise.all(titles.map((title) => threads.write(dataOf(title))));

  for (const [at, title] of titles.entries()) {
    expect(together[at]).toEqual(await alone.write(dataOf(title)));
  }
});

test("a failure is told to the one who asked, and the next file is written", async () => {
  const threads = new WritingThreads();
  const wrong = [1, 2, 3].map(() => threads.write("{}"));

  for (const { status } of await Promise.allSettled(wrong)) expect(status).toBe("rejected");

  expect((await threads.write(dataOf("青岚县林业局"))).length).toBeGreaterThan(1_000);
});
