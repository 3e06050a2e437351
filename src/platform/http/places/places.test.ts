import { expect, test } from "vitest";
import { newPlaces } from "./places.ts";

/** Takes places for clients by name; `in` are those who have one. */
function givenPlaces(asked: Parameters<typeof newPlaces>[0]) {
  const places = newPlaces({ patience: 50, ...asked });
  const inside: { readonly client: string; readonly leave: () => void }[] = [];
  const answers: string[] = [];
  const come = async (client: string) => {
    const leave = await places.take(client);
    if (leave) inside.push({ client, leave });
    answers.push(`${client} ${leave ? "in" : "refused"}`);
  };
  return {
    come,
    answers,
    go: (client: string) => {
      const at = inside.findIndex((one) => one.client === client);
      inside.splice(at, 1)[0]?.leave();
    },
  };
}

test("a client who has its own places waits in vain, while another is let in", async () => {
  const { come, answers } = givenPlaces({ all: 3, each: 2 });
  await come("a");
  await come("a");
  const third = come("a");
  await come("b");
  await third;
  expect(answers).toEqual(["a in", "a in", "b in", "a refused"]);
});

test("who waits gets the place that comes free, the first who may", async () => {
  const { come, go, answers } = givenPlaces({ all: 2, each: 1, patience: 5000 });
  await Promise.all([come("a"), come("b")]);
  const waiting = [come("a"), come("c")];
  go("b");
  await waiting[1];
  expect(answers).toEqual(["a in", "b in", "c in"]);
  go("a");
  await Promise.all(waiting);
  expect(answers.at(-1)).toBe("a in");
});

test("who waits too long is refused, and so is who finds the line full", async () => {
  const { come, answers } = givenPlaces({ all: 1, each: 1, line: 1 });
  await come("a");
  await Promise.all([come("a"), come("a")]);
  expect(answers).toEqual(["a in", "a refused", "a refused"]);
});

test("so many clients may wait, and the next is refused at once", async () => {
  const places = newPlaces({ all: 1, each: 1, patience: 400 });
  await places.take("a");
  const waiting = Array.from({ length: 256 }, (_, at) => places.take(`b${at}`));
  const first = waiting[0]?.then(() => "waited in vain");
  expect(await Promise.race([places.take("c"), first])).toBeUndefined();
  await Promise.all(waiting);
});

test("to leave twice gives back one place", async () => {
  const places = newPlaces({ all: 1, each: 1, patience: 10 });
  const leave = await places.take("a");
  leave?.();
  leave?.();
  expect(await places.take("a")).toBeDefined();
  expect(await places.take("b")).toBeUndefined();
});
