import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFolders } from "./font-files.ts";
import { template } from "./typst-template.ts";

const workspace = join(tmpdir(), "tongming-typst");
const main = join(workspace, "main.typ");

let loaded: NodeCompiler | undefined;

/** One compiler a thread, made when it is first needed: it holds the faces. */
function compiler(): NodeCompiler {
  if (!loaded) {
    loaded = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders() }] });
    loaded.addSource(main, template);
  }
  return loaded;
}

/** The PDF file of the template filled with `data` (JSON). Throws where the template itself is wrong. */
export function compiledPdf(data: string): Uint8Array {
  const typst = compiler();
  // In one call: a compiled document handed out in between would stay in memory until JavaScript clears up.
  const pdf = typst.pdf({ mainFilePath: main, inputs: { document: data } });
  // What documents share stays remembered, what was in one alone goes.
  typst.evictCache(10);
  return pdf;
}
