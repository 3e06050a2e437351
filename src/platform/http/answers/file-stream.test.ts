import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { fileStream } from "./file-stream.ts";

/** A body of `texts`, which keeps account of what was made of it and how often it ended. */
function given(texts: readonly (string | Error)[], wait?: number) {
  const seen = { made: 0, ended: 0 };
  async function* make() {
    for (const one of texts) {
      seen.made += 1;
      if (one instanceof Error) throw one;
      yield one;
    }
  }
  const end = async () => {
    seen.ended += 1;
  };
  return { seen, stream: fileStream(make(), end, wait) };
}

test("a body is its texts, and ends once", async () => {
  const { seen, stream } = given(["年", "报"]);
  expect(await text(stream)).toBe("年报");
  expect(seen).toEqual({ made: 2, ended: 1 });
});

test("nothing is made before it is asked for", async () => {
  const { seen, stream } = given(["a", "b", "c"]);
  const reader = stream.getReader();
  await reader.read();
  expect(seen).toEqual({ made: 1, ended: 0 });
  await reader.cancel();
  expect(seen).toEqual({ made: 1, ended: 1 });
});

test("a body that cannot be made ends, and its reader is told", async () => {
  const { seen, stream } = given(["a", new Error("lost")]);
  await expect(text(stream)).rejects.toThrow("lost");
  expect(seen.ended).toBe(1);
});

test("a reader who asks for nothing more is left", async () => {
  const { seen, stream } = given(["a", "b"], 20);
  const reader = stream.getReader();
  await reader.read();
  await expect.poll(() => seen.ended).toBe(1);
  await expect(reader.read()).rejects.toThrow("asked for nothing");
});

test("a body that nobody begins to read is left", async () => {
  const { seen } = given(["a"], 20);
  await expect.poll(() => seen.ended).toBe(1);
});
