import type { BuildOptions } from "esbuild";

/** What `dist/` (or `outdir`) is made of: programs for Node side by side, packages left outside, and one style sheet. */
export function bundles(root: string, outdir = "dist"): readonly BuildOptions[] {
  return [
    {
      absWorkingDir: root,
      entryPoints: {
        server: "src/apps/server.ts",
        publish: "src/apps/publish.ts",
        "page-process": "src/apps/workers/page-process.ts",
        "demo-worker": "src/apps/workers/demo-worker.ts",
      },
      outdir,
      bundle: true,
      // What a room loads on demand is a file of its own: a process for jobs carries no pages, the server no readers.
      splitting: true,
      platform: "node",
      target: "node24",
      format: "esm",
      packages: "external",
      jsx: "automatic",
      sourcemap: true,
      define: { "process.env.NODE_ENV": '"production"' },
    },
    {
      absWorkingDir: root,
      entryPoints: ["src/ui/styles/site.css"],
      outfile: `${outdir}/site.css`,
      bundle: true,
      minify: true,
    },
  ];
}
