/**
 * The attacker, in a process of its own: what it costs itself is not taken for waiting. Each attack has an address of its
 * own, or those that keep their places would keep the others from theirs. The argument is the site.
 */
import { attacks } from "./attacks.ts";

const [origin = ""] = process.argv.slice(2);
const answers: Record<string, number> = {};

process.on("message", () => process.send?.(answers, () => process.exit()));
process.on("disconnect", () => process.exit());
process.send?.("ready");

for (const [number, { name, times, once }] of attacks.entries()) {
  const from = `127.0.0.${10 + number}`;
  for (let at = 0; at < times; at += 1) void again(at);

  async function again(first: number): Promise<void> {
    for (let round = first; ; round += times) {
      const status = await once({ origin, from }, round);
      const answer = `${name}: ${status || "no answer awaited or taken"}`;
      answers[answer] = (answers[answer] ?? 0) + 1;
    }
  }
}
