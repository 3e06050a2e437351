import { z } from "zod";

const Cruise = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string() }),
        comment: z.string().optional(),
        cycle: z.array(z.object({ name: z.string() })).optional(),
      }),
    ),
    ruleSetUsed: z.object({
      forbidden: z.array(z.object({ name: z.string(), comment: z.string() })),
    }),
  }),
});

/**
 * What is wrong with the boundaries, a line each: every violation with its remedy, and every file
 * the cruise did not see. A cruise that saw nothing finds nothing, so its silence alone is no proof.
 */
export function boundaryFaults(cruise: unknown, files: readonly string[]): string[] {
  const { modules, summary } = Cruise.parse(cruise);
  const remedies = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]));
  const seen = new Set(modules.map((module) => module.source));
  const unseen = files.filter((file) => !seen.has(file));
  const violations = summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle ? cycle.map((module) => module.name).join(" → ") : to;
    return `${rule.name}: ${from} → ${way}\n    ${remedies.get(rule.name) ?? ""}`;
  });
  const blind = `dependency-cruiser saw ${files.length - unseen.length} of ${files.length} files; not: ${unseen.join(", ")}`;
  return unseen.length > 0 ? [...violations, blind] : violations;
}
