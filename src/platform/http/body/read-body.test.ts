import { describe, expect, test } from "vitest";
import { newBodyRoom } from "./body-room.ts";
import { readBody } from "./read-body.ts";

const limit = 1000;

/** A body of `chunks`, each of so many bytes, one every `wait` milliseconds; the last never ends where `open` is set. */
function bodyOf(chunks: readonly number[], { wait = 0, open = false, announced = "" } = {}) {
  const left = [...chunks];
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const next = left.shift();
      if (next !== undefined) controller.enqueue(new Uint8Array(next).fill(7));
      else if (open) await new Promise(() => {});
      else controller.close();
    },
  });
  const headers = announced ? { "content-length": announced } : {};
  return new Request("http://a/", { method: "POST", body, duplex: "half", headers } as RequestInit);
}

const kindOf = (read: Awaited<ReturnType<typeof readBody>>) =>
  read.ok ? read.value.bytes.length : read.error.kind;

test.each([
  { rule: "what keeps within the limit", chunks: [400, 600], is: 1000 },
  { rule: "one byte more", chunks: [400, 601], is: "too-large" },
  { rule: "nothing", chunks: [], is: 0 },
])("$rule: $is", async ({ chunks, is }) => {
  expect(kindOf(await readBody(bodyOf(chunks), { limit, room: newBodyRoom(5000) }))).toBe(is);
});

test("what announces itself as too large is refused unread", async () => {
  const request = bodyOf([10], { announced: "1001", open: true });
  expect(kindOf(await readBody(request, { limit, room: newBodyRoom(5000) }))).toBe("too-large");
  expect(request.bodyUsed).toBe(false);
});

describe("the room that all share", () => {
  test("is taken as bytes come and given back", async () => {
    const room = newBodyRoom(1500);
    const first = await readBody(bodyOf([1000]), { limit, room });
    expect(kindOf(await readBody(bodyOf([600]), { limit, room }))).toBe("no-room");
    if (first.ok) first.value.give();
    expect(kindOf(await readBody(bodyOf([1000]), { limit, room }))).toBe(1000);
  });

  test("is given back by who is refused", async () => {
    const room = newBodyRoom(1500);
    for (let time = 0; time < 3; time += 1) {
      expect(kindOf(await readBody(bodyOf([900, 900]), { limit, room }))).toBe("too-large");
    }
    expect(room.take(1500)).toBe(true);
  });

  test("is not taken by a body that has not come", async () => {
    const room = newBodyRoom(1500);
    const pace = { whole: 10_000, grace: 10_000, least: 0 };
    void readBody(bodyOf([1], { open: true, announced: "1000" }), { limit, room, pace });
    expect(kindOf(await readBody(bodyOf([1000]), { limit, room }))).toBe(1000);
  });
});

test.each([
  { rule: "slow after its time of grace", pace: { whole: 5000, grace: 60, least: 10_000 } },
  { rule: "longer than a body may take", pace: { whole: 60, grace: 5000, least: 0 } },
])("a body that is $rule is given up", async ({ pace }) => {
  const room = newBodyRoom(5000);
  const request = bodyOf(Array(100).fill(1), { wait: 10, open: true });
  expect(kindOf(await readBody(request, { limit, room, pace }))).toBe("too-slow");
  expect(room.take(5000)).toBe(true);
});
