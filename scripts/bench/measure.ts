/** Measures one group in a process of its own and prints its figures as JSON. */
import { parseBenchCall } from "./bench-options.ts";
import { groups } from "./groups.ts";

const { names, ...options } = parseBenchCall(process.argv.slice(2));
const [name = ""] = names;
const measure = groups[name];
if (!measure)
  throw new Error(`nothing is named ${name}; there are: ${Object.keys(groups).join(", ")}`);
console.log(JSON.stringify(await measure(options)));
