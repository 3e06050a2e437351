/** Measures one group in a process of its own and prints its figures as JSON. */
import { groups } from "./groups.ts";

const [name = ""] = process.argv.slice(2);
const measure = groups[name];
if (!measure)
  throw new Error(`nothing is named ${name}; there are: ${Object.keys(groups).join(", ")}`);
console.log(JSON.stringify(await measure()));
