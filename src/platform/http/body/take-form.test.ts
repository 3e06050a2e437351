import { expect, test } from "vitest";
import { page } from "../page.ts";
import { newRouter } from "../router.ts";
import { newBodyRoom } from "./body-room.ts";
import { takeForm } from "./take-form.ts";

const asked = { type: "url-encoded", limit: 100, room: newBodyRoom(100) } as const;
const app = newRouter()
  .post("/", page(), takeForm(asked), (c) => c.text(c.get("form").text("a") ?? "none"))
  .post("/broken", page(), takeForm(asked), () => {
    throw new Error("broken");
  })
  .onError((_, c) => c.text("", 500));

async function sent(path: string, body: string): Promise<string> {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await app.request(path, { method: "POST", body, headers });
  return answer.ok ? answer.text() : String(answer.status);
}

test("the room of a body is given back when it was answered, refused, or the handler failed", async () => {
  const text = "b".repeat(80);
  expect(await sent("/", `a=${text}`)).toBe(text);
  expect(await sent("/broken", `a=${text}`)).toBe("500");
  expect(await sent("/", `a=%00${text}`)).toBe("500");
  expect(await sent("/", `a=${text}`)).toBe(text);
});
