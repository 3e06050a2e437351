/** One of the processes that run a property's cases: told a range, it answers with the tally. */
import { peakMegabytes } from "#tests/support/running/peak-memory.ts";
import { loadProperty } from "./load-properties.ts";
import { Task } from "./messages.ts";

const [file = ""] = process.argv.slice(2);
const property = await loadProperty(file);

process.on("disconnect", () => process.exit());
process.on("message", async (message) => {
  const { from, to } = Task.parse(message);
  try {
    const tally = await property.run(from, to);
    process.send?.({ from, tally, peakMegabytes: peakMegabytes() });
  } catch (fault) {
    const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    process.send?.({ from, fault: text });
  }
});
process.send?.({ ready: true });
