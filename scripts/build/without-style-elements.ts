import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const own = fileURLToPath(new URL("../../src/office-ui/frame/added-styles.ts", import.meta.url));

/**
 * Ant Design adds style elements for a few things (a page that must not scroll behind a dialogue, the width of a scroll bar),
 * which our policy forbids: what adds them is ours here.
 */
export function withoutStyleElements(): Plugin {
  return {
    name: "without-style-elements",
    enforce: "pre",
    resolveId: (source, importer = "") =>
      /\/(dynamicCSS|cssUtils)(\.js)?$/.test(source) &&
      /(@rc-component|@ant-design)\//.test(`${importer}${source}`)
        ? own
        : undefined,
  };
}
